//! Where a fault is, and what to do about it.

use alloc::string::String;

use super::{Scanner, Stopped};
use crate::{notification::JsonFault, text::visible};

impl Scanner<'_> {
    /// A list of more faults would not be read; what comes after is still understood.
    const MAX_FAULTS: usize = 16;

    /// Stops at a fault.
    pub(super) fn stop(&mut self, at: usize, make: impl FnOnce(usize, usize) -> JsonFault) -> Stopped {
        let (line, column) = place(self.text.as_bytes(), at);
        self.faults.push(make(line, column));
        Stopped
    }

    /// Stops at a fault where the reading stands.
    pub(super) fn stop_here(&mut self, make: impl FnOnce(usize, usize) -> JsonFault) -> Stopped {
        self.stop(self.at, make)
    }

    /// Notes a fault that can be stepped over. Its place is only counted for a fault that is kept: counting takes as
    /// long as the text before it, and a hostile body may hold thousands.
    pub(super) fn report(&mut self, at: usize, make: fn(usize, usize) -> JsonFault) {
        if self.faults.len() < Self::MAX_FAULTS {
            let (line, column) = place(self.text.as_bytes(), at);
            self.faults.push(make(line, column));
        }
    }

    /// Stops at what cannot stand here, or at the end.
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

    /// Two values for one of the fields we read: readers disagree about which of them counts.
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

/// The line and the column of an offset, both from 1; a column counts characters.
pub(in crate::notification) fn place(text: &[u8], offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let in_line = before.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
    // Bytes that continue a character of UTF-8 are no characters of their own.
    let column = in_line.iter().filter(|byte| **byte & 0xC0 != 0x80).count() + 1;
    (line, column)
}
