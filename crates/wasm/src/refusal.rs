//! Failures as they cross: what becomes a `PangluError`.

use alloc::borrow::Cow;

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

impl Refusal {
    /// The two halves of the package do not understand each other.
    pub(crate) const BAD_REQUEST: Self = Self {
        code: "internal",
        field: None,
        message: Cow::Borrowed(
            "The script and the wasm of panglu do not belong to the same version. Install the package afresh.",
        ),
    };

    /// `source` is none of those that [`panglu_core::errors::Source`] lists.
    pub(crate) const UNKNOWN_SOURCE: Self = Self {
        code: "not-one-of",
        field: Some("source"),
        message: Cow::Borrowed(
            "Source: It must be one of relay, tcplayer, tcplayer-next, notification, status-api. Leave it out to ask all of them.",
        ),
    };
}

impl Refusal {
    /// A number for recordings that is none.
    pub(crate) fn of_record(error: &OptionError) -> Self {
        Self {
            code: match error.code() {
                "out-of-range" => "too-large",
                code => code,
            },
            field: Some("recordId"),
            message: Cow::Borrowed(
                "Record number: It must be a whole number from 1 to 4294967295. Leave it out if recordings need not be told apart.",
            ),
        }
    }
}

impl From<InputError> for Refusal {
    fn from(error: InputError) -> Self {
        Self {
            code: error.code(),
            field: Some(error.field().name()),
            message: error.text(Locale::En).into(),
        }
    }
}

impl From<NotificationKeyError> for Refusal {
    fn from(error: NotificationKeyError) -> Self {
        Self {
            code: error.code(),
            field: Some("key"),
            message: error.text(Locale::En).into(),
        }
    }
}
