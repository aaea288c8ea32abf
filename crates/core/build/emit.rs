//! Writes the tables as Rust source.

use std::fmt::Write;

use crate::{catalogue::Catalogue, row::SOURCES};

/// Returns the source of the tables that `errors::catalogue` includes.
pub(crate) fn source(catalogue: &Catalogue) -> String {
    let texts = catalogue.texts.iter().map(|text| format!("Text::new({text:?})"));
    let references = catalogue.references.iter().map(|reference| {
        let url = Some(&reference.url).filter(|url| !url.is_empty());
        format!(
            "Document {{ title: &TEXTS[{}], url: {url:?}, date: {:?} }}",
            reference.title, reference.date
        )
    });
    let rows = catalogue.rows.iter().map(|row| {
        format!(
            "Row {{ source: Source::{}, field: {:?}, of: {:?}, name: {:?}, title: &TEXTS[{}], cause: &TEXTS[{}], \
             advice: &TEXTS[{}], audience: &TEXTS[{}], who: Who::{}, retry: {}, support: {}, benign: {}, \
             reference: &REFERENCES[{}] }}",
            row.source,
            row.field,
            row.of,
            row.name,
            row.title,
            row.cause,
            row.advice,
            row.audience,
            row.who,
            row.retry,
            row.support,
            row.benign,
            row.reference,
        )
    });
    let index = catalogue
        .index
        .iter()
        .map(|(code, row)| format!("({code}, &ROWS[{row}])"));
    let families = catalogue.families.iter().map(|family| {
        format!(
            "Family {{ codes: {}..={}, row: &ROWS[{}] }}",
            family.from, family.to, family.row
        )
    });
    let contacts = SOURCES.iter().map(|(_, source)| {
        let fields = catalogue
            .contacts
            .get(source)
            .map(Vec::as_slice)
            .unwrap_or_default();
        format!("(Source::{source}, &{fields:?})")
    });
    [
        table("TEXTS", "Text", texts),
        table("REFERENCES", "Document", references),
        table("ROWS", "Row", rows),
        table("INDEX", "(i64, &Row)", index),
        table("FAMILIES", "Family", families),
        table("CONTACTS", "(Source, &[&str])", contacts),
    ]
    .concat()
}

fn table(name: &str, kind: &str, entries: impl ExactSizeIterator<Item = String>) -> String {
    let mut table = format!("static {name}: [{kind}; {}] = [\n", entries.len());
    for entry in entries {
        let _ = writeln!(table, "    {entry},");
    }
    table.push_str("];\n");
    table
}
