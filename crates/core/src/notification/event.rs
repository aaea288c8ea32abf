//! A notification and the events it can tell of. Every field may be missing: the documents of different years list
//! different ones, and a notification that leaves one out is still worth hearing.

use alloc::{string::String, vec::Vec};
use core::fmt;

use super::{Advice, JsonValue, PushErrors, RecordingErrors, StreamParam};
use crate::errors::{self, Meaning};

/// One notification, read. What it says is only as trustworthy as its verdict ([`super::verify_at`]).
///
/// `Debug` shows neither the signature nor the values of fields without a type.
#[derive(Clone, PartialEq, Eq)]
pub struct Notification {
    /// `t`: when the signature expires.
    pub expires: Option<Expiry>,
    /// `sign`: the signature over `t`.
    pub sign: Option<Sign>,
    /// `stream_id`: the stream's name, a stream code for a relayed room.
    pub stream_id: Option<String>,
    /// `channel_id`: the same as the stream's name in stream-code mode.
    pub channel_id: Option<String>,
    /// `app` (also written `App`): the push domain.
    pub app: Option<String>,
    /// `appname`: the path in front of the stream's name.
    pub app_name: Option<String>,
    /// `appid`: the cloud account.
    pub app_id: Option<u64>,
    /// `stream_param`: the query of the push address.
    pub stream_param: Option<StreamParam>,
    /// `event_type` and what belongs to it.
    pub event: Event,
    /// Every field that has no type here or not the value it should have, in the order of the body.
    pub extra: Vec<(String, JsonValue)>,
    /// What was noticed while reading; the notification stands all the same.
    pub advice: Vec<Advice>,
    /// A digest of all fields but `t` and `sign`, for events that nothing else tells apart.
    pub(super) fingerprint: String,
}

impl Notification {
    /// The stream it is about: `stream_id`, or `channel_id` where that is all there is.
    #[must_use]
    pub fn stream(&self) -> Option<&str> {
        [&self.stream_id, &self.channel_id]
            .into_iter()
            .flatten()
            .map(String::as_str)
            .find(|name| !name.is_empty())
    }

    /// The record id that the relay was started with ([`StreamParam::record_id`]); it tells one recording from another.
    #[must_use]
    pub fn record_id(&self) -> Option<&str> {
        self.stream_param.as_ref()?.record_id()
    }

    /// Why the push ended, by its `errcode` and `sub_errcode`; none if it did not end, or for no reason the vendor
    /// documents.
    #[must_use]
    pub fn end_meaning(&self) -> Option<Meaning> {
        match &self.event {
            Event::Ended(push) => errors::end_meaning(push.error_code?, push.sub_error_code),
            _ => None,
        }
    }
}

impl fmt::Debug for Notification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let extra: Vec<_> = self.extra.iter().map(|(name, _)| name).collect();
        f.debug_struct("Notification")
            .field("stream", &self.stream())
            .field("expires", &self.expires)
            .field("sign", &self.sign)
            .field("stream_param", &self.stream_param)
            .field("event", &self.event)
            .field("extra", &extra)
            .field("advice", &self.advice)
            .finish_non_exhaustive()
    }
}

/// `t`, as the text that is signed and as the moment it names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expiry {
    pub(super) text: String,
    pub(super) unix: u64,
}

impl Expiry {
    /// The digits exactly as they were sent, because these are what the digest covers.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Unix seconds.
    #[must_use]
    pub const fn unix(&self) -> u64 {
        self.unix
    }
}

/// `sign`, hidden in `Debug`: until `t`, whoever reads it could put it under a body of their own.
#[derive(Clone, PartialEq, Eq)]
pub struct Sign(pub(super) String);

impl Sign {
    /// The text as it was sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Sign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sign(…)")
    }
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// 1: a publisher connected.
    Started(Push),
    /// 0: the publish ended, for whatever reason.
    Ended(Push),
    /// 100: a file was recorded.
    Recorded(Recording),
    /// 200: a screenshot was taken.
    Screenshot(Screenshot),
    /// 321: what was wrong with a push while it went on. See [`Event::is_newer`].
    PushErrors(PushErrors),
    /// 341: what was wrong with a recording while it went on. See [`Event::is_newer`].
    RecordingErrors(RecordingErrors),
    /// A type this version does not know; its fields are in [`Notification::extra`].
    Other(i64),
}

impl Event {
    /// The number in `event_type`.
    #[must_use]
    pub const fn number(&self) -> i64 {
        match self {
            Self::Ended(_) => 0,
            Self::Started(_) => 1,
            Self::Recorded(_) => 100,
            Self::Screenshot(_) => 200,
            Self::PushErrors(_) => 321,
            Self::RecordingErrors(_) => 341,
            Self::Other(number) => *number,
        }
    }

    /// Whether this kind of event came later than the documents on relayed streaming of 2018, which know 0, 1, 100 and 200
    /// alone. The cloud sends it only where an address is set for it, and older receivers do not know it.
    #[must_use]
    pub const fn is_newer(&self) -> bool {
        matches!(self, Self::PushErrors(_) | Self::RecordingErrors(_))
    }
}

