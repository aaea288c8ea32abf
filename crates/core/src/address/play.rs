//! Addresses that play a stream.

use alloc::{borrow::ToOwned, format, string::String};
use core::fmt;

use super::{PlaySite, Signature, signature::without_secret};
use crate::{StreamName, TemplateName};

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

    /// What stands behind the stream's name: `.flv`, `.m3u8` or nothing.
    #[must_use]
    pub const fn extension(self) -> &'static str {
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
    site.url_parts(format).around(name.as_ref(), signature)
}

/// What stands around a stream's name in its play address. They are the same for every stream of a site, so whoever
/// lists many rooms asks for them once: `prefix + name + suffix`, then `?` and [`Signature::query`] if it is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlayUrlParts {
    prefix: String,
    suffix: String,
}

impl PlayUrlParts {
    /// In front of the name: `scheme://domain/app/`.
    #[must_use]
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// Behind the name: a rendition's suffix if there is one, then `.flv`, `.m3u8` or nothing.
    #[must_use]
    pub fn suffix(&self) -> &str {
        &self.suffix
    }

    /// The same around the names of streams of which a template's rendition is played.
    #[must_use]
    pub fn of_rendition(mut self, template: &TemplateName) -> Self {
        self.suffix.insert_str(0, template.suffix());
        self
    }

    fn around(mut self, name: &StreamName, signature: Option<&Signature>) -> PlayUrl {
        self.prefix.push_str(name.as_str());
        self.prefix.push_str(&self.suffix);
        if let Some(signature) = signature {
            self.prefix.push('?');
            signature.write_query(&mut self.prefix);
        }
        PlayUrl(self.prefix)
    }
}

impl PlaySite {
    /// What stands around a stream's name in this format.
    #[must_use]
    pub fn url_parts(&self, format: PlayFormat) -> PlayUrlParts {
        let (scheme, authority) = match format {
            PlayFormat::Rtmp => ("rtmp", &self.rtmp),
            PlayFormat::Flv | PlayFormat::Hls if self.https => ("https", &self.http),
            PlayFormat::Flv | PlayFormat::Hls => ("http", &self.http),
            PlayFormat::WebRtc => ("webrtc", &self.http),
        };
        PlayUrlParts {
            prefix: format!("{scheme}://{authority}/{}/", self.app.as_str()),
            suffix: format.extension().to_owned(),
        }
    }
}
