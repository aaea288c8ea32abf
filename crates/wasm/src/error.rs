//! Failures as they cross: what becomes a `PangluError`.

use panglu_core::InputError;
#[cfg(feature = "answers")]
use panglu_core::Locale;
use serde::Serialize;
#[cfg(feature = "answers")]
use serde::Serializer;
use wasm_bindgen::JsValue;

/// Why there is no answer.
#[derive(Serialize)]
pub(crate) struct Failure {
    code: &'static str,
    field: Option<String>,
    /// Which room of a list it is about.
    room: Option<usize>,
    /// The cause and what to do. `panglu/addresses` has no sentences: it says code and field only.
    #[cfg(feature = "answers")]
    messages: Option<Messages>,
}

/// A message in every language, by its tag.
#[cfg(feature = "answers")]
struct Messages(Vec<(&'static str, String)>);

#[cfg(feature = "answers")]
impl Serialize for Messages {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(tag, message)| (tag, message)))
    }
}

impl Failure {
    /// The failure of one room of a list.
    pub(crate) const fn of_room(mut self, index: usize) -> Self {
        self.room = Some(index);
        self
    }
}

impl From<InputError> for Failure {
    fn from(error: InputError) -> Self {
        Self {
            code: error.code(),
            field: Some(error.field().name().to_owned()),
            room: None,
            #[cfg(feature = "answers")]
            messages: Some(Messages(
                Locale::ALL
                    .map(|locale| (locale.tag(), error.text(locale)))
                    .into(),
            )),
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
            room: None,
            #[cfg(feature = "answers")]
            messages: None,
        }
    }
}

impl From<Failure> for JsValue {
    fn from(failure: Failure) -> Self {
        let serializer = serde_wasm_bindgen::Serializer::new().serialize_maps_as_objects(true);
        // Texts and numbers cannot fail to serialise.
        failure.serialize(&serializer).unwrap_or(Self::NULL)
    }
}
