//! The verdict on a signature.

use base64ct::{Base64, Encoding};

use super::{Callback, CallbackFormula, CallbackKey};
use crate::digest::{self, Sha256Digest};

/// The header that contains the signature.
pub const SIGN_HEADER: &str = "Sign";

/// How long the cloud tries to deliver a callback, in seconds: at once after the first failure, then every ten seconds.
///
/// Source: vendor documents 647/39558 and 647/54913, 2024-11-06.
pub const RETRIED_SECONDS: u64 = 60;

/// The maximum age of a callback: one minute of retries, and five minutes for clocks that differ. The vendor documents
/// no limit. Without one, anyone who saw a callback could send it again at any time.
pub const MAX_AGE_SECONDS: u64 = RETRIED_SECONDS + 300;

/// How far in the future the time of a callback may be: as much as clocks may differ.
pub const MAX_AHEAD_SECONDS: u64 = 300;

/// The verdict on a signature. The signature covers the whole body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallbackVerdict {
    /// Signed with the right key, and recent.
    Valid {
        /// Seconds since it was sent; 0 if its time is slightly in the future.
        seconds_old: u64,
    },
    /// Signed with the right key, but older than [`MAX_AGE_SECONDS`]: sent again, or delayed.
    Stale {
        /// Seconds since it was sent.
        seconds_old: u64,
    },
    /// Signed with the right key, but its time is further in the future than [`MAX_AHEAD_SECONDS`].
    TooFarAhead {
        /// Seconds until its time.
        seconds_ahead: u64,
    },
    /// Signed with the right key, but without a time, so it could be old.
    Undated,
    /// The digest matches neither this key nor a known mistake: another key was used, or the body was changed.
    WrongKey,
    /// A known mistake in signing or verifying.
    WrongFormula(CallbackFormula),
    /// There is no signature.
    Unsigned,
    /// The callback cannot be verified.
    Malformed(MalformedCallback),
}

/// Why a callback cannot be verified.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MalformedCallback {
    /// The signature is right, but the body is not a callback.
    Body,
    /// The signature is not a digest.
    SignUnreadable,
}

/// Verifies a callback from its unchanged body, the value of the header [`SIGN_HEADER`] and the current time in Unix
/// seconds.
///
/// Digests are compared in constant time. Only act on a callback that is [`CallbackVerdict::Valid`].
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

/// Checks that the key signed the body; returns the verdict if it did not.
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

/// Judges the age of a signed callback. `sent` is the time it was sent, in Unix milliseconds; `None` for a callback
/// that cannot be parsed.
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
    /// The stable name.
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

    /// Whether the signature proves that the sender has the key and wrote exactly this body, at any time.
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
