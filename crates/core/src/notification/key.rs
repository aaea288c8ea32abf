//! The callback key and its digests.

use alloc::{borrow::ToOwned, string::String};
use core::fmt;

use zeroize::{ZeroizeOnDrop, Zeroizing};

use crate::{
    Field, InputError,
    digest::{Md5Digest, md5_with_key},
    identity::{allow_only, bounded},
};

/// The key for signing notifications: the callback key of the callback template, in older accounts the API
/// authentication key. It is neither the push key nor the play key. `Debug` is redacted and there is no `Display`. Its
/// memory is wiped when it is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct NotificationKey(Zeroizing<String>);

impl ZeroizeOnDrop for NotificationKey {}

impl NotificationKey {
    const MAX_BYTES: usize = 256;

    /// Parses a key: visible ASCII. Spaces and line breaks, which files and forms often add, are rejected.
    ///
    /// # Errors
    /// [`Field::NotificationKey`] with `empty`, `too-long` or `forbidden-character`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        bounded(Field::NotificationKey, text, Self::MAX_BYTES)?;
        allow_only(Field::NotificationKey, text, |character| {
            character.is_ascii_graphic()
        })?;
        Ok(Self(text.to_owned().into()))
    }

    /// Returns `MD5(key + t)`, the value of `sign` in a notification; `time` is the text of `t`.
    ///
    /// Source: vendor documents on relayed streaming in stream-code mode and on receiving event notifications.
    #[must_use]
    pub fn sign(&self, time: &str) -> [u8; 16] {
        md5_with_key(&[self.as_bytes(), time.as_bytes()])
    }

    /// The key as bytes, for other ways of signing.
    pub(super) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    /// Returns the HMAC-MD5 (RFC 2104) of a text. The `hmac` crate leaves the padded key on the stack; here it is
    /// wiped.
    pub(super) fn hmac(&self, message: &str) -> Md5Digest {
        const BLOCK: usize = 64;
        let shortened = md5_with_key(&[self.as_bytes()]);
        let key = if self.0.len() > BLOCK {
            &shortened
        } else {
            self.as_bytes()
        };
        let mut padded = Zeroizing::new([0x36; BLOCK]);
        for (slot, byte) in padded.iter_mut().zip(key) {
            *slot ^= byte;
        }
        let inner = md5_with_key(&[padded.as_slice(), message.as_bytes()]);
        for slot in padded.iter_mut() {
            *slot ^= 0x36 ^ 0x5C;
        }
        md5_with_key(&[padded.as_slice(), &inner])
    }
}

impl fmt::Debug for NotificationKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NotificationKey(…)")
    }
}
