//! Addresses that publish a stream.

use std::fmt;

use super::{PushSite, Signature, signature::without_secret};
use crate::StreamCode;

/// An address that publishes a stream, whole and split as OBS asks for it. `Debug` hides the digest.
#[derive(Clone, PartialEq, Eq)]
pub struct PushUrl {
    server: String,
    stream_key: String,
}

impl PushUrl {
    /// The part OBS calls the server: `rtmp://domain/app/`.
    #[must_use]
    pub fn server(&self) -> &str {
        &self.server
    }

    /// The part OBS calls the stream key: the code and its parameters.
    #[must_use]
    pub fn stream_key(&self) -> &str {
        &self.stream_key
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

/// The address a publisher sends to: `rtmp://domain/app/CODE?bizid=BIZID[&txSecret=…&txTime=…]`.
///
/// Source: vendor document on the stream-code scheme.
#[must_use]
pub fn push_url(code: &StreamCode, site: &PushSite, signature: Option<&Signature>) -> PushUrl {
    let mut stream_key = format!("{code}?bizid={}", code.biz_digits());
    if let Some(signature) = signature {
        stream_key.push('&');
        stream_key.push_str(&signature.query());
    }
    PushUrl {
        server: format!("rtmp://{}/{}/", site.rtmp, site.app.as_str()),
        stream_key,
    }
}
