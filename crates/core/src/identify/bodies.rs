//! Finds JSON in a text: the whole of it, in lines of a log, several bodies, and escaped in another string.

use alloc::{string::String, vec::Vec};
use core::ops::Range;

use zeroize::Zeroizing;

/// JSON in a text.
pub(super) struct Body {
    /// Where it is.
    pub(super) range: Range<usize>,
    /// The JSON, without the escapes of a string around it.
    pub(super) text: Zeroizing<String>,
}

impl Body {
    /// Whether it is a notification or a callback. Addresses in one belong to it; in other JSON they stand for themselves.
    pub(super) fn is_signed(&self) -> bool {
        is_notification(&self.text) || is_callback(&self.text)
    }
}

/// The most brackets without an end that are followed to the end of the text; a text of nothing but brackets would take too
/// long.
const MOST_BROKEN: usize = 8;

/// The most bodies of one text; nobody reads more.
const MOST: usize = 256;

/// Finds the objects of a text that have at least one field, and lists of objects.
pub(super) fn find(text: &str) -> Vec<Body> {
    let mut found = Vec::new();
    let mut at = 0;
    let mut broken = 0;
    while let Some(offset) = text.get(at..).and_then(|rest| rest.find(['{', '['])) {
        let start = at + offset;
        let rest = text.get(start..).unwrap_or_default();
        let Some(is_escaped) = begins_json(rest) else {
            at = start + 1;
            continue;
        };
        let whole = length_of(rest, is_escaped);
        if whole.is_none() {
            broken += 1;
            if broken > MOST_BROKEN {
                break;
            }
        }
        let length = whole.or_else(|| broken_length(rest));
        let Some(body) = length.and_then(|length| rest.get(..length)) else {
            at = start + 1;
            continue;
        };
        // A list of notifications, and what wraps one, are not bodies themselves: each inside is one.
        if is_wrapping(body) {
            at = start + 1;
            continue;
        }
        at = start + body.len();
        found.push(Body {
            range: start..at,
            text: Zeroizing::new(if is_escaped {
                unescaped(body)
            } else {
                String::from(body)
            }),
        });
        if found.len() == MOST {
            break;
        }
    }
    found
}

/// Whether an object or a list of objects begins here, and if so, whether its quotes are escaped.
fn begins_json(text: &str) -> Option<bool> {
    let inside = text
        .trim_start_matches(['[', ' ', '\n', '\t'])
        .strip_prefix('{')?;
    let inside = inside.trim_start_matches([' ', '\n', '\t', '\r']);
    let inside = inside.trim_start_matches("\\n").trim_start_matches([' ']);
    if inside.starts_with('"') {
        Some(false)
    } else {
        inside.starts_with("\\\"").then_some(true)
    }
}

/// The length of balanced JSON. A text inside ends at the latest with its line, so that one missing quote spoils one line.
fn length_of(text: &str, is_escaped: bool) -> Option<usize> {
    let (mut depth, mut is_text) = (0_usize, false);
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' if is_escaped && bytes.get(at + 1) == Some(&b'"') => {
                is_text = !is_text;
                at += 1;
            }
            // An escape, of which two backslashes and a quote are one inside an escaped text.
            b'\\' if is_escaped && bytes.get(at + 1) == Some(&b'\\') => at += 3,
            b'\\' => at += 1,
            b'"' if !is_escaped => is_text = !is_text,
            b'\n' => is_text = false,
            b'{' | b'[' if !is_text => depth += 1,
            b'}' | b']' if !is_text => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
        at += 1;
    }
    None
}

/// The length of a notification that is cut off or has lost a quote: to its last bracket, or to the end.
fn broken_length(text: &str) -> Option<usize> {
    is_notification(text).then(|| text.rfind('}').map_or(text.len(), |end| end + 1))
}

/// Whether JSON is a notification, by the names that only notifications have. An invalid one is still a notification, so
/// that its faults can be explained.
pub(super) fn is_notification(text: &str) -> bool {
    text.contains("\"event_type\"") || (text.contains("\"stream_id\"") && text.contains("\"sign\""))
}

/// Whether JSON is a callback of the newer service.
pub(super) fn is_callback(text: &str) -> bool {
    text.contains("\"EventType\"") && (text.contains("\"EventInfo\"") || text.contains("\"EventGroupId\""))
}

/// Whether a body has a notification or a callback inside and is none itself.
fn is_wrapping(body: &str) -> bool {
    let mentions = [
        "event_type\\\"",
        "\"event_type\"",
        "\"EventType\"",
        "EventType\\\"",
    ];
    if !mentions.iter().any(|name| body.contains(name)) {
        return false;
    }
    if body.starts_with('[') {
        return true;
    }
    // In a notification or a callback the name stands at depth 1.
    let mut depth = 0_usize;
    let mut is_text = false;
    let mut before = b' ';
    for (at, byte) in body.bytes().enumerate() {
        match byte {
            b'"' => {
                let rest = body.get(at..).unwrap_or_default();
                let named = [
                    "\"event_type\"",
                    "\"EventType\"",
                    "\"event_type\\\"",
                    "\"EventType\\\"",
                    "\"sign\"",
                    "\"stream_id\"",
                ];
                if !is_text && depth == 1 && named.iter().any(|name| rest.starts_with(name)) {
                    return false;
                }
                if before != b'\\' || body.starts_with("{\\") {
                    is_text = !is_text;
                }
            }
            b'\n' => is_text = false,
            b'{' | b'[' if !is_text => depth += 1,
            b'}' | b']' if !is_text => depth = depth.saturating_sub(1),
            _ => {}
        }
        before = byte;
    }
    true
}

/// Removes one level of escapes.
fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        if character != '\\' {
            plain.push(character);
            continue;
        }
        match characters.next() {
            Some('n') => plain.push('\n'),
            Some('t') => plain.push('\t'),
            Some('r') | None => {}
            Some(escaped) => plain.push(escaped),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use alloc::{string::String, vec::Vec};

    use super::find;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<String> = find(text).iter().map(|body| body.text.as_str().into()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn json_is_found_wherever_it_is() {
        check("recv {\"a\":\"}\"} end [1] {x}", &["{\"a\":\"}\"}"]);
        check("[{\"a\":1},{\"b\":2}]", &["[{\"a\":1},{\"b\":2}]"]);
        check(
            "[{\"event_type\":1},{\"event_type\":0}]",
            &["{\"event_type\":1}", "{\"event_type\":0}"],
        );
        check(
            "body=\"{\\\"event_type\\\":0,\\\"a\\\":\\\"b\\\"}\"",
            &["{\"event_type\":0,\"a\":\"b\"}"],
        );
        check(
            "{\"level\":\"info\",\"body\":{\"event_type\":0}}",
            &["{\"event_type\":0}"],
        );
        check("{\"msg\":\"{\\\"event_type\\\":0}\"}", &["{\"event_type\":0}"]);
        check(
            "{\"event_type\":0,\"stream_id\":\"8888_a",
            &["{\"event_type\":0,\"stream_id\":\"8888_a"],
        );
        check(
            "{\n \"sign\": \"x,\n \"event_type\": 0\n}\nbye",
            &["{\n \"sign\": \"x,\n \"event_type\": 0\n}"],
        );
    }
}
