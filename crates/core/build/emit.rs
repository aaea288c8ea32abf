//! Writes the tables as Rust.
//!
//! The tables are part of what a browser downloads, so texts are one string for each language, a line each, and rows
//! name lines by their number: a pointer and a length for each text would weigh as much as a third of the texts. The
//! first lines are the rows' own titles and names, in the order of the rows. A number that no longer fits into a byte
//! does not compile.

use std::fmt::Write;

use crate::{catalogue::Catalogue, row::SOURCES, wording::Wording};

/// The tables that `errors::catalogue` includes.
pub(crate) fn source(catalogue: &Catalogue) -> String {
    let mut out = String::new();
    let rows = &catalogue.rows;
    let texts: Vec<&Wording> = rows
        .iter()
        .map(|row| &row.title)
        .chain(&catalogue.texts.all)
        .collect();
    let mut names: Vec<&str> = rows.iter().map(|row| row.name.as_str()).collect();
    let (mut fields, mut retries): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());

    let mut table = String::new();
    for row in rows {
        let field = number_in(&mut fields, &row.field);
        let _ = writeln!(
            table,
            "    Row {{ source: Source::{}, field: {field}, of: {}, cause: {}, advice: {}, audience: {}, \
             who: Who::{}, retry: {}, support: {}, benign: {}, reference: {} }},",
            row.source,
            row.of.unwrap_or_default(),
            row.cause,
            row.advice,
            row.audience,
            row.who,
            number_in(&mut retries, &row.retry),
            row.support,
            row.benign,
            row.reference,
        );
    }
    names.extend(fields);
    let en: Vec<&str> = texts.iter().map(|text| text.en.as_str()).collect();
    let zh: Vec<&str> = texts.iter().map(|text| text.zh.as_str()).collect();
    for (name, lines) in [("EN", en), ("ZH", zh), ("NAMES", names)] {
        let _ = writeln!(out, "static {name}: &str = {:?};", lines.join("\n"));
    }
    let _ = writeln!(out, "static ROWS: [Row; {}] = [\n{table}];", rows.len());

    let _ = writeln!(
        out,
        "static RETRIES: [RetryRule; {}] = [{}];",
        retries.len(),
        retries.join(", ")
    );

    let (codes, rows_of): (Vec<i32>, Vec<usize>) = catalogue.index.iter().copied().unzip();
    let _ = writeln!(out, "static CODES: [i32; {}] = {codes:?};", codes.len());
    let _ = writeln!(
        out,
        "static ROWS_OF_CODES: [u8; {}] = {rows_of:?};",
        rows_of.len()
    );

    let _ = writeln!(out, "static FAMILIES: [Family; {}] = [", catalogue.families.len());
    for family in &catalogue.families {
        let (from, to, row) = (family.from, family.to, family.row);
        let _ = writeln!(out, "    Family {{ from: {from}, to: {to}, row: {row} }},");
    }
    let _ = writeln!(
        out,
        "];\nstatic REFERENCES: [Document; {}] = [",
        catalogue.references.len()
    );
    for reference in &catalogue.references {
        let (title, date) = (reference.title, &reference.date);
        let _ = writeln!(out, "    Document {{ title: {title}, date: {date:?} }},");
    }
    let urls: Vec<&str> = catalogue
        .references
        .iter()
        .map(|reference| reference.url.as_str())
        .collect();
    let _ = writeln!(out, "];\nstatic URLS: [&str; {}] = {urls:?};", urls.len());
    out.push_str("pub(super) const fn contact_fields(source: Source) -> &'static [&'static str] {\n");
    out.push_str("    match source {\n");
    for (_, source) in SOURCES {
        let fields = catalogue
            .contacts
            .get(source)
            .map(Vec::as_slice)
            .unwrap_or_default();
        let _ = writeln!(out, "        Source::{source} => &{fields:?},");
    }
    out.push_str("    }\n}\n");
    out
}

/// The number of a word among those seen so far.
fn number_in<'a>(words: &mut Vec<&'a str>, word: &'a str) -> usize {
    words.iter().position(|known| *known == word).unwrap_or_else(|| {
        words.push(word);
        words.len() - 1
    })
}
