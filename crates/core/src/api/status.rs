//! `Live_Channel_GetStatus` of the older documents: whether one stream is live.
//!
//! Sources: the vendor document on the stream-code scheme (live list, about 2017) recommends one call a minute for each
//! stream, and to treat a stream as ended after three "off" answers in a row. Request and fields are from the vendor
//! documents on the interface and on the signatures of the live code API (`tencentyun/qcloud-documents`, read 2026-11).
//! [`ListLiveStreams`](super::ListLiveStreams) replaces it.

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

/// The URL of the interface, called with GET. The vendor documents no https URL, so others on the network can read the
/// request and its signature.
pub const STATUS_ADDRESS: &str = "http://fcgi.video.qcloud.com/common_access";

/// The request for the status of one stream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusQuery {
    /// The account's number in the live service (APPID). It is not the BIZID.
    pub app_id: u64,
    /// The stream; in stream-code mode, its stream code.
    pub stream: StreamName,
}

impl StatusQuery {
    /// Returns the address for a GET request, valid until a time in Unix seconds. The vendor's example uses one minute.
    ///
    /// `sign = MD5(key + t)`, with the API authentication key. Older accounts sign notifications with the same key.
    ///
    /// The signature covers only `t`. Until then it is valid for every call of this API, including one that closes a
    /// stream, and it is sent over plain http. So send it only from a server, never from a page or an app, and let it
    /// expire within a minute.
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

/// A signed address. `Debug` hides the signature, because it is valid for every other call of this API until it
/// expires.
#[derive(Clone, PartialEq, Eq)]
pub struct StatusAddress {
    unsigned: String,
    sign: String,
}

impl StatusAddress {
    /// The whole address, with its signature.
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

/// The reply. [`crate::errors`] explains `ret` and `status`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelStatus {
    /// `ret`: 0 for success, 20601 for a name that was never pushed, any other number for a failure.
    pub ret: i64,
    /// `message`: the message of the cloud.
    pub message: Option<String>,
    /// `output`: one entry for each bitrate and protocol.
    pub outputs: Vec<ChannelOutput>,
}

/// The delivery of one bitrate of a stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ChannelOutput {
    /// `rate_type`: 0 is the original bitrate, 10 a low rendition, 20 a high rendition.
    pub rate_type: Option<i64>,
    /// `recv_type`: 1 is RTMP and FLV, 2 is HLS, 3 is both.
    pub recv_type: Option<i64>,
    /// `status`: 0 is off, 1 is on, 3 is closed.
    pub status: Option<i64>,
}

impl ChannelStatus {
    /// Parses a reply.
    ///
    /// # Errors
    /// [`ReplyError`]; it is no evidence about the stream. It is never `api-error`, because this interface reports
    /// errors in `ret`.
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
