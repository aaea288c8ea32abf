//! Reads the whole error catalogue: checks every file and that each number is explained only once.

use std::collections::BTreeMap;

use toml::{Table, Value};

use crate::{
    reference::{self, Reference},
    row::{self, Defaults, Row, SOURCES, word, words},
    texts::Texts,
};

/// A range of numbers that one row explains, where no row explains the exact number.
pub(crate) struct Family {
    pub(crate) from: i32,
    pub(crate) to: i32,
    pub(crate) row: usize,
}

/// The content of all tables.
#[derive(Default)]
pub(crate) struct Catalogue {
    /// Every text, in the order of the languages.
    pub(crate) texts: Vec<Vec<String>>,
    pub(crate) references: Vec<Reference>,
    pub(crate) rows: Vec<Row>,
    pub(crate) families: Vec<Family>,
    /// Every number with the index of its row, sorted.
    pub(crate) index: Vec<(i32, usize)>,
    /// The fields that the vendor's support needs, by the variant of the source.
    pub(crate) contacts: BTreeMap<&'static str, Vec<String>>,
}

/// Reads the files of `data/errors`, given as pairs of file name and content.
///
/// # Errors
/// All faults found; each starts with the file name.
pub(crate) fn read(
    files: &[(&str, &str)],
    texts: &mut panglu_locales::Texts,
) -> Result<Catalogue, Vec<String>> {
    let mut reader = Reader {
        catalogue: Catalogue::default(),
        texts: Texts::new(texts),
        reference_keys: Vec::new(),
        explained: BTreeMap::new(),
        faults: Vec::new(),
    };
    let mut tables = BTreeMap::new();
    for (name, text) in files {
        match text.parse::<Table>() {
            Ok(table) => drop(tables.insert(*name, table)),
            Err(error) => reader.faults.push(format!("{name}: {}", error.message())),
        }
    }
    reader.references(&tables.remove("references.toml").unwrap_or_default());
    for (name, table) in &tables {
        reader.source_file(name, table);
    }
    // A text may belong to a row with faults, so unused texts are only looked for if there are none.
    if reader.faults.is_empty() {
        let unused = reader.texts.unused();
        reader
            .faults
            .extend(unused.map(|key| format!("no row shows the text `{key}`")));
    }
    reader.catalogue.index.sort_unstable();
    reader.catalogue.texts = reader.texts.all;
    if reader.faults.is_empty() {
        Ok(reader.catalogue)
    } else {
        Err(reader.faults)
    }
}

struct Reader<'a> {
    catalogue: Catalogue,
    texts: Texts<'a>,
    reference_keys: Vec<String>,
    /// The first row for each number: source, field, parent code and number, each as text.
    explained: BTreeMap<String, String>,
    faults: Vec<String>,
}

impl Reader<'_> {
    fn references(&mut self, table: &Table) {
        for (key, value) in table {
            match reference::read(key, value, &mut self.texts) {
                Ok(reference) => {
                    self.catalogue.references.push(reference);
                    self.reference_keys.push(key.clone());
                }
                Err(faults) => {
                    let faults = faults.into_iter();
                    self.faults
                        .extend(faults.map(|fault| format!("references.toml: `{key}` {fault}")));
                }
            }
        }
    }

    fn source_file(&mut self, file: &str, table: &Table) {
        let Some((source_name, source)) = SOURCES
            .iter()
            .find(|(in_data, _)| *in_data == word(table, "source"))
        else {
            let (given, allowed) = (word(table, "source"), words(&SOURCES));
            self.faults.push(format!(
                "{file}: `source` is “{given}”, but must be one of {allowed}"
            ));
            return;
        };
        const KNOWN: [&str; 6] = ["source", "field", "reference", "contact", "row", "family"];
        for key in table.keys().filter(|key| !KNOWN.contains(&key.as_str())) {
            self.faults.push(format!("{file}: unknown key `{key}`"));
        }
        let list = |key| {
            table
                .get(key)
                .and_then(Value::as_array)
                .map(Vec::as_slice)
                .unwrap_or_default()
        };
        let contact: Vec<String> = list("contact")
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect();
        let defaults = Defaults {
            source_name,
            source,
            field: word(table, "field"),
            reference: word(table, "reference"),
            has_contact: !contact.is_empty(),
        };
        if defaults.field.is_empty() {
            self.faults
                .push(format!("{file}: `field` must say where the numbers stand"));
        }
        self.catalogue.contacts.insert(source, contact);
        for row in list("row").iter().filter_map(Value::as_table) {
            self.row(file, row, &defaults);
        }
        for family in list("family").iter().filter_map(Value::as_table) {
            self.family(file, family, &defaults);
        }
    }

    fn row(&mut self, file: &str, table: &Table, defaults: &Defaults<'_>) {
        let Some(number) = self.checked(file, table, &["codes", "of"], defaults) else {
            return;
        };
        let row = &self.catalogue.rows[number];
        let listed = table.get("codes").and_then(Value::as_array).map(Vec::as_slice);
        let codes: Option<Vec<i32>> = listed.unwrap_or_default().iter().map(row::number).collect();
        let Some(codes) = codes.filter(|codes| !codes.is_empty()) else {
            self.faults
                .push(format!("{file}: `{}` needs `codes`, a list of numbers", row.name));
            return;
        };
        for code in codes {
            let key = format!("{} {} {:?} {code}", row.source, row.field, row.of);
            if let Some(first) = self.explained.insert(key, row.name.clone()) {
                let name = &row.name;
                self.faults.push(format!(
                    "{file}: `{name}` explains {code}, which `{first}` explains already"
                ));
            }
            self.catalogue.index.push((code, number));
        }
    }

    fn family(&mut self, file: &str, table: &Table, defaults: &Defaults<'_>) {
        let Some(row) = self.checked(file, table, &["from", "to"], defaults) else {
            return;
        };
        let end = |key| table.get(key).and_then(row::number);
        match (end("from"), end("to")) {
            (Some(from), Some(to)) if from <= to => {
                if self
                    .catalogue
                    .families
                    .iter()
                    .any(|other| from <= other.to && other.from <= to)
                {
                    self.faults.push(format!(
                        "{file}: `{}` overlaps another family",
                        word(table, "name")
                    ));
                }
                self.catalogue.families.push(Family { from, to, row });
            }
            _ => self
                .faults
                .push(format!("{file}: `{}` needs `from` and `to`", word(table, "name"))),
        }
    }

    /// Adds a row if it has no faults, and returns its index.
    fn checked(
        &mut self,
        file: &str,
        table: &Table,
        placed: &[&str],
        defaults: &Defaults<'_>,
    ) -> Option<usize> {
        let name = word(table, "name");
        match row::read(table, placed, defaults, &mut self.texts, &self.reference_keys) {
            Ok(row) => {
                if self
                    .catalogue
                    .rows
                    .iter()
                    .any(|other| other.source == row.source && other.name == row.name)
                {
                    self.faults.push(format!("{file}: two rows are called `{name}`"));
                }
                self.catalogue.rows.push(row);
                Some(self.catalogue.rows.len() - 1)
            }
            Err(faults) => {
                self.faults.extend(
                    faults
                        .into_iter()
                        .map(|fault| format!("{file}: `{name}` {fault}")),
                );
                None
            }
        }
    }
}
