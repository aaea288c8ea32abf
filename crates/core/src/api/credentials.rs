//! The credentials of API 3.0: SecretId and SecretKey.

use alloc::{borrow::ToOwned, string::String};
use core::fmt;

use zeroize::{ZeroizeOnDrop, Zeroizing};

use crate::{
    Field, InputError,
    digest::HmacKey,
    identity::{allow_only, bounded},
};

/// The name of an API key (SecretId). Every request contains it. It is not secret, but it identifies the account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecretId(String);

impl SecretId {
    const MAX_BYTES: usize = 128;

    /// Parses a name: visible ASCII without `/` and `,`, which would end it in the header.
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

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The secret of an API key (SecretKey). It grants all permissions of its account, so keep it on a server. `Debug` is
/// redacted and there is no `Display`. Its memory is wiped when it is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretKey(Zeroizing<String>);

impl ZeroizeOnDrop for SecretKey {}

impl SecretKey {
    /// The prefix of the first signing key.
    const PREFIX: &[u8] = b"TC3";
    const MAX_BYTES: usize = HmacKey::MAX_BYTES - Self::PREFIX.len();

    /// Parses a key: visible ASCII. Spaces and line breaks, which files and forms often add, are rejected.
    ///
    /// # Errors
    /// [`Field::SecretKey`] with `empty`, `too-long` or `forbidden-character`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        bounded(Field::SecretKey, text, Self::MAX_BYTES)?;
        allow_only(Field::SecretKey, text, |character| character.is_ascii_graphic())?;
        Ok(Self(text.to_owned().into()))
    }

    /// The first signing key of TC3: the prefix and the secret.
    pub(super) fn first_of_chain(&self) -> HmacKey {
        HmacKey::new(&[Self::PREFIX, self.0.as_bytes()])
    }
}

impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretKey(…)")
    }
}
