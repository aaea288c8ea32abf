//! Errors on their way to JavaScript, where they become a `PangluError`.

use panglu_core::InputError;
#[cfg(feature = "answers")]
use panglu_core::Locale;
use serde::Serialize;
#[cfg(feature = "answers")]
use serde::Serializer;
use wasm_bindgen::JsValue;

/// Why a call failed.
#[derive(Serialize)]
pub(crate) struct Failure {
    code: &'static str,
    field: Option<String>,
    /// The index of the room it is about, if the call has a list of rooms.
    room: Option<usize>,
    /// The cause and what to do. `panglu/addresses` has no messages, only code and field.
    #[cfg(feature = "answers")]
    messages: Option<Messages>,
}

/// A message in every language, by BCP 47 tag.
#[cfg(feature = "answers")]
struct Messages(Vec<(&'static str, String)>);

#[cfg(feature = "answers")]
impl Serialize for Messages {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(tag, message)| (tag, message)))
    }
}

impl Failure {
    /// An error about one room of a list.
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

/// `npm/src` passes only structures that this crate defines, and these serialise without loss. So such an error is a
/// bug of the package and is reported as one.
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
        // Strings and numbers cannot fail to serialise.
        failure.serialize(&serializer).unwrap_or(Self::NULL)
    }
}