/// The start or the end of a publish.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Push {
    /// `event_time`: Unix seconds.
    pub event_time: Option<u64>,
    /// `sequence`: names one publish; its start and its end carry the same. Text, because it fills 64 bits.
    pub sequence: Option<String>,
    /// `node`: the address of the server that took the push.
    pub node: Option<String>,
    /// `user_ip`: the publisher's address.
    pub user_ip: Option<String>,
    /// `errcode` (also written `errorcode`): why it ended; see [`Notification::end_meaning`].
    pub error_code: Option<i64>,
    /// `sub_errcode`: which of the reasons that `errcode` 18 or 21 stands for.
    pub sub_error_code: Option<i64>,
    /// `errmsg`: the cloud's own words for it.
    pub error_message: Option<String>,
    /// `push_duration`: milliseconds, with an end only.
    pub push_duration_ms: Option<u64>,
    /// `set_id`: the region of the server; 1 to 6 lie in mainland China.
    pub set_id: Option<u64>,
    /// `width` in pixels; 0 at a start when the first frame was not seen yet.
    pub width: Option<u64>,
    /// `height` in pixels; 0 at a start when the first frame was not seen yet.
    pub height: Option<u64>,
}

/// A recorded file. `Debug` hides its address and the text of `callback_ext`, which may hold another one: whoever reads an
/// address can watch the recording.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Recording {
    /// `file_id`: the file in the video-on-demand service.
    pub file_id: Option<String>,
    /// `record_file_id`: the same file under its older name.
    pub record_file_id: Option<String>,
    /// `file_format`: `flv`, `hls`, `mp4` or `aac`, in either case.
    pub file_format: Option<String>,
    /// `task_id`: the recording task, for tasks made through the API.
    pub task_id: Option<String>,
    /// `start_time`: Unix seconds when the task began writing, which is not when the content begins.
    pub start_time: Option<u64>,
    /// `end_time`: Unix seconds.
    pub end_time: Option<u64>,
    /// `start_time_usec`: the microseconds of `start_time`.
    pub start_time_usec: Option<u64>,
    /// `end_time_usec`: the microseconds of `end_time`.
    pub end_time_usec: Option<u64>,
    /// `duration`: seconds of content.
    pub duration: Option<u64>,
    /// `file_size`: bytes.
    pub file_size: Option<u64>,
    /// `video_url`: where the file is.
    pub video_url: Option<String>,
    /// `media_start_time`: the timestamp of the first frame that was pulled.
    pub media_start_time: Option<u64>,
    /// `record_bps`: kbit/s of the rendition that was recorded.
    pub record_bps: Option<u64>,
    /// `callback_ext`: JSON inside a text; the vendor warns against building on it.
    pub callback_ext: Option<String>,
}

impl Recording {
    /// When the recorded content begins, in Unix seconds: `end_time` − `duration`.
    ///
    /// `start_time` is when the task started and may be off by as long as the stream took to come.
    /// Source: vendor document on recording notifications, 2025-12-03.
    #[must_use]
    pub fn content_start(&self) -> Option<u64> {
        self.end_time?.checked_sub(self.duration?)
    }
}

impl fmt::Debug for Recording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Every field is named, so that a new one is not forgotten.
        let Self {
            file_id,
            record_file_id,
            file_format,
            task_id,
            start_time,
            end_time,
            start_time_usec,
            end_time_usec,
            duration,
            file_size,
            video_url,
            media_start_time,
            record_bps,
            callback_ext,
        } = self;
        f.debug_struct("Recording")
            .field("file_id", file_id)
            .field("record_file_id", record_file_id)
            .field("file_format", file_format)
            .field("task_id", task_id)
            .field("start_time", start_time)
            .field("end_time", end_time)
            .field("start_time_usec", start_time_usec)
            .field("end_time_usec", end_time_usec)
            .field("duration", duration)
            .field("file_size", file_size)
            .field("video_url", &Hidden::of(video_url))
            .field("media_start_time", media_start_time)
            .field("record_bps", record_bps)
            .field("callback_ext", &Hidden::of(callback_ext))
            .finish()
    }
}

/// What `Debug` shows of a text that it hides: only whether there is one.
#[derive(Debug)]
struct Hidden;

impl Hidden {
    fn of(text: &Option<String>) -> Option<Self> {
        text.as_ref().map(|_| Self)
    }
}

/// A screenshot. `Debug` hides where the picture is.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Screenshot {
    /// `create_time`: Unix seconds.
    pub create_time: Option<u64>,
    /// `file_size`: bytes.
    pub file_size: Option<u64>,
    /// `width` in pixels.
    pub width: Option<u64>,
    /// `height` in pixels.
    pub height: Option<u64>,
    /// `pic_url`: the path of the picture in its bucket.
    pub pic_url: Option<String>,
    /// `pic_full_url`: where the picture is.
    pub pic_full_url: Option<String>,
    /// `task_id`: the screenshot task.
    pub task_id: Option<String>,
}

impl fmt::Debug for Screenshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            create_time,
            file_size,
            width,
            height,
            pic_url,
            pic_full_url,
            task_id,
        } = self;
        f.debug_struct("Screenshot")
            .field("create_time", create_time)
            .field("file_size", file_size)
            .field("width", width)
            .field("height", height)
            .field("pic_url", &Hidden::of(pic_url))
            .field("pic_full_url", &Hidden::of(pic_full_url))
            .field("task_id", task_id)
            .finish()
    }
}
