//! Push addresses.

use alloc::{
    format,
    string::{String, ToString},
};
use core::fmt;

use super::{PushSite, Signature, signature::without_secret};
use crate::{RecordId, StreamCode};

/// A push address, as a whole and split into the two parts that OBS needs. `Debug` hides the digest.
#[derive(Clone, PartialEq, Eq)]
pub struct PushUrl {
    server: String,
    stream_key: String,
}

impl PushUrl {
    /// The part that OBS calls the server: `rtmp://domain/app/`.
    #[must_use]
    pub fn server(&self) -> &str {
        &self.server
    }

    /// The part that OBS calls the stream key: the code and its parameters.
    #[must_use]
    pub fn stream_key(&self) -> &str {
        &self.stream_key
    }
}

impl PushUrl {
    /// Adds a number that identifies the recordings of this publish. Notifications return it in `stream_param`.
    ///
    /// Source: the parameter `cliRecoId` is in the published PC header of the SDK and in the vendor's description of
    /// `stream_param`. That the CDN accepts it from any publisher is inferred, because it is a parameter of the push
    /// address.
    #[must_use]
    pub fn recorded_as(mut self, record: RecordId) -> Self {
        self.stream_key.push_str(&format!("&cliRecoId={}", record.get()));
        self
    }
}

impl fmt::Display for PushUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.server, self.stream_key)
    }
}

impl fmt::Debug for PushUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PushUrl({})", without_secret(&self.to_string()))
    }
}

/// Builds the push address of a stream: `rtmp://domain/app/CODE?bizid=BIZID[&txSecret=…&txTime=…]`.
///
/// Source: vendor document on the stream-code scheme.
#[must_use]
pub fn push_url(code: &StreamCode, site: &PushSite, signature: Option<&Signature>) -> PushUrl {
    let mut stream_key = format!("{code}?bizid={}", code.biz_digits());
    if let Some(signature) = signature {
        stream_key.push('&');
        signature.write_query(&mut stream_key);
    }
    PushUrl {
        server: format!("rtmp://{}/{}/", site.rtmp, site.app.as_str()),
        stream_key,
    }
}
