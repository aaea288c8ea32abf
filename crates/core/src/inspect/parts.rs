//! The parts of an address, and what can be derived from them.

use alloc::{borrow::ToOwned, format, string::String, vec::Vec};
use core::fmt;

use super::verdict::KeyRole;
use crate::{NamingRule, PlayFormat, Signature, StreamName, address::is_secret_parameter};

/// The parts of an address. `Display` joins them.
#[derive(Clone, PartialEq, Eq)]
pub struct AddressParts {
    /// `rtmp`, `rtmps`, `http`, `https` or `webrtc`.
    pub scheme: &'static str,
    /// The domain or IP address, in lower case.
    pub host: String,
    /// The port, if given.
    pub port: Option<u16>,
    /// The path before the stream name, usually `live`.
    pub app: String,
    /// The stream name, with the suffix of a rendition and without the extension.
    pub name: StreamName,
    /// `flv`, `m3u8` or nothing.
    pub extension: &'static str,
    /// The parameters in order, unchanged.
    pub query: Vec<(String, String)>,
}

/// The direction of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// It publishes a stream; only the host's app may have it.
    Push,
    /// It plays a stream.
    Play,
    /// Unknown: an RTMP address of a custom domain can be either.
    Either,
}

impl Direction {
    /// A stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Push => "push",
            Self::Play => "play",
            Self::Either => "either",
        }
    }
}

impl AddressParts {
    /// The value of a parameter; the first one if it is given several times.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// The account: from the name, else from the parameter, else from the default domain.
    #[must_use]
    pub fn biz_digits(&self) -> Option<&str> {
        let all_digits = |text: &&str| is_biz(text);
        let named = self
            .name
            .as_str()
            .split_once('_')
            .map(|(biz, _)| biz)
            .filter(all_digits);
        named
            .or_else(|| self.parameter("bizid").filter(all_digits))
            .or_else(|| self.host_biz())
    }

    /// The account in a default domain.
    #[must_use]
    pub fn host_biz(&self) -> Option<&str> {
        let (first, rest) = self.host.split_once('.')?;
        let vendor = rest.starts_with("liveplay.") || rest.starts_with("livepush.");
        (vendor && is_biz(first)).then_some(first)
    }

    /// Whether the domain is one of the default domains that every account has.
    #[must_use]
    pub fn is_default_domain(&self) -> bool {
        self.host.ends_with(".liveplay.myqcloud.com") || self.host.ends_with(".livepush.myqcloud.com")
    }

    /// Whether the domain is the vendor's: a default domain of today, or one of channel names.
    #[must_use]
    pub fn is_vendor_domain(&self) -> bool {
        self.is_default_domain() || self.is_channel_domain()
    }

    fn is_channel_domain(&self) -> bool {
        self.host.ends_with(".liveplay.qcloud.com") || self.host.ends_with(".livepush.qcloud.com")
    }

    /// The base name of the stream and the template of the rendition, if the name is a derived code with a suffix.
    #[must_use]
    pub fn rendition(&self) -> Option<(&str, &str)> {
        let (base, template) = self.name.as_str().rsplit_once('_')?;
        let (biz, digest) = base.split_once('_')?;
        (is_biz(biz) && is_digest(digest)).then_some((base, template))
    }

    pub(super) fn format(&self) -> PlayFormat {
        match (self.scheme, self.extension) {
            ("webrtc", _) => PlayFormat::WebRtc,
            ("rtmp" | "rtmps", _) => PlayFormat::Rtmp,
            (_, "m3u8") => PlayFormat::Hls,
            _ => PlayFormat::Flv,
        }
    }

    pub(super) fn direction(&self, signed_by: Option<KeyRole>) -> Direction {
        if self.format() != PlayFormat::Rtmp {
            return Direction::Play;
        }
        let says = |word: &str| {
            self.host
                .split('.')
                .any(|label| label.split('-').any(|part| part == word))
        };
        if says("livepush") || self.parameter("bizid").is_some() {
            return Direction::Push;
        }
        if says("liveplay") {
            return Direction::Play;
        }
        match signed_by {
            Some(KeyRole::Push) => Direction::Push,
            Some(KeyRole::Play) => Direction::Play,
            None => Direction::Either,
        }
    }

    pub(super) fn rule(&self) -> NamingRule {
        if self.is_channel_domain() {
            return NamingRule::Channel;
        }
        let base = self.rendition().map_or(self.name.as_str(), |(base, _)| base);
        let Some((front, rest)) = base.split_once('_').filter(|(front, _)| is_biz(front)) else {
            return NamingRule::Other;
        };
        let kind = rest.rsplit_once('_').map_or(rest, |(_, kind)| kind);
        // The number of an application has ten digits, a BIZID four to six. Room and user are between the number and
        // the kind.
        if front.len() >= 9 && matches!(kind, "main" | "aux") && rest.split('_').count() > 2 {
            return NamingRule::Trtc;
        }
        if !is_digest(rest) {
            NamingRule::CustomCode
        } else if rest.bytes().any(|byte| byte.is_ascii_uppercase()) {
            NamingRule::StreamCodeUpper
        } else {
            NamingRule::StreamCode
        }
    }

    /// The address of the same stream over http, in one of the two formats that browsers play. The signature is valid
    /// for both, because it covers only the stream name.
    #[must_use]
    pub fn in_format(&self, format: PlayFormat) -> String {
        let scheme = match self.scheme {
            "rtmps" | "https" => "https",
            _ => "http",
        };
        let extension = if format == PlayFormat::Hls { "m3u8" } else { "flv" };
        self.with(scheme, extension)
    }

    /// Joins the parts.
    pub(super) fn together(&self) -> String {
        self.written(self.scheme, self.port, self.extension, None)
    }

    /// Returns the same address with another scheme or extension.
    pub(super) fn with(&self, scheme: &'static str, extension: &'static str) -> String {
        // RTMP has its own port, so a given port is not valid for http, and vice versa.
        let same_protocol = self.scheme.starts_with("rtmp") == scheme.starts_with("rtmp");
        self.written(scheme, self.port.filter(|_| same_protocol), extension, None)
    }

    /// Returns the same address with another signature.
    pub(super) fn signed(&self, signature: &Signature) -> String {
        self.written(self.scheme, self.port, self.extension, Some(signature))
    }

    /// Returns the address with some parts replaced.
    pub(super) fn written(
        &self,
        scheme: &str,
        port: Option<u16>,
        extension: &str,
        signature: Option<&Signature>,
    ) -> String {
        let port = port.map_or_else(String::new, |port| format!(":{port}"));
        let dot = if extension.is_empty() { "" } else { "." };
        let mut url = format!(
            "{scheme}://{}{port}/{}/{}{dot}{extension}",
            self.host, self.app, self.name
        );
        let mut mark = '?';
        for (key, value) in &self.query {
            if signature.is_some() && matches!(key.as_str(), "txSecret" | "txTime") {
                continue;
            }
            url.push(mark);
            url.push_str(key);
            if !value.is_empty() {
                url.push('=');
                url.push_str(value);
            }
            mark = '&';
        }
        if let Some(signature) = signature {
            url.push(mark);
            signature.write_query(&mut url);
        }
        url
    }
}

pub(super) fn is_biz(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_digest(text: &str) -> bool {
    text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

impl fmt::Display for AddressParts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.together())
    }
}

impl fmt::Debug for AddressParts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = self.clone();
        for (key, value) in &mut shown.query {
            if is_secret_parameter(key) {
                "…".clone_into(value);
            }
        }
        write!(f, "AddressParts({shown})")
    }
}
