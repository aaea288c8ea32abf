//! `txSecret` and `txTime`: proof that whoever made an address knew the domain's key.

use std::fmt;

use md5::{Digest, Md5};

use crate::{
    Fault, Field, InputError, StreamName, digest,
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
            secret: hex::encode(digest.finalize()),
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TxTime {
    text: String,
    seconds: u64,
}

impl TxTime {
    /// From Unix seconds, written in upper-case hex as in the vendor's own examples.
    #[must_use]
    pub fn from_unix(seconds: u64) -> Self {
        Self {
            text: format!("{seconds:X}"),
            seconds,
        }
    }

    /// Reads the text of a `txTime` parameter and keeps it literally.
    ///
    /// # Errors
    /// [`Field::ExpiresAt`] with `empty`, `too-long` or `forbidden-character`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        // Sixteen hex digits are a whole 64-bit number.
        const MAX_BYTES: usize = 16;
        bounded(Field::ExpiresAt, text, MAX_BYTES)?;
        allow_only(Field::ExpiresAt, text, |character| character.is_ascii_hexdigit())?;
        let seconds = u64::from_str_radix(text, 16)
            .map_err(|_| InputError::new(Field::ExpiresAt, Fault::TooLarge { max: u64::MAX }))?;
        Ok(Self {
            text: text.to_owned(),
            seconds,
        })
    }

    /// The hexadecimal text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Unix seconds.
    #[must_use]
    pub const fn unix(&self) -> u64 {
        self.seconds
    }
}

/// A signed permission to push or play one stream until a moment. `Debug` hides the digest, because whoever reads it
/// could use it.
#[derive(Clone, PartialEq, Eq)]
pub struct Signature {
    secret: String,
    time: TxTime,
}

impl Signature {
    /// `txSecret=…&txTime=…`. Both are hex, so nothing needs escaping.
    #[must_use]
    pub fn query(&self) -> String {
        format!("txSecret={}&txTime={}", self.secret, self.time.as_str())
    }

    /// Whether a text is this digest, in either case. The time it takes does not tell how much of it was right.
    pub(crate) fn is(&self, text: &str) -> bool {
        let (own, given) = (digest::read(&self.secret), digest::read(text));
        own.zip(given)
            .is_some_and(|(own, given)| digest::same(&own, &given))
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
