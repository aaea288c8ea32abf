//! Ids that no word names.

use alloc::vec::Vec;
use core::ops::Range;

use super::{
    cells::is_moment,
    labelled::{Labelled, in_id},
    labels::Label,
    seen::{SeenId, SeenKind},
};
use crate::{RoomId, errors::explain, input::whole_number};

/// An id that no word names.
pub(super) struct LooseId<'a> {
    pub(super) text: &'a str,
    /// Whether it is a number that may be a room; otherwise it has letters and digits and may be a user.
    pub(super) is_number: bool,
}

impl LooseId<'_> {
    pub(super) fn seen(&self) -> SeenId {
        SeenId::new(
            if self.is_number {
                SeenKind::Number
            } else {
                SeenKind::Id
            },
            self.text,
        )
    }
}

/// More of them than this tell nothing: nobody knows which one is meant.
const MOST: usize = 64;

/// Finds them, each once.
pub(super) fn loose_ids<'a>(
    text: &'a str,
    labelled: &[Labelled],
    taken: &[Range<usize>],
) -> Vec<LooseId<'a>> {
    let mut found: Vec<LooseId<'a>> = Vec::new();
    let codes = labelled.iter().filter(|one| one.label == Label::Code);
    let mut taken: Vec<_> = taken
        .iter()
        .cloned()
        .chain(codes.map(|one| one.value.clone()))
        .collect();
    taken.sort_unstable_by_key(|range| range.start);
    for (start, run) in runs(text) {
        let end = start + run.len();
        let next = taken.partition_point(|range| range.end <= start);
        let is_taken = taken.get(next).is_some_and(|range| range.start < end);
        let is_number = is_room(run);
        if !is_taken && (is_number || is_id(run)) && !found.iter().any(|known| known.text == run) {
            found.push(LooseId { text: run, is_number });
            if found.len() == MOST {
                break;
            }
        }
    }
    found
}

/// The runs of characters of ids, without the punctuation of the sentence, and where they are.
pub(super) fn runs(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    core::iter::from_fn(move || {
        let rest = text.get(at..)?;
        let start = at + rest.find(in_id)?;
        let rest = text.get(start..)?;
        let length = rest.find(|character| !in_id(character)).unwrap_or(rest.len());
        at = start + length;
        Some((start, rest.get(..length)?.trim_end_matches(['.', '-', '+'])))
    })
}

/// Whether a text is a number of a length that rooms have.
fn is_room(text: &str) -> bool {
    const SHORTEST: usize = 4;
    text.len() >= SHORTEST && RoomId::parse(text).is_ok() && !is_code(text)
}

/// Whether a number is an error code, or written like the relay's.
pub(super) fn is_code(text: &str) -> bool {
    whole_number(text).is_some_and(|code| {
        let explanation = explain(code, None);
        explanation.known || explanation.probable_source().is_some()
    })
}

/// Words of this field that have letters and digits and are no ids.
const TERMS: [&str; 24] = [
    "h264", "h265", "h.264", "h.265", "mp4", "mp3", "m3u8", "md5", "sha1", "sha256", "utf8", "utf-8", "x86",
    "x64", "arm64", "base64", "ipv4", "ipv6", "h5", "ios", "win10", "win11", "http2", "k8s",
];

/// What follows a number that is a measure.
const UNITS: [&str; 25] = [
    "p", "i", "fps", "bps", "kbps", "mbps", "k", "kb", "m", "mb", "g", "gb", "b", "s", "ms", "min", "h",
    "hz", "khz", "px", "db", "x", "st", "nd", "th",
];

/// Whether a text is a measure: `2500kbps`, `1280x720`.
fn is_measure(text: &str) -> bool {
    let is_number =
        |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let number = text.trim_end_matches(|last: char| last.is_ascii_alphabetic());
    let unit = text.get(number.len()..).unwrap_or_default();
    let has_unit = UNITS.iter().any(|known| known.eq_ignore_ascii_case(unit));
    let is_area = text
        .split_once(['x', 'X'])
        .is_some_and(|(one, other)| is_number(one) && is_number(other));
    is_number(number) && has_unit || is_area
}

/// Whether a text has letters and digits as the names of users have, and is no size, version, time or term.
pub(super) fn is_id(text: &str) -> bool {
    const SHORTEST: usize = 4;
    let letters = text.bytes().filter(u8::is_ascii_alphabetic).count();
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let is_screaming = text.contains('_') && !text.bytes().any(|byte| byte.is_ascii_lowercase());
    let is_version = text.contains('.')
        && text
            .trim_start_matches(['v', 'V'])
            .starts_with(|first: char| first.is_ascii_digit())
        && letters <= 1;
    let is_term = TERMS.iter().any(|term| term.eq_ignore_ascii_case(text));
    let is_hex = text.starts_with("0x");
    text.len() >= SHORTEST
        && digits > 0
        && letters > 0
        && text.starts_with(|first: char| first.is_ascii_alphanumeric())
        && !(is_screaming || is_measure(text) || is_version || is_term || is_hex || is_moment(text))
}

#[cfg(test)]
mod tests {
    use super::is_id;

    #[test]
    fn ids_are_told_from_terms_and_sizes() {
        for id in [
            "14y2l2c",
            "userA1",
            "user_1",
            "a-1-b",
            "86-13800000000x",
            "anna1@example.com",
            "4711a",
        ] {
            assert!(is_id(id), "{id}");
        }
        for other in [
            "1080p", "1280x720", "2500kbps", "30fps", "v1.2.3", "1.2.3", "H264", "0x1001", "ERR_1", "18:34",
            "abc", "1234", "5s", "ios",
        ] {
            assert!(!is_id(other), "{other}");
        }
    }
}
