//! What can be reported about a stream, and by which source.

use panglu_core::{Platform, PlayFormat};

/// One report about one stream, and when it happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Evidence {
    /// When it happened, in Unix seconds: a notification's `event_time`, the time of a poll's answer, or the time a
    /// heartbeat was received. Not the time of the call: evidence may be passed late or twice.
    pub at: u64,
    /// What was reported.
    pub report: Report,
}

/// The content of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Report {
    /// The app asked the relay to start (`startPushStream` or a similar call); its answer is not known.
    StartAsked,
    /// The relay confirmed the start: the success callback, or 40000415, "already running".
    StartConfirmed,
    /// The app asked the relay to stop; its answer is not known.
    StopAsked,
    /// The relay confirmed the stop: the success callback, or 40000412 or 40000413, "already stopped".
    StopConfirmed,
    /// A notification that a push started (`event_type` 1).
    Started {
        /// Its `sequence`; the end of the same push has the same one.
        sequence: Option<u64>,
    },
    /// A notification that a push ended (`event_type` 0).
    Ended {
        /// What its `errcode` and `sub_errcode` mean; see [`EndCause::from_codes`].
        cause: EndCause,
        /// Its `sequence`, the same as that of the push's start.
        sequence: Option<u64>,
    },
    /// A notification that a recording file exists (`event_type` 100), dated at the end of its content. It proves that
    /// there was a stream, not that there still is one: files are also cut while a stream runs.
    Recorded,
    /// The result of a request to the cloud for the status of this stream.
    Polled(PollAnswer),
    /// The host's app reports that it is publishing, and its platform if known: what a missing heartbeat means depends
    /// on the platform.
    Heartbeat(Option<Platform>),
    /// What a viewer's player observed.
    Seen {
        /// The format this viewer plays.
        format: PlayFormat,
        /// What was observed.
        observation: Observation,
    },
}

/// A source of reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reporter {
    /// The start and stop calls of the host's app.
    App,
    /// The cloud's notifications.
    Notification,
    /// The polled status interface.
    StatusApi,
    /// The host's app, which sends one heartbeat a minute.
    Heartbeat,
    /// The players of viewers.
    Player,
}

impl Report {
    /// The source of this report.
    #[must_use]
    pub const fn reporter(&self) -> Reporter {
        match self {
            Self::StartAsked | Self::StartConfirmed | Self::StopAsked | Self::StopConfirmed => Reporter::App,
            Self::Started { .. } | Self::Ended { .. } | Self::Recorded => Reporter::Notification,
            Self::Polled(_) => Reporter::StatusApi,
            Self::Heartbeat(_) => Reporter::Heartbeat,
            Self::Seen { .. } => Reporter::Player,
        }
    }
}

/// The result of a status request: `Live_Channel_GetStatus`, or one of the newer requests of [`panglu_core::api`].
///
/// Source: vendor document on `Live_Channel_GetStatus` (`tencentyun/qcloud-documents`, read 2026-11).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PollAnswer {
    /// Status 0: nobody is pushing.
    Off,
    /// Status 1: somebody is pushing.
    On,
    /// Status 3: the stream was closed; a push would be rejected.
    Closed,
    /// Error 20601: nobody has ever pushed under this name.
    NeverPushed,
    /// Any other error of the interface; no evidence.
    Failed {
        /// The interface's `ret`.
        ret: i64,
    },
    /// No answer in time; no evidence.
    TimedOut,
    /// A reply that cannot be parsed, an error without a number, or an undocumented status; no evidence.
    Unreadable,
}

impl PollAnswer {
    /// Reads `ret` and the `status` of every entry of `output`. There is one entry for each rate and protocol; the
    /// stream counts as on if any of them is.
    #[must_use]
    pub fn read(ret: i64, statuses: &[i64]) -> Self {
        match ret {
            0 if statuses.contains(&1) => Self::On,
            0 if statuses.contains(&3) => Self::Closed,
            0 if statuses.contains(&0) => Self::Off,
            0 => Self::Unreadable,
            20601 => Self::NeverPushed,
            ret => Self::Failed { ret },
        }
    }
}

/// Why a push ended, reduced to what tells whether it may come back.
///
/// Source: vendor's table of `errcode` and `sub_errcode` for interrupted pushes, document 267/47025 (read 2026-11).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EndCause {
    /// The host ended it: 1 to 4, 35.
    Publisher,
    /// The connection or the service failed: 5, 8, 9, 11 to 17, 20, 24, 37, 38. The push is likely to come back.
    Interrupted,
    /// The service rejected this push: 6, 7, 10, 18, 19, 23, 33, 39, and 21 unless its `sub_errcode` is more specific.
    Cut,
    /// The stream was banned: 21 with `sub_errcode` 101.
    Banned,
    /// Another push took over the same name, for example when a host reconnects: 21 with `sub_errcode` 102 or 103. The
    /// stream continues.
    Replaced,
    /// The vendor gives no cause: 0 and every other number.
    Unknown,
}

impl EndCause {
    /// Maps the `errcode` of an end notification, and its `sub_errcode` if there is one, to a cause.
    #[must_use]
    pub const fn from_codes(errcode: i64, sub_errcode: Option<i64>) -> Self {
        match (errcode, sub_errcode) {
            (21, Some(101)) => Self::Banned,
            (21, Some(102 | 103)) => Self::Replaced,
            (1..=4 | 35, _) => Self::Publisher,
            (5 | 8 | 9 | 11..=17 | 20 | 24 | 37 | 38, _) => Self::Interrupted,
            (6 | 7 | 10 | 18 | 19 | 21 | 23 | 33 | 39, _) => Self::Cut,
            _ => Self::Unknown,
        }
    }
}

/// What a viewer's player observed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Observation {
    /// The picture is moving. Report it at least every 10 s.
    Moving,
    /// The address answers 404: nobody is publishing under this name.
    NotFound,
    /// The player showed a picture, then the stream ended.
    Ended,
}
