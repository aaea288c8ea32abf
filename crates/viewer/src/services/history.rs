//! What was looked at on this device, kept in the browser's storage. It holds what a link may hold: no key and no signature.

use serde::{Deserialize, Serialize};

use super::storage::storage;
use crate::link::Ask;

const STORAGE_KEY: &str = "panglu.history";

/// The most entries that are kept, besides the favourites.
const MOST: usize = 20;

/// Something that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Entry {
    #[serde(rename = "ask")]
    text: String,
    #[serde(rename = "as")]
    kind: String,
    /// What it is, in the language in which it was looked at.
    pub(crate) label: String,
    /// Whether it stays until it is removed.
    #[serde(default)]
    pub(crate) favourite: bool,
}

impl Entry {
    pub(crate) fn new(ask: Ask, label: String) -> Self {
        Self {
            text: ask.text,
            kind: ask.kind,
            label,
            favourite: false,
        }
    }

    /// What to show when it is looked at again.
    pub(crate) fn ask(&self) -> Ask {
        Ask {
            text: self.text.clone(),
            kind: self.kind.clone(),
        }
    }

    fn is_of(&self, other: &Self) -> bool {
        (&self.text, &self.kind) == (&other.text, &other.kind)
    }
}

/// All entries, the latest first. What cannot be read is left out, because another version may have written it.
pub(crate) fn read() -> Vec<Entry> {
    let stored = storage().and_then(|storage| storage.get_item(STORAGE_KEY).ok()?);
    parse(&stored.unwrap_or_default())
}

/// Puts an entry in front of the others, unless it is there already; then it moves to the front and stays a favourite.
pub(crate) fn add(entry: Entry) -> Vec<Entry> {
    store(added(read(), entry))
}

/// Makes an entry a favourite or not.
pub(crate) fn set_favourite(entry: &Entry, favourite: bool) -> Vec<Entry> {
    let mut entries = read();
    for known in entries.iter_mut().filter(|known| known.is_of(entry)) {
        known.favourite = favourite;
    }
    store(entries)
}

/// Forgets everything, the favourites as well.
pub(crate) fn forget() -> Vec<Entry> {
    store(Vec::new())
}

/// Stores the entries if the browser allows it, and returns them.
fn store(entries: Vec<Entry>) -> Vec<Entry> {
    if let Some(storage) = storage() {
        // A full or read-only storage refuses; then the history is lost when the page is closed.
        let _kept = if entries.is_empty() {
            storage.remove_item(STORAGE_KEY)
        } else {
            storage.set_item(STORAGE_KEY, &text_of(&entries))
        };
    }
    entries
}

fn added(mut entries: Vec<Entry>, mut entry: Entry) -> Vec<Entry> {
    if let Some(at) = entries.iter().position(|known| known.is_of(&entry)) {
        entry.favourite |= entries.remove(at).favourite;
    }
    entries.insert(0, entry);
    let mut others = 0;
    entries.retain(|entry| {
        others += usize::from(!entry.favourite);
        entry.favourite || others <= MOST
    });
    entries
}

/// One line for each entry, in the form of a link.
fn text_of(entries: &[Entry]) -> String {
    // Texts and a bool can always be serialized.
    let lines = entries
        .iter()
        .filter_map(|entry| serde_urlencoded::to_string(entry).ok());
    lines.collect::<Vec<_>>().join("\n")
}

fn parse(text: &str) -> Vec<Entry> {
    text.lines()
        .filter_map(|line| serde_urlencoded::from_str(line).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(text: &str, favourite: bool) -> Entry {
        Entry {
            text: text.to_owned(),
            kind: "code".to_owned(),
            label: format!("code {text} & more\n"),
            favourite,
        }
    }

    #[test]
    fn entries_are_read_as_they_were_stored() {
        let entries = vec![entry("1001", true), entry("h\u{f6}st", false)];
        assert_eq!(parse(&text_of(&entries)), entries);
        assert_eq!(parse("from another version\n&&&"), []);
    }

    #[test]
    fn what_is_looked_at_again_comes_first_and_stays_a_favourite() {
        let entries = vec![entry("1", false), entry("2", true)];
        assert_eq!(
            added(entries, entry("2", false)),
            [entry("2", true), entry("1", false)]
        );
    }

    #[test]
    fn the_oldest_make_way_and_favourites_stay() {
        let mut entries = vec![entry("kept", true)];
        for number in 0..MOST * 2 {
            entries = added(entries, entry(&number.to_string(), false));
        }
        assert_eq!(entries.len(), MOST + 1);
        assert_eq!(entries.last(), Some(&entry("kept", true)));
    }
}
