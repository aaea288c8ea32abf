//! A body that cannot be used as it is.

use alloc::{boxed::Box, string::String, vec::Vec};
use core::fmt;

use super::{JsonFault, Notification};
use crate::Locale;

/// A body that is no notification: everything that is wrong with it, and what could be made of it.
///
/// `Display` is the English text; [`BodyError::text`] gives it in the reader's language. Neither repeats the body,
/// because a signature in it may still be good.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.text(Locale::En))]
pub struct BodyError {
    pub(super) faults: Vec<JsonFault>,
    pub(super) suggestion: Option<String>,
    pub(super) readable: Option<Box<Notification>>,
}

impl BodyError {
    /// Everything found, in the order of the text; at least one, and at most a readable list.
    #[must_use]
    pub fn faults(&self) -> &[JsonFault] {
        &self.faults
    }

    /// The stable code of the first fault, such as `missing-comma`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.faults.first().map_or("empty", JsonFault::code)
    }

    /// The body with its faults corrected, where there is exactly one way to do that: commas put in or taken out.
    /// Nothing is corrected where something was lost.
    #[must_use]
    pub fn suggestion(&self) -> Option<&str> {
        self.suggestion.as_deref()
    }

    /// What can be read in spite of the faults. It is there to explain the body, not to act on.
    #[must_use]
    pub fn readable(&self) -> Option<&Notification> {
        self.readable.as_deref()
    }

    /// Every fault as a sentence, one to a line.
    #[must_use]
    pub fn text(&self, locale: Locale) -> String {
        let sentences: Vec<_> = self.faults.iter().map(|fault| fault.text(locale)).collect();
        sentences.join("\n")
    }
}

impl fmt::Debug for BodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BodyError")
            .field("faults", &self.faults)
            .field("suggestion", &self.suggestion.as_ref().map(|_| "…"))
            .field("readable", &self.readable)
            .finish()
    }
}
