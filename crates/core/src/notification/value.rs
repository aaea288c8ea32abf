//! A JSON value as it was written: fields in order, numbers as text.

use alloc::{string::String, vec::Vec};
use core::fmt;

use crate::digits;

/// One JSON value. Nothing is lost on the way: fields keep their order, and a number keeps its digits, because the
/// cloud's ids do not fit the 53 bits that most readers leave of a number.
///
/// `Display` writes it as compact JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JsonValue {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as it was written.
    Number(String),
    /// A text, without its quotes and escapes.
    Text(String),
    /// Values in square brackets.
    List(Vec<Self>),
    /// Named values in curly brackets, in their order, even when a name appears twice.
    Object(Vec<(String, Self)>),
}

impl JsonValue {
    /// A text or a number as text; the cloud's documents and samples disagree about which of the two they use.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) | Self::Number(text) => Some(text),
            Self::Null | Self::Bool(_) | Self::List(_) | Self::Object(_) => None,
        }
    }

    /// Compact JSON.
    pub(super) fn compact(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(true) => out.push_str("true"),
            Self::Bool(false) => out.push_str("false"),
            Self::Number(digits) => out.push_str(digits),
            Self::Text(text) => quoted(out, text),
            Self::List(items) => {
                let mut mark = '[';
                for item in items {
                    out.push(mark);
                    item.write(out);
                    mark = ',';
                }
                out.push_str(if items.is_empty() { "[]" } else { "]" });
            }
            Self::Object(fields) => {
                let mut mark = '{';
                for (name, value) in fields {
                    out.push(mark);
                    quoted(out, name);
                    out.push(':');
                    value.write(out);
                    mark = ',';
                }
                out.push_str(if fields.is_empty() { "{}" } else { "}" });
            }
        }
    }
}

impl fmt::Display for JsonValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.compact())
    }
}

/// RFC 8259, section 7: quotes, backslashes and the control characters below U+0020 must be escaped.
fn quoted(out: &mut String, text: &str) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => {
                out.push('\\');
                out.push(character);
            }
            '\0'..='\u{1f}' => {
                out.push_str("\\u");
                digits::push_hex(out, character.into(), 4, digits::LOWER);
            }
            _ => out.push(character),
        }
    }
    out.push('"');
}
