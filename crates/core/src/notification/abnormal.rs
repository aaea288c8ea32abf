//! Faults during a push or a recording, from two kinds of notification that are newer than the documents of 2018.
//!
//! These notifications do not end anything: the push or the recording continues. For each kind of fault, they contain
//! the number of occurrences since the previous report.
//!
//! Sources: vendor documents on abnormal push events (267/53310, 2025-12-03; 267/84046, 2025-11-27) and on abnormal
//! recording events (267/68622, 2025-12-03; 267/117052, 2025-11-27).

mod kinds;

use alloc::{string::String, vec::Vec};

pub use kinds::{PushErrorKind, RecordingErrorKind};

use super::{JsonValue, fields::Fields};

/// 321: the faults of a push since the previous report. Without faults, nothing is sent.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PushErrors {
    /// `data_time`: the time of the report, in Unix milliseconds.
    pub reported_ms: Option<u64>,
    /// `report_interval`: the period of one report, in milliseconds.
    pub interval_ms: Option<u64>,
    /// `domain`: the push domain.
    pub domain: Option<String>,
    /// `path`: the path before the stream name.
    pub path: Option<String>,
    /// `sequence`: the id of the publish; its start and its end have the same.
    pub sequence: Option<String>,
    /// `user_ip`: the publisher's IP address.
    pub user_ip: Option<String>,
    /// `timeout`: how long the cloud waits for the reply, in milliseconds.
    pub timeout_ms: Option<u64>,
    /// `abnormal_event`: one entry for each kind of fault; empty if it cannot be parsed.
    pub errors: Vec<PushError>,
}

/// A kind of fault of a push.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PushError {
    /// `type`.
    pub kind: Option<PushErrorKind>,
    /// `count`: the number of occurrences in the period.
    pub count: Option<u64>,
    /// `detail`: the occurrences with their times.
    pub moments: Vec<ErrorMoment>,
    /// `type_desc_en`: the cloud's description of the kind, in English.
    pub description_en: Option<String>,
    /// `type_desc_cn`: the cloud's description of the kind, in Chinese.
    pub description_zh: Option<String>,
    /// All fields without a type here, in order.
    pub extra: Vec<(String, JsonValue)>,
}

/// One occurrence of a fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorMoment {
    /// `desc`: the cloud's description, with the numbers of this occurrence.
    pub description: Option<String>,
    /// `occur_time`: its time, in Unix milliseconds according to the vendor's sample.
    pub at_ms: Option<u64>,
}

/// 341: the faults of a recording. Equal faults are combined, so it may be two minutes late.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RecordingErrors {
    /// `session_id`: the id of the recording.
    pub session_id: Option<String>,
    /// `file_format`: `flv`, `hls`, `ts`, `mp4` or `aac`, in upper or lower case.
    pub file_format: Option<String>,
    /// `timestamp`: the time of the report, in Unix seconds.
    pub reported: Option<u64>,
    /// `exception_level`: `info`, `warning` or `error`.
    pub level: Option<String>,
    /// `exception`: one entry for each kind of fault; empty if it cannot be parsed.
    pub errors: Vec<RecordingError>,
}

/// A kind of fault of a recording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordingError {
    /// `type`.
    pub kind: Option<RecordingErrorKind>,
    /// `occurs`: the number of occurrences.
    pub count: Option<u64>,
    /// `desc`: the cloud's description.
    pub description: Option<String>,
    /// All fields without a type here, in order.
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
