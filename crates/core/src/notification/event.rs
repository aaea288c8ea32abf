//! A notification and its event. Every field may be missing: documents of different years list different fields, and a
//! notification without one of them is still useful.

use alloc::{string::String, vec::Vec};
use core::fmt;

use super::{Advice, JsonValue, PushErrors, RecordingErrors, StreamParam};
use crate::errors::{self, Meaning};

/// A parsed notification. Its content is only as trustworthy as the verdict of [`super::verify_at`].
///
/// `Debug` shows neither the signature nor the values of fields without a type.
#[derive(Clone, PartialEq, Eq)]
pub struct Notification {
    /// `t`: the expiry time of the signature.
    pub expires: Option<Expiry>,
    /// `sign`: the signature of `t`.
    pub sign: Option<Sign>,
    /// `stream_id`: the stream name; for a relayed room, its stream code.
    pub stream_id: Option<String>,
    /// `channel_id`: the same as the stream name in stream-code mode.
    pub channel_id: Option<String>,
    /// `app` (also written `App`): the push domain.
    pub app: Option<String>,
    /// `appname`: the path before the stream name.
    pub app_name: Option<String>,
    /// `appid`: the cloud account.
    pub app_id: Option<u64>,
    /// `stream_param`: the query of the push address.
    pub stream_param: Option<StreamParam>,
    /// `event_type` and the fields of that event.
    pub event: Event,
    /// All fields without a type here or with an invalid value, in the order of the body.
    pub extra: Vec<(String, JsonValue)>,
    /// Remarks from parsing; none of them prevents the use of the notification.
    pub advice: Vec<Advice>,
    /// A digest of all fields except `t` and `sign`, for events that nothing else identifies.
    pub(super) fingerprint: String,
}

impl Notification {
    /// The name of the stream: `stream_id`, or else `channel_id`.
    #[must_use]
    pub fn stream(&self) -> Option<&str> {
        [&self.stream_id, &self.channel_id]
            .into_iter()
            .flatten()
            .map(String::as_str)
            .find(|name| !name.is_empty())
    }

    /// The record id of the relay ([`StreamParam::record_id`]); it identifies a recording.
    #[must_use]
    pub fn record_id(&self) -> Option<&str> {
        self.stream_param.as_ref()?.record_id()
    }

    /// Why the push ended, by its `errcode` and `sub_errcode`. `None` if it did not end, or if the vendor does not
    /// document the reason.
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

/// The value of `t`: the text that is signed, and its time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expiry {
    pub(super) text: String,
    pub(super) unix: u64,
}

impl Expiry {
    /// The digits exactly as sent, because the digest covers them.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The expiry time, in Unix seconds.
    #[must_use]
    pub const fn unix(&self) -> u64 {
        self.unix
    }
}

/// The value of `sign`. `Debug` hides it: until `t`, anyone who has it could use it to sign another body.
#[derive(Clone, PartialEq, Eq)]
pub struct Sign(pub(super) String);

impl Sign {
    /// The text as sent.
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

/// The event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// 1: a publisher connected.
    Started(Push),
    /// 0: the push ended, for any reason.
    Ended(Push),
    /// 100: a file was recorded.
    Recorded(Recording),
    /// 200: a screenshot was taken.
    Screenshot(Screenshot),
    /// 321: faults of a push, which continues. See [`Event::is_newer`].
    PushErrors(PushErrors),
    /// 341: faults of a recording, which continues. See [`Event::is_newer`].
    RecordingErrors(RecordingErrors),
    /// An unknown type; its fields are in [`Notification::extra`].
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

    /// Whether this kind of event is newer than the documents of 2018 on relayed streaming, which list only 0, 1, 100
    /// and 200. The cloud sends it only if an address is configured for it, and older receivers do not know it.
    #[must_use]
    pub const fn is_newer(&self) -> bool {
        matches!(self, Self::PushErrors(_) | Self::RecordingErrors(_))
    }
}

