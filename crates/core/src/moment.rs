//! A point in time as people say it: “6 years ago, on 2020-05-04 19:59:59 Beijing time”.
//!
//! Whoever runs a broadcast reads “3444588 minutes ago” as nothing at all. The distance is counted in the largest unit that
//! fits, by the calendar, and the date stands beside it in Beijing time, which is what the vendor's console shows. The present
//! is an argument, and so is the reader's time zone. A sentence says when something ends, never that it lasts until then: the
//! clock that says so may be slow.

use alloc::{borrow::Cow, format, string::String};

use jiff::{Timestamp, civil::DateTime, tz::Offset};

use crate::{Locale, texts};

/// The vendor's console and its documents say every time in this zone, eight hours ahead of UTC the whole year.
const BEIJING: Offset = Offset::constant(8);

/// Whatever is nearer than this is “just now” once it has passed, in seconds.
const JUST_NOW_SECONDS: u64 = 5;

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// A point in time, to the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(u64);

/// How far a point in time is from another one, in the largest unit that fits, rounded down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Distance {
    /// This very second, or less than five seconds ago.
    JustNow,
    /// It has passed.
    Past(u64, DistanceUnit),
    /// It is still to come.
    Future(u64, DistanceUnit),
}

/// What a distance is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DistanceUnit {
    /// Below a minute.
    Seconds,
    /// Below an hour.
    Minutes,
    /// Below a day.
    Hours,
    /// Below a month of the calendar.
    Days,
    /// Below a year of the calendar.
    Months,
    /// Everything above.
    Years,
}

/// How far a clock is ahead of UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UtcOffset(Offset);

impl UtcOffset {
    /// From minutes ahead of UTC, negative in the west: 330 in India. None for a day and more, which no zone has.
    #[must_use]
    pub fn from_minutes(minutes: i32) -> Option<Self> {
        let seconds = minutes.checked_mul(60)?;
        Offset::from_seconds(seconds).ok().map(Self)
    }
}

impl Moment {
    /// From Unix seconds.
    #[must_use]
    pub const fn from_unix(seconds: u64) -> Self {
        Self(seconds)
    }

    /// Unix seconds.
    #[must_use]
    pub const fn unix(self) -> u64 {
        self.0
    }

    /// How far it is from now.
    ///
    /// ```
    /// use panglu_core::moment::{Distance, DistanceUnit, Moment};
    ///
    /// let expiry = Moment::from_unix(1_588_593_599);
    /// let distance = expiry.distance(Moment::from_unix(1_795_000_000));
    /// assert_eq!(distance, Distance::Past(6, DistanceUnit::Years));
    /// ```
    #[must_use]
    pub fn distance(self, now: Self) -> Distance {
        let seconds = self.0.abs_diff(now.0);
        let is_past = self < now;
        let (count, unit) = match seconds {
            0..JUST_NOW_SECONDS if is_past || seconds == 0 => return Distance::JustNow,
            0..MINUTE => (seconds, DistanceUnit::Seconds),
            MINUTE..HOUR => (seconds / MINUTE, DistanceUnit::Minutes),
            HOUR..DAY => (seconds / HOUR, DistanceUnit::Hours),
            DAY.. => self
                .in_calendar(now)
                .unwrap_or((seconds / DAY, DistanceUnit::Days)),
        };
        if is_past {
            Distance::Past(count, unit)
        } else {
            Distance::Future(count, unit)
        }
    }

    /// Whole years or months of the calendar in Beijing. None below a month, and beyond the year 9999.
    ///
    /// Comparing the parts of two dates is all there is to it; `until` of `jiff` counts in every unit there is, which would
    /// make the npm package a third larger.
    fn in_calendar(self, now: Self) -> Option<(u64, DistanceUnit)> {
        let (first, last) = (self.min(now).at(BEIJING)?, self.max(now).at(BEIJING)?);
        let month = |date: DateTime| i32::from(date.year()) * 12 + i32::from(date.month());
        let is_unfinished = (last.day(), last.time()) < (first.day(), first.time());
        let months = month(last) - month(first) - i32::from(is_unfinished);
        let months = u64::try_from(months).ok().filter(|months| *months > 0)?;
        Some(match months / 12 {
            0 => (months, DistanceUnit::Months),
            years => (years, DistanceUnit::Years),
        })
    }

