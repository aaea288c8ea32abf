//! The reply to `DescribeStreamPushInfoList`.

use alloc::{string::String, vec::Vec};

use super::{
    ReplyError,
    reply::{list, response},
};
use crate::notification::{Fields, JsonValue, StreamParam};

/// The push quality of one stream over time.
///
/// Source: vendor documents 267/35965 (read 2026-11) and 267/36094 (2025-10-30). The fields of a sample come from the
/// vendor's SDK for Ruby, read 2026-11.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PushQuality {
    /// `DataInfoList`, in the order of the reply.
    pub samples: Vec<PushSample>,
    /// `RequestId`: the vendor's support needs it.
    pub request_id: Option<String>,
}

/// One sample.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PushSample {
    /// `Time`, as text.
    pub time: Option<String>,
    /// `PushDomain`.
    pub domain: Option<String>,
    /// `AppName`.
    pub app: Option<String>,
    /// `ClientIp`: the publisher's IP address.
    pub client_ip: Option<String>,
    /// `BeginPushTime`, as text.
    pub began: Option<String>,
    /// `Sequence`: the id of one publish; its notifications contain the same.
    pub sequence: Option<String>,
    /// `StreamParam`: the query of the push address.
    pub stream_param: Option<StreamParam>,
    /// `Resolution`.
    pub resolution: Option<String>,
    /// `VCodec`.
    pub video_codec: Option<String>,
    /// `ACodec`.
    pub audio_codec: Option<String>,
    /// `VideoFps`: frames per second.
    pub video_fps: Option<u64>,
    /// `VideoRate`: the video bitrate.
    pub video_bitrate: Option<u64>,
    /// `AudioFps`: frames per second.
    pub audio_fps: Option<u64>,
    /// `AudioRate`: the audio bitrate.
    pub audio_bitrate: Option<u64>,
    /// `LocalTs`: the progress of the server's clock.
    pub clock_step: Option<u64>,
    /// `VideoTs`: the progress of the video timestamps. If it is much less than that of the clock, the video stalls.
    pub video_step: Option<u64>,
    /// `AudioTs`: the progress of the audio timestamps.
    pub audio_step: Option<u64>,
    /// `MateFps` (the vendor's spelling) or `MetaFps`: frames per second, as announced by the publisher.
    pub announced_fps: Option<u64>,
    /// All fields without a type here, in order.
    pub extra: Vec<(String, JsonValue)>,
}

impl PushQuality {
    /// Parses a reply.
    ///
    /// # Errors
    /// [`ReplyError`], if the reply is invalid or an error.
    pub fn parse(reply: &[u8]) -> Result<Self, ReplyError> {
        let mut response = response(reply)?;
        Ok(Self {
            samples: list(&mut response, "DataInfoList", sample)?,
            request_id: response.text("RequestId"),
        })
    }
}

fn sample(mut fields: Fields) -> PushSample {
    let announced_fps = fields.spelling("MetaFps", "MateFps");
    PushSample {
        time: fields.text("Time"),
        domain: fields.text("PushDomain"),
        app: fields.text("AppName"),
        client_ip: fields.text("ClientIp"),
        began: fields.text("BeginPushTime"),
        sequence: fields.text("Sequence").filter(|text| !text.is_empty()),
        stream_param: fields.text("StreamParam").map(|raw| StreamParam::parse(&raw)),
        resolution: fields.text("Resolution"),
        video_codec: fields.text("VCodec"),
        audio_codec: fields.text("ACodec"),
        video_fps: fields.number("VideoFps"),
        video_bitrate: fields.number("VideoRate"),
        audio_fps: fields.number("AudioFps"),
        audio_bitrate: fields.number("AudioRate"),
        clock_step: fields.number("LocalTs"),
        video_step: fields.number("VideoTs"),
        audio_step: fields.number("AudioTs"),
        announced_fps: fields.number(announced_fps),
        extra: fields.rest,
    }
}
