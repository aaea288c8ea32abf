//! Every meaning of a number, in order.

use alloc::vec::Vec;

use super::{Fit, Meaning, Source, catalogue, nearest};

/// Everything known about a number. It is never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The number asked about.
    pub query: i64,
    /// Whether the catalogue explains this very number (of the source asked for, if one was).
    pub known: bool,
    /// The meanings, best first; see [`explain`] for the order.
    pub meanings: Vec<Meaning>,
}

/// Codes of the relay's own have eight digits that begin like this. Inferred from all of them that the vendor documents.
const OF_RELAY: core::ops::RangeInclusive<i64> = 40_000_000..=40_009_999;

impl Explanation {
    /// The product that an undocumented number seems to come from, by how it is written: nothing documents it.
    #[must_use]
    pub fn probable_source(&self) -> Option<Source> {
        (!self.known && OF_RELAY.contains(&self.query)).then_some(Source::Relay)
    }
}

/// Explains a number, whichever product it may come from; a source puts that product's meanings in front.
///
/// The order of the meanings:
/// 1. those of the source asked for, the number itself before its family;
/// 2. the number itself in other sources: the rivals;
/// 3. its family in another source;
/// 4. if there is none of these, up to three known numbers that look like it, of the source asked for if there is one.
///
/// Among rivals, a number of four digits or more is first the relay's or the status query's, as they are the ones
/// that answer in such numbers; a shorter or negative one is first a player's. A sub-code comes after whole codes.
#[must_use]
pub fn explain(code: i64, source: Option<Source>) -> Explanation {
    let mut meanings = Vec::new();
    meanings.extend(catalogue::exact(code).map(|row| Meaning::new(row, code, Fit::Exact)));
    let known = match source {
        None => !meanings.is_empty(),
        Some(source) => meanings.iter().any(|meaning| meaning.source() == source),
    };
    if let Some(family) = catalogue::family(code) {
        // A family adds nothing to the row of one of its own numbers.
        if meanings.iter().all(|meaning| meaning.source() != family.source) {
            meanings.push(Meaning::new(family, code, Fit::Family));
        }
    }
    meanings.sort_by_key(|meaning| place_of(meaning, source));
    if meanings.is_empty() {
        meanings = nearest::suggestions(code, source);
    }
    Explanation {
        query: code,
        known,
        meanings,
    }
}

/// Explains why a push ended: `errcode` of the notification with its `sub_errcode`, where there is one. What the pair
/// means comes first, then what `errcode` alone means, then the rivals as in [`explain`].
#[must_use]
pub fn explain_disconnect(errcode: i64, sub_errcode: Option<i64>) -> Explanation {
    let source = Source::Notification;
    let mut explanation = explain(errcode, Some(source));
    // The number stands for a whole code here, never for a sub-code of another one.
    explanation.meanings.retain(|meaning| meaning.refines().is_none());
    explanation.known = explanation
        .meanings
        .first()
        .is_some_and(|meaning| meaning.source() == source && meaning.fit() == Fit::Exact);
    let mut refining = sub_errcode.into_iter().flat_map(catalogue::exact);
    let pair = refining.find(|row| row.of == Some(errcode));
    if let (Some(row), Some(sub)) = (pair, sub_errcode) {
        explanation.meanings.insert(0, Meaning::new(row, sub, Fit::Exact));
    }
    if explanation.meanings.is_empty() {
        explanation.meanings = nearest::suggestions(errcode, Some(source));
    }
    explanation
}

/// What a notification means that gives these numbers as the reason of an end: the pair where it is known, else
/// `errcode` alone. None for a number that the vendor's table does not have; [`explain_disconnect`] says what else it
/// may be.
///
/// ```
/// use panglu_core::errors::end_meaning;
///
/// assert_eq!(end_meaning(21, Some(102)).unwrap().name(), "replaced-by-newer-push");
/// assert_eq!(end_meaning(21, None).unwrap().name(), "ended-by-command");
/// assert_eq!(end_meaning(102, None), None, "a sub-code alone is no code");
/// ```
#[must_use]
pub fn end_meaning(errcode: i64, sub_errcode: Option<i64>) -> Option<Meaning> {
    let best = explain_disconnect(errcode, sub_errcode)
        .meanings
        .into_iter()
        .next();
    best.filter(|meaning| meaning.source() == Source::Notification && meaning.fit() != Fit::Nearest)
}

/// What meanings are ordered by, the weightiest first.
fn place_of(meaning: &Meaning, asked: Option<Source>) -> (bool, bool, bool, u8) {
    let is_rival = asked.is_some_and(|asked| meaning.source() != asked);
    let is_family = meaning.fit() == Fit::Family;
    let is_sub_code = meaning.refines().is_some();
    let rank = rank(meaning.source(), meaning.code());
    (is_rival, is_family, is_sub_code, rank)
}

/// Which source is likelier for a number, the lower the likelier.
const fn rank(source: Source, code: i64) -> u8 {
    let is_long = code >= 1_000;
    match (source, is_long) {
        (Source::Relay, true) | (Source::TcPlayer, false) => 0,
        (Source::StatusApi, true) | (Source::TcPlayerNext, false) => 1,
        (Source::TcPlayer, true) | (Source::Notification, false) => 2,
        (Source::TcPlayerNext, true) | (Source::StatusApi, false) => 3,
        (Source::Notification, true) | (Source::Relay, false) => 4,
    }
}