/// The start or the end of a push.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Push {
    /// `event_time`: the time of the event, in Unix seconds.
    pub event_time: Option<u64>,
    /// `sequence`: the id of one publish; its start and its end have the same. It is text, because it needs 64 bits.
    pub sequence: Option<String>,
    /// `node`: the IP address of the server that received the push.
    pub node: Option<String>,
    /// `user_ip`: the publisher's IP address.
    pub user_ip: Option<String>,
    /// `errcode` (also written `errorcode`): why it ended; see [`Notification::end_meaning`].
    pub error_code: Option<i64>,
    /// `sub_errcode`: the detailed reason for `errcode` 18 or 21.
    pub sub_error_code: Option<i64>,
    /// `errmsg`: the message of the cloud.
    pub error_message: Option<String>,
    /// `push_duration`: the duration of the push in milliseconds; only at the end.
    pub push_duration_ms: Option<u64>,
    /// `set_id`: the region of the server; 1 to 6 are in mainland China.
    pub set_id: Option<u64>,
    /// `width` in pixels; 0 at the start if no frame has been received yet.
    pub width: Option<u64>,
    /// `height` in pixels; 0 at the start if no frame has been received yet.
    pub height: Option<u64>,
}

/// A recorded file. `Debug` hides its address and the text of `callback_ext`, which may contain another one, because
/// anyone who has an address can watch the recording.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Recording {
    /// `file_id`: the id of the file in the video-on-demand service.
    pub file_id: Option<String>,
    /// `record_file_id`: the same id under its older name.
    pub record_file_id: Option<String>,
    /// `file_format`: `flv`, `hls`, `mp4` or `aac`, in upper or lower case.
    pub file_format: Option<String>,
    /// `task_id`: the recording task, for tasks created through the API.
    pub task_id: Option<String>,
    /// `start_time`: when the task started writing, in Unix seconds. The content may start at another time.
    pub start_time: Option<u64>,
    /// `end_time`: the end of the recording, in Unix seconds.
    pub end_time: Option<u64>,
    /// `start_time_usec`: the microsecond part of `start_time`.
    pub start_time_usec: Option<u64>,
    /// `end_time_usec`: the microsecond part of `end_time`.
    pub end_time_usec: Option<u64>,
    /// `duration`: the duration of the content, in seconds.
    pub duration: Option<u64>,
    /// `file_size`: the size of the file, in bytes.
    pub file_size: Option<u64>,
    /// `video_url`: the address of the file.
    pub video_url: Option<String>,
    /// `media_start_time`: the timestamp of the first pulled frame.
    pub media_start_time: Option<u64>,
    /// `record_bps`: the bitrate of the recorded rendition, in kbit/s.
    pub record_bps: Option<u64>,
    /// `callback_ext`: JSON as text; the vendor warns against relying on it.
    pub callback_ext: Option<String>,
}

impl Recording {
    /// When the recorded content begins, in Unix seconds: `end_time` − `duration`.
    ///
    /// `start_time` is when the task started, which may differ by the time that the stream took to arrive. Source:
    /// vendor document on recording notifications, 2025-12-03.
    #[must_use]
    pub fn content_start(&self) -> Option<u64> {
        self.end_time?.checked_sub(self.duration?)
    }
}

impl fmt::Debug for Recording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // All fields are listed, so that a new one is not forgotten.
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

/// What `Debug` shows of a hidden text: only whether there is one.
#[derive(Debug)]
struct Hidden;

impl Hidden {
    fn of(text: &Option<String>) -> Option<Self> {
        text.as_ref().map(|_| Self)
    }
}

/// A screenshot. `Debug` hides the address of the picture.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Screenshot {
    /// `create_time`: when it was created, in Unix seconds.
    pub create_time: Option<u64>,
    /// `file_size`: the size of the picture, in bytes.
    pub file_size: Option<u64>,
    /// `width` in pixels.
    pub width: Option<u64>,
    /// `height` in pixels.
    pub height: Option<u64>,
    /// `pic_url`: the path of the picture in its storage bucket.
    pub pic_url: Option<String>,
    /// `pic_full_url`: the address of the picture.
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
