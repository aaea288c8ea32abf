//! Errors in place of a reply.

use alloc::{string::String, vec::Vec};

use super::ApiError;
use crate::{Locale, locales, notification::JsonFault, paragraph};

/// A reply without the requested data. None of these errors means that a stream is off.
///
/// `Display` is the English text; [`ReplyError::text`] returns it in the given language.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.text(Locale::En))]
pub enum ReplyError {
    /// The reply is not valid JSON: every fault with line and column.
    Body(Vec<JsonFault>),
    /// The reply is JSON, but a field that the vendor documents is missing or has another type.
    Incomplete {
        /// The field.
        field: &'static str,
    },
    /// The API returned an error.
    Api(ApiError),
}

impl ReplyError {
    /// The stable code: the code of the first fault, `incomplete`, or `api-error`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Body(faults) => faults.first().map_or("empty", JsonFault::code),
            Self::Incomplete { .. } => "incomplete",
            Self::Api(_) => "api-error",
        }
    }

    /// The cause and what to do next.
    #[must_use]
    pub fn text(&self, locale: Locale) -> String {
        match self {
            Self::Body(faults) => {
                let faults = faults.iter().map(|fault| fault.text(locale));
                let sentences: Vec<_> = [locales::ReplyErrorBody.text(locale)]
                    .into_iter()
                    .chain(faults)
                    .collect();
                paragraph(&sentences, locale)
            }
            Self::Incomplete { field } => locales::ReplyErrorIncomplete { field }.text(locale).into_owned(),
            Self::Api(error) => error.text(locale),
        }
    }
}
