//! Texts, numbers and words.

use hifijson::{Read, SliceLexer, escape, num::Lex, str::Error as StringError, str::LexAlloc};

use super::{Scanner, place::place};
use crate::notification::{JsonFault, JsonValue};

impl Scanner<'_> {
    pub(super) fn string(&mut self, may_be_cut: bool) -> Result<String, JsonFault> {
        let open = self.offset();
        self.lexer.take_next();
        let error = match self.lexer.str_string() {
            Ok(text) => return Ok(text.into_owned()),
            Err(error) => error,
        };
        let unfinished = |line, column| JsonFault::UnfinishedText { line, column };
        let end = self.offset().saturating_sub(1);
        let bad: fn(usize, usize) -> JsonFault = match error {
            StringError::Control if matches!(self.text.as_bytes().get(end), Some(b'\n' | b'\r')) => {
                if !may_be_cut {
                    return Err(self.fault(open, unfinished));
                }
                self.report(open, unfinished);
                self.lossy = true;
                self.cut = true;
                self.lexer = SliceLexer::new(self.text.as_bytes().get(end..).unwrap_or_default());
                return Ok(self.text.get(open + 1..end).unwrap_or_default().to_owned());
            }
            StringError::Eof | StringError::Escape(escape::Error::Eof) => {
                return Err(self.fault(open, unfinished));
            }
            StringError::Control => |line, column| JsonFault::ControlCharacter { line, column },
            StringError::Escape(escape::Error::InvalidChar(_) | escape::Error::ExpectedLowSurrogate) => {
                |line, column| JsonFault::LoneSurrogate { line, column }
            }
            StringError::Escape(_) | StringError::Utf8(_) => {
                |line, column| JsonFault::BadEscape { line, column }
            }
        };
        Err(self.fault(end, bad))
    }

    pub(super) fn number(&mut self) -> Result<JsonValue, JsonFault> {
        let at = self.offset();
        let is_number = self.lexer.num_ignore().validate().is_ok();
        let next = self.lexer.peek_next();
        let goes_on = next.is_some_and(|next| next.is_ascii_alphanumeric() || b".+-_".contains(&next));
        if !is_number || goes_on {
            return Err(self.fault(at, |line, column| JsonFault::BadNumber { line, column }));
        }
        let digits = self.text.get(at..self.offset()).unwrap_or_default();
        Ok(JsonValue::Number(digits.to_owned()))
    }

    pub(super) fn word(&mut self) -> Result<JsonValue, JsonFault> {
        const LONGEST_SHOWN: usize = 16;
        let rest = self.text.get(self.offset()..).unwrap_or_default();
        let length = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
        let word = rest.get(..length).unwrap_or_default();
        let value = match word {
            "null" => JsonValue::Null,
            "true" => JsonValue::Bool(true),
            "false" => JsonValue::Bool(false),
            _ => {
                let (line, column) = place(self.text.as_bytes(), self.offset());
                let word = word.get(..LONGEST_SHOWN).unwrap_or(word).to_owned();
                return Err(JsonFault::UnknownWord { line, column, word });
            }
        };
        self.lexer = SliceLexer::new(self.lexer.as_slice().get(length..).unwrap_or_default());
        Ok(value)
    }
}
