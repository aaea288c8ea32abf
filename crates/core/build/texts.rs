//! The texts of the catalogue. Each is stored once, even if many rows use it.

use std::collections::BTreeMap;

/// The texts of the tables, identified by index.
pub(crate) struct Texts<'a> {
    files: &'a mut panglu_locales::Texts,
    /// Every text in use, in the order of the languages.
    pub(crate) all: Vec<Vec<String>>,
    numbers: BTreeMap<String, usize>,
}

impl<'a> Texts<'a> {
    pub(crate) fn new(files: &'a mut panglu_locales::Texts) -> Self {
        Self {
            files,
            all: Vec::new(),
            numbers: BTreeMap::new(),
        }
    }

    /// Returns the index of a text, given its key in the language files.
    pub(crate) fn number(&mut self, key: &str) -> Result<usize, String> {
        if let Some(number) = self.numbers.get(key) {
            return Ok(*number);
        }
        let text = self
            .files
            .take(key)
            .ok_or_else(|| format!("needs a text `{key}` without placeholders in `locales/`"))?;
        self.all.push(text);
        self.numbers.insert(key.to_owned(), self.all.len() - 1);
        Ok(self.all.len() - 1)
    }

    /// Texts of error codes that no row uses.
    pub(crate) fn unused(&self) -> impl Iterator<Item = &str> {
        self.files.left("error-")
    }
}
