//! Texts: one wording in every language, kept once however many rows use it.

use std::collections::{BTreeMap, BTreeSet};

use toml::Value;

/// One text in both languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wording {
    pub(crate) en: String,
    pub(crate) zh: String,
}

/// The texts of the catalogue, and those that rows may share by key.
#[derive(Default)]
pub(crate) struct Texts {
    pub(crate) all: Vec<Wording>,
    shared: BTreeMap<String, usize>,
    used: BTreeSet<String>,
}

impl Texts {
    /// Declares a text that rows name by `key`.
    pub(crate) fn share(&mut self, key: &str, value: &Value) -> Result<(), String> {
        let number = self.add(wording(value)?);
        self.shared.insert(key.to_owned(), number);
        Ok(())
    }

    /// The number of a text written in place, `{ en, zh }`, or named by its key.
    pub(crate) fn number(&mut self, value: Option<&Value>) -> Result<usize, String> {
        match value {
            None => Err("is missing".to_owned()),
            Some(Value::String(key)) => {
                self.used.insert(key.clone());
                let number = self.shared.get(key).copied();
                number.ok_or_else(|| format!("names `{key}`, which texts.toml does not have"))
            }
            Some(value) => Ok(self.add(wording(value)?)),
        }
    }

    /// Shared texts that no row shows.
    pub(crate) fn unused(&self) -> impl Iterator<Item = &String> {
        self.shared.keys().filter(|key| !self.used.contains(*key))
    }

    fn add(&mut self, wording: Wording) -> usize {
        let known = self.all.iter().position(|text| *text == wording);
        known.unwrap_or_else(|| {
            self.all.push(wording);
            self.all.len() - 1
        })
    }
}

/// Reads `{ en, zh }` and refuses what no reader should see.
pub(crate) fn wording(value: &Value) -> Result<Wording, String> {
    let text = |language: &str| match value.get(language).and_then(Value::as_str) {
        Some(text) if !text.trim().is_empty() => Ok(text.to_owned()),
        _ => Err(format!("has no `{language}` text")),
    };
    let wording = Wording {
        en: text("en")?,
        zh: text("zh")?,
    };
    for text in [&wording.en, &wording.zh] {
        if text.contains(['{', '}', '\n']) || text.trim() != text {
            return Err(format!(
                "has a placeholder, a line break or loose spaces in “{text}”"
            ));
        }
    }
    if wording.en.chars().any(is_chinese) {
        return Err(format!("has Chinese in its English text “{}”", wording.en));
    }
    if !wording.zh.chars().any(is_chinese) {
        return Err(format!("has no Chinese in its Chinese text “{}”", wording.zh));
    }
    let mut before = ' ';
    for character in wording.zh.chars() {
        if is_chinese(before) && matches!(character, ',' | '.' | ';' | ':' | '?' | '!' | '(' | ')') {
            return Err(format!("has a half-width “{character}” in “{}”", wording.zh));
        }
        before = character;
    }
    Ok(wording)
}

fn is_chinese(character: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&character)
}
