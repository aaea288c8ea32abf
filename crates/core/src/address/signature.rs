//! Signs addresses with `txSecret` and `txTime`, which prove that their author knew the domain's key.

use alloc::{borrow::ToOwned, format, string::String};
use core::fmt::{self, Write};

use arrayvec::ArrayString;
use zeroize::{ZeroizeOnDrop, Zeroizing};

use crate::{
    Fault, Field, InputError, StreamName,
    digest::{self, Md5Digest, md5_with_key},
    identity::{allow_only, bounded},
    input::SURELY_MILLISECONDS,
};

/// A push or play authentication key. `Debug` is redacted, there is no `Display`, and its memory is wiped when it is
/// dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct SigningKey(Zeroizing<String>);

impl ZeroizeOnDrop for SigningKey {}

impl SigningKey {
    const MAX_BYTES: usize = 256;

    /// Parses a key: visible ASCII, as issued by the live console.
    ///
    /// # Errors
    /// [`Field::Key`] with `empty`, `too-long` or `forbidden-character`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        bounded(Field::Key, text, Self::MAX_BYTES)?;
        allow_only(Field::Key, text, |character| character.is_ascii_graphic())?;
        Ok(Self(text.to_owned().into()))
    }

    /// Signs a stream name until an expiry time: `MD5(key + stream name + txTime)`, in lower-case hex.
    ///
    /// Source: vendor document on address authentication. The digest covers the text of `txTime` exactly as written.
    #[must_use]
    pub fn sign(&self, name: &impl AsRef<StreamName>, time: TxTime) -> Signature {
        self.sign_text(name.as_ref().as_str(), time)
    }

    /// Signs any text in place of the stream name. It is used to recognise signing mistakes by repeating them.
    pub(crate) fn sign_text(&self, stream_name: &str, time: TxTime) -> Signature {
        Signature {
            digest: md5_with_key(&[
                self.0.as_bytes(),
                stream_name.as_bytes(),
                time.as_str().as_bytes(),
            ]),
            time,
        }
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningKey(…)")
    }
}

/// An expiry time, with its hexadecimal text. The text is signed, so its case matters.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct TxTime {
    text: ArrayString<{ Self::MAX_BYTES }>,
    seconds: u64,
}

impl TxTime {
    /// A 64-bit number has at most sixteen hex digits.
    const MAX_BYTES: usize = 16;

    /// How far in the future an expiry time may be, in seconds: ten years, three of them leap years.
    pub const MAX_AHEAD_SECONDS: u64 = 3_653 * 86_400;

    /// Checks an expiry time that a caller asks for, in Unix seconds: at most ten years after `now`. A later one is a
    /// mistake, such as milliseconds, and the address would never expire. A past time is accepted, because an expired
    /// address does no harm.
    ///
    /// # Errors
    /// [`Field::ExpiresAt`] with `milliseconds` or `too-large`.
    pub fn until(seconds: u64, now: u64) -> Result<Self, InputError> {
        let max = now.saturating_add(Self::MAX_AHEAD_SECONDS);
        let fault = match seconds {
            SURELY_MILLISECONDS.. => Fault::Milliseconds,
            _ if seconds > max => Fault::TooLarge { max },
            _ => return Ok(Self::from_unix(seconds)),
        };
        Err(InputError::new(Field::ExpiresAt, fault))
    }

    /// Converts Unix seconds without a limit, in upper-case hex as in the vendor's examples. Check a caller's time with
    /// [`until`](Self::until) instead.
    #[must_use]
    pub fn from_unix(seconds: u64) -> Self {
        let mut text = ArrayString::new();
        // The buffer holds every 64-bit number.
        let _always = write!(text, "{seconds:X}");
        Self { text, seconds }
    }

    /// Parses the text of a `txTime` parameter and keeps it exactly as written.
    ///
    /// # Errors
    /// [`Field::ExpiresAt`] with `empty`, `too-long` or `forbidden-character`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        bounded(Field::ExpiresAt, text, Self::MAX_BYTES)?;
        allow_only(Field::ExpiresAt, text, |character| character.is_ascii_hexdigit())?;
        // Only hex digits are left, and no more than fit, so neither conversion can fail.
        Ok(Self {
            text: ArrayString::from(text).unwrap_or_default(),
            seconds: u64::from_str_radix(text, 16).unwrap_or_default(),
        })
    }

    /// The hexadecimal text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.text.as_str()
    }

    /// The time in Unix seconds.
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

/// A signature that permits pushing or playing one stream until an expiry time. `Debug` hides the digest, because
/// anybody who has it could use it.
#[derive(Clone, PartialEq, Eq)]
pub struct Signature {
    digest: Md5Digest,
    time: TxTime,
}

impl Signature {
    /// The query `txSecret=…&txTime=…`. Both values are hex, so nothing needs escaping.
    #[must_use]
    pub fn query(&self) -> String {
        format!("txSecret={}&txTime={}", self.secret(), self.time.as_str())
    }

    /// Appends `txSecret=…&txTime=…` to `out`.
    pub fn write_query(&self, out: &mut String) {
        out.push_str(&self.query());
    }

