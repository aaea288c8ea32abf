//! A reply that does not answer.

use alloc::{string::String, vec::Vec};

use super::ApiError;
use crate::{Locale, locales, notification::JsonFault, paragraph};

/// A reply that does not answer the question. None of these says that a stream is off.
///
/// `Display` is the English text; [`ReplyError::text`] gives it in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.text(Locale::En))]
pub enum ReplyError {
    /// It is no JSON; every fault with line and column.
    Body(Vec<JsonFault>),
    /// It is JSON, but not of the form that the vendor documents: this field is missing, or is something else.
    Incomplete {
        /// The field.
        field: &'static str,
    },
    /// The interface answered with an error.
    Api(ApiError),
}

impl ReplyError {
    /// The stable code: that of the first fault, `incomplete`, or `api-error`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Body(faults) => faults.first().map_or("empty", JsonFault::code),
            Self::Incomplete { .. } => "incomplete",
            Self::Api(_) => "api-error",
        }
    }

    /// The cause and the next act.
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
