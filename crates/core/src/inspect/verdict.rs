//! What a signature is worth.

use alloc::borrow::Cow;

use crate::{Locale, Moment, texts};

/// Which domain's key signed an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum KeyRole {
    /// The push domain's.
    Push,
    /// The play domain's.
    Play,
}

/// Why a `txTime` names no sensible moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TimeFault {
    /// It is not hexadecimal.
    NotHex,
    /// It counts milliseconds; seconds are meant.
    Milliseconds,
    /// It is written in decimal; hexadecimal is meant.
    Decimal,
}

/// What a signature is worth at a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignatureVerdict {
    /// There is none. Fine where the domain checks none.
    Unsigned,
    /// One of the two parameters is missing.
    Incomplete {
        /// `txSecret` or `txTime`.
        missing: &'static str,
    },
    /// The moment is malformed.
    BadTime(TimeFault),
    /// It has not expired yet; no key was given to check the digest with.
    NotYetExpired {
        /// Unix seconds at which it expires.
        until: u64,
        /// Seconds until then.
        seconds_left: u64,
    },
    /// The digest is right and the moment is still to come.
    Valid {
        /// The key that signed it.
        role: KeyRole,
        /// Unix seconds at which it expires.
        until: u64,
        /// Seconds until then.
        seconds_left: u64,
    },
    /// The moment has passed, whatever the digest is.
    Expired {
        /// Unix seconds at which it expired.
        at: u64,
        /// Seconds since then.
        since: u64,
    },
    /// The digest was made with the other direction's key.
    OtherDirection {
        /// The key that signed it.
        role: KeyRole,
    },
    /// The key is right, but the digest covers `txTime` in the other case.
    TimeCase,
    /// The key is right, but the digest covers the name without the rendition's suffix.
    SuffixNotSigned,
    /// The key is right, but the digest covers the extension or the path as well.
    TooMuchSigned,
    /// No key given makes this digest.
    WrongKey,
}

impl SignatureVerdict {
    /// A stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unsigned => "unsigned",
            Self::Incomplete { .. } => "incomplete",
            Self::BadTime(TimeFault::NotHex) => "time-not-hex",
            Self::BadTime(TimeFault::Milliseconds) => "time-in-milliseconds",
            Self::BadTime(TimeFault::Decimal) => "time-in-decimal",
            Self::NotYetExpired { .. } => "not-yet-expired",
            Self::Valid { .. } => "valid",
            Self::Expired { .. } => "expired",
            Self::OtherDirection { .. } => "other-direction",
            Self::TimeCase => "wrong-case",
            Self::SuffixNotSigned => "suffix-not-signed",
            Self::TooMuchSigned => "too-much-signed",
            Self::WrongKey => "wrong-key",
        }
    }

    /// Whether the address will be refused where signatures are checked.
    #[must_use]
    pub const fn is_refused(&self) -> bool {
        !matches!(self, Self::NotYetExpired { .. } | Self::Valid { .. })
    }

    /// The verdict in words.
    #[must_use]
    pub fn text(&self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Unsigned => Words::Unsigned,
            Self::Incomplete { missing } => Words::Incomplete { missing },
            Self::BadTime(TimeFault::NotHex) => Words::NotHex,
            Self::BadTime(TimeFault::Milliseconds) => Words::Milliseconds,
            Self::BadTime(TimeFault::Decimal) => Words::Decimal,
            Self::NotYetExpired { until, seconds_left } => Words::NotYetExpired {
                when: said_before(*until, *seconds_left, locale),
            },
            Self::Valid {
                role,
                until,
                seconds_left,
            } => {
                let when = said_before(*until, *seconds_left, locale);
                match role {
                    KeyRole::Push => Words::ValidPush { when },
                    KeyRole::Play => Words::ValidPlay { when },
                }
            }
            Self::Expired { at, since } => Words::Expired {
                when: Moment::from_unix(*at).text(Moment::from_unix(at.saturating_add(*since)), locale),
            },
            Self::OtherDirection { role: KeyRole::Push } => Words::PushKey,
            Self::OtherDirection { role: KeyRole::Play } => Words::PlayKey,
            Self::TimeCase => Words::TimeCase,
            Self::SuffixNotSigned => Words::SuffixNotSigned,
            Self::TooMuchSigned => Words::TooMuchSigned,
            Self::WrongKey => Words::WrongKey,
        }
        .text(locale)
    }
}

/// A moment as it is said some seconds before it.
fn said_before(until: u64, seconds_left: u64, locale: Locale) -> Cow<'static, str> {
    Moment::from_unix(until).text(Moment::from_unix(until.saturating_sub(seconds_left)), locale)
}

texts! {
    enum Words as Inspect {
        Unsigned,
        Incomplete { missing: &'static str },
        NotHex,
        Milliseconds,
        Decimal,
        NotYetExpired { when: Cow<'static, str> },
        ValidPush { when: Cow<'static, str> },
        ValidPlay { when: Cow<'static, str> },
        Expired { when: Cow<'static, str> },
        PushKey,
        PlayKey,
        TimeCase,
        SuffixNotSigned,
        TooMuchSigned,
        WrongKey,
    }
}
