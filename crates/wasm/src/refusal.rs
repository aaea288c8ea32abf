//! Failures as they cross: what becomes a `PangluError`.

use alloc::{borrow::Cow, boxed::Box};

use panglu_core::{InputError, Locale, notification::NotificationKeyError, sdk::OptionError};

use crate::json::object;

/// The name of an option or argument.
type FieldName = &'static str;

object! {
    /// Why there is no answer.
    Refusal {
        "code" code: &'static str,
        "field"? field: FieldName,
        "message" message: Cow<'static, str>,
    }
}

/// A [`Refusal`] as it is handed on: a failure is rare, and should not make room for itself in every answer.
pub(crate) type Refused = Box<Refusal>;

impl Refusal {
    fn new(code: &'static str, field: Option<FieldName>, message: impl Into<Cow<'static, str>>) -> Refused {
        Box::new(Self {
            code,
            field,
            message: message.into(),
        })
    }

    /// The two halves of the package do not understand each other.
    #[cold]
    pub(crate) fn bad_request() -> Refused {
        Self::new(
            "internal",
            None,
            "The script and the wasm of panglu do not belong to the same version. Install the package afresh.",
        )
    }

    /// `source` is none of those that [`panglu_core::errors::Source`] lists.
    #[cold]
    pub(crate) fn unknown_source() -> Refused {
        Self::new(
            "not-one-of",
            Some("source"),
            "Source: It must be one of relay, tcplayer, tcplayer-next, notification, status-api. Leave it out to ask all of them.",
        )
    }

    /// A number for recordings that is none.
    #[cold]
    pub(crate) fn of_record(error: &OptionError) -> Refused {
        let code = match error.code() {
            "out-of-range" => "too-large",
            code => code,
        };
        Self::new(
            code,
            Some("recordId"),
            "Record number: It must be a whole number from 1 to 4294967295. Leave it out if recordings need not be told apart.",
        )
    }
}

impl From<InputError> for Refused {
    #[cold]
    fn from(error: InputError) -> Self {
        Refusal::new(error.code(), Some(error.field().name()), error.text(Locale::En))
    }
}

impl From<NotificationKeyError> for Refused {
    #[cold]
    fn from(error: NotificationKeyError) -> Self {
        Refusal::new(error.code(), Some("key"), error.text(Locale::En))
    }
}
