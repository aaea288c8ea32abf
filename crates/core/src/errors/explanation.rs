//! Lists the meanings of a number, sorted.

use alloc::vec::Vec;

use super::{Fit, Meaning, Source, catalogue, nearest};

/// The meanings of a number. There is always at least one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The number that was asked for.
    pub query: i64,
    /// Whether the catalogue explains exactly this number (from the given source, if there was one).
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

/// Explains a number from any product. If `source` is given, that product's meanings come first.
///
/// The order of the meanings:
/// 1. those of the given source, the number itself before its family;
/// 2. the number itself in other sources;
/// 3. its family in another source;
/// 4. if there are none of these, up to three known numbers that look similar, from the given source if there is one.
///
/// Among sources other than the given one, a number of four digits or more is most likely from the relay or the status
/// query, which use such numbers; a shorter or negative one is most likely from a player. Sub-codes come after codes.
#[must_use]
pub fn explain(code: i64, source: Option<Source>) -> Explanation {
    let mut meanings = Vec::new();
    meanings.extend(catalogue::exact(code).map(|row| Meaning::new(row, code, Fit::Exact)));
    let known = match source {
        None => !meanings.is_empty(),
        Some(source) => meanings.iter().any(|meaning| meaning.source() == source),
    };
    if let Some(family) = catalogue::family(code) {
        // A family adds nothing if its source already explains the number itself.
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

/// Explains why a push ended, from the notification's `errcode` and its `sub_errcode`, if any. The meaning of the pair
/// comes first, then that of `errcode` alone, then the meanings in other sources as in [`explain`].
#[must_use]
pub fn explain_disconnect(errcode: i64, sub_errcode: Option<i64>) -> Explanation {
    let source = Source::Notification;
    let mut explanation = explain(errcode, Some(source));
    // Here the number is a code, never a sub-code of another one.
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

/// Returns the meaning of the end reason in a notification: of the pair if it is known, otherwise of `errcode` alone.
/// `None` if the vendor's table does not have the number; [`explain_disconnect`] lists other possible meanings.
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

/// The sort key of a meaning; the most important comes first.
fn place_of(meaning: &Meaning, asked: Option<Source>) -> (bool, bool, bool, u8) {
    let is_rival = asked.is_some_and(|asked| meaning.source() != asked);
    let is_family = meaning.fit() == Fit::Family;
    let is_sub_code = meaning.refines().is_some();
    let rank = rank(meaning.source(), meaning.code());
    (is_rival, is_family, is_sub_code, rank)
}

/// How likely a source is for a number; lower is likelier.
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
