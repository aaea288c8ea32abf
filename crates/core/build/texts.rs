//! The texts of the catalogue, each kept once however many rows show it.

use std::collections::BTreeMap;

/// Texts as the tables name them: by number.
pub(crate) struct Texts<'a> {
    files: &'a mut panglu_locales::Texts,
    /// Every text that was asked for, in the languages' order.
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

    /// The number of a text by its key in the language files.
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

    /// Texts of error codes that no row shows.
    pub(crate) fn unused(&self) -> impl Iterator<Item = &str> {
        self.files.left("error-")
    }
}
