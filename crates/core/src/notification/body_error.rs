//! Errors for a body that is not a notification.

use alloc::{boxed::Box, string::String, vec::Vec};
use core::fmt;

use super::{JsonFault, Notification};
use crate::Locale;

/// A body that is not a valid notification: all faults, and the parts that could be parsed.
///
/// `Display` is the English text; [`BodyError::text`] returns it in the given language. Neither contains the body,
/// because a signature in it may still be valid.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.text(Locale::En))]
pub struct BodyError {
    pub(super) faults: Vec<JsonFault>,
    pub(super) suggestion: Option<String>,
    pub(super) readable: Option<Box<Notification>>,
}

impl BodyError {
    /// The faults in the order of the text: at least one, and at most as many as people can read.
    #[must_use]
    pub fn faults(&self) -> &[JsonFault] {
        &self.faults
    }

    /// The stable code of the first fault, such as `missing-comma`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.faults.first().map_or("empty", JsonFault::code)
    }

    /// The body with its faults corrected, if there is exactly one way to do so: by adding or removing commas. Nothing
    /// is corrected if something was lost.
    #[must_use]
    pub fn suggestion(&self) -> Option<&str> {
        self.suggestion.as_deref()
    }

    /// What could be parsed despite the faults. Use it to explain the body; do not act on it.
    #[must_use]
    pub fn readable(&self) -> Option<&Notification> {
        self.readable.as_deref()
    }

    /// All faults, one sentence per line.
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
