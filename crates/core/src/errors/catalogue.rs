//! The tables that `build.rs` generates from `data/errors/*.toml`, and their lookup functions.

use core::ops::RangeInclusive;

use super::{RetryRule, Source, Who};
use crate::text::Text;

/// A row of the catalogue.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) source: Source,
    /// The field or callback argument that carries the number.
    pub(super) field: &'static str,
    /// The code that the row's numbers refine, if they are sub-codes.
    pub(super) of: Option<i64>,
    pub(super) name: &'static str,
    pub(super) title: &'static Text,
    pub(super) cause: &'static Text,
    pub(super) advice: &'static Text,
    pub(super) audience: &'static Text,
    pub(super) who: Who,
    pub(super) retry: RetryRule,
    pub(super) support: bool,
    pub(super) benign: bool,
    pub(super) reference: &'static Document,
}

/// A range of numbers, and the row that explains all of them.
#[derive(Debug)]
struct Family {
    codes: RangeInclusive<i64>,
    row: &'static Row,
}

/// A source document.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Document {
    pub(super) title: &'static Text,
    pub(super) url: Option<&'static str>,
    pub(super) date: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/errors.rs"));

/// Every number in the catalogue with its row, in ascending order. A number with several rows occurs several times.
pub(super) fn all() -> impl Iterator<Item = (i64, &'static Row)> {
    INDEX.iter().copied()
}

/// The rows for exactly this number.
pub(super) fn exact(code: i64) -> impl Iterator<Item = &'static Row> {
    all().filter(move |(known, _)| *known == code).map(|(_, row)| row)
}

/// The row for the family of this number.
pub(super) fn family(code: i64) -> Option<&'static Row> {
    FAMILIES
        .iter()
        .find(|family| family.codes.contains(&code))
        .map(|family| family.row)
}

/// The ranges that a product documents, in ascending order.
pub(super) fn ranges(source: Source) -> impl Iterator<Item = &'static RangeInclusive<i64>> {
    FAMILIES
        .iter()
        .filter(move |family| family.row.source == source)
        .map(|family| &family.codes)
}

/// The names of the fields that a product's support asks for.
pub(super) fn contact_fields(source: Source) -> &'static [&'static str] {
    CONTACTS
        .iter()
        .find(|(of, _)| *of == source)
        .map_or(&[], |(_, fields)| fields)
}
