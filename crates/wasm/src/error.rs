//! Failures as they cross: what becomes a `PangluError`.

use panglu_core::InputError;
#[cfg(feature = "answers")]
use panglu_core::Locale;
use serde::Serialize;
use wasm_bindgen::JsValue;

/// Why there is no answer.
#[derive(Serialize)]
pub(crate) struct Failure {
    code: &'static str,
    field: Option<String>,
    /// Left out where the sentences are: `panglu/addresses` says code and field only.
    messages: Option<Messages>,
}

/// The cause and what to do, in every language; the names are those of `PangluError.messages`.
#[derive(Serialize)]
struct Messages {
    en: String,
    #[serde(rename = "zh-CN")]
    zh_cn: String,
}

impl Failure {
    /// The failure of one room of a list; `field` of the error then reads `rooms[17].userId`.
    pub(crate) fn of_room(mut self, index: usize) -> Self {
        let place = format!("rooms[{index}]");
        self.field = self.field.map(|field| format!("{place}.{field}"));
        self.messages = self.messages.map(|Messages { en, zh_cn }| Messages {
            en: format!("{place}: {en}"),
            zh_cn: format!("{place}：{zh_cn}"),
        });
        self
    }
}

#[cfg(feature = "answers")]
fn messages(error: &InputError) -> Option<Messages> {
    Some(Messages {
        en: error.text(Locale::En),
        zh_cn: error.text(Locale::ZhCn),
    })
}

#[cfg(not(feature = "answers"))]
fn messages(_: &InputError) -> Option<Messages> {
    None
}

impl From<InputError> for Failure {
    fn from(error: InputError) -> Self {
        Self {
            code: error.code(),
            field: Some(error.field().name().to_owned()),
            messages: messages(&error),
        }
    }
}

/// `npm/src` hands over what this crate's own structures describe, and they serialise without loss. So this is a fault of
/// the package, and is told as one.
impl From<tsify::Error> for Failure {
    fn from(_: tsify::Error) -> Self {
        Self {
            code: "internal",
            field: None,
            messages: None,
        }
    }
}

impl From<Failure> for JsValue {
    fn from(failure: Failure) -> Self {
        // Texts alone cannot fail to serialise.
        serde_wasm_bindgen::to_value(&failure).unwrap_or(Self::NULL)
    }
}
