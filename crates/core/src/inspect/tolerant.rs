//! Reading an address as people paste it.

use alloc::{
    borrow::{Cow, ToOwned},
    string::String,
    vec::Vec,
};

use super::parts::AddressParts;
use crate::{Locale, StreamName, input::whole_number, inspect::advice::AdviceKind, texts};

/// Longer texts are documents, not addresses.
const MAX_BYTES: usize = 2_048;

/// What was read, and the slips that were read past.
pub(super) struct Reading {
    pub(super) parts: AddressParts,
    pub(super) slips: Vec<AdviceKind>,
}

/// Why a text is not the address of a stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.text(Locale::En))]
pub enum AddressFault {
    /// Nothing was given.
    Empty,
    /// It is longer than any address.
    TooLong,
    /// It does not start with a scheme.
    NoScheme,
    /// Its scheme is none a stream is delivered by.
    UnknownScheme,
    /// Its domain is missing or no domain.
    BadHost,
    /// Its port is no port.
    BadPort,
    /// It has no app name or no stream name.
    NoStream,
    /// The stream's name holds a character that no name can.
    BadName,
    /// It ends in something other than `.flv`, `.m3u8` or nothing.
    UnknownExtension,
}

impl AddressFault {
    /// A stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLong => "too-long",
            Self::NoScheme => "no-scheme",
            Self::UnknownScheme => "unknown-scheme",
            Self::BadHost => "bad-host",
            Self::BadPort => "bad-port",
            Self::NoStream => "no-stream",
            Self::BadName => "bad-name",
            Self::UnknownExtension => "unknown-extension",
        }
    }

    /// The cause and the next act.
    #[must_use]
    pub fn text(self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Empty => Fault::Empty,
            Self::TooLong => Fault::TooLong,
            Self::NoScheme => Fault::NoScheme,
            Self::UnknownScheme => Fault::UnknownScheme,
            Self::BadHost => Fault::BadHost,
            Self::BadPort => Fault::BadPort,
            Self::NoStream => Fault::NoStream,
            Self::BadName => Fault::BadName,
            Self::UnknownExtension => Fault::UnknownExtension,
        }
        .text(locale)
    }
}

/// Reads an address.
pub(super) fn read(text: &str) -> Result<Reading, AddressFault> {
    if text.len() > MAX_BYTES {
        return Err(AddressFault::TooLong);
    }
    let mut slips = Vec::new();
    let text = unwrapped(text, &mut slips);
    if text.is_empty() {
        return Err(AddressFault::Empty);
    }
    let (scheme, rest) = text.split_once("://").ok_or(AddressFault::NoScheme)?;
    let mut scheme = known_scheme(scheme)?;
    let mut rest = rest;
    // The vendor's own examples read rtmp://http://domain/…: the outer scheme is the one that was meant.
    while let Some((inner, behind)) = rest
        .split_once("://")
        .filter(|(inner, _)| known_scheme(inner).is_ok())
    {
        if scheme.starts_with("http") {
            scheme = known_scheme(inner)?;
        }
        rest = behind;
        slips.push(AdviceKind::DoubledScheme);
    }
    let (address, query) = rest.split_once('?').unwrap_or((rest, ""));
    let mut segments = address.split('/');
    let (host, port) = authority(segments.next().unwrap_or_default())?;
    let path: Vec<_> = segments.filter(|segment| !segment.is_empty()).collect();
    let [app @ .., file] = path.as_slice() else {
        return Err(AddressFault::NoStream);
    };
    if app.is_empty() {
        return Err(AddressFault::NoStream);
    }
    let app_text = app.join("/");
    let (name, extension) = name_and_extension(file, scheme, &mut slips)?;
    let name = StreamName::parse(name).map_err(|_| AddressFault::BadName)?;
    if app_text.len() > StreamName::MAX_BYTES || app.iter().any(|segment| StreamName::parse(segment).is_err())
    {
        return Err(AddressFault::BadName);
    }
    let parts = AddressParts {
        scheme,
        host,
        port,
        app: app_text,
        name,
        extension,
        query: parameters(query, &mut slips),
    };
    Ok(Reading { parts, slips })
}

/// Takes off what comes along when an address is copied out of a text, a table or a page's source.
fn unwrapped(text: &str, slips: &mut Vec<AdviceKind>) -> String {
    let trimmed = text.trim_matches(is_wrapping);
    if trimmed.len() != text.trim().len() {
        slips.push(AdviceKind::Wrapped);
    }
    const ESCAPED: &str = "&amp;";
    // A wrapped line breaks an address anywhere, and spaces among the parameters are never meant.
    let mut in_query = false;
    let mut was_escaped = false;
    let mut plain = String::with_capacity(trimmed.len());
    for character in trimmed.chars() {
        in_query |= character == '?';
        if character.is_control() || in_query && character.is_whitespace() {
            continue;
        }
        plain.push(character);
        // A page's source that is shown in a page is escaped twice; what is left of the first may begin the second.
        if plain.ends_with(ESCAPED) {
            plain.truncate(plain.len() - (ESCAPED.len() - 1));
            was_escaped = true;
        }
    }
    if was_escaped {
        slips.push(AdviceKind::HtmlEscaped);
    }
    plain
}

