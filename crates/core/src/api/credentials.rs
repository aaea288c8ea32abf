//! Who asks, and the key that proves it.

use alloc::{borrow::ToOwned, string::String};
use core::fmt;

use zeroize::{ZeroizeOnDrop, Zeroizing};

use crate::{
    Field, InputError,
    digest::HmacKey,
    identity::{allow_only, bounded},
};

/// The name of an API key (SecretId). It is sent with every request and is no secret, though it names the account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecretId(String);

impl SecretId {
    const MAX_BYTES: usize = 128;

    /// Reads a name: visible ASCII but `/` and `,`, which end it in the header.
    ///
    /// # Errors
    /// [`Field::SecretId`] with `empty`, `too-long` or `forbidden-character`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        bounded(Field::SecretId, text, Self::MAX_BYTES)?;
        allow_only(Field::SecretId, text, |character| {
            character.is_ascii_graphic() && !matches!(character, '/' | ',')
        })?;
        Ok(Self(text.to_owned()))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The key itself (SecretKey). Whoever has it can do whatever the account allows it, so give it to a server alone. `Debug` is
/// redacted and there is no `Display`. Its memory is wiped when it is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretKey(Zeroizing<String>);

impl ZeroizeOnDrop for SecretKey {}

impl SecretKey {
    /// What is signed with begins with these letters.
    const PREFIX: &[u8] = b"TC3";
    const MAX_BYTES: usize = HmacKey::MAX_BYTES - Self::PREFIX.len();

    /// Reads a key: visible ASCII. A space or a line break, as a file or a form easily adds one, is refused rather
    /// than signed with.
    ///
    /// # Errors
    /// [`Field::SecretKey`] with `empty`, `too-long` or `forbidden-character`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        bounded(Field::SecretKey, text, Self::MAX_BYTES)?;
        allow_only(Field::SecretKey, text, |character| character.is_ascii_graphic())?;
        Ok(Self(text.to_owned().into()))
    }

    /// The key that the chain of TC3 begins with.
    pub(super) fn first_of_chain(&self) -> HmacKey {
        HmacKey::new(&[Self::PREFIX, self.0.as_bytes()])
    }
}

impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretKey(…)")
    }
}
