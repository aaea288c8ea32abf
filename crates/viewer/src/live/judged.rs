//! A row of the list with its reasons, as operators see it.

use serde::Deserialize;

use super::rows::Row;

/// A row, by which rule, on whose word, and what would change it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(crate) struct Judged {
    #[serde(flatten)]
    pub(crate) row: Row,
    pub(crate) rule: Rule,
    pub(crate) words: Vec<Word>,
    pub(crate) changes: Vec<Change>,
}

/// The rule that has decided.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(crate) struct Rule {
    pub(crate) name: String,
    pub(crate) text: String,
}

/// What somebody has reported.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(crate) struct Word {
    pub(crate) by: String,
    pub(crate) counts: bool,
    pub(crate) text: String,
}

/// What would change the status.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(crate) struct Change {
    pub(crate) text: String,
}
