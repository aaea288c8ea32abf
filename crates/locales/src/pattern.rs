//! A text as the generated Rust needs it: flat, with everything that is known while building put in place.

use std::collections::BTreeSet;

use crate::Category;

/// The wording of a text in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pattern {
    /// What is written, in order. Two texts never follow each other.
    pub parts: Vec<Part>,
}

/// A part of a wording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Words.
    Text(String),
    /// The value of a placeholder.
    Value(String),
    /// One of several wordings, chosen by the number in a placeholder.
    Plural {
        /// The placeholder.
        value: String,
        /// The wordings that have a condition, in the file's order.
        forms: Vec<(Form, Pattern)>,
        /// The wording of every other number.
        other: Pattern,
    },
}

/// When a wording of a plural is chosen. An exact number goes before a category.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// The number is this one.
    Exactly(u64),
    /// The number has this category in the language.
    Category(Category),
}

impl Pattern {
    /// Appends a part; a text behind a text becomes one.
    pub(crate) fn push(&mut self, part: Part) {
        if let (Some(Part::Text(last)), Part::Text(text)) = (self.parts.last_mut(), &part) {
            last.push_str(text);
        } else if part != Part::Text(String::new()) {
            self.parts.push(part);
        }
    }

    /// The words, if they are the same whatever the values are.
    #[must_use]
    pub fn plain(&self) -> Option<String> {
        match self.parts.as_slice() {
            [] => Some(String::new()),
            [Part::Text(text)] => Some(text.clone()),
            _ => None,
        }
    }

    /// The placeholders, and whether a plural needs their number.
    pub(crate) fn placeholders(&self) -> Placeholders {
        let mut found = Placeholders::default();
        self.collect(&mut found);
        found
    }

    fn collect(&self, found: &mut Placeholders) {
        for part in &self.parts {
            match part {
                Part::Text(_) => {}
                Part::Value(name) => drop(found.all.insert(name.clone())),
                Part::Plural { value, forms, other } => {
                    found.all.insert(value.clone());
                    found.counts.insert(value.clone());
                    forms.iter().for_each(|(_, form)| form.collect(found));
                    other.collect(found);
                }
            }
        }
    }

    /// Every run of words in the pattern.
    pub(crate) fn texts(&self) -> Vec<&str> {
        let mut texts = Vec::new();
        for part in &self.parts {
            match part {
                Part::Text(text) => texts.push(text.as_str()),
                Part::Value(_) => {}
                Part::Plural { forms, other, .. } => {
                    texts.extend(forms.iter().flat_map(|(_, form)| form.texts()));
                    texts.extend(other.texts());
                }
            }
        }
        texts
    }
}

/// The names of a text's placeholders, sorted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Placeholders {
    pub(crate) all: BTreeSet<String>,
    /// Those whose number decides between wordings.
    pub(crate) counts: BTreeSet<String>,
}
