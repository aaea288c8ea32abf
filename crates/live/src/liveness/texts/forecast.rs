//! The texts of a forecast.

use alloc::borrow::Cow;

use super::{
    super::{AddressForecast, PlayForecast},
    span,
};
use panglu_core::{Locale, texts};

impl PlayForecast {
    /// A stable name for logs, tests and CSS classes.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Plays => "plays",
            Self::WarmsUp { .. } => "warms-up",
            Self::PlaysOut { .. } => "plays-out",
            Self::Waits => "waits",
            Self::SeesEnded => "sees-ended",
            Self::NotFound => "not-found",
            Self::NotYet => "not-yet",
            Self::Refused => "refused",
            Self::Unsure => "unsure",
        }
    }

    /// What a viewer gets, for the operator. `now` is in Unix seconds; times are shown relative to it.
    #[must_use]
    pub fn text(self, now: u64, locale: Locale) -> Cow<'static, str> {
        let wait = |until: u64| span(until.saturating_sub(now), locale);
        match self {
            Self::Plays => View::Plays,
            Self::WarmsUp { until } => View::WarmsUp { wait: wait(until) },
            Self::PlaysOut { until } => View::PlaysOut { wait: wait(until) },
            Self::Waits => View::Waits,
            Self::SeesEnded => View::SeesEnded,
            Self::NotFound => View::NotFound,
            Self::NotYet => View::NotYet,
            Self::Refused => View::Refused,
            Self::Unsure => View::Unsure,
        }
        .text(locale)
    }
}

impl AddressForecast {
    /// A stable name for logs, tests and CSS classes.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::InUse => "in-use",
            Self::Kept { .. } => "kept",
            Self::Renewed => "renewed",
            Self::Unsure => "unsure",
        }
    }

    /// Whether a channel's addresses stay valid, for the operator. `now` is in Unix seconds.
    #[must_use]
    pub fn text(self, now: u64, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::InUse => Address::InUse,
            Self::Kept { until } => Address::Kept {
                wait: span(until.saturating_sub(now), locale),
            },
            Self::Renewed => Address::Renewed,
            Self::Unsure => Address::Unsure,
        }
        .text(locale)
    }
}

texts! {
    enum View as Forecast {
        Plays,
        WarmsUp { wait: Cow<'static, str> },
        PlaysOut { wait: Cow<'static, str> },
        Waits,
        SeesEnded,
        NotFound,
        NotYet,
        Refused,
        Unsure,
    }
}

texts! {
    enum Address as ForecastAddress {
        InUse,
        Kept { wait: Cow<'static, str> },
        Renewed,
        Unsure,
    }
}
