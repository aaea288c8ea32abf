//! Suggests known numbers that look like an unknown one: typing mistakes, or digits lost while copying.

use alloc::{string::ToString, vec::Vec};

use super::{Fit, Meaning, Source, catalogue};

const AT_MOST: usize = 3;

/// The longest 64-bit number: its digits and the sign.
const LONGEST: usize = 20;

/// Returns one to three meanings of known numbers, sorted by the number of changed digits, then by distance in value.
pub(super) fn suggestions(code: i64, source: Option<Source>) -> Vec<Meaning> {
    let written = code.to_string();
    let mut nearest: Vec<_> = catalogue::all()
        // A sub-code is not a suggestion of its own.
        .filter(|(_, row)| row.of.is_none() && source.is_none_or(|source| row.source == source))
        .map(|(known, row)| Meaning::new(row, known, Fit::Nearest))
        .collect();
    nearest.sort_by_cached_key(|meaning| {
        let known = meaning.code();
        let changed = changed_digits(written.as_bytes(), known.to_string().as_bytes());
        (changed, known.abs_diff(code))
    });
    nearest.truncate(AT_MOST);
    nearest
}

/// How many digits must be inserted, deleted or replaced to turn one number into the other (Levenshtein distance).
fn changed_digits(from: &[u8], to: &[u8]) -> usize {
    // row[i] is the distance between the digits of `from` read so far and the first i digits of `to`.
    let mut row = [0_usize; LONGEST + 1];
    for (place, cell) in row.iter_mut().enumerate() {
        *cell = place;
    }
    for (read, digit) in from.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = read + 1;
        let mut left = row[0];
        for (cell, other) in row[1..].iter_mut().zip(to) {
            let replaced = diagonal + usize::from(digit != other);
            diagonal = *cell;
            *cell = replaced.min(left + 1).min(diagonal + 1);
            left = *cell;
        }
    }
    row.get(to.len()).copied().unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::changed_digits;

    #[test]
    fn changed_digits_are_counted() {
        for (from, to, expected) in [
            ("6012", "6012", 0),
            ("4000411", "40000411", 1),
            ("40000441", "40000411", 1),
            ("612", "6012", 1),
            ("-2", "2", 1),
            ("1001", "2048", 3),
            ("9", "-2005", 5),
            ("-9223372036854775808", "1", 20),
        ] {
            assert_eq!(
                changed_digits(from.as_bytes(), to.as_bytes()),
                expected,
                "{from} → {to}"
            );
            assert_eq!(
                changed_digits(to.as_bytes(), from.as_bytes()),
                expected,
                "{to} → {from}"
            );
        }
    }
}
