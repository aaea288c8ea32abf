//! Parses the bytes of any body from the cloud into the fields of its JSON object.

use alloc::{string::String, vec, vec::Vec};

use super::{
    JsonFault, JsonValue,
    expected::Expected,
    scan::{Scanned, place, scan},
};

/// A body that was parsed to its end.
pub(crate) struct Body {
    /// All fields of the object, in order.
    pub(crate) fields: Vec<(String, JsonValue)>,
    /// The recoverable faults; empty for valid JSON.
    pub(crate) faults: Vec<JsonFault>,
    /// The body with its faults corrected, if there is one way to correct them and nothing was lost.
    pub(crate) suggestion: Option<String>,
    /// Whether a known field has two values.
    pub(crate) ambiguous: bool,
    /// Whether the body began with a byte order mark.
    pub(crate) marked: bool,
}

/// Parses a JSON object in UTF-8.
///
/// # Errors
/// All faults found; the last one ended the parsing.
pub(crate) fn read_body(body: &[u8], expected: Expected) -> Result<Body, Vec<JsonFault>> {
    if body.len() > expected.max_bytes {
        return Err(vec![JsonFault::TooLarge {
            bytes: body.len(),
            max: expected.max_bytes,
        }]);
    }
    // The two byte order marks of UTF-16, or the zero bytes of UTF-16 around an ASCII character.
    if matches!(
        body,
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [0, _, ..] | [_, 0, ..]
    ) {
        return Err(vec![JsonFault::Utf16]);
    }
    let text = core::str::from_utf8(body).map_err(|error| {
        let (line, column) = place(body, error.valid_up_to());
        vec![JsonFault::NotUtf8 { line, column }]
    })?;
    let unmarked = text.strip_prefix('\u{feff}');
    let marked = unmarked.is_some();
    let text = unmarked.unwrap_or(text);
    if text.trim().is_empty() {
        return Err(vec![JsonFault::Empty]);
    }
    if is_form(text) {
        return Err(vec![JsonFault::FormEncoded]);
    }
    let Scanned {
        fields,
        faults,
        suggestion,
        ambiguous,
    } = scan(text, expected)?;
    Ok(Body {
        fields,
        faults,
        suggestion,
        ambiguous,
        marked,
    })
}

/// Whether a body is a web form, posted as one or converted to one: `name=value`, percent-encoded JSON, or a multipart
/// boundary. JSON never begins like one of these.
fn is_form(text: &str) -> bool {
    let text = text.trim_start();
    let name = text
        .bytes()
        .take_while(|byte| byte.is_ascii_alphanumeric() || b"_-.[]".contains(byte))
        .count();
    let after_name = text.get(name..).unwrap_or_default();
    text.starts_with("%7B")
        || text.starts_with("%7b")
        || text.starts_with("--")
        || (name > 0 && after_name.starts_with('='))
}
