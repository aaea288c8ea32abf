//! `Live_Channel_GetStatus`: whether one stream is live, by the interface of the older documents.
//!
//! Sources: the vendor document on the stream-code scheme (live list, about 2017) advises it once a minute for each stream, and to call a
//! stream ended after three answers "off" in a row; form and fields by the vendor documents on the interface and on signatures of the live
//! code API (`tencentyun/qcloud-documents`, read 2026-11). [`ListLiveStreams`](super::ListLiveStreams) has replaced it.

use alloc::{format, string::String, vec::Vec};
use core::fmt;

use super::{
    ReplyError,
    reply::{fields, list},
};
use crate::{
    StreamName,
    notification::{Fields, NotificationKey},
};

/// Where it is asked, by GET. The vendor documents no address with https, so the question and its signature
/// can be read on the way.
pub const STATUS_ADDRESS: &str = "http://fcgi.video.qcloud.com/common_access";

/// The question whether one stream is live.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusQuery {
    /// The account's number in the live service (APPID), which is not the BIZID.
    pub app_id: u64,
    /// The stream: with stream codes its code.
    pub stream: StreamName,
}

impl StatusQuery {
    /// The address to get, good until a moment in Unix seconds; the vendor's example takes one minute.
    ///
    /// `sign = MD5(key + t)`, with the API authentication key: older accounts sign notifications with the same one.
    ///
    /// The signature covers nothing but `t`: until then it opens every call of this API, closing a stream among them, and it travels over
    /// plain http. So ask from a server alone, never from a page or an app, and have it expire within a minute.
    #[must_use]
    pub fn address(&self, key: &NotificationKey, expires_unix: u64) -> StatusAddress {
        let time = format!("{expires_unix}");
        let sign = base16ct::lower::encode_string(&key.sign(&time));
        let Self { app_id, stream } = self;
        StatusAddress {
            unsigned: format!(
                "{STATUS_ADDRESS}?appid={app_id}&interface=Live_Channel_GetStatus&Param.s.channel_id={}&t={time}",
                stream.as_str()
            ),
            sign,
        }
    }
}

/// A signed address. `Debug` hides the signature: until it expires it opens every other call of this API as well.
#[derive(Clone, PartialEq, Eq)]
pub struct StatusAddress {
    unsigned: String,
    sign: String,
}

impl StatusAddress {
    /// The whole address.
    #[must_use]
    pub fn url(&self) -> String {
        format!("{}&sign={}", self.unsigned, self.sign)
    }
}

impl fmt::Debug for StatusAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StatusAddress({}&sign=…)", self.unsigned)
    }
}

/// What is answered. [`crate::errors`] explains `ret` and `status`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelStatus {
    /// `ret`: 0 for an answer, 20601 for a name that nobody ever pushed, anything else for a failure.
    pub ret: i64,
    /// `message`: the cloud's own words.
    pub message: Option<String>,
    /// `output`: one entry for each bitrate and protocol.
    pub outputs: Vec<ChannelOutput>,
}

/// How one bitrate of a stream is delivered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ChannelOutput {
    /// `rate_type`: 0 is the original bitrate, 10 a low and 20 a high rendition.
    pub rate_type: Option<i64>,
    /// `recv_type`: 1 is RTMP and FLV, 2 is HLS, 3 is both.
    pub recv_type: Option<i64>,
    /// `status`: 0 is off, 1 is on, 3 is shut.
    pub status: Option<i64>,
}

impl ChannelStatus {
    /// Reads a reply.
    ///
    /// # Errors
    /// [`ReplyError`]; an error says nothing about the stream. It is never `api-error`: that is what `ret` says.
    pub fn parse(reply: &[u8]) -> Result<Self, ReplyError> {
        let mut fields = fields(reply)?;
        let ret = fields.number("ret");
        Ok(Self {
            ret: ret.ok_or(ReplyError::Incomplete { field: "ret" })?,
            message: fields.text("message"),
            outputs: list(&mut fields, "output", output).unwrap_or_default(),
        })
    }
}

fn output(mut fields: Fields) -> ChannelOutput {
    ChannelOutput {
        rate_type: fields.number("rate_type"),
        recv_type: fields.number("recv_type"),
        status: fields.number("status"),
    }
}
