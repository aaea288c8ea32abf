//! The position of faults.

use alloc::string::String;

use super::{Scanner, Stopped};
use crate::{notification::JsonFault, text::visible};

impl Scanner<'_> {
    /// The maximum number of reported faults, because people do not read longer lists. Parsing continues after it.
    const MAX_FAULTS: usize = 16;

    /// Stops at a fault.
    pub(super) fn stop(&mut self, at: usize, make: impl FnOnce(usize, usize) -> JsonFault) -> Stopped {
        let (line, column) = place(self.text.as_bytes(), at);
        self.faults.push(make(line, column));
        Stopped
    }

    /// Stops at a fault at the current position.
    pub(super) fn stop_here(&mut self, make: impl FnOnce(usize, usize) -> JsonFault) -> Stopped {
        self.stop(self.at, make)
    }

    /// Adds a recoverable fault. Its position is computed only if the fault is kept: this takes time in proportion to
    /// the text before it, and a hostile body may have thousands of faults.
    pub(super) fn report(&mut self, at: usize, make: fn(usize, usize) -> JsonFault) {
        if self.faults.len() < Self::MAX_FAULTS {
            let (line, column) = place(self.text.as_bytes(), at);
            self.faults.push(make(line, column));
        }
    }

    /// Stops at an unexpected character, or at the end.
    pub(super) fn unexpected(&mut self) -> Stopped {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let Some(found) = rest.chars().next() else {
            return self.stop(self.text.trim_end().len(), |line, column| {
                JsonFault::UnfinishedBody { line, column }
            });
        };
        let is_comment = rest.starts_with("//") || rest.starts_with("/*");
        self.stop_here(|line, column| match found {
            '\'' => JsonFault::SingleQuote { line, column },
            '/' if is_comment => JsonFault::Comment { line, column },
            _ => JsonFault::Unexpected {
                line,
                column,
                found: visible(found),
            },
        })
    }

    /// Reports a second value of a known field; parsers disagree about which value counts.
    pub(super) fn notice(&mut self, name: &str, at: usize, seen: &mut u64) {
        let mut names = self.expected.names.iter().enumerate();
        let Some((index, field)) = names.find(|(_, known)| **known == name) else {
            return;
        };
        let bit = 1 << index;
        if *seen & bit != 0 {
            if self.faults.len() < Self::MAX_FAULTS {
                let (line, column) = place(self.text.as_bytes(), at);
                self.faults
                    .push(JsonFault::DuplicateField { line, column, field });
            }
            self.ambiguous = true;
        }
        *seen |= bit;
    }

    pub(super) fn suggestion(&self) -> Option<String> {
        if self.edits.is_empty() || self.lossy || self.ambiguous {
            return None;
        }
        let mut suggestion = String::with_capacity(self.text.len() + self.edits.len());
        let mut from = 0;
        for (at, missing) in &self.edits {
            suggestion.push_str(self.text.get(from..*at)?);
            if *missing {
                suggestion.push(',');
                from = *at;
            } else {
                from = *at + 1;
            }
        }
        suggestion.push_str(self.text.get(from..)?);
        Some(suggestion)
    }
}

/// Returns the line and the column of an offset, both from 1; columns count characters.
pub(in crate::notification) fn place(text: &[u8], offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let in_line = before.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
    // Continuation bytes of UTF-8 are not counted as characters.
    let column = in_line.iter().filter(|byte| **byte & 0xC0 != 0x80).count() + 1;
    (line, column)
}
