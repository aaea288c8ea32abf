//! The parts of an address, and what they say about it.

use alloc::{borrow::ToOwned, format, string::String, vec::Vec};
use core::fmt;

use super::verdict::KeyRole;
use crate::{NamingRule, PlayFormat, Signature, StreamName, address::is_secret_parameter};

/// What an address consists of. Its `Display` puts the parts together again.
#[derive(Clone, PartialEq, Eq)]
pub struct AddressParts {
    /// `rtmp`, `rtmps`, `http`, `https` or `webrtc`.
    pub scheme: &'static str,
    /// The domain or IP address, in lower case.
    pub host: String,
    /// The port, where one is given.
    pub port: Option<u16>,
    /// The path in front of the stream name, `live` as a rule.
    pub app: String,
    /// The stream's name, with a rendition's suffix and without the extension.
    pub name: StreamName,
    /// `flv`, `m3u8` or nothing.
    pub extension: &'static str,
    /// The parameters in order, as they stand.
    pub query: Vec<(String, String)>,
}

/// Whether an address publishes or plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// It publishes a stream: it belongs to the host's app and to nobody else.
    Push,
    /// It plays a stream.
    Play,
    /// An RTMP address of an own domain does not say.
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
    /// The value of a parameter, the first if it is given twice.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// The account in the name, the parameter or the default domain, whichever is there first.
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

    /// Whether the domain is one every account has from the start.
    #[must_use]
    pub fn is_default_domain(&self) -> bool {
        self.host.ends_with(".liveplay.myqcloud.com") || self.host.ends_with(".livepush.myqcloud.com")
    }

    /// A rendition's template and the stream's own name, if the name is a derived code with a suffix.
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
        if self.host.ends_with(".liveplay.qcloud.com") || self.host.ends_with(".livepush.qcloud.com") {
            return NamingRule::Channel;
        }
        let base = self.rendition().map_or(self.name.as_str(), |(base, _)| base);
        let Some((front, rest)) = base.split_once('_').filter(|(front, _)| is_biz(front)) else {
            return NamingRule::Other;
        };
        let kind = rest.rsplit_once('_').map_or(rest, |(_, kind)| kind);
        // An application's number has ten digits; a BIZID has four to six. Room and user stand between number and kind.
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

    /// The same stream from the same place over http in one of the two formats a browser plays. A signature holds for
    /// both, because it covers the stream's name alone.
    #[must_use]
    pub fn in_format(&self, format: PlayFormat) -> String {
        let scheme = match self.scheme {
            "rtmps" | "https" => "https",
            _ => "http",
        };
        let extension = if format == PlayFormat::Hls { "m3u8" } else { "flv" };
        self.with(scheme, extension)
    }

    /// The parts put together again.
    pub(super) fn together(&self) -> String {
        self.written(self.scheme, self.port, self.extension, None)
    }

    /// The same address with another scheme or extension.
    pub(super) fn with(&self, scheme: &'static str, extension: &'static str) -> String {
        // RTMP has a port of its own, so one that was given for it means nothing elsewhere, and the other way round.
        let same_protocol = self.scheme.starts_with("rtmp") == scheme.starts_with("rtmp");
        self.written(scheme, self.port.filter(|_| same_protocol), extension, None)
    }

    /// The same address with a signature in place of the one it has.
    pub(super) fn signed(&self, signature: &Signature) -> String {
        self.written(self.scheme, self.port, self.extension, Some(signature))
    }

    /// The address, some of its parts as given.
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