    fn at(self, offset: Offset) -> Option<DateTime> {
        let seconds = i64::try_from(self.0).ok()?;
        Some(offset.to_datetime(Timestamp::from_second(seconds).ok()?))
    }

    /// The date and the time of day in Beijing: “2020-05-04 19:59:59 Beijing time”; with the reader's own time beside it
    /// where their zone is given and is another one.
    #[must_use]
    pub fn date(self, local: Option<UtcOffset>, locale: Locale) -> Cow<'static, str> {
        let written = |offset| {
            let at = self.at(offset)?;
            Some(format!("{} {}", at.date(), at.time()))
        };
        let other = local.map(|zone| zone.0).filter(|zone| *zone != BEIJING);
        match (written(BEIJING), other.and_then(written)) {
            (Some(date), Some(local)) => Words::DateWithLocal { date, local },
            (Some(date), None) => Words::Date { date },
            (None, _) => Words::BeyondCalendar,
        }
        .text(locale)
    }

    /// The distance from now and the date: “6 years ago, on 2020-05-04 19:59:59 Beijing time”.
    #[must_use]
    pub fn text(self, now: Self, locale: Locale) -> Cow<'static, str> {
        self.text_with_local(now, None, locale)
    }

    /// The same with the reader's own time beside Beijing's: see [`date`](Self::date).
    #[must_use]
    pub fn text_with_local(self, now: Self, local: Option<UtcOffset>, locale: Locale) -> Cow<'static, str> {
        if self.at(BEIJING).is_none() {
            return Words::BeyondCalendar.text(locale);
        }
        let distance = self.distance(now).text(locale).into_owned();
        let date = self.date(local, locale).into_owned();
        Words::WithDate { distance, date }.text(locale)
    }
}

impl Distance {
    /// The distance in words: “6 years ago”, “in 1 minute”, “just now”.
    #[must_use]
    pub fn text(self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::JustNow => Words::JustNow,
            Self::Past(count, unit) => match unit {
                DistanceUnit::Seconds => Words::SecondsAgo { count },
                DistanceUnit::Minutes => Words::MinutesAgo { count },
                DistanceUnit::Hours => Words::HoursAgo { count },
                DistanceUnit::Days => Words::DaysAgo { count },
                DistanceUnit::Months => Words::MonthsAgo { count },
                DistanceUnit::Years => Words::YearsAgo { count },
            },
            Self::Future(count, unit) => match unit {
                DistanceUnit::Seconds => Words::InSeconds { count },
                DistanceUnit::Minutes => Words::InMinutes { count },
                DistanceUnit::Hours => Words::InHours { count },
                DistanceUnit::Days => Words::InDays { count },
                DistanceUnit::Months => Words::InMonths { count },
                DistanceUnit::Years => Words::InYears { count },
            },
        }
        .text(locale)
    }
}

texts! {
    enum Words as Moment {
        JustNow,
        SecondsAgo { count: u64 },
        MinutesAgo { count: u64 },
        HoursAgo { count: u64 },
        DaysAgo { count: u64 },
        MonthsAgo { count: u64 },
        YearsAgo { count: u64 },
        InSeconds { count: u64 },
        InMinutes { count: u64 },
        InHours { count: u64 },
        InDays { count: u64 },
        InMonths { count: u64 },
        InYears { count: u64 },
        Date { date: String },
        DateWithLocal { date: String, local: String },
        WithDate { distance: String, date: String },
        BeyondCalendar,
    }
}
