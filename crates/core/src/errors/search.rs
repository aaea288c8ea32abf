//! Searches the catalogue for what people remember of an error: part of its number, its name or a word of its explanation.

use alloc::{string::String, vec::Vec};
use core::ptr;

use super::{Fit, Meaning, catalogue};
use crate::Locale;

/// The languages that are searched, whichever is displayed: a log is in English, and its reader may not be.
const LANGUAGES: [Locale; 2] = [Locale::ZhCn, Locale::En];

/// Finds the meanings in which every word of a text occurs: in the number, the name, the title or the cause. First come those that have
/// the text as it stands in the number, the name or the title, then those that have its words there, then the others; each in the order
/// of their numbers. Numbers that share an explanation are listed once, by the first of them that fits; ranges without a number of
/// their own are not searched. A text without words finds everything.
///
/// ```
/// use panglu_core::errors::search;
///
/// let found = search("room not found");
/// assert_eq!((found[0].code(), found[0].name()), (40000410, "room-not-found"));
/// assert!(search("no such words anywhere").is_empty());
/// ```
#[must_use]
pub fn search(text: &str) -> Vec<Meaning> {
    let text = text.trim().to_lowercase();
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut found = Vec::<(Place, Meaning)>::new();
    for (code, row) in catalogue::all() {
        if found.iter().any(|(_, known)| ptr::eq(known.row(), row)) {
            continue;
        }
        let meaning = Meaning::new(row, code, Fit::Exact);
        if let Some(place) = place(&meaning, &text, &words) {
            found.push((place, meaning));
        }
    }
    found.sort_by_key(|(place, _)| *place);
    found.into_iter().map(|(_, meaning)| meaning).collect()
}

/// Where a text occurs, the best place first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Heading,
    WordsOfHeading,
    Cause,
}

fn place(meaning: &Meaning, text: &str, words: &[&str]) -> Option<Place> {
    let mut searched = heading(meaning);
    if searched.contains(text) {
        return Some(Place::Heading);
    }
    if words.iter().all(|word| searched.contains(word)) {
        return Some(Place::WordsOfHeading);
    }
    for locale in LANGUAGES {
        searched.push('\n');
        searched.push_str(&meaning.cause(locale).to_lowercase());
    }
    words
        .iter()
        .all(|word| searched.contains(word))
        .then_some(Place::Cause)
}

/// The number, the name and the titles of a meaning, in lower case. A name is also there with spaces, as people type it.
fn heading(meaning: &Meaning) -> String {
    let mut heading = alloc::format!("{}\n{}\n", meaning.code(), meaning.name());
    heading.push_str(&meaning.name().replace('-', " "));
    for locale in LANGUAGES {
        heading.push('\n');
        heading.push_str(&meaning.title(locale).to_lowercase());
    }
    heading
}