/// What stands around an address and is never the end of one.
fn is_wrapping(character: char) -> bool {
    let is_mark = matches!(
        character,
        '"' | '\'' | '`' | '<' | '>' | '“' | '”' | '「' | '」' | ',' | ';' | '，' | '。'
    );
    is_mark || character.is_whitespace() || character.is_control()
}

fn known_scheme(text: &str) -> Result<&'static str, AddressFault> {
    const KNOWN: [&str; 5] = ["rtmp", "rtmps", "http", "https", "webrtc"];
    KNOWN
        .into_iter()
        .find(|known| known.eq_ignore_ascii_case(text))
        .ok_or(AddressFault::UnknownScheme)
}

fn authority(text: &str) -> Result<(String, Option<u16>), AddressFault> {
    let (host, port) = match text.rsplit_once(':') {
        Some((host, port)) => (host, Some(port_number(port)?)),
        None => (text, None),
    };
    let good = |character: char| character.is_ascii_alphanumeric() || matches!(character, '-' | '.');
    if host.is_empty() || !host.chars().all(good) || port == Some(0) {
        return Err(if port == Some(0) {
            AddressFault::BadPort
        } else {
            AddressFault::BadHost
        });
    }
    Ok((host.to_ascii_lowercase(), port))
}

fn port_number(text: &str) -> Result<u16, AddressFault> {
    whole_number(text).ok_or(AddressFault::BadPort)
}

fn name_and_extension<'a>(
    file: &'a str,
    scheme: &str,
    slips: &mut Vec<AdviceKind>,
) -> Result<(&'a str, &'static str), AddressFault> {
    let split = |file: &'a str| {
        [("flv", ".flv"), ("m3u8", ".m3u8")]
            .into_iter()
            .find_map(|(extension, suffix)| Some((file.strip_suffix(suffix)?, extension)))
    };
    if scheme.starts_with("http") {
        return split(file).ok_or(AddressFault::UnknownExtension);
    }
    let mut name = file;
    while let Some((rest, _)) = split(name) {
        name = rest;
    }
    if name.len() < file.len() {
        slips.push(AdviceKind::ExtensionOnRtmp);
    }
    Ok((name, ""))
}

/// The parameters. A second question mark was meant to be an ampersand.
fn parameters(query: &str, slips: &mut Vec<AdviceKind>) -> Vec<(String, String)> {
    if query.contains('?') {
        slips.push(AdviceKind::SecondQuestionMark);
    }
    let mut parameters = Vec::new();
    for pair in query.split(['&', '?']) {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        let key = key_of(key);
        if !key.is_empty() {
            parameters.push((key.to_owned(), value.trim_matches(is_wrapping).to_owned()));
        }
    }
    parameters
}

/// A key without what came along, be it the rest of an `&amp;` that was cut in two.
fn key_of(text: &str) -> &str {
    let mut key = text.trim_matches(is_wrapping);
    while let Some(rest) = key.strip_prefix("amp;") {
        key = rest.trim_matches(is_wrapping);
    }
    key
}

texts! {
    enum Fault {
        Empty => { en: "There is no address here. Paste the whole one.", zh: "没有地址，请粘贴完整的地址。" },
        TooLong => {
            en: "This is too long for an address. Paste the address alone.",
            zh: "内容过长，不是一个地址。请只粘贴地址本身。",
        },
        NoScheme => {
            en: "The address does not say how to connect. It must start with rtmp://, http://, https:// or webrtc://.",
            zh: "地址缺少协议，应以 rtmp://、http://、https:// 或 webrtc:// 开头。",
        },
        UnknownScheme => {
            en: "No stream is delivered this way. Use rtmp, http, https or webrtc.",
            zh: "直播流不使用这种协议，请使用 rtmp、http、https 或 webrtc。",
        },
        BadHost => {
            en: "The domain is missing or misspelt. Copy it from the domain list of the live console.",
            zh: "域名缺失或有误，请从直播控制台的域名管理中复制。",
        },
        BadPort => { en: "The port must be a number from 1 to 65535.", zh: "端口必须是 1 到 65535 的数字。" },
        NoStream => {
            en: "The address names no stream. It needs an app name and a stream name, such as /live/8888_test.",
            zh: "地址里没有直播流，路径应包含应用名和流名，例如 /live/8888_test。",
        },
        BadName => {
            en: "The stream's name holds a character that no stream name can. Copy the address again.",
            zh: "流名包含不允许的字符，请重新复制地址。",
        },
        UnknownExtension => {
            en: "Over http a stream ends in .flv or .m3u8. Add the one you want.",
            zh: "http 播放地址应以 .flv 或 .m3u8 结尾，请补上需要的后缀。",
        },
    }
}
