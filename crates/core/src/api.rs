//! Requests to the cloud API: which streams are live, and how well they are pushed.
//!
//! The vendor has two interfaces. [`StatusQuery`] calls the older one, `Live_Channel_GetStatus`: it covers one stream
//! and is signed with the API authentication key, like a notification. The other requests belong to API 3.0, which is
//! newer than the documents of 2018 and replaces it: [`ListLiveStreams`] lists all live streams, [`AskStreamState`]
//! returns whether one stream is active, and [`AskPushQuality`] returns the push quality of one stream in the last
//! week. They are signed with TC3-HMAC-SHA256 ([`sign_at`]).
//!
//! Send these requests only from a server. Until its `t`, the `sign` of `Live_Channel_GetStatus` is valid for every
//! call of that API, and it is sent over plain http: keep its validity short ([`StatusQuery::address`]). A SecretKey
//! grants all permissions of its account.
//!
//! This module sends nothing: it builds requests and parses the bytes of replies. An API error or a reply that cannot
//! be parsed is no evidence that a stream is off.
//!
//! Sources: vendor documents on API 3.0 signatures (266/34114, 2024-12-26), live streams (267/33990 and 267/37303, read
//! 2026-11), the state of one stream (267/20470, read 2026-11; 267/30796, 2025-10-30), push quality (267/35965, read
//! 2026-11; 267/36094, 2025-10-30) and `Live_Channel_GetStatus` (`tencentyun/qcloud-documents`, read 2026-11).
//!
//! ```
//! use panglu_core::{AppName, Authority, StreamName, api::{AskStreamState, Endpoint, SecretId, SecretKey, StreamState, sign_at}};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let question = AskStreamState {
//!     domain: Authority::parse("8888.livepush.myqcloud.com")?,
//!     app: AppName::default(),
//!     stream: StreamName::parse("8888_room")?,
//! };
//! let id = SecretId::parse("AKIDexample")?;
//! let key = SecretKey::parse("an-example-key")?;
//! let request = sign_at(&question.call(), &Endpoint::Mainland.host(), &id, &key, 1_700_000_000)?;
//! assert_eq!(request.url, "https://live.tencentcloudapi.com/");
//!
//! let reply = br#"{"Response":{"StreamState":"active","RequestId":"8e50cdb5"}}"#;
//! assert_eq!(StreamState::parse(reply)?, StreamState::Active);
//! # Ok(())
//! # }
//! ```

mod api_error;
mod credentials;
mod error;
mod live_streams;
mod push_quality;
mod reply;
mod request;
mod status;
mod stream_state;
mod tc3;

pub use api_error::{ApiError, ApiErrorKind};
pub use credentials::{SecretId, SecretKey};
pub use error::ReplyError;
pub use live_streams::{LiveStream, LiveStreams};
pub use push_quality::{PushQuality, PushSample};
pub use reply::MAX_REPLY_BYTES;
pub use request::{AskPushQuality, AskStreamState, Endpoint, ListLiveStreams, Page, Period};
pub use status::{ChannelOutput, ChannelStatus, STATUS_ADDRESS, StatusAddress, StatusQuery};
pub use stream_state::StreamState;
pub use tc3::{ApiCall, SignedRequest, sign_at};
