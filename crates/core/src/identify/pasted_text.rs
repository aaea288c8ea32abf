//! A part of a pasted text that may hold a secret.

use alloc::{borrow::ToOwned, string::String};
use core::fmt;

use zeroize::{ZeroizeOnDrop, Zeroizing};

/// A part of a pasted text that may hold a signature or a key: an address or a body. `Debug` shows only its length, there
/// is no `Display`, and its memory is wiped when it is dropped. Whoever shows it must hide what is secret in it.
#[derive(Clone, PartialEq, Eq)]
pub struct PastedText(Zeroizing<String>);

impl ZeroizeOnDrop for PastedText {}

impl PastedText {
    pub(super) fn new(text: &str) -> Self {
        Self(text.to_owned().into())
    }

    /// The whole text, with everything secret in it.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for PastedText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PastedText({} bytes)", self.0.len())
    }
}
