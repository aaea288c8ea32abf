//! The reply to `DescribeLiveStreamPushInfoList`.

use alloc::{string::String, vec::Vec};

use super::{
    ApiErrorKind, ReplyError,
    reply::{list, response},
};
use crate::notification::{Fields, JsonValue};

/// One page of the live streams.
///
/// Source: vendor documents 267/33990 and 267/37303, read 2026-11.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LiveStreams {
    /// `DataInfoList`.
    pub streams: Vec<LiveStream>,
    /// `TotalNum`: the number of live streams on all pages.
    pub total: Option<u64>,
    /// `TotalPage`: the number of pages.
    pub pages: Option<u64>,
    /// `PageNum`: the number of this page, from 1.
    pub page: Option<u64>,
    /// `PageSize`: the maximum number of streams on a page.
    pub page_size: Option<u64>,
    /// `RequestId`: the vendor's support needs it.
    pub request_id: Option<String>,
}

/// A stream that is being pushed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LiveStream {
    /// `StreamName`.
    pub name: Option<String>,
    /// `AppName`: the path before the stream name.
    pub app: Option<String>,
    /// `PushDomain`.
    pub domain: Option<String>,
    /// `ClientIp`: the publisher's IP address.
    pub client_ip: Option<String>,
    /// `ServerIp`: the IP address of the server that receives the push.
    pub server_ip: Option<String>,
    /// `BeginPushTime` as text: the vendor does not document its time zone.
    pub began: Option<String>,
    /// `Resolution`, such as `1280*720`.
    pub resolution: Option<String>,
    /// `Vcodec`, such as `H264`.
    pub video_codec: Option<String>,
    /// `VideoFps`: frames per second.
    pub video_fps: Option<u64>,
    /// `VideoSpeed`: bits per second.
    pub video_bitrate: Option<u64>,
    /// `Acodec`, such as `AAC`.
    pub audio_codec: Option<String>,
    /// `AudioFps`: frames per second.
    pub audio_fps: Option<u64>,
    /// `AudioSpeed`: bits per second.
    pub audio_bitrate: Option<u64>,
    /// `AsampleRate`: samples per second.
    pub sample_rate: Option<u64>,
    /// `MetaFps`: frames per second, as announced by the publisher.
    pub announced_fps: Option<u64>,
    /// `MetaVideoSpeed`: the announced video bitrate. One edition of the vendor's SDK gives bit/s as the unit, another
    /// kbit/s.
    pub announced_video_bitrate: Option<u64>,
    /// `MetaAudioSpeed`: the announced audio bitrate. Its unit is uncertain too.
    pub announced_audio_bitrate: Option<u64>,
    /// All fields without a type here, in order.
    pub extra: Vec<(String, JsonValue)>,
}

impl LiveStreams {
    /// Parses a reply. If no stream is live, the list is empty.
    ///
    /// # Errors
    /// [`ReplyError`]; it is no evidence about any stream.
    pub fn parse(reply: &[u8]) -> Result<Self, ReplyError> {
        let mut response = match response(reply) {
            Err(ReplyError::Api(error)) if error.kind() == ApiErrorKind::NoLiveStream => {
                return Ok(Self {
                    total: Some(0),
                    request_id: error.request_id,
                    ..Self::default()
                });
            }
            other => other?,
        };
        Ok(Self {
            streams: list(&mut response, "DataInfoList", live_stream)?,
            total: response.number("TotalNum"),
            pages: response.number("TotalPage"),
            page: response.number("PageNum"),
            page_size: response.number("PageSize"),
            request_id: response.text("RequestId"),
        })
    }

    /// Whether this page contains all live streams of the request. Only then is a stream that is missing here not live.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.total == Some(self.streams.len() as u64)
            && self.streams.iter().all(|stream| stream.name.is_some())
    }

    /// Whether a stream is on this page.
    #[must_use]
    pub fn contains(&self, name: &str) -> bool {
        self.streams
            .iter()
            .any(|stream| stream.name.as_deref() == Some(name))
    }
}

fn live_stream(mut fields: Fields) -> LiveStream {
    LiveStream {
        name: fields.text("StreamName").filter(|name| !name.is_empty()),
        app: fields.text("AppName"),
        domain: fields.text("PushDomain"),
        client_ip: fields.text("ClientIp"),
        server_ip: fields.text("ServerIp"),
        began: fields.text("BeginPushTime"),
        resolution: fields.text("Resolution"),
        video_codec: fields.text("Vcodec"),
        video_fps: fields.number("VideoFps"),
        video_bitrate: fields.number("VideoSpeed"),
        audio_codec: fields.text("Acodec"),
        audio_fps: fields.number("AudioFps"),
        audio_bitrate: fields.number("AudioSpeed"),
        sample_rate: fields.number("AsampleRate"),
        announced_fps: fields.number("MetaFps"),
        announced_video_bitrate: fields.number("MetaVideoSpeed"),
        announced_audio_bitrate: fields.number("MetaAudioSpeed"),
        extra: fields.rest,
    }
}
