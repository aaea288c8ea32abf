//! `txSecret` and `txTime`: proof that whoever made an address knew the domain's key.

use alloc::{borrow::ToOwned, format, string::String};
use core::fmt;

use md5::{Digest, Md5};

use crate::{
    Field, InputError, StreamName,
    digest::{self, Md5Digest},
    digits,
    identity::{allow_only, bounded},
};

/// A push or play authentication key. It never shows itself: `Debug` is redacted and there is no `Display`.
#[derive(Clone, PartialEq, Eq)]
pub struct SigningKey(String);

impl SigningKey {
    const MAX_BYTES: usize = 256;

    /// Reads a key: visible ASCII, as the live console issues them.
    ///
    /// # Errors
    /// [`Field::Key`] with `empty`, `too-long` or `forbidden-character`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        bounded(Field::Key, text, Self::MAX_BYTES)?;
        allow_only(Field::Key, text, |character| character.is_ascii_graphic())?;
        Ok(Self(text.to_owned()))
    }

    /// Signs a stream until a moment: `MD5(key + stream name + txTime)`, in lower-case hex.
    ///
    /// Source: vendor document on address authentication; the digest covers the very text of `txTime`.
    #[must_use]
    pub fn sign(&self, name: &impl AsRef<StreamName>, time: TxTime) -> Signature {
        self.sign_text(name.as_ref().as_str(), time)
    }

    /// Signs any text in the name's place: what somebody signed by mistake is found by repeating the mistake.
    pub(crate) fn sign_text(&self, stream_name: &str, time: TxTime) -> Signature {
        let mut digest = Md5::new();
        for part in [self.0.as_str(), stream_name, time.as_str()] {
            digest.update(part.as_bytes());
        }
        Signature {
            digest: digest.finalize().into(),
            time,
        }
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningKey(…)")
    }
}

/// The moment a signature names, as the hexadecimal text that is signed: its case counts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct TxTime {
    /// The digits, and zeros behind them.
    text: [u8; Self::MAX_BYTES],
    bytes: u8,
    seconds: u64,
}

impl TxTime {
    /// Sixteen hex digits are a whole 64-bit number.
    const MAX_BYTES: usize = 16;

    /// From Unix seconds, written in upper-case hex as in the vendor's own examples.
    #[must_use]
    pub fn from_unix(seconds: u64) -> Self {
        let bytes = (u64::BITS - seconds.leading_zeros()).div_ceil(4).max(1);
        let mut text = [0; Self::MAX_BYTES];
        for (index, digit) in (0..bytes).rev().zip(&mut text) {
            *digit = digits::UPPER[(seconds >> (4 * index) & 15) as usize];
        }
        Self {
            text,
            bytes: bytes as u8,
            seconds,
        }
    }

    /// Reads the text of a `txTime` parameter and keeps it literally.
    ///
    /// # Errors
    /// [`Field::ExpiresAt`] with `empty`, `too-long` or `forbidden-character`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        bounded(Field::ExpiresAt, text, Self::MAX_BYTES)?;
        allow_only(Field::ExpiresAt, text, |character| character.is_ascii_hexdigit())?;
        // As many hex digits as fit are left, so none is lost.
        let value = |digit: char| u64::from(digit.to_digit(16).unwrap_or_default());
        let seconds = text.chars().fold(0, |number, digit| number << 4 | value(digit));
        let mut digits = [0; Self::MAX_BYTES];
        for (digit, byte) in digits.iter_mut().zip(text.bytes()) {
            *digit = byte;
        }
        Ok(Self {
            text: digits,
            bytes: text.len() as u8,
            seconds,
        })
    }

    /// The hexadecimal text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let digits = self.text.get(..usize::from(self.bytes)).unwrap_or_default();
        core::str::from_utf8(digits).unwrap_or_default()
    }

    /// Unix seconds.
    #[must_use]
    pub const fn unix(&self) -> u64 {
        self.seconds
    }
}

impl fmt::Debug for TxTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TxTime({})", self.as_str())
    }
}

/// A signed permission to push or play one stream until a moment. `Debug` hides the digest, because whoever reads it
/// could use it.
#[derive(Clone, PartialEq, Eq)]
pub struct Signature {
    digest: Md5Digest,
    time: TxTime,
}

impl Signature {
    /// `txSecret=…&txTime=…`. Both are hex, so nothing needs escaping.
    #[must_use]
    pub fn query(&self) -> String {
        let mut query = String::new();
        self.write_query(&mut query);
        query
    }

    /// Writes `txSecret=…&txTime=…` behind what is there already.
    pub fn write_query(&self, out: &mut String) {
        out.push_str("txSecret=");
        digest::push(out, &self.digest, digits::LOWER);
        out.push_str("&txTime=");
        out.push_str(self.time.as_str());
    }

    /// The digest alone, in lower-case hexadecimal: what stands behind `txSecret=`.
    #[must_use]
    pub fn secret(&self) -> String {
        digest::text(&self.digest)
    }

    /// Whether a text is this digest, in either case. The time it takes does not tell how much of it was right.
    pub(crate) fn is(&self, text: &str) -> bool {
        digest::read(text).is_some_and(|given| digest::same(&self.digest, &given))
    }

    /// The moment it names.
    #[must_use]
    pub const fn time(&self) -> &TxTime {
        &self.time
    }
}

impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signature")
            .field("secret", &format_args!("…"))
            .field("time", &self.time)
            .finish()
    }
}

/// An address as it may be printed: everything but the digest.
pub(crate) fn without_secret(url: &str) -> String {
    match url.split_once("txSecret=") {
        Some((before, rest)) => {
            let after = rest.find('&').and_then(|end| rest.get(end..)).unwrap_or_default();
            format!("{before}txSecret=…{after}")
        }
        None => url.to_owned(),
    }
}
