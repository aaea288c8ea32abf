//! Formats a point in time for people: “6 years ago, on 2020-05-04 19:59:59 Beijing time”.
//!
//! People cannot interpret “3444588 minutes ago”. The distance is therefore in the largest unit of the calendar that
//! fits, followed by the date in Beijing time, which the vendor's console shows. The current time and the reader's time
//! zone are arguments. A text states when something ends, but not that it is valid until then, because the clock may be
//! slow.

use alloc::{borrow::Cow, format, string::String};

use jiff::{Timestamp, civil::DateTime, tz::Offset};

use crate::{Locale, texts};

/// The vendor's console and documents use this time zone for all times; it is eight hours ahead of UTC, without
/// daylight saving time.
const BEIJING: Offset = Offset::constant(8);

/// A time less than this many seconds ago is “just now”.
const JUST_NOW_SECONDS: u64 = 5;

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// A point in time, in seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(u64);

/// The distance between two points in time, in the largest unit that fits, rounded down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Distance {
    /// Now, or less than five seconds ago.
    JustNow,
    /// In the past.
    Past(u64, DistanceUnit),
    /// In the future.
    Future(u64, DistanceUnit),
}

/// The unit of a distance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DistanceUnit {
    /// Less than a minute.
    Seconds,
    /// Less than an hour.
    Minutes,
    /// Less than a day.
    Hours,
    /// Less than a calendar month.
    Days,
    /// Less than a calendar year.
    Months,
    /// A year or more.
    Years,
}

/// The offset of a time zone from UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UtcOffset(Offset);

impl UtcOffset {
    /// Creates an offset from minutes ahead of UTC, negative in the west: 330 for India. `None` if the offset is too
    /// large for a time zone.
    #[must_use]
    pub fn from_minutes(minutes: i32) -> Option<Self> {
        let seconds = minutes.checked_mul(60)?;
        Offset::from_seconds(seconds).ok().map(Self)
    }
}

impl Moment {
    /// Creates a point in time from Unix seconds.
    #[must_use]
    pub const fn from_unix(seconds: u64) -> Self {
        Self(seconds)
    }

    /// Unix seconds.
    #[must_use]
    pub const fn unix(self) -> u64 {
        self.0
    }

    /// The distance from `now`.
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

    /// The whole years or months in the calendar of Beijing. `None` for less than a month, and for dates after the year
    /// 9999.
    ///
    /// It compares the parts of two dates. `until` of `jiff` supports all units and would make the npm package a third
    /// larger.
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

    /// The date and time in Beijing: “2020-05-04 19:59:59 Beijing time”; followed by the reader's local time if a
    /// different time zone is given.
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

    /// The same, with the reader's local time after Beijing time: see [`date`](Self::date).
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
    /// The distance as text: “6 years ago”, “in 1 minute”, “just now”.
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
