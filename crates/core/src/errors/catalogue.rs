//! The tables that `build.rs` makes from `data/errors/*.toml`, and how they are read.

use super::{RetryRule, Source, Who};
use crate::{Locale, search};

/// A row of the catalogue. Causes, advice and what the audience reads are numbers of lines after the titles; the
/// field is the number of a line after the names; `reference` is a number into [`REFERENCES`], `retry` one into
/// [`RETRIES`]. Every field is a byte: the rows are part of what a browser downloads.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) source: Source,
    field: u8,
    /// 0 for a whole code; the only codes refined are above it.
    of: u8,
    cause: u8,
    advice: u8,
    audience: u8,
    pub(super) who: Who,
    retry: u8,
    pub(super) support: bool,
    pub(super) benign: bool,
    reference: u8,
}

/// A range of numbers, both ends included, with the row that explains any of them.
#[derive(Debug)]
struct Family {
    from: i32,
    to: i32,
    row: u8,
}

/// A document. Its address stands in [`URLS`], which not everybody reads; an empty one is unknown.
#[derive(Debug)]
pub(super) struct Document {
    title: u8,
    pub(super) date: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/errors.rs"));

/// The number of a row. The build counts every one of them, so looking one up cannot fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct RowId(u8);

impl RowId {
    pub(super) fn row(self) -> &'static Row {
        ROWS.get(usize::from(self.0)).unwrap_or(&ROWS[0])
    }

    pub(super) fn name(self) -> &'static str {
        nth_line(NAMES, usize::from(self.0))
    }

    pub(super) fn field(self) -> &'static str {
        nth_line(NAMES, ROWS.len() + usize::from(self.row().field))
    }

    pub(super) fn title(self, locale: Locale) -> &'static str {
        nth_line(texts(locale), usize::from(self.0))
    }

    pub(super) fn cause(self, locale: Locale) -> &'static str {
        shared_text(self.row().cause, locale)
    }

    pub(super) fn advice(self, locale: Locale) -> &'static str {
        shared_text(self.row().advice, locale)
    }

    pub(super) fn audience(self, locale: Locale) -> &'static str {
        shared_text(self.row().audience, locale)
    }

    /// The number that this row's refine, if they are sub-codes.
    pub(super) fn refined(self) -> Option<i64> {
        Some(i64::from(self.row().of)).filter(|code| *code != 0)
    }

    pub(super) fn retry(self) -> RetryRule {
        RETRIES
            .get(usize::from(self.row().retry))
            .copied()
            .unwrap_or(RetryRule::Never)
    }

    /// Where the document stands; empty if its address is unknown.
    pub(super) fn url(self) -> &'static str {
        URLS.get(usize::from(self.row().reference))
            .copied()
            .unwrap_or_default()
    }

    pub(super) fn document(self) -> &'static Document {
        REFERENCES
            .get(usize::from(self.row().reference))
            .unwrap_or(&REFERENCES[0])
    }
}

impl Document {
    pub(super) fn title(&self, locale: Locale) -> &'static str {
        shared_text(self.title, locale)
    }
}

/// Every number of the catalogue with its row, in ascending order; one for each row that explains it.
pub(super) fn all() -> impl Iterator<Item = (i64, RowId)> {
    CODES
        .iter()
        .zip(&ROWS_OF_CODES)
        .map(|(code, row)| (i64::from(*code), RowId(*row)))
}

/// Every row that explains exactly this number.
pub(super) fn exact(code: i64) -> impl Iterator<Item = RowId> {
    all().filter(move |(known, _)| *known == code).map(|(_, row)| row)
}

/// The row of the family that this number belongs to.
pub(super) fn family(code: i64) -> Option<RowId> {
    let family = FAMILIES
        .iter()
        .find(|family| i64::from(family.from) <= code && code <= i64::from(family.to));
    family.map(|family| RowId(family.row))
}

fn shared_text(line: u8, locale: Locale) -> &'static str {
    nth_line(texts(locale), ROWS.len() + usize::from(line))
}

const fn texts(locale: Locale) -> &'static str {
    match locale {
        Locale::En => EN,
        Locale::ZhCn => ZH,
    }
}

fn nth_line(lines: &'static str, line: usize) -> &'static str {
    search::split(lines, "\n").nth(line).unwrap_or_default()
}
