//! The callback key.

use alloc::{borrow::ToOwned, string::String};
use core::fmt;

use base64ct::{Base64, Encoding};
use zeroize::{ZeroizeOnDrop, Zeroizing};

use crate::{
    Field, InputError,
    digest::{HmacKey, Sha256Digest, hmac_sha256},
    identity::{allow_only, bounded},
};

/// The callback key of an application, set by its owner in the TRTC console. It is not one of the live CDN's keys.
/// `Debug` is redacted and there is no `Display`. Its memory is wiped when it is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct CallbackKey(Zeroizing<String>);

impl ZeroizeOnDrop for CallbackKey {}

impl CallbackKey {
    /// About twice the console's limit of 32 letters and digits. With the characters tried around a key it fits into
    /// one block of HMAC-SHA256.
    const MAX_BYTES: usize = 60;

    /// Parses a key: visible ASCII. Spaces and line breaks, which files and forms often add, are rejected.
    ///
    /// # Errors
    /// [`Field::CallbackKey`] with `empty`, `too-long` or `forbidden-character`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        bounded(Field::CallbackKey, text, Self::MAX_BYTES)?;
        allow_only(Field::CallbackKey, text, |character| character.is_ascii_graphic())?;
        Ok(Self(text.to_owned().into()))
    }

    /// Returns the value of the header `Sign` for a body: `base64(HMAC-SHA256(key, body))`.
    ///
    /// Source: vendor document 647/54912 on verifying the signature, read 2026-11.
    #[must_use]
    pub fn sign(&self, body: &[u8]) -> String {
        Base64::encode_string(&self.digest(body))
    }

    pub(super) fn digest(&self, body: &[u8]) -> Sha256Digest {
        hmac_sha256(&HmacKey::new(&[self.0.as_bytes()]), &[body])
    }

    /// Returns the digest for a key with extra characters: `around` holds those before and after it.
    pub(super) fn digest_with(&self, around: (&[u8], &[u8]), body: &[u8]) -> Sha256Digest {
        let key = HmacKey::new(&[around.0, self.0.as_bytes(), around.1]);
        hmac_sha256(&key, &[body])
    }
}

impl fmt::Debug for CallbackKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CallbackKey(…)")
    }
}
