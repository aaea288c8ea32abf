//! Errors for a body that is not a callback.

use alloc::{boxed::Box, string::String, vec::Vec};
use core::fmt;

use super::Callback;
use crate::{Locale, locales, notification::JsonFault};

/// A body that is not a valid callback: all faults, and the parts that could be parsed.
///
/// `Display` is the English text; [`CallbackError::text`] returns it in the given language. Neither contains the body.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.text(Locale::En))]
pub struct CallbackError {
    pub(super) faults: Vec<JsonFault>,
    pub(super) suggestion: Option<String>,
    pub(super) readable: Option<Box<Callback>>,
}

impl CallbackError {
    /// The JSON faults, in the order of the text, with line and column. Empty if the JSON is valid but has no
    /// `EventType`.
    #[must_use]
    pub fn faults(&self) -> &[JsonFault] {
        &self.faults
    }

    /// The stable code of the first fault, such as `missing-comma`; `no-event-type` for valid JSON that is not a
    /// callback.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.faults.first().map_or("no-event-type", JsonFault::code)
    }

    /// The body with its faults corrected, if there is exactly one way to correct them. Its signature is different.
    #[must_use]
    pub fn suggestion(&self) -> Option<&str> {
        self.suggestion.as_deref()
    }

    /// What could be parsed despite the faults. Use it to explain the body; do not act on it.
    #[must_use]
    pub fn readable(&self) -> Option<&Callback> {
        self.readable.as_deref()
    }

    /// All faults, one sentence per line.
    #[must_use]
    pub fn text(&self, locale: Locale) -> String {
        if self.faults.is_empty() {
            return locales::CallbackErrorNoEventType.text(locale).into_owned();
        }
        let sentences: Vec<_> = self.faults.iter().map(|fault| fault.text(locale)).collect();
        sentences.join("\n")
    }
}

impl fmt::Debug for CallbackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallbackError")
            .field("faults", &self.faults)
            .field("suggestion", &self.suggestion.as_ref().map(|_| "…"))
            .field("readable", &self.readable)
            .finish()
    }
}
