//! Parses strings, numbers and words.

use alloc::{borrow::ToOwned, string::String};

use super::{Scanner, Stopped};
use crate::notification::{JsonFault, JsonValue};

/// Why an escape is invalid.
enum BadEscape {
    /// The text ends inside it.
    Unfinished,
    /// JSON has no such escape.
    Unknown,
    /// Half of a pair of `\u` escapes.
    Half,
}

impl Scanner<'_> {
    pub(super) fn string(&mut self, may_be_cut: bool) -> Result<String, Stopped> {
        let unfinished = |line, column| JsonFault::UnfinishedText { line, column };
        let open = self.at;
        self.at += 1;
        let mut text = String::new();
        loop {
            let from = self.at;
            let next = self.plain_until();
            // The byte that ends a plain part is ASCII, so the part ends at a character boundary.
            let part = self.text.get(from..self.at).unwrap_or_default();
            match next {
                None => return Err(self.stop(open, unfinished)),
                Some(b'"') => {
                    text.push_str(part);
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => {
                    text.push_str(part);
                    self.at += 1;
                    let bad: fn(usize, usize) -> JsonFault = match self.escape() {
                        Ok(character) => {
                            text.push(character);
                            continue;
                        }
                        Err(BadEscape::Unfinished) => return Err(self.stop(open, unfinished)),
                        Err(BadEscape::Unknown) => |line, column| JsonFault::BadEscape { line, column },
                        Err(BadEscape::Half) => |line, column| JsonFault::LoneSurrogate { line, column },
                    };
                    return Err(self.stop(self.at - 1, bad));
                }
                Some(b'\n' | b'\r') if may_be_cut => {
                    self.report(open, unfinished);
                    self.lossy = true;
                    self.cut = true;
                    return Ok(self.text.get(open + 1..self.at).unwrap_or_default().to_owned());
                }
                Some(b'\n' | b'\r') => return Err(self.stop(open, unfinished)),
                Some(_) => {
                    return Err(self.stop_here(|line, column| JsonFault::ControlCharacter { line, column }));
                }
            }
        }
    }

    /// Skips the characters of a string that need no decoding, and returns the next byte.
    fn plain_until(&mut self) -> Option<u8> {
        loop {
            let next = self.peek()?;
            if matches!(next, b'"' | b'\\' | 0..=0x1F) {
                return Some(next);
            }
            self.at += 1;
        }
    }

    /// Decodes the escape after a backslash (RFC 8259 §7).
    fn escape(&mut self) -> Result<char, BadEscape> {
        let kind = self.peek().ok_or(BadEscape::Unfinished)?;
        self.at += 1;
        Ok(match kind {
            b'"' | b'\\' | b'/' => char::from(kind),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode(),
            _ => return Err(BadEscape::Unknown),
        })
    }

    fn unicode(&mut self) -> Result<char, BadEscape> {
        let mut unit = self.four_digits()?;
        if matches!(unit, 0xD800..=0xDBFF) {
            let rest = self.text.get(self.at..).unwrap_or_default();
            if !rest.starts_with("\\u") {
                return Err(BadEscape::Half);
            }
            self.at += 2;
            let low = self.four_digits()?;
            if !matches!(low, 0xDC00..=0xDFFF) {
                return Err(BadEscape::Half);
            }
            unit = 0x1_0000 + ((unit - 0xD800) << 10 | (low - 0xDC00));
        }
        char::from_u32(unit).ok_or(BadEscape::Half)
    }

    fn four_digits(&mut self) -> Result<u32, BadEscape> {
        let mut unit = 0;
        for _ in 0..4 {
            let digit = self.peek().ok_or(BadEscape::Unfinished)?;
            self.at += 1;
            unit = unit << 4 | char::from(digit).to_digit(16).ok_or(BadEscape::Unknown)?;
        }
        Ok(unit)
    }

    pub(super) fn number(&mut self) -> Result<JsonValue, Stopped> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        // Characters directly after a number belong to it, so that the whole of it is reported as invalid.
        let length = run(rest, |byte| {
            byte.is_ascii_alphanumeric() || b".+-_".contains(&byte)
        });
        let number = rest.get(..length).unwrap_or_default();
        if !is_number(number) {
            return Err(self.stop_here(|line, column| JsonFault::BadNumber { line, column }));
        }
        self.at += length;
        Ok(JsonValue::Number(number.to_owned()))
    }

    pub(super) fn word(&mut self) -> Result<JsonValue, Stopped> {
        /// Words of other languages that JSON does not have or writes differently.
        const OF_OTHERS: [&str; 12] = [
            "NaN",
            "Infinity",
            "undefined",
            "None",
            "True",
            "False",
            "nil",
            "NULL",
            "Null",
            "TRUE",
            "FALSE",
            "NONE",
        ];
        let rest = self.text.get(self.at..).unwrap_or_default();
        let length = run(rest, |byte| byte.is_ascii_alphanumeric());
        let word = rest.get(..length).unwrap_or_default();
        let value = match word {
            "null" => JsonValue::Null,
            "true" => JsonValue::Bool(true),
            "false" => JsonValue::Bool(false),
            _ => {
                let known = OF_OTHERS.into_iter().find(|known| *known == word);
                return Err(self.stop_here(|line, column| match known {
                    Some(word) => JsonFault::UnknownWord { line, column, word },
                    None => JsonFault::UnquotedText { line, column },
                }));
            }
        };
        self.at += length;
        Ok(value)
    }
}

/// Returns the number of bytes at the start of a text that `is_meant` accepts.
fn run(text: &str, is_meant: fn(u8) -> bool) -> usize {
    text.bytes().take_while(|byte| is_meant(*byte)).count()
}

/// Whether a text is a JSON number (RFC 8259 §6): `-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?`.
fn is_number(text: &str) -> bool {
    /// Returns the text after its leading digits; `None` if it has none.
    fn behind_digits(text: &str) -> Option<&str> {
        let digits = run(text, |byte| byte.is_ascii_digit());
        text.get(digits..).filter(|_| digits > 0)
    }
    let whole = text.strip_prefix('-').unwrap_or(text);
    let behind_whole = match whole.strip_prefix('0') {
        Some(rest) => Some(rest),
        None => behind_digits(whole),
    };
    let behind_fraction = behind_whole.and_then(|rest| match rest.strip_prefix('.') {
        Some(fraction) => behind_digits(fraction),
        None => Some(rest),
    });
    let end = behind_fraction.and_then(|rest| match rest.strip_prefix(['e', 'E']) {
        Some(exponent) => behind_digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent)),
        None => Some(rest),
    });
    end == Some("")
}
