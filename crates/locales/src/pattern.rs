//! A text in the form that the generated Rust needs: flat, with references resolved.

use std::collections::BTreeSet;

use crate::Category;

/// A text in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pattern {
    /// The parts, in order. Two parts of literal text never follow each other.
    pub parts: Vec<Part>,
}

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Literal text.
    Text(String),
    /// The value of a placeholder.
    Value(String),
    /// One of several texts, selected by the number in a placeholder.
    Plural {
        /// The placeholder.
        value: String,
        /// The texts with a condition, in the order of the file.
        forms: Vec<(Form, Pattern)>,
        /// The text for all other numbers.
        other: Pattern,
    },
}

/// The condition of a plural form. An exact number takes precedence over a category.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// The number has this value.
    Exactly(u64),
    /// The number has this category in the language.
    Category(Category),
}

impl Pattern {
    /// Appends a part. Adjacent literal texts are merged.
    pub(crate) fn push(&mut self, part: Part) {
        if let (Some(Part::Text(last)), Part::Text(text)) = (self.parts.last_mut(), &part) {
            last.push_str(text);
        } else if part != Part::Text(String::new()) {
            self.parts.push(part);
        }
    }

    /// The text, if it has no placeholders.
    #[must_use]
    pub fn plain(&self) -> Option<String> {
        match self.parts.as_slice() {
            [] => Some(String::new()),
            [Part::Text(text)] => Some(text.clone()),
            _ => None,
        }
    }

    /// The names of the placeholders, and which of them select a plural form.
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

    /// All literal texts in the pattern.
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
    /// The placeholders whose number selects a plural form.
    pub(crate) counts: BTreeSet<String>,
}
