//! What belongs together: the start and the end of a publish, its recordings and its screenshots.

mod stitch;

use alloc::{borrow::ToOwned, collections::BTreeMap, string::String, vec::Vec};

use panglu_core::{
    notification::{Event, IdempotencyKey, Notification},
    texts,
};

/// By how many seconds a recording or a screenshot may lie outside a session and still belong to it: the clocks of the
/// services differ a little, and a file is closed some seconds after its stream.
pub const SLACK_SECONDS: u64 = 10;

/// Everything heard so far.
///
/// It is a pure fold: [`Sessions::step`] takes one notification, in any order and as often as it comes, and the same
/// set of notifications always gives the same [`Timeline`]. Give it verified notifications only.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sessions {
    facts: BTreeMap<(String, IdempotencyKey), Fact>,
}

/// What one notification changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It was new.
    New,
    /// Its event was known: a retry or a double.
    Double,
    /// It names no stream, or tells of something that belongs to no session.
    Ignored,
}

/// One event, reduced to what stitching needs. The order only decides which of two contradicting doubles is kept, so
/// that it is the same one whichever came first.
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
    /// When its content begins, in Unix seconds ([`Recording::content_start`](panglu_core::notification::Recording::content_start)).
    pub content_start: Option<u64>,
    /// When it ends, in Unix seconds.
    pub end: Option<u64>,
    /// The file.
    pub file_id: Option<String>,
    /// Where it is.
    pub url: Option<String>,
    /// Its format, in lower case.
    pub format: Option<String>,
}

/// A screenshot in a timeline.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Picture {
    /// When it was taken, in Unix seconds.
    pub time: Option<u64>,
    /// Where it is; the path in the bucket when nothing else is known.
    pub url: Option<String>,
}

/// What is known of one stream, earliest first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Timeline {
    /// Its sessions.
    pub sessions: Vec<Session>,
    /// Recordings that belong to none of them; their session may still become known.
    pub loose_recordings: Vec<RecordingSpan>,
    /// Screenshots that belong to none of them.
    pub loose_pictures: Vec<Picture>,
}

/// One publish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Its `sequence`, from either end.
    pub sequence: Option<String>,
    /// When it began, in Unix seconds.
    pub started_at: Option<u64>,
    /// How that is known.
    pub opening: Opening,
    /// When it ended, in Unix seconds.
    pub ended_at: Option<u64>,
    /// How that is known.
    pub closing: Closing,
    /// The `errcode` of the end.
    pub error_code: Option<i64>,
    /// Its recordings, earliest first.
    pub recordings: Vec<RecordingSpan>,
    /// Its screenshots, earliest first.
    pub pictures: Vec<Picture>,
}

texts! {
    /// How the beginning of a session is known.
    pub enum Opening as SessionOpening {
        /// A start was notified.
        Notified,
        /// From the end and its `push_duration`.
        Inferred,
        /// There is only an end.
        Unknown,
    }
}

texts! {
    /// How the end of a session is known.
    pub enum Closing as SessionClosing {
        /// An end with the same `sequence`.
        BySequence,
        /// An end whose time fits, because one side names no `sequence`.
        ByTime,
        /// There is only an end.
        EndOnly,
        /// No end, and nothing later: probably live.
        Open,
        /// No end, but a later session of the same stream.
        Lost,
    }
}

impl Sessions {
    /// Takes one notification.
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

    /// Forgets what happened before a moment, in Unix seconds, and what names no time. An end that comes after its
    /// start was forgotten stands alone.
    #[must_use]
    pub fn forget_before(mut self, unix: u64) -> Self {
        self.facts
            .retain(|_, fact| fact.time().is_some_and(|time| time >= unix));
        self
    }

    /// Every stream that was heard of, in order.
    #[must_use]
    pub fn streams(&self) -> Vec<&str> {
        let mut streams: Vec<&str> = self.facts.keys().map(|(stream, _)| stream.as_str()).collect();
        streams.dedup();
        streams
    }

    /// The sessions of a stream.
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
