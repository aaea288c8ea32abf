//! Reads JSON and goes on after the faults that leave no doubt about what was meant.

mod place;
mod tokens;

use hifijson::{Read, SliceLexer, token::Lex};

pub(super) use self::place::place;
use super::{JsonFault, JsonValue, parse::MAX_DEPTH};

/// The fields of a body, with the faults that could be stepped over.
pub(super) struct Scanned {
    /// Everything that stands in the object, in order.
    pub(super) fields: Vec<(String, JsonValue)>,
    /// In the order of the text; empty for good JSON.
    pub(super) faults: Vec<JsonFault>,
    /// The text with its faults mended, where there is one way to do that and nothing was lost.
    pub(super) mended: Option<String>,
    /// A field of ours has two values.
    pub(super) ambiguous: bool,
}

type Fields = Vec<(String, JsonValue)>;

/// Reads an object and nothing else.
///
/// # Errors
/// Every fault found, the one that stopped the reading last.
pub(super) fn scan(text: &str) -> Result<Scanned, Vec<JsonFault>> {
    let mut scanner = Scanner {
        text,
        lexer: SliceLexer::new(text.as_bytes()),
        faults: Vec::new(),
        edits: Vec::new(),
        known: 0,
        cut: false,
        lossy: false,
        ambiguous: false,
    };
    match scanner.whole() {
        Ok(fields) => {
            let mended = scanner.mended();
            let ambiguous = scanner.ambiguous;
            Ok(Scanned {
                fields,
                faults: scanner.faults,
                mended,
                ambiguous,
            })
        }
        Err(last) => {
            scanner.faults.push(last);
            Err(scanner.faults)
        }
    }
}

struct Scanner<'a> {
    text: &'a str,
    lexer: SliceLexer<'a>,
    faults: Vec<JsonFault>,
    /// Where a comma belongs (true) or is too much (false), as offsets in ascending order.
    edits: Vec<(usize, bool)>,
    /// One bit for each name of [`KNOWN`] that was seen.
    known: u64,
    /// The last text ended with its line instead of a quote.
    cut: bool,
    /// Something is missing that nobody can put back.
    lossy: bool,
    /// A field of ours has two values.
    ambiguous: bool,
}

impl Scanner<'_> {
    fn whole(&mut self) -> Result<Fields, JsonFault> {
        if self.lexer.ws_peek() != Some(b'{') {
            return match self.value(0) {
                Ok(_) => Err(JsonFault::NotAnObject),
                Err(fault) => Err(fault),
            };
        }
        let fields = self.object(0)?;
        match self.lexer.ws_peek() {
            None => Ok(fields),
            Some(b'=') => Err(JsonFault::FormEncoded),
            Some(_) => Err(self.fault_here(|line, column| JsonFault::TextAfterEnd { line, column })),
        }
    }

    fn value(&mut self, depth: usize) -> Result<JsonValue, JsonFault> {
        match self.lexer.ws_peek() {
            None => Err(self.unfinished()),
            Some(b'"') => Ok(JsonValue::Text(self.string(true)?)),
            Some(b'{') => Ok(JsonValue::Object(self.object(depth)?)),
            Some(b'[') => Ok(JsonValue::List(self.list(depth)?)),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b'a'..=b'z' | b'A'..=b'Z') => self.word(),
            Some(b',' | b'}' | b']') => {
                Err(self.fault_here(|line, column| JsonFault::MissingValue { line, column }))
            }
            Some(_) => Err(self.unexpected()),
        }
    }

    fn object(&mut self, depth: usize) -> Result<Fields, JsonFault> {
        self.open(depth)?;
        let mut fields = Vec::new();
        if self.lexer.expect(Lex::ws_peek, b'}').is_some() {
            return Ok(fields);
        }
        loop {
            match self.lexer.ws_peek() {
                Some(b'"') => {}
                Some(_) => return Err(self.unexpected()),
                None => return Err(self.unfinished()),
            }
            let at = self.offset();
            let name = self.string(false)?;
            if depth == 0 {
                self.notice(&name, at);
            }
            let after = self.offset();
            if self.lexer.expect(Lex::ws_peek, b':').is_none() {
                if self.lexer.peek_next().is_none() {
                    return Err(self.unfinished());
                }
                return Err(self.fault(after, |line, column| JsonFault::MissingColon { line, column }));
            }
            let value = self.value(depth + 1)?;
            fields.push((name, value));
            if self.ended(b'}')? {
                return Ok(fields);
            }
        }
    }

    fn list(&mut self, depth: usize) -> Result<Vec<JsonValue>, JsonFault> {
        self.open(depth)?;
        let mut items = Vec::new();
        if self.lexer.expect(Lex::ws_peek, b']').is_some() {
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

    fn open(&mut self, depth: usize) -> Result<(), JsonFault> {
        if depth >= MAX_DEPTH {
            return Err(self.fault_here(|line, column| JsonFault::TooDeep {
                line,
                column,
                max: MAX_DEPTH,
            }));
        }
        self.lexer.take_next();
        Ok(())
    }

    /// Goes to the next item, or says that there is none.
    fn ended(&mut self, end: u8) -> Result<bool, JsonFault> {
        let after = self.offset();
        let cut = std::mem::take(&mut self.cut);
        match self.lexer.ws_peek() {
            None => Err(self.unfinished()),
            Some(next) if next == end => {
                self.lexer.take_next();
                Ok(true)
            }
            Some(b',') => {
                let comma = self.offset();
                self.lexer.take_next();
                if self.lexer.ws_peek() != Some(end) {
                    return Ok(false);
                }
                self.report(comma, |line, column| JsonFault::TrailingComma { line, column });
                self.edits.push((comma, false));
                self.lexer.take_next();
                Ok(true)
            }
            Some(next) if self.starts_item(next, end) => {
                // Where a text was cut off with its line, its quote and its comma went together.
                if !cut {
                    let between = self.text.get(after..self.offset()).unwrap_or_default();
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
            Some(_) => Err(self.unexpected()),
        }
    }

    /// Whether the next thing can only be another item. In an object that is a name with its colon: a stray quote
    /// inside a text must not pass for a missing comma.
    fn starts_item(&self, next: u8, end: u8) -> bool {
        if end == b']' {
            return matches!(next, b'"' | b'{' | b'[' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n');
        }
        let mut ahead = SliceLexer::new(self.lexer.as_slice());
        ahead.expect(Lex::ws_peek, b'"').is_some()
            && hifijson::str::Lex::str_ignore(&mut ahead).is_ok()
            && ahead.ws_peek() == Some(b':')
    }
}
