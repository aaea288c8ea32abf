//! Finds meanings by the name of an error instead of its number: `ERR_ROOM_NOT_FOUND`, `room-not-found`.

use alloc::{string::String, vec::Vec};
use core::{cmp::Reverse, ptr};

use super::{Fit, Meaning, catalogue};

/// A meaning found by a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NamedMeaning {
    /// The meaning.
    pub meaning: Meaning,
    /// How much of the two names is equal, in percent: 100 if they are the same.
    pub percent: u8,
}

impl NamedMeaning {
    /// Whether the name is this one, but for its spelling and for words that every error has.
    #[must_use]
    pub const fn is_exact(&self) -> bool {
        self.percent == 100
    }
}

/// The most meanings that are returned.
const MOST: usize = 5;

/// Less than this is chance: one word of two names with several.
const LEAST_PERCENT: u8 = 50;

/// Finds the meanings whose name is like a given one, in the catalogues of all products, the most similar first. SDKs spell their
/// names as constants, so words are compared: `ERR_ROOM_NOT_FOUND`, `NetStream.Play.StreamNotFound` and `room-not-found` alike.
///
/// ```
/// use panglu_core::errors::find_name;
///
/// let found = find_name("ERR_ROOM_NOT_FOUND");
/// assert_eq!((found[0].meaning.code(), found[0].is_exact()), (40000410, true));
/// assert!(find_name("hello").is_empty());
/// ```
#[must_use]
pub fn find_name(name: &str) -> Vec<NamedMeaning> {
    let wanted = words(name);
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<NamedMeaning> = Vec::new();
    let mut last = None;
    for (code, row) in catalogue::all() {
        // Numbers that share an explanation share its name; the first stands for all.
        let is_known = found.iter().any(|known| ptr::eq(known.meaning.row(), row));
        if is_known || last.is_some_and(|last| ptr::eq(last, row)) {
            continue;
        }
        last = Some(row);
        let percent = likeness(&wanted, &words(row.name));
        if percent >= LEAST_PERCENT {
            let fit = if percent == 100 { Fit::Exact } else { Fit::Nearest };
            found.push(NamedMeaning {
                meaning: Meaning::new(row, code, fit),
                percent,
            });
        }
    }
    found.sort_by_key(|found| Reverse(found.percent));
    if found.first().is_some_and(NamedMeaning::is_exact) {
        found.retain(NamedMeaning::is_exact);
    }
    found.truncate(MOST);
    found
}

/// Words that names have because they are names of errors, or because of the SDK that has them.
const COMMON: [&str; 18] = [
    "err",
    "error",
    "errors",
    "code",
    "exception",
    "av",
    "sdk",
    "ilive",
    "tim",
    "trtc",
    "txlive",
    "live",
    "liteav",
    "rtc",
    "e",
    "k",
    "evt",
    "the",
];

/// The words of a name in lower case: it is split at signs, and where a capital letter begins another word.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut was_lower = false;
    for character in name.chars().chain([' ']) {
        let ends = !character.is_ascii_alphanumeric() || was_lower && character.is_ascii_uppercase();
        if ends && !word.is_empty() {
            let whole = core::mem::take(&mut word);
            if !COMMON.contains(&whole.as_str()) && !words.contains(&whole) {
                words.push(whole);
            }
        }
        was_lower = character.is_ascii_lowercase();
        if character.is_ascii_alphanumeric() {
            word.push(character.to_ascii_lowercase());
        }
    }
    words
}

/// The share of equal words (Dice's coefficient), in percent. “disconnect” and “disconnected” are equal, as are “net” and “network”.
fn likeness(one: &[String], other: &[String]) -> u8 {
    const SHORTEST: usize = 3;
    let is_like = |a: &str, b: &str| {
        a == b || a.len().min(b.len()) >= SHORTEST && (a.starts_with(b) || b.starts_with(a))
    };
    let equal = one
        .iter()
        .filter(|word| other.iter().any(|known| is_like(word, known)))
        .count();
    let same = one.iter().all(|word| other.contains(word)) && one.len() == other.len();
    let percent = 200 * equal / (one.len() + other.len()).max(1);
    // Only equal words make the same name.
    u8::try_from(if same { 100 } else { percent.min(99) }).unwrap_or_default()
}
