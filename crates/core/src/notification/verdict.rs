//! The verdict on the signature of a notification.

use alloc::borrow::Cow;

use super::{Formula, Notification, NotificationKey};
use crate::{Locale, Moment, digest, texts};

/// How far in the future the cloud sets `t`, in seconds.
///
/// Source: vendor documents on relayed streaming in stream-code mode and on receiving event notifications: ten minutes
/// by default.
pub const LIFETIME_SECONDS: u64 = 600;

/// How far in the future `t` may be: the ten minutes of the cloud, and five minutes for a slow clock. A later time was
/// not set by the cloud, or the local clock is wrong.
pub const MAX_AHEAD_SECONDS: u64 = LIFETIME_SECONDS + 300;

/// The verdict on a signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Signed with the right key, and `t` has not passed.
    Valid {
        /// Seconds until `t`; 0 in the second of `t`.
        seconds_left: u64,
        /// `t`, in Unix seconds.
        until: u64,
    },
    /// Signed with the right key, but `t` has passed.
    Expired {
        /// Seconds since `t`, at least 1.
        seconds_ago: u64,
        /// `t`, in Unix seconds.
        at: u64,
    },
    /// Signed with the right key, but `t` is further in the future than [`MAX_AHEAD_SECONDS`].
    TooFarAhead {
        /// Seconds until `t`.
        seconds_ahead: u64,
        /// `t`, in Unix seconds.
        at: u64,
    },
    /// The digest matches neither this key nor a known mistake: another key was used, or `t` was changed.
    WrongKey,
    /// A known mistake in signing.
    WrongFormula(Formula),
    /// There is no signature.
    Unsigned,
    /// The notification cannot be verified.
    Malformed(Malformed),
}

texts! {
    /// Why a notification cannot be verified.
    pub enum Malformed as NotificationMalformed {
        /// The body is not a notification.
        Body,
        /// `t` is missing, but there is a signature.
        TimeMissing,
        /// `t` is not an integer.
        TimeUnreadable,
        /// `sign` is not a digest.
        SignUnreadable,
    }
}

/// Verifies the signature of a notification at a time in Unix seconds.
///
/// Only `t` is signed, so the verdict says nothing about the rest of the body: see [`Verdict::does_not_prove`]. Only
/// act on a notification that is [`Verdict::Valid`].
#[must_use]
pub fn verify_at(notification: &Notification, key: &NotificationKey, now_unix: u64) -> Verdict {
    let left_over = |field: &str| {
        notification
            .extra
            .iter()
            .any(|(name, value)| name == field && !matches!(value, super::JsonValue::Null))
    };
    let sign = match &notification.sign {
        Some(sign) if !sign.as_str().is_empty() => sign.as_str(),
        None if left_over("sign") => return Verdict::Malformed(Malformed::SignUnreadable),
        _ => return Verdict::Unsigned,
    };
    let Some(expiry) = &notification.expires else {
        return Verdict::Malformed(if left_over("t") {
            Malformed::TimeUnreadable
        } else {
            Malformed::TimeMissing
        });
    };
    let Some(digest) = digest::read(sign) else {
        return match Formula::of_shape(sign) {
            Some(formula) => Verdict::WrongFormula(formula),
            None => Verdict::Malformed(Malformed::SignUnreadable),
        };
    };
    if !digest::same(&digest, &key.sign(expiry.as_str())) {
        let stream = notification.stream().unwrap_or_default();
        return Formula::of_digest(&digest, key, expiry.as_str(), expiry.unix(), stream)
            .map_or(Verdict::WrongKey, Verdict::WrongFormula);
    }
    if sign.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return Verdict::WrongFormula(Formula::UpperCase);
    }
    let at = expiry.unix();
    match at.checked_sub(now_unix) {
        None => Verdict::Expired {
            seconds_ago: now_unix - at,
            at,
        },
        Some(seconds_ahead) if seconds_ahead > MAX_AHEAD_SECONDS => {
            Verdict::TooFarAhead { seconds_ahead, at }
        }
        Some(seconds_left) => Verdict::Valid {
            seconds_left,
            until: at,
        },
    }
}

impl Verdict {
    /// The stable name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Valid { .. } => "valid",
            Self::Expired { .. } => "expired",
            Self::TooFarAhead { .. } => "too-far-ahead",
            Self::WrongKey => "wrong-key",
            Self::WrongFormula(_) => "wrong-formula",
            Self::Unsigned => "unsigned",
            Self::Malformed(_) => "malformed",
        }
    }

    /// Whether the notification may be acted on, within the limits of [`Self::does_not_prove`].
    #[must_use]
    pub const fn is_valid(&self) -> bool {
        matches!(self, Self::Valid { .. })
    }

    /// The cause and what to do next.
    #[must_use]
    pub fn text(&self, locale: Locale) -> Cow<'static, str> {
        let said = |at, now| Moment::from_unix(at).text(Moment::from_unix(now), locale);
        match self {
            Self::Valid { seconds_left, until } => Words::Valid {
                when: said(*until, until.saturating_sub(*seconds_left)),
            }
            .text(locale),
            Self::Expired { seconds_ago, at } => Words::Expired {
                when: said(*at, at.saturating_add(*seconds_ago)),
            }
            .text(locale),
            Self::TooFarAhead { seconds_ahead, at } => Words::TooFarAhead {
                when: said(*at, at.saturating_sub(*seconds_ahead)),
                usual: LIFETIME_SECONDS / 60,
                most: MAX_AHEAD_SECONDS / 60,
            }
            .text(locale),
            Self::WrongKey => Words::WrongKey.text(locale),
            Self::WrongFormula(formula) => formula.text(locale),
            Self::Unsigned => Words::Unsigned.text(locale),
            Self::Malformed(why) => why.text(locale),
        }
    }

    /// What the signature proves.
    #[must_use]
    pub fn proves(&self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Valid { .. } => Words::ProvesTime,
            Self::Expired { .. } | Self::TooFarAhead { .. } => Words::ProvesKey,
            Self::WrongKey | Self::WrongFormula(_) | Self::Unsigned | Self::Malformed(_) => {
                Words::ProvesNothing
            }
        }
        .text(locale)
    }

    /// What no signature of a notification proves, valid or not: that anything except `t` is true.
    #[must_use]
    pub fn does_not_prove(&self, locale: Locale) -> Cow<'static, str> {
        Words::DoesNotProve.text(locale)
    }
}

texts! {
    enum Words as Notification {
        Valid { when: Cow<'static, str> },
        Expired { when: Cow<'static, str> },
        TooFarAhead { when: Cow<'static, str>, usual: u64, most: u64 },
        WrongKey,
        Unsigned,
        ProvesTime,
        ProvesKey,
        ProvesNothing,
        DoesNotProve,
    }
}
