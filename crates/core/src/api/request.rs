//! The API requests, with parameters that are always valid.

use alloc::{
    borrow::ToOwned,
    string::{String, ToString},
    vec::Vec,
};

use super::{ApiCall, tc3::moment};
use crate::{AppName, Authority, Fault, Field, InputError, StreamName, notification::JsonValue};

/// The vendor's site that the account belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Endpoint {
    /// The Chinese site.
    Mainland,
    /// The international site.
    International,
}

impl Endpoint {
    /// The host of the API.
    #[must_use]
    pub fn host(self) -> Authority {
        Authority::from_checked(match self {
            Self::Mainland => "live.tencentcloudapi.com",
            Self::International => "live.intl.tencentcloudapi.com",
        })
    }
}

/// `DescribeLiveStreamPushInfoList`: all live streams of the account, or of one push domain.
///
/// The vendor recommends calling it once a minute with a page size greater than the number of streams, and using
/// notifications in between.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ListLiveStreams {
    /// Only this push domain.
    pub domain: Option<Authority>,
    /// Only this app name; if missing, the vendor uses `live`.
    pub app: Option<AppName>,
    /// The page.
    pub page: Page,
}

/// One page of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    number: u32,
    size: u32,
}

impl Page {
    /// The largest page number.
    pub const MAX_NUMBER: u32 = 10_000;
    /// The maximum number of streams on a page, from the Chinese edition of the document. The international edition
    /// says 1,000.
    pub const MAX_SIZE: u32 = 100_000;

    /// Creates a page with its number, from 1, and its size in streams.
    ///
    /// # Errors
    /// [`Field::Page`] or [`Field::PageSize`] with `out-of-range`.
    pub fn new(number: u32, size: u32) -> Result<Self, InputError> {
        for (field, value, max) in [
            (Field::Page, number, Self::MAX_NUMBER),
            (Field::PageSize, size, Self::MAX_SIZE),
        ] {
            if !(1..=max).contains(&value) {
                let max = max.into();
                return Err(InputError::new(field, Fault::OutOfRange { min: 1, max }));
            }
        }
        Ok(Self { number, size })
    }
}

impl Default for Page {
    /// The first page, with the largest size that both editions of the document allow.
    fn default() -> Self {
        Self {
            number: 1,
            size: 1000,
        }
    }
}

/// `DescribeLiveStreamState`: whether one stream is active, inactive or forbidden.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskStreamState {
    /// The push domain.
    pub domain: Authority,
    /// The app name.
    pub app: AppName,
    /// The stream.
    pub stream: StreamName,
}

/// `DescribeStreamPushInfoList`: samples of the push quality of one stream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskPushQuality {
    /// The stream.
    pub stream: StreamName,
    /// The period of the samples.
    pub period: Period,
    /// The push domain, needed if the name alone is ambiguous.
    pub domain: Option<Authority>,
    /// The app name; if missing, the vendor uses `live`.
    pub app: Option<AppName>,
}

/// A period of at most three hours within the last seven days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    from: String,
    to: String,
}

impl Period {
    /// The longest period, in seconds.
    pub const MAX_SECONDS: u64 = 3 * 3600;
    /// How long the vendor keeps samples, in seconds.
    pub const KEPT_SECONDS: u64 = 7 * 24 * 3600;

    /// Creates a period from `from` to `to`; `now_unix` is the current time. All are in Unix seconds.
    ///
    /// # Errors
    /// [`Field::Period`] with `milliseconds`, or with `out-of-range` if the length is not between 1 and
    /// [`Self::MAX_SECONDS`]. [`Field::PeriodStart`] with `out-of-range` if the start is more than
    /// [`Self::KEPT_SECONDS`] ago; the error contains the range of allowed start times.
    pub fn new(from: u64, to: u64, now_unix: u64) -> Result<Self, InputError> {
        let (from_text, to_text) = (utc(from)?, utc(to)?);
        if !(1..=Self::MAX_SECONDS).contains(&to.saturating_sub(from)) {
            let fault = Fault::OutOfRange {
                min: 1,
                max: Self::MAX_SECONDS,
            };
            return Err(InputError::new(Field::Period, fault));
        }
        let oldest = now_unix.saturating_sub(Self::KEPT_SECONDS);
        if from < oldest {
            let fault = Fault::OutOfRange {
                min: i64::try_from(oldest).unwrap_or(i64::MAX),
                max: now_unix,
            };
            return Err(InputError::new(Field::PeriodStart, fault));
        }
        Ok(Self {
            from: from_text,
            to: to_text,
        })
    }
}

/// Formats a time as ISO 8601 in UTC.
fn utc(unix: u64) -> Result<String, InputError> {
    moment(unix, Field::Period).map(|moment| moment.to_string())
}

impl ListLiveStreams {
    /// The call to sign.
    #[must_use]
    pub fn call(&self) -> ApiCall {
        let mut fields = Vec::new();
        optional(
            &mut fields,
            "PushDomain",
            self.domain.as_ref().map(Authority::as_str),
        );
        optional(&mut fields, "AppName", self.app.as_ref().map(AppName::as_str));
        fields.push(("PageNum", JsonValue::Number(self.page.number.to_string())));
        fields.push(("PageSize", JsonValue::Number(self.page.size.to_string())));
        live("DescribeLiveStreamPushInfoList", fields)
    }
}

impl AskStreamState {
    /// The call to sign.
    #[must_use]
    pub fn call(&self) -> ApiCall {
        let fields = [
            text("AppName", self.app.as_str()),
            text("DomainName", self.domain.as_str()),
            text("StreamName", self.stream.as_str()),
        ];
        live("DescribeLiveStreamState", fields.into())
    }
}

impl AskPushQuality {
    /// The call to sign.
    #[must_use]
    pub fn call(&self) -> ApiCall {
        let mut fields = Vec::from([
            text("StreamName", self.stream.as_str()),
            text("StartTime", &self.period.from),
            text("EndTime", &self.period.to),
        ]);
        optional(
            &mut fields,
            "PushDomain",
            self.domain.as_ref().map(Authority::as_str),
        );
        optional(&mut fields, "AppName", self.app.as_ref().map(AppName::as_str));
        live("DescribeStreamPushInfoList", fields)
    }
}

type Parameter = (&'static str, JsonValue);

fn text(name: &'static str, value: &str) -> Parameter {
    (name, JsonValue::Text(value.to_owned()))
}

fn optional(fields: &mut Vec<Parameter>, name: &'static str, value: Option<&str>) {
    fields.extend(value.map(|value| text(name, value)));
}

fn live(action: &'static str, fields: Vec<Parameter>) -> ApiCall {
    let fields = fields.into_iter().map(|(name, value)| (name.to_owned(), value));
    ApiCall {
        service: "live",
        version: "2018-08-01",
        action,
        body: JsonValue::Object(fields.collect()).to_string(),
    }
}
