//! The key that callbacks are signed with.

use alloc::{borrow::ToOwned, string::String};
use core::fmt;

use base64ct::{Base64, Encoding};
use zeroize::{ZeroizeOnDrop, Zeroizing};

use crate::{
    Field, InputError,
    digest::{HmacKey, Sha256Digest, hmac_sha256},
    identity::{allow_only, bounded},
};

/// The callback key of an application, chosen by its owner in the TRTC console. It is none of the live CDN's keys. `Debug` is
/// redacted and there is no `Display`. Its memory is wiped when it is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct CallbackKey(Zeroizing<String>);

impl ZeroizeOnDrop for CallbackKey {}

impl CallbackKey {
    /// Twice what the console takes (32 letters and digits), and one block of HMAC-SHA256 with what is tried beside a key.
    const MAX_BYTES: usize = 60;

    /// Reads a key: visible ASCII. A space or a line break, as a file or a form easily adds one, is refused rather
    /// than signed with.
    ///
    /// # Errors
    /// [`Field::CallbackKey`] with `empty`, `too-long` or `forbidden-character`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        bounded(Field::CallbackKey, text, Self::MAX_BYTES)?;
        allow_only(Field::CallbackKey, text, |character| character.is_ascii_graphic())?;
        Ok(Self(text.to_owned().into()))
    }

    /// What the header `Sign` holds for a body: `base64(HMAC-SHA256(key, body))`.
    ///
    /// Source: vendor document 647/54912 on verifying the signature, read 2026-11.
    #[must_use]
    pub fn sign(&self, body: &[u8]) -> String {
        Base64::encode_string(&self.digest(body))
    }

    pub(super) fn digest(&self, body: &[u8]) -> Sha256Digest {
        hmac_sha256(&HmacKey::new(&[self.0.as_bytes()]), &[body])
    }

    /// The digest under a key that something clings to: `around` is what stands before and behind it.
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
