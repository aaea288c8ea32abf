//! The answer of `DescribeStreamPushInfoList`.

use alloc::{string::String, vec::Vec};

use super::{
    ReplyError,
    reply::{list, response},
};
use crate::notification::{Fields, JsonValue, StreamParam};

/// How one stream was pushed.
///
/// Source: vendor documents 267/35965 (read 2026-11) and 267/36094 (2025-10-30); the fields of a sample by the vendor's SDK for
/// Ruby, read 2026-11.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PushQuality {
    /// `DataInfoList`, in the order of the reply.
    pub samples: Vec<PushSample>,
    /// `RequestId`: what to give to the vendor's support.
    pub request_id: Option<String>,
}

/// One sample.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PushSample {
    /// `Time`, as it is written.
    pub time: Option<String>,
    /// `PushDomain`.
    pub domain: Option<String>,
    /// `AppName`.
    pub app: Option<String>,
    /// `ClientIp`: the publisher's address.
    pub client_ip: Option<String>,
    /// `BeginPushTime`, as it is written.
    pub began: Option<String>,
    /// `Sequence`: names one publish, as in its notifications.
    pub sequence: Option<String>,
    /// `StreamParam`: the query of the push address.
    pub stream_param: Option<StreamParam>,
    /// `Resolution`.
    pub resolution: Option<String>,
    /// `VCodec`.
    pub video_codec: Option<String>,
    /// `ACodec`.
    pub audio_codec: Option<String>,
    /// `VideoFps`: frames a second.
    pub video_fps: Option<u64>,
    /// `VideoRate`: the bitrate of the picture.
    pub video_bitrate: Option<u64>,
    /// `AudioFps`: frames a second.
    pub audio_fps: Option<u64>,
    /// `AudioRate`: the bitrate of the sound.
    pub audio_bitrate: Option<u64>,
    /// `LocalTs`: by how much the server's clock went on.
    pub clock_step: Option<u64>,
    /// `VideoTs`: by how much the picture's timestamps went on; much less than the clock means that it stalls.
    pub video_step: Option<u64>,
    /// `AudioTs`: the same for sound.
    pub audio_step: Option<u64>,
    /// `MateFps`, which is how the vendor spells it, or `MetaFps`: frames a second, as the publisher announced them.
    pub announced_fps: Option<u64>,
    /// Every field that has no type here, in order.
    pub extra: Vec<(String, JsonValue)>,
}

impl PushQuality {
    /// Reads a reply.
    ///
    /// # Errors
    /// [`ReplyError`].
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
