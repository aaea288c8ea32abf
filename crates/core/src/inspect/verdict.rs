//! The verdict on the signature of an address.

use alloc::borrow::Cow;

use crate::{Locale, Moment, texts};

/// The domain whose key signed an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum KeyRole {
    /// The push domain.
    Push,
    /// The play domain.
    Play,
}

/// Why a `txTime` is not a plausible time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TimeFault {
    /// It is not hexadecimal.
    NotHex,
    /// It is in milliseconds instead of seconds.
    Milliseconds,
    /// It is in decimal instead of hexadecimal.
    Decimal,
}

/// The verdict on a signature at a given time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignatureVerdict {
    /// There is no signature. That is fine if the domain does not check signatures.
    Unsigned,
    /// One of the two parameters is missing.
    Incomplete {
        /// `txSecret` or `txTime`.
        missing: &'static str,
    },
    /// The time is malformed.
    BadTime(TimeFault),
    /// The time has not passed; no key was given to verify the digest.
    NotYetExpired {
        /// Unix seconds at which it expires.
        until: u64,
        /// Seconds until then.
        seconds_left: u64,
    },
    /// The digest is correct and the time has not passed.
    Valid {
        /// The key that signed it.
        role: KeyRole,
        /// Unix seconds at which it expires.
        until: u64,
        /// Seconds until then.
        seconds_left: u64,
    },
    /// The time has passed; the digest may be correct or not.
    Expired {
        /// Unix seconds at which it expired.
        at: u64,
        /// Seconds since then.
        since: u64,
    },
    /// The digest was made with the key of the other direction.
    OtherDirection {
        /// The key that signed it.
        role: KeyRole,
    },
    /// The key is correct, but the digest covers `txTime` in the other letter case.
    TimeCase,
    /// The key is correct, but the digest covers the name without the suffix of the rendition.
    SuffixNotSigned,
    /// The key is correct, but the digest also covers the extension or the path.
    TooMuchSigned,
    /// None of the given keys makes this digest.
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

    /// Whether a domain that checks signatures will reject the address.
    #[must_use]
    pub const fn is_refused(&self) -> bool {
        !matches!(self, Self::NotYetExpired { .. } | Self::Valid { .. })
    }

    /// The text of the verdict.
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

/// Describes the time `until`, as seen `seconds_left` seconds before it.
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
