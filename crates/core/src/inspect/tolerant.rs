//! Parses addresses as people paste them.

use alloc::{borrow::ToOwned, string::String, vec::Vec};

use super::parts::AddressParts;
use crate::{Fault, StreamName, input::whole_number, inspect::advice::AdviceKind};

/// The maximum length in bytes; longer texts are documents, not addresses.
const MAX_BYTES: usize = 2_048;

/// The parsed address, and the corrected mistakes.
pub(super) struct Reading {
    pub(super) parts: AddressParts,
    pub(super) mistakes: Vec<AdviceKind>,
}

/// Parses an address.
pub(super) fn read(text: &str) -> Result<Reading, Fault> {
    if text.len() > MAX_BYTES {
        let (bytes, max) = (text.len(), MAX_BYTES);
        return Err(Fault::TooLong { bytes, max });
    }
    let mut mistakes = Vec::new();
    let text = unwrapped(text, &mut mistakes);
    if text.is_empty() {
        return Err(Fault::Empty);
    }
    let (scheme, rest) = text.split_once("://").ok_or(Fault::NoScheme)?;
    let mut scheme = known_scheme(scheme)?;
    let mut rest = rest;
    // The vendor's own examples contain `rtmp://http://domain/…`: the outer scheme is the intended one.
    while let Some((inner, behind)) = rest
        .split_once("://")
        .filter(|(inner, _)| known_scheme(inner).is_ok())
    {
        if scheme.starts_with("http") {
            scheme = known_scheme(inner)?;
        }
        rest = behind;
        mistakes.push(AdviceKind::DoubledScheme);
    }
    let (address, query) = rest.split_once('?').unwrap_or((rest, ""));
    let mut segments = address.split('/');
    let (host, port) = authority(segments.next().unwrap_or_default())?;
    let path: Vec<_> = segments.filter(|segment| !segment.is_empty()).collect();
    let [app @ .., file] = path.as_slice() else {
        return Err(Fault::NoStream);
    };
    if app.is_empty() {
        return Err(Fault::NoStream);
    }
    let app_text = app.join("/");
    let (name, extension) = name_and_extension(file, scheme, &mut mistakes)?;
    let name = StreamName::parse(name).map_err(|_| Fault::BadName)?;
    if app_text.len() > StreamName::MAX_BYTES || app.iter().any(|segment| StreamName::parse(segment).is_err())
    {
        return Err(Fault::BadName);
    }
    let parts = AddressParts {
        scheme,
        host,
        port,
        app: app_text,
        name,
        extension,
        query: parameters(query, &mut mistakes),
    };
    Ok(Reading { parts, mistakes })
}

/// Removes characters that were copied with an address from a text, a table or a page's source.
fn unwrapped(text: &str, mistakes: &mut Vec<AdviceKind>) -> String {
    let trimmed = text.trim_matches(is_wrapping);
    if trimmed.len() != text.trim().len() {
        mistakes.push(AdviceKind::Wrapped);
    }
    const ESCAPED: &str = "&amp;";
    // A line break can be anywhere in a pasted address, and spaces in the parameters are always mistakes.
    let mut in_query = false;
    let mut was_escaped = false;
    let mut plain = String::with_capacity(trimmed.len());
    for character in trimmed.chars() {
        in_query |= character == '?';
        if character.is_control() || in_query && character.is_whitespace() {
            continue;
        }
        plain.push(character);
        // The source of a page that shows HTML source is escaped twice, so the rest of one escape may be the start of
        // the next.
        if plain.ends_with(ESCAPED) {
            plain.truncate(plain.len() - (ESCAPED.len() - 1));
            was_escaped = true;
        }
    }
    if was_escaped {
        mistakes.push(AdviceKind::HtmlEscaped);
    }
    plain
}

/// Whether a character often surrounds an address and is never the end of one.
fn is_wrapping(character: char) -> bool {
    let is_mark = matches!(
        character,
        '"' | '\'' | '`' | '<' | '>' | '“' | '”' | '「' | '」' | ',' | ';' | '，' | '。'
    );
    is_mark || character.is_whitespace() || character.is_control()
}

fn known_scheme(text: &str) -> Result<&'static str, Fault> {
    const KNOWN: [&str; 5] = ["rtmp", "rtmps", "http", "https", "webrtc"];
    KNOWN
        .into_iter()
        .find(|known| known.eq_ignore_ascii_case(text))
        .ok_or(Fault::UnknownScheme)
}

fn authority(text: &str) -> Result<(String, Option<u16>), Fault> {
    let (host, port) = match text.rsplit_once(':') {
        Some((host, port)) => (host, Some(port_number(port)?)),
        None => (text, None),
    };
    let good = |character: char| character.is_ascii_alphanumeric() || matches!(character, '-' | '.');
    if host.is_empty() || !host.chars().all(good) || port == Some(0) {
        return Err(if port == Some(0) {
            Fault::BadPort
        } else {
            Fault::BadHost
        });
    }
    Ok((host.to_ascii_lowercase(), port))
}

fn port_number(text: &str) -> Result<u16, Fault> {
    whole_number(text).ok_or(Fault::BadPort)
}

fn name_and_extension<'a>(
    file: &'a str,
    scheme: &str,
    mistakes: &mut Vec<AdviceKind>,
) -> Result<(&'a str, &'static str), Fault> {
    let split = |file: &'a str| {
        [("flv", ".flv"), ("m3u8", ".m3u8")]
            .into_iter()
            .find_map(|(extension, suffix)| Some((file.strip_suffix(suffix)?, extension)))
    };
    if scheme.starts_with("http") {
        return split(file).ok_or(Fault::UnknownExtension);
    }
    let mut name = file;
    while let Some((rest, _)) = split(name) {
        name = rest;
    }
    if name.len() < file.len() {
        mistakes.push(AdviceKind::ExtensionOnRtmp);
    }
    Ok((name, ""))
}

/// Parses the parameters. A second question mark is read as an ampersand.
fn parameters(query: &str, mistakes: &mut Vec<AdviceKind>) -> Vec<(String, String)> {
    if query.contains('?') {
        mistakes.push(AdviceKind::SecondQuestionMark);
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

/// Returns a key without characters that were copied with it, including the rest of an `&amp;` that was split.
fn key_of(text: &str) -> &str {
    let mut key = text.trim_matches(is_wrapping);
    while let Some(rest) = key.strip_prefix("amp;") {
        key = rest.trim_matches(is_wrapping);
    }
    key
}
