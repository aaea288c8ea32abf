//! Parses JSON and continues after faults with an unambiguous correction.

mod place;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
mod tokens;

use alloc::{string::String, vec::Vec};

pub(super) use self::place::place;
use super::{JsonFault, JsonValue, expected::Expected};

/// The maximum depth of nested brackets. Known notifications use one or two.
pub const MAX_DEPTH: usize = 16;

/// The fields of a body, with the recoverable faults.
pub(super) struct Scanned {
    /// All fields of the object, in order.
    pub(super) fields: Vec<(String, JsonValue)>,
    /// In the order of the text; empty for valid JSON.
    pub(super) faults: Vec<JsonFault>,
    /// The text with its faults corrected, if there is one way to correct them and nothing was lost.
    pub(super) suggestion: Option<String>,
    /// Whether a known field has two values.
    pub(super) ambiguous: bool,
}

type Fields = Vec<(String, JsonValue)>;

/// Parses an object; nothing may follow it.
///
/// # Errors
/// All faults found; the last one ended the parsing.
pub(super) fn scan(text: &str, expected: Expected) -> Result<Scanned, Vec<JsonFault>> {
    let mut scanner = Scanner::new(text, expected);
    let Ok(fields) = scanner.whole() else {
        return Err(scanner.faults);
    };
    Ok(Scanned {
        fields,
        suggestion: scanner.suggestion(),
        faults: scanner.faults,
        ambiguous: scanner.ambiguous,
    })
}

/// Parses any valid JSON text.
///
/// # Errors
/// The first fault, also one that could be corrected.
pub(crate) fn read_json(text: &str) -> Result<JsonValue, JsonFault> {
    let nothing = Expected {
        max_bytes: usize::MAX,
        names: &[],
        levels: 0,
    };
    let mut scanner = Scanner::new(text, nothing);
    // Depth 1, as if the value were inside an object.
    let value = scanner.value(1).and_then(|value| match scanner.space() {
        None => Ok(value),
        Some(_) => Err(scanner.stop_here(|line, column| JsonFault::TextAfterEnd { line, column })),
    });
    match (value, scanner.faults.into_iter().next()) {
        (Ok(value), None) => Ok(value),
        (_, fault) => Err(fault.unwrap_or(JsonFault::Empty)),
    }
}

/// An unrecoverable fault. It is the last one of [`Scanner::faults`].
struct Stopped;

struct Scanner<'a> {
    text: &'a str,
    /// The current position, in bytes.
    at: usize,
    faults: Vec<JsonFault>,
    /// The offsets where a comma is missing (true) or extra (false), in ascending order.
    edits: Vec<(usize, bool)>,
    /// The limits, and the names that may not repeat.
    expected: Expected,
    /// Whether the last string ended at the end of its line instead of a quote.
    cut: bool,
    /// Whether something is missing that cannot be restored.
    lossy: bool,
    /// Whether a known field has two values.
    ambiguous: bool,
}

impl<'a> Scanner<'a> {
    const fn new(text: &'a str, expected: Expected) -> Self {
        Self {
            text,
            at: 0,
            faults: Vec::new(),
            edits: Vec::new(),
            expected,
            cut: false,
            lossy: false,
            ambiguous: false,
        }
    }

    fn whole(&mut self) -> Result<Fields, Stopped> {
        if self.space() != Some(b'{') {
            self.value(0)?;
            self.faults.push(JsonFault::NotAnObject);
            return Err(Stopped);
        }
        let fields = self.object(0)?;
        match self.space() {
            None => Ok(fields),
            Some(b'=') => {
                self.faults.push(JsonFault::FormEncoded);
                Err(Stopped)
            }
            Some(_) => Err(self.stop_here(|line, column| JsonFault::TextAfterEnd { line, column })),
        }
    }

