//! Addresses that play a stream.

use std::fmt;

use super::{PlaySite, Signature, signature::without_secret};
use crate::StreamName;

/// How a stream is delivered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PlayFormat {
    /// RTMP, for desktop players and servers; no browser plays it.
    Rtmp,
    /// HTTP-FLV: 2 to 10 s behind, plays wherever Media Source Extensions exist.
    Flv,
    /// HLS: tens of seconds behind, plays everywhere.
    Hls,
    /// WebRTC: under a second behind, needs the vendor's player.
    WebRtc,
}

impl PlayFormat {
    /// Every format, in the order addresses are listed.
    pub const ALL: [Self; 4] = [Self::Rtmp, Self::Flv, Self::Hls, Self::WebRtc];

    /// A stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Rtmp => "rtmp",
            Self::Flv => "flv",
            Self::Hls => "hls",
            Self::WebRtc => "webrtc",
        }
    }

    const fn extension(self) -> &'static str {
        match self {
            Self::Rtmp | Self::WebRtc => "",
            Self::Flv => ".flv",
            Self::Hls => ".m3u8",
        }
    }
}

/// An address that plays a stream. `Debug` hides the digest of a signed one.
#[derive(Clone, PartialEq, Eq)]
pub struct PlayUrl(String);

impl PlayUrl {
    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PlayUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for PlayUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PlayUrl({})", without_secret(&self.0))
    }
}

/// The address of a stream in one format: `scheme://domain/app/CODE[.ext][?txSecret=…&txTime=…]`.
///
/// Source: vendor document on relayed streaming in stream-code mode, 2018-06-15; WebRTC from the vendor's player
/// documents.
#[must_use]
pub fn play_url(
    name: &impl AsRef<StreamName>,
    format: PlayFormat,
    site: &PlaySite,
    signature: Option<&Signature>,
) -> PlayUrl {
    build(name.as_ref(), format, site, signature)
}

fn build(name: &StreamName, format: PlayFormat, site: &PlaySite, signature: Option<&Signature>) -> PlayUrl {
    let (scheme, authority) = match format {
        PlayFormat::Rtmp => ("rtmp", &site.rtmp),
        PlayFormat::Flv | PlayFormat::Hls if site.https => ("https", &site.http),
        PlayFormat::Flv | PlayFormat::Hls => ("http", &site.http),
        PlayFormat::WebRtc => ("webrtc", &site.http),
    };
    let app = site.app.as_str();
    let extension = format.extension();
    let mut url = format!("{scheme}://{authority}/{app}/{name}{extension}");
    if let Some(signature) = signature {
        url.push('?');
        url.push_str(&signature.query());
    }
    PlayUrl(url)
}
