//! What anybody can report about one stream.

use panglu_core::{Platform, PlayFormat};

/// One report about one stream, with the moment it speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Evidence {
    /// When it happened, in Unix seconds: a notification's `event_time`, the moment a poll was answered, the moment a
    /// heartbeat was received. Not when it is handed in: late and doubled evidence is welcome.
    pub at: u64,
    /// What was reported.
    pub report: Report,
}

/// What is reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Report {
    /// The app asked the relay to start (`startPushStream` or its like), and no answer is known.
    StartAsked,
    /// The relay told the app that it started: the success callback, or 40000415, "already running".
    StartConfirmed,
    /// The app asked the relay to stop, and no answer is known.
    StopAsked,
    /// The relay told the app that it stopped: the success callback, or 40000412 or 40000413, "already stopped".
    StopConfirmed,
    /// A notification that a push started (`event_type` 1).
    Started {
        /// Its `sequence`, which the end of the same push repeats.
        sequence: Option<u64>,
    },
    /// A notification that a push ended (`event_type` 0).
    Ended {
        /// What its `errcode` and `sub_errcode` mean; see [`EndCause::from_codes`].
        cause: EndCause,
        /// Its `sequence`, the same as that of the push's start.
        sequence: Option<u64>,
    },
    /// A notification that a recording file exists (`event_type` 100), at the end of its content. A proof that there
    /// was a stream, never that there is one: files are cut while a stream runs as well as when it ends.
    Recorded,
    /// A question to the cloud about this stream was answered, or was not.
    Polled(PollAnswer),
    /// The host's app says that it is publishing, and on what it runs if it says that: a missing heartbeat means something
    /// else on each.
    Heartbeat(Option<Platform>),
    /// A viewer's player saw something.
    Seen {
        /// How the stream was delivered to that viewer.
        format: PlayFormat,
        /// What was seen.
        observation: Observation,
    },
}

/// Who reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reporter {
    /// The start and stop calls of the host's app.
    App,
    /// The cloud's notifications.
    Notification,
    /// The polled status interface.
    StatusApi,
    /// The host's app, once a minute.
    Heartbeat,
    /// The players of viewers.
    Player,
}

impl Report {
    /// Who reports it.
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

/// What a status poll came to: `Live_Channel_GetStatus`, or one of the newer interfaces of [`panglu_core::api`].
///
/// Source: vendor document on `Live_Channel_GetStatus` (`tencentyun/qcloud-documents`, read 2026-11).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PollAnswer {
    /// Status 0: nobody is pushing.
    Off,
    /// Status 1: somebody is pushing.
    On,
    /// Status 3: the stream was shut, so that a push would be refused.
    Closed,
    /// Error 20601: nobody ever pushed under this name.
    NeverPushed,
    /// Any other error of the interface. No evidence.
    Failed {
        /// The interface's `ret`.
        ret: i64,
    },
    /// No answer in time. No evidence.
    TimedOut,
    /// An answer that cannot be read, an error without a number, or a status nobody documents. No evidence.
    Unreadable,
}

impl PollAnswer {
    /// Reads `ret` and the `status` of every entry of `output`. There is one entry for each rate and protocol, and one
    /// that is on is enough.
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

/// Why a push ended, as far as it matters for the question whether it comes back.
///
/// Source: vendor's table of `errcode` and `sub_errcode` for interrupted pushes, document 267/47025 (read 2026-11).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EndCause {
    /// The host ended it: 1 to 4, 35.
    Publisher,
    /// The line or the service failed: 5, 8, 9, 11 to 17, 20, 24, 37, 38. A push that comes back is likely.
    Interrupted,
    /// The service did not want this push: 6, 7, 10, 18, 19, 23, 33, 39, and 21 unless its `sub_errcode` says more.
    Cut,
    /// The stream was banned: 21 with `sub_errcode` 101.
    Banned,
    /// Another push took the same name over, as when a host reconnects: 21 with `sub_errcode` 102 or 103. The stream
    /// goes on.
    Replaced,
    /// The vendor gives no cause: 0 and every other number.
    Unknown,
}

impl EndCause {
    /// What the `errcode` of an end notification means, with its `sub_errcode` where there is one.
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

/// What a viewer's player saw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Observation {
    /// The picture moves. Report it at least every 10 s while it does.
    Moving,
    /// The address answers 404: nobody publishes under this name.
    NotFound,
    /// There was a picture, and the stream ended.
    Ended,
}
