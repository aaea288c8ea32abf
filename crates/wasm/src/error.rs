//! Failures as JavaScript sees them: an `Error` named `PangluError` with `code` and `field`.

use js_sys::{Error, Reflect};
use panglu_core::{InputError, Locale, notification::NotificationKeyError};
use wasm_bindgen::JsValue;

/// An input that cannot be used.
pub(crate) fn from_input(error: InputError) -> JsValue {
    panglu_error(&error.to_string(), error.code(), Some(error.field().name()))
}

/// A notification key that cannot be one.
pub(crate) fn from_notification_key(error: &NotificationKeyError) -> JsValue {
    panglu_error(&error.text(Locale::En), error.code(), Some("key"))
}

/// An options object of the wrong shape, such as an array for a text.
pub(crate) fn from_shape(error: &serde_wasm_bindgen::Error) -> JsValue {
    panglu_error(
        &format!("The options object cannot be used: {error}"),
        "wrong-shape",
        None,
    )
}

fn panglu_error(message: &str, code: &str, field: Option<&str>) -> JsValue {
    let error = Error::new(message);
    error.set_name("PangluError");
    let field = field.map_or(JsValue::UNDEFINED, JsValue::from);
    for (name, value) in [("code", JsValue::from(code)), ("field", field)] {
        // A fresh error takes any property.
        let _accepted = Reflect::set(&error, &name.into(), &value);
    }
    error.into()
}
