//! Groups notifications into sessions: the start and end of one publish, its recordings and its screenshots.

mod stitch;

use alloc::{borrow::ToOwned, collections::BTreeMap, string::String, vec::Vec};

use panglu_core::{
    notification::{Event, IdempotencyKey, Notification},
    texts,
};

/// How many seconds a recording or screenshot may be outside a session and still belong to it: the clocks of the
/// services differ a little, and a file is finished some seconds after its stream.
pub const SLACK_SECONDS: u64 = 10;

/// All notifications received so far.
///
/// It is a pure fold: [`Sessions::step`] takes one notification. Order and repetition do not matter: the same set of
/// notifications always gives the same [`Timeline`]. Pass only verified notifications.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sessions {
    facts: BTreeMap<(String, IdempotencyKey), Fact>,
}

/// The effect of one notification.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// A new event.
    New,
    /// An event that is already known: a retry or a duplicate.
    Double,
    /// It has no stream name, or its event type belongs to no session.
    Ignored,
}

/// One event, reduced to what [`stitch`] needs. The order decides which of two contradicting duplicates is kept, so
/// that the result does not depend on which came first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Fact {
    Start {
        time: Option<u64>,
        sequence: Option<String>,
    },
    End {
        time: Option<u64>,
        sequence: Option<String>,
        duration: Option<u64>,
        error_code: Option<i64>,
    },
    Recording(RecordingSpan),
    Picture(Picture),
}

/// A recorded file in a timeline.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct RecordingSpan {
    /// When its content begins, in Unix seconds
    /// ([`Recording::content_start`](panglu_core::notification::Recording::content_start)).
    pub content_start: Option<u64>,
    /// When its content ends, in Unix seconds.
    pub end: Option<u64>,
    /// The id of the file.
    pub file_id: Option<String>,
    /// The address of the file.
    pub url: Option<String>,
    /// Its format, in lower case.
    pub format: Option<String>,
}

/// A screenshot in a timeline.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Picture {
    /// When it was taken, in Unix seconds.
    pub time: Option<u64>,
    /// Its address, or only its path in the bucket if the address is not known.
    pub url: Option<String>,
}

/// The sessions and files of one stream, earliest first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Timeline {
    /// The sessions of the stream.
    pub sessions: Vec<Session>,
    /// Recordings that belong to no known session; their session may still arrive.
    pub loose_recordings: Vec<RecordingSpan>,
    /// Screenshots that belong to no known session.
    pub loose_pictures: Vec<Picture>,
}

/// One publish, from its start to its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Its `sequence`, from the start or the end.
    pub sequence: Option<String>,
    /// When it began, in Unix seconds.
    pub started_at: Option<u64>,
    /// How the start is known.
    pub opening: Opening,
    /// When it ended, in Unix seconds.
    pub ended_at: Option<u64>,
    /// How the end is known.
    pub closing: Closing,
    /// The `errcode` of the end notification.
    pub error_code: Option<i64>,
    /// Its recordings, earliest first.
    pub recordings: Vec<RecordingSpan>,
    /// Its screenshots, earliest first.
    pub pictures: Vec<Picture>,
}

texts! {
    /// How the start of a session is known.
    pub enum Opening as SessionOpening {
        /// From a start notification.
        Notified,
        /// From the end notification and its `push_duration`.
        Inferred,
        /// Not known: there is only an end.
        Unknown,
    }
}

texts! {
    /// How the end of a session is known.
    pub enum Closing as SessionClosing {
        /// From an end notification with the same `sequence`.
        BySequence,
        /// From an end notification whose time fits, because the start or the end has no `sequence`.
        ByTime,
        /// There is an end notification but no start.
        EndOnly,
        /// There is no end and no later session: the stream is probably live.
        Open,
        /// There is no end, but a later session of the same stream.
        Lost,
    }
}

impl Sessions {
    /// Adds one notification and returns what it changed.
    #[must_use]
    pub fn step(mut self, notification: &Notification) -> (Self, Change) {
        let (Some(stream), Some(fact)) = (notification.stream(), Fact::of(notification)) else {
            return (self, Change::Ignored);
        };
        let place = (stream.to_owned(), notification.idempotency_key());
        let change = match self.facts.get_mut(&place) {
            Some(known) => {
                if fact < *known {
                    *known = fact;
                }
                Change::Double
            }
            None => {
                self.facts.insert(place, fact);
                Change::New
            }
        };
        (self, change)
    }

    /// Removes events before `unix`, in Unix seconds, and events without a time. An end whose start is removed becomes
    /// a session of its own.
    #[must_use]
    pub fn forget_before(mut self, unix: u64) -> Self {
        self.facts
            .retain(|_, fact| fact.time().is_some_and(|time| time >= unix));
        self
    }

    /// The names of all streams, sorted.
    #[must_use]
    pub fn streams(&self) -> Vec<&str> {
        let mut streams: Vec<&str> = self.facts.keys().map(|(stream, _)| stream.as_str()).collect();
        streams.dedup();
        streams
    }

    /// The sessions and files of one stream.
    #[must_use]
    pub fn timeline(&self, stream: &str) -> Timeline {
        let from = (stream.to_owned(), IdempotencyKey::default());
        let of_stream = self
            .facts
            .range(from..)
            .take_while(|((name, _), _)| name == stream);
        stitch::stitch(of_stream.map(|(_, fact)| fact).collect())
    }
}

impl Fact {
    fn of(notification: &Notification) -> Option<Self> {
        Some(match &notification.event {
            Event::Started(push) => Self::Start {
                time: push.event_time,
                sequence: push.sequence.clone(),
            },
            Event::Ended(push) => Self::End {
                time: push.event_time,
                sequence: push.sequence.clone(),
                duration: push.push_duration_ms.map(|ms| ms / 1000),
                error_code: push.error_code,
            },
            Event::Recorded(file) => Self::Recording(RecordingSpan {
                content_start: file.content_start().or(file.start_time),
                end: file.end_time,
                file_id: file.file_id.clone().or_else(|| file.record_file_id.clone()),
                url: file.video_url.clone(),
                format: file
                    .file_format
                    .as_ref()
                    .map(|format| format.to_ascii_lowercase()),
            }),
            Event::Screenshot(picture) => Self::Picture(Picture {
                time: picture.create_time,
                url: picture.pic_full_url.clone().or_else(|| picture.pic_url.clone()),
            }),
            Event::PushErrors(_) | Event::RecordingErrors(_) | Event::Other(_) => return None,
        })
    }

    fn time(&self) -> Option<u64> {
        match self {
            Self::Start { time, .. } | Self::End { time, .. } => *time,
            Self::Recording(file) => file.end.or(file.content_start),
            Self::Picture(picture) => picture.time,
        }
    }
}