    /// The digest in lower-case hex: the value of `txSecret`.
    #[must_use]
    pub fn secret(&self) -> String {
        base16ct::lower::encode_string(&self.digest)
    }

    /// Whether a text is this digest, in either case. The comparison takes constant time.
    pub(crate) fn is(&self, text: &str) -> bool {
        digest::read(text).is_some_and(|given| digest::same(&self.digest, &given))
    }

    /// The expiry time.
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

/// The parameter that holds the digest of a signed address.
const SIGNATURE_PARAMETER: &str = "txSecret";

/// Parameters whose values are secret, compared without regard to case: signatures, and a user's credentials.
const SECRET_PARAMETERS: [&str; 3] = [SIGNATURE_PARAMETER, "sign", "userSig"];

/// Whether a parameter's value must not be printed.
pub(crate) fn is_secret_parameter(name: &str) -> bool {
    SECRET_PARAMETERS
        .iter()
        .any(|secret| secret.eq_ignore_ascii_case(name))
}

/// Whether an address carries a signature.
#[must_use]
pub fn is_signed(url: &str) -> bool {
    url.split(['?', '&', '#'])
        .skip(1)
        .filter_map(|part| part.split_once('='))
        .any(|(name, _)| name.eq_ignore_ascii_case(SIGNATURE_PARAMETER))
}

/// An address without the values of its secret parameters, for printing. They are removed wherever they occur.
pub(crate) fn without_secret(url: &str) -> String {
    let parts = url
        .split_inclusive(['?', '&', '#'])
        .map(|part| match part.split_once('=') {
            Some((name, value)) if is_secret_parameter(name) => {
                let mark = value
                    .chars()
                    .last()
                    .filter(|last| matches!(last, '?' | '&' | '#'));
                format!("{name}=…{}", mark.map(String::from).unwrap_or_default())
            }
            _ => part.to_owned(),
        });
    parts.collect()
}

/// An address without its secret parameters, which nobody can tell from one that never had them.
pub(crate) fn without_secret_parameters(url: &str) -> String {
    let mut kept = String::with_capacity(url.len());
    // What stood before a parameter that was dropped stands before the next one: `?a=1&b=2` becomes `?b=2`.
    let mut inherited = None;
    let mut mark = None;
    for part in url.split_inclusive(['?', '&', '#']) {
        let (text, next) = match part.char_indices().next_back() {
            Some((at, last @ ('?' | '&' | '#'))) => (part.get(..at).unwrap_or_default(), Some(last)),
            _ => (part, None),
        };
        let is_secret = mark.is_some()
            && text
                .split_once('=')
                .is_some_and(|(name, _)| is_secret_parameter(name));
        if is_secret {
            inherited = inherited.or(mark);
        } else {
            let before = match (inherited.take(), mark) {
                (Some(before), Some('&')) => Some(before),
                (_, mark) => mark,
            };
            kept.extend(before);
            kept.push_str(text);
        }
        mark = next;
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::{is_signed, without_secret, without_secret_parameters};

    #[test]
    fn secret_parameters_are_dropped_and_the_others_stay_parameters() {
        for (url, expected) in [
            ("rtmp://a/live/x?txSecret=1&txTime=2", "rtmp://a/live/x?txTime=2"),
            (
                "rtmp://a/live/x?bizid=1&txSecret=1&txTime=2&record=mp4",
                "rtmp://a/live/x?bizid=1&txTime=2&record=mp4",
            ),
            ("https://a/x.flv?txTime=2&TXSECRET=1", "https://a/x.flv?txTime=2"),
            ("https://a/x.flv?txSecret=1", "https://a/x.flv"),
            ("https://a/x.flv?txSecret=1#t=2", "https://a/x.flv#t=2"),
            ("https://a/txSecret=1.flv", "https://a/txSecret=1.flv"),
        ] {
            assert_eq!(without_secret_parameters(url), expected);
            assert!(!is_signed(expected), "{expected}");
        }
    }

    #[test]
    fn a_signed_address_is_told_from_a_plain_one() {
        assert!(is_signed("https://a/live/x.flv?t=1&txsecret=1&txTime=2"));
        assert!(!is_signed("https://a/live/txSecret=1.flv?txTime=2"));
    }

    #[test]
    fn no_secret_is_printed_however_it_is_written() {
        for (url, printed) in [
            (
                "rtmp://a/live/x?txSecret=1&txTime=2",
                "rtmp://a/live/x?txSecret=…&txTime=2",
            ),
            ("rtmp://a/live/x?txsecret=1", "rtmp://a/live/x?txsecret=…"),
            (
                "http://a/x.flv?txSecret=1&txSecret=2&t=3",
                "http://a/x.flv?txSecret=…&txSecret=…&t=3",
            ),
            (
                "http://a/x?sign=1&UserSig=eJw=&app=3#sign=4",
                "http://a/x?sign=…&UserSig=…&app=3#sign=…",
            ),
            ("http://a/live/x?bizid=1", "http://a/live/x?bizid=1"),
        ] {
            assert_eq!(without_secret(url), printed);
        }
    }
}
