//! The verdict on a signature.

use base64ct::{Base64, Encoding};

use super::{Callback, CallbackFormula, CallbackKey};
use crate::digest::{self, Sha256Digest};

/// The header that the signature comes in.
pub const SIGN_HEADER: &str = "Sign";

/// For how long the cloud tries to deliver a callback, in seconds: at once after the first failure, then every ten.
///
/// Source: vendor documents 647/39558 and 647/54913, 2024-11-06.
pub const RETRIED_SECONDS: u64 = 60;

/// How old a callback may be: the minute in which it is tried, and five more, by which clocks may differ. The vendor names no
/// such limit; without one, whoever once saw a callback could send it again for ever.
pub const MAX_AGE_SECONDS: u64 = RETRIED_SECONDS + 300;

/// How far ahead of the present a callback may be dated: as far as clocks may differ.
pub const MAX_AHEAD_SECONDS: u64 = 300;

/// What a signature is worth. It covers the whole body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallbackVerdict {
    /// The right key signed this body, and it is fresh.
    Valid {
        /// Seconds since it was sent; 0 if that lies slightly ahead.
        seconds_old: u64,
    },
    /// The right key signed this body, and it is older than [`MAX_AGE_SECONDS`]: sent again, or held up.
    Stale {
        /// Seconds since it was sent.
        seconds_old: u64,
    },
    /// The right key signed this body, and it is dated further ahead than [`MAX_AHEAD_SECONDS`].
    TooFarAhead {
        /// Seconds until then.
        seconds_ahead: u64,
    },
    /// The right key signed this body, and it does not say when: it could be old.
    Undated,
    /// A digest that neither this key nor a known mistake explains: another key, or the body was changed.
    WrongKey,
    /// A known mistake in signing or checking.
    WrongFormula(CallbackFormula),
    /// There is no signature.
    Unsigned,
    /// There is no telling.
    Malformed(MalformedCallback),
}

/// Why a callback cannot be judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MalformedCallback {
    /// The right key signed this body, and it is no callback.
    Body,
    /// The signature is no digest.
    SignUnreadable,
}

/// Judges a callback by its body as it came, the value of its header [`SIGN_HEADER`] and the present, in Unix seconds.
///
/// Digests are compared in constant time. A callback that is not [`CallbackVerdict::Valid`] must not be acted on.
#[must_use]
pub fn verify_at(body: &[u8], sign: &str, key: &CallbackKey, now_unix: u64) -> CallbackVerdict {
    match verify_sign(body, sign, key) {
        Ok(()) => judge(
            Callback::parse(body).ok().map(|callback| callback.sent_ms),
            now_unix,
        ),
        Err(verdict) => verdict,
    }
}

/// Whether the key signed the body; if not, the verdict.
pub(super) fn verify_sign(body: &[u8], sign: &str, key: &CallbackKey) -> Result<(), CallbackVerdict> {
    if sign.is_empty() {
        return Err(CallbackVerdict::Unsigned);
    }
    let right = key.digest(body);
    let mut digest = Sha256Digest::default();
    let length = Base64::decode(sign, &mut digest).map(<[u8]>::len);
    if length != Ok(digest.len()) {
        return Err(match CallbackFormula::of_shape(sign, &right) {
            Some(formula) => CallbackVerdict::WrongFormula(formula),
            None => CallbackVerdict::Malformed(MalformedCallback::SignUnreadable),
        });
    }
    if digest::same(&digest, &right) {
        return Ok(());
    }
    Err(CallbackFormula::of_digest(&digest, key, body)
        .map_or(CallbackVerdict::WrongKey, CallbackVerdict::WrongFormula))
}

/// `sent`: when it was sent, in Unix milliseconds, in a callback that can be read.
pub(super) fn judge(sent: Option<Option<u64>>, now_unix: u64) -> CallbackVerdict {
    let Some(sent) = sent else {
        return CallbackVerdict::Malformed(MalformedCallback::Body);
    };
    let Some(sent) = sent.map(|milliseconds| milliseconds / 1000) else {
        return CallbackVerdict::Undated;
    };
    let (seconds_old, seconds_ahead) = (now_unix.saturating_sub(sent), sent.saturating_sub(now_unix));
    if seconds_ahead > MAX_AHEAD_SECONDS {
        CallbackVerdict::TooFarAhead { seconds_ahead }
    } else if seconds_old > MAX_AGE_SECONDS {
        CallbackVerdict::Stale { seconds_old }
    } else {
        CallbackVerdict::Valid { seconds_old }
    }
}

impl CallbackVerdict {
    /// The stable word of the verdict.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Valid { .. } => "valid",
            Self::Stale { .. } => "stale",
            Self::TooFarAhead { .. } => "too-far-ahead",
            Self::Undated => "undated",
            Self::WrongKey => "wrong-key",
            Self::WrongFormula(_) => "wrong-formula",
            Self::Unsigned => "unsigned",
            Self::Malformed(_) => "malformed",
        }
    }

    /// Whether the callback may be acted on.
    #[must_use]
    pub const fn is_valid(self) -> bool {
        matches!(self, Self::Valid { .. })
    }

    /// Whether the signature shows that somebody with the key wrote exactly this body, at whatever time.
    #[must_use]
    pub const fn proves_body(self) -> bool {
        matches!(
            self,
            Self::Valid { .. }
                | Self::Stale { .. }
                | Self::TooFarAhead { .. }
                | Self::Undated
                | Self::Malformed(MalformedCallback::Body)
        )
    }
}
