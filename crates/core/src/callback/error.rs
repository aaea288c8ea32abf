//! A body that is no callback.

use alloc::{boxed::Box, string::String, vec::Vec};
use core::fmt;

use super::Callback;
use crate::{Locale, locales, notification::JsonFault};

/// A body that is no callback: everything that is wrong with it, and what could be made of it.
///
/// `Display` is the English text; [`CallbackError::text`] gives it in the reader's language. Neither repeats the body.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.text(Locale::En))]
pub struct CallbackError {
    pub(super) faults: Vec<JsonFault>,
    pub(super) suggestion: Option<String>,
    pub(super) readable: Option<Box<Callback>>,
}

impl CallbackError {
    /// What is wrong with the JSON, in the order of the text, with line and column. Empty if it is good JSON without an
    /// `EventType`.
    #[must_use]
    pub fn faults(&self) -> &[JsonFault] {
        &self.faults
    }

    /// The stable code of the first fault, such as `missing-comma`; `no-event-type` for good JSON that is no callback.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.faults.first().map_or("no-event-type", JsonFault::code)
    }

    /// The body with its faults corrected, where there is exactly one way to do that. Its signature is another one.
    #[must_use]
    pub fn suggestion(&self) -> Option<&str> {
        self.suggestion.as_deref()
    }

    /// What can be read in spite of the faults. It is there to explain the body, not to act on.
    #[must_use]
    pub fn readable(&self) -> Option<&Callback> {
        self.readable.as_deref()
    }

    /// Every fault as a sentence, one to a line.
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