    fn value(&mut self, depth: usize) -> Result<JsonValue, Stopped> {
        match self.space() {
            Some(b'"') => Ok(JsonValue::Text(self.string(true)?)),
            Some(b'{') => Ok(JsonValue::Object(self.object(depth)?)),
            Some(b'[') => Ok(JsonValue::List(self.list(depth)?)),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b'a'..=b'z' | b'A'..=b'Z') => self.word(),
            Some(b',' | b'}' | b']') => {
                Err(self.stop_here(|line, column| JsonFault::MissingValue { line, column }))
            }
            _ => Err(self.unexpected()),
        }
    }

    fn object(&mut self, depth: usize) -> Result<Fields, Stopped> {
        self.open(depth)?;
        let mut fields = Vec::new();
        // One bit for each expected name.
        let mut seen = 0;
        if self.space() == Some(b'}') {
            self.at += 1;
            return Ok(fields);
        }
        loop {
            if self.space() != Some(b'"') {
                return Err(self.unexpected());
            }
            let at = self.at;
            let name = self.string(false)?;
            if depth < self.expected.levels {
                self.notice(&name, at, &mut seen);
            }
            let after = self.at;
            match self.space() {
                Some(b':') => self.at += 1,
                Some(_) => {
                    return Err(self.stop(after, |line, column| JsonFault::MissingColon { line, column }));
                }
                None => return Err(self.unexpected()),
            }
            let value = self.value(depth + 1)?;
            fields.push((name, value));
            if self.ended(b'}')? {
                return Ok(fields);
            }
        }
    }

    fn list(&mut self, depth: usize) -> Result<Vec<JsonValue>, Stopped> {
        self.open(depth)?;
        let mut items = Vec::new();
        if self.space() == Some(b']') {
            self.at += 1;
            return Ok(items);
        }
        loop {
            let item = self.value(depth + 1)?;
            items.push(item);
            if self.ended(b']')? {
                return Ok(items);
            }
        }
    }

    fn open(&mut self, depth: usize) -> Result<(), Stopped> {
        if depth >= MAX_DEPTH {
            let max = MAX_DEPTH;
            return Err(self.stop_here(|line, column| JsonFault::TooDeep { line, column, max }));
        }
        self.at += 1;
        Ok(())
    }

    /// Moves to the next item; returns true at the end of the object or array.
    fn ended(&mut self, end: u8) -> Result<bool, Stopped> {
        let after = self.at;
        let cut = core::mem::take(&mut self.cut);
        match self.space() {
            Some(next) if next == end => {
                self.at += 1;
                Ok(true)
            }
            Some(b',') => {
                let comma = self.at;
                self.at += 1;
                if self.space() != Some(end) {
                    return Ok(false);
                }
                self.report(comma, |line, column| JsonFault::TrailingComma { line, column });
                self.edits.push((comma, false));
                self.at += 1;
                Ok(true)
            }
            Some(next) if self.starts_item(next, end) => {
                // If a string ends at the end of its line, its quote and its comma are both missing.
                if !cut {
                    let between = self.text.get(after..self.at).unwrap_or_default();
                    if between.bytes().any(|byte| byte == b'\n') {
                        self.report(after, |line, column| JsonFault::MissingComma { line, column });
                    } else {
                        self.report(after, |line, column| JsonFault::MissingCommaInside {
                            line,
                            column,
                        });
                    }
                    self.edits.push((after, true));
                }
                Ok(false)
            }
            _ => Err(self.unexpected()),
        }
    }

    /// Whether the next token can only be another item. In an object this is a name with its colon, so that a stray
    /// quote in a string is not mistaken for a missing comma.
    fn starts_item(&self, next: u8, end: u8) -> bool {
        if end == b']' {
            return matches!(next, b'"' | b'{' | b'[' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n');
        }
        let mut ahead = self.text.bytes().skip(self.at);
        if ahead.next() != Some(b'"') {
            return false;
        }
        loop {
            match ahead.next() {
                Some(b'"') => return ahead.find(|byte| !is_space(*byte)) == Some(b':'),
                Some(b'\\') => {
                    ahead.next();
                }
                None | Some(0..=0x1F) => return false,
                Some(_) => {}
            }
        }
    }

    /// Skips white space and returns the next byte.
    fn space(&mut self) -> Option<u8> {
        loop {
            let next = self.peek();
            if !next.is_some_and(is_space) {
                return next;
            }
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }
}

/// Whether a byte is white space between JSON tokens (RFC 8259 §2).
const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}
