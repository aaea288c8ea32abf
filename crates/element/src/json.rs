//! Reads JSON with the browser's own reader.

use js_sys::{Array, JsString, Object};
use panglu_core::notification::JsonValue;
use wasm_bindgen::{JsCast, JsValue};

use crate::bindings::parse;

/// The value in a text. `None` if it is no JSON, or has a list or a number in it.
pub(crate) fn parsed(text: &JsString) -> Option<JsonValue> {
    value(&parse(text).ok()?)
}

fn value(parsed: &JsValue) -> Option<JsonValue> {
    if parsed.is_null() {
        return Some(JsonValue::Null);
    }
    if let Some(text) = parsed.as_string() {
        return Some(JsonValue::Text(text));
    }
    if let Some(switch) = parsed.as_bool() {
        return Some(JsonValue::Bool(switch));
    }
    if !parsed.is_object() || Array::is_array(parsed) {
        return None;
    }
    let mut fields = Vec::new();
    for field in Object::entries(parsed.unchecked_ref()).iter() {
        let field: Array = field.unchecked_into();
        fields.push((field.get(0).as_string()?, value(&field.get(1))?));
    }
    Some(JsonValue::Object(fields))
}
