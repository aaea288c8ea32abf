//! Play addresses.

use alloc::{borrow::ToOwned, format, string::String};
use core::fmt;

use super::{PlaySite, Signature, signature::without_secret};
use crate::{StreamName, TemplateName};

/// The format in which a stream is played.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PlayFormat {
    /// RTMP, for desktop players and servers; browsers cannot play it.
    Rtmp,
    /// HTTP-FLV: a delay of 2 to 10 s; plays in browsers with Media Source Extensions.
    Flv,
    /// HLS: a delay of tens of seconds; plays everywhere.
    Hls,
    /// WebRTC: a delay of less than 1 s; needs the vendor's player.
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

    /// The file extension after the stream name: `.flv`, `.m3u8` or nothing.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Rtmp | Self::WebRtc => "",
            Self::Flv => ".flv",
            Self::Hls => ".m3u8",
        }
    }
}

/// A play address. `Debug` hides the digest of a signed one.
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

/// Builds the play address of a stream in one format: `scheme://domain/app/CODE[.ext][?txSecret=…&txTime=…]`.
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

/// The parts of a play address before and after the stream name. They are the same for every stream of a site, so a
/// list of many rooms needs them only once: `prefix + name + suffix`, then `?` and [`Signature::query`] if it is
/// signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlayUrlParts {
    prefix: String,
    suffix: String,
}

impl PlayUrlParts {
    /// The part before the name: `scheme://domain/app/`.
    #[must_use]
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The part after the name: the suffix of a rendition if there is one, then `.flv`, `.m3u8` or nothing.
    #[must_use]
    pub fn suffix(&self) -> &str {
        &self.suffix
    }

    /// The same parts for the rendition of a transcoding template.
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
    /// The parts of a play address in this format.
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
