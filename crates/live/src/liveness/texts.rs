//! The texts of a judgement: short for audiences, with the cause for operators.

mod evidence;
mod explanation;
mod forecast;
mod rules;

use alloc::borrow::Cow;

use super::{Status, TooFarAhead};
use panglu_core::{Locale, texts};

use crate::locales;

impl Status {
    /// The text for the audience.
    #[must_use]
    pub fn audience_text(self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Live => locales::LivenessAudienceLive,
            Self::Starting => locales::LivenessAudienceStarting,
            Self::Grace { .. } => locales::LivenessAudienceGrace,
            Self::Offline => locales::LivenessAudienceOffline,
            Self::Closed => locales::LivenessAudienceClosed,
            Self::NeverSeen => locales::LivenessAudienceNeverSeen,
            Self::Unknown => locales::LivenessAudienceUnknown,
        }
        .text(locale)
    }

    /// The text for the operator: what is known and what to do next.
    #[must_use]
    pub fn operator_text(self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Live => Operator::Live,
            Self::Starting => Operator::Starting {
                within: super::policy::RELAY_STARTS_WITHIN,
                retry: super::policy::RELAY_RETRY,
            },
            Self::Grace { .. } => Operator::Grace,
            Self::Offline => Operator::Offline,
            Self::Closed => Operator::Closed,
            Self::NeverSeen => Operator::NeverSeen,
            Self::Unknown => Operator::Unknown,
        }
        .text(locale)
    }

    /// One or two words, for a badge or inside a sentence.
    #[must_use]
    pub fn label(self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Live => locales::LivenessLabelLive,
            Self::Starting => locales::LivenessLabelStarting,
            Self::Grace { .. } => locales::LivenessLabelGrace,
            Self::Offline => locales::LivenessLabelOffline,
            Self::Closed => locales::LivenessLabelClosed,
            Self::NeverSeen => locales::LivenessLabelNeverSeen,
            Self::Unknown => locales::LivenessLabelUnknown,
        }
        .text(locale)
    }

    /// A stable name for logs, tests and CSS classes.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Starting => "starting",
            Self::Grace { .. } => "grace",
            Self::Offline => "offline",
            Self::Closed => "closed",
            Self::NeverSeen => "never-seen",
            Self::Unknown => "unknown",
        }
    }

    /// The status of a [name](Self::name); `None` if no status has it. When a grace ends is not in its name: `until` is 0.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let all = [
            Self::Live,
            Self::Starting,
            Self::Grace { until: 0 },
            Self::Offline,
            Self::Closed,
            Self::NeverSeen,
            Self::Unknown,
        ];
        all.into_iter().find(|status| status.name() == name)
    }
}

impl TooFarAhead {
    /// What is wrong and what to do, in the given language.
    #[must_use]
    pub fn text(&self, locale: Locale) -> Cow<'static, str> {
        ErrorText::TooFarAhead {
            what: self.evidence.report.operator_text(locale),
            ahead: span(self.ahead, locale),
            max: super::policy::MAX_AHEAD,
        }
        .text(locale)
    }
}

/// A duration, in the largest unit that is still precise enough.
fn span(seconds: u64, locale: Locale) -> Cow<'static, str> {
    match seconds {
        0..120 => Span::Seconds { n: seconds },
        120..7_200 => Span::Minutes { n: seconds / 60 },
        7_200..172_800 => Span::Hours { n: seconds / 3_600 },
        _ => Span::Days { n: seconds / 86_400 },
    }
    .text(locale)
}

texts! {
    enum Span {
        Seconds { n: u64 },
        Minutes { n: u64 },
        Hours { n: u64 },
        Days { n: u64 },
    }
}

texts! {
    enum Operator as LivenessOperator {
        Live,
        Starting { within: u64, retry: u64 },
        Grace,
        Offline,
        Closed,
        NeverSeen,
        Unknown,
    }
}

texts! {
    enum ErrorText as LivenessError {
        TooFarAhead { what: Cow<'static, str>, ahead: Cow<'static, str>, max: u64 },
    }
}
