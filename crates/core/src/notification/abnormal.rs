//! What goes wrong while a stream is pushed or recorded, told by two kinds of notification that are newer than the
//! documents of 2018.
//!
//! Neither ends anything: the push or the recording goes on. Of each kind of fault a notification says how often it was
//! seen since the last one.
//!
//! Sources: vendor documents on abnormal push events (267/53310, 2025-12-03; 267/84046, 2025-11-27) and on abnormal recording
//! events (267/68622, 2025-12-03; 267/117052, 2025-11-27).

mod kinds;

use alloc::{string::String, vec::Vec};

pub use kinds::{PushErrorKind, RecordingErrorKind};

use super::{JsonValue, fields::Fields};

/// 321: what was wrong with a push since the last report. Nothing is sent while nothing is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PushErrors {
    /// `data_time`: when it was reported, in Unix milliseconds.
    pub reported_ms: Option<u64>,
    /// `report_interval`: the time that one report speaks of, in milliseconds.
    pub interval_ms: Option<u64>,
    /// `domain`: the push domain.
    pub domain: Option<String>,
    /// `path`: the path in front of the stream's name.
    pub path: Option<String>,
    /// `sequence`: the publish, as in its start and its end.
    pub sequence: Option<String>,
    /// `user_ip`: the publisher's address.
    pub user_ip: Option<String>,
    /// `timeout`: how long the cloud waits for the answer, in milliseconds.
    pub timeout_ms: Option<u64>,
    /// `abnormal_event`: one entry for each kind of fault; empty where it could not be read.
    pub errors: Vec<PushError>,
}

/// One kind of fault of a push.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PushError {
    /// `type`.
    pub kind: Option<PushErrorKind>,
    /// `count`: how often it was seen in the interval.
    pub count: Option<u64>,
    /// `detail`: what was seen, and when.
    pub moments: Vec<ErrorMoment>,
    /// `type_desc_en`: the cloud's own words for the kind.
    pub description_en: Option<String>,
    /// `type_desc_cn`: the same in Chinese.
    pub description_zh: Option<String>,
    /// Every field that has no type here, in order.
    pub extra: Vec<(String, JsonValue)>,
}

/// One moment at which a fault was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorMoment {
    /// `desc`: the cloud's own words, with the numbers of this moment.
    pub description: Option<String>,
    /// `occur_time`: Unix milliseconds in the vendor's sample.
    pub at_ms: Option<u64>,
}

/// 341: what was wrong with a recording. Equal faults are put together, so it may come two minutes late.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RecordingErrors {
    /// `session_id`: the recording.
    pub session_id: Option<String>,
    /// `file_format`: `flv`, `hls`, `ts`, `mp4` or `aac`, in either case.
    pub file_format: Option<String>,
    /// `timestamp`: when it was reported, in Unix seconds.
    pub reported: Option<u64>,
    /// `exception_level`: `info`, `warning` or `error`.
    pub level: Option<String>,
    /// `exception`: one entry for each kind of fault; empty where it could not be read.
    pub errors: Vec<RecordingError>,
}

/// One kind of fault of a recording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordingError {
    /// `type`.
    pub kind: Option<RecordingErrorKind>,
    /// `occurs`: how often it was seen.
    pub count: Option<u64>,
    /// `desc`: the cloud's own words.
    pub description: Option<String>,
    /// Every field that has no type here, in order.
    pub extra: Vec<(String, JsonValue)>,
}

pub(super) fn push_errors(fields: &mut Fields) -> PushErrors {
    PushErrors {
        reported_ms: fields.number("data_time"),
        interval_ms: fields.number("report_interval"),
        domain: fields.text("domain"),
        path: fields.text("path"),
        sequence: fields.text("sequence").filter(|text| !text.is_empty()),
        user_ip: fields.text("user_ip"),
        timeout_ms: fields.number("timeout"),
        errors: list(fields, "abnormal_event", push_error),
    }
}

fn push_error(mut fields: Fields) -> PushError {
    PushError {
        kind: fields.number("type").map(PushErrorKind::new),
        count: fields.number("count"),
        moments: list(&mut fields, "detail", error_moment),
        description_en: fields.text("type_desc_en"),
        description_zh: fields.text("type_desc_cn"),
        extra: fields.rest,
    }
}

fn error_moment(mut fields: Fields) -> ErrorMoment {
    ErrorMoment {
        description: fields.text("desc"),
        at_ms: fields.number("occur_time"),
    }
}

pub(super) fn recording_errors(fields: &mut Fields) -> RecordingErrors {
    RecordingErrors {
        session_id: fields.text("session_id"),
        file_format: fields.text("file_format"),
        reported: fields.number("timestamp"),
        level: fields.text("exception_level"),
        errors: list(fields, "exception", recording_error),
    }
}

fn recording_error(mut fields: Fields) -> RecordingError {
    RecordingError {
        kind: fields.number("type").map(RecordingErrorKind::new),
        count: fields.number("occurs"),
        description: fields.text("desc"),
        extra: fields.rest,
    }
}

fn list<T>(fields: &mut Fields, field: &'static str, read: fn(Fields) -> T) -> Vec<T> {
    let objects = fields.objects(field).unwrap_or_default();
    objects.into_iter().map(read).collect()
}
