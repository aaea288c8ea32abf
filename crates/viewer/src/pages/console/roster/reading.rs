//! Reads a roster in steps, so that its first rows are shown while the others are read.

use panglu_core::identify::RosterReader;

use super::rows::Rows;

/// A roster that is being read.
pub(super) struct Reading {
    text: String,
    reader: RosterReader,
    /// Where the next line begins, and its number.
    at: usize,
    line: usize,
    pub(super) rows: Rows,
}

impl Reading {
    pub(super) fn new(text: String) -> Self {
        Self {
            reader: RosterReader::new(&text),
            text,
            at: 0,
            line: 0,
            rows: Rows::default(),
        }
    }

    /// How many lines the text has.
    pub(super) fn lines(&self) -> usize {
        self.text.lines().count()
    }

    /// Reads at most so many lines. Returns whether the whole text has been read.
    pub(super) fn step(&mut self, lines: usize) -> bool {
        let rest = self.text.get(self.at..).unwrap_or_default();
        for row in rest.split_inclusive('\n').take(lines) {
            self.at += row.len();
            self.line += 1;
            if let Some(read) = self.reader.row(self.line, row.trim_end_matches('\n')) {
                self.rows.add(self.line, read);
            }
        }
        self.at >= self.text.len()
    }

    /// Whether what has been read is a table of rooms.
    pub(super) fn is_table(&self) -> bool {
        let (rooms, refused) = (self.rows.entries.len(), self.rows.refused.len());
        rooms > 0 && self.reader.is_table(rooms, refused)
    }
}
