//! Splits rows of tables into cells: from spreadsheets, CSV, Markdown and text with spaces.

use alloc::{vec, vec::Vec};
use core::ops::Range;

/// Splits a row: at tabs if there are any (the format of spreadsheets), else at the bars of Markdown, else at commas, else at spaces.
pub(super) fn cells(row: &str) -> Vec<&str> {
    if row.contains('\t') {
        return row.split('\t').map(plain_cell).collect();
    }
    let barred = row
        .trim()
        .strip_prefix('|')
        .map(|row| row.strip_suffix('|').unwrap_or(row));
    if let Some(row) = barred {
        return row.split('|').map(plain_cell).collect();
    }
    for separators in [&['|'][..], &[',', ';', '、'], &['/']] {
        let cells = split(row, separators);
        if cells.len() > 1 {
            return cells;
        }
    }
    row.split_whitespace().map(plain_cell).collect()
}

/// Splits at separators that are not between quotes.
fn split<'a>(row: &'a str, separators: &[char]) -> Vec<&'a str> {
    let mut cells = vec![];
    let (mut start, mut is_quoted) = (0, false);
    for (at, character) in row.char_indices() {
        if character == '"' {
            is_quoted = !is_quoted;
        } else if !is_quoted && separators.contains(&character) {
            cells.push(plain_cell(row.get(start..at).unwrap_or_default()));
            start = at + character.len_utf8();
        }
    }
    cells.push(plain_cell(row.get(start..).unwrap_or_default()));
    cells
}

/// Removes the quotes that spreadsheets add to some cells, and the marks that Markdown adds.
fn plain_cell(cell: &str) -> &str {
    cell.trim().trim_matches(['"', '`', '*']).trim()
}

/// Whether a row is the line below a heading in Markdown.
pub(super) fn is_rule(row: &str) -> bool {
    row.contains("--")
        && row
            .chars()
            .all(|character| matches!(character, '|' | '-' | ':' | '+' | ' ' | '='))
}

/// Whether a cell is no id of a room or a host: empty, a date, a time, a link, a share, or words of Chinese.
pub(super) fn is_beside(cell: &str) -> bool {
    let is_blank = cell
        .chars()
        .all(|character| matches!(character, '*' | '-' | '—' | '/' | ' '));
    let is_share = cell.ends_with('%');
    let is_chinese = cell.chars().any(is_han) && !cell.bytes().any(|byte| byte.is_ascii_alphanumeric());
    is_blank || is_share || is_chinese || is_moment(cell) || cell.contains("://")
}

/// Whether a text is a date, a time of day or both, such as `2018-06-15 18:34:24.123`.
pub(super) fn is_moment(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let joints = text
        .bytes()
        .filter(|byte| matches!(byte, b'-' | b':' | b'/' | b'.'))
        .count();
    let rest_is_joint = text
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '-' | ':' | '/' | '.' | ' ' | 'T' | 'Z' | '+' | ','));
    let begins = text.starts_with(|first: char| first.is_ascii_digit());
    begins && rest_is_joint && digits >= 3 && joints >= 1 && (text.contains(':') || joints >= 2)
}

/// Where dates and times are in a text, whose numbers are no codes.
pub(super) fn moments(text: &str) -> Vec<Range<usize>> {
    let is_between =
        |character: char| character.is_whitespace() || matches!(character, '[' | ']' | '(' | ')' | '|');
    let mut found = Vec::new();
    let mut at = 0;
    for word in text.split_inclusive(is_between) {
        let plain = word.trim_end_matches(is_between).trim_end_matches([',', ':']);
        if is_moment(plain) {
            found.push(at..at + plain.len());
        }
        at += word.len();
    }
    found
}

/// Whether a character is a Chinese one.
pub(super) const fn is_han(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::{cells, is_moment, is_rule};

    #[test]
    fn every_kind_of_row_is_split() {
        assert_eq!(cells("293710\t14y2l2c\t"), ["293710", "14y2l2c", ""]);
        assert_eq!(cells("| 293710 | `14y2l2c` |"), ["293710", "14y2l2c"]);
        assert_eq!(
            cells("\"293710\",\"Li, Lei\",14y2l2c"),
            ["293710", "Li, Lei", "14y2l2c"]
        );
        assert_eq!(cells("293710  14y2l2c"), ["293710", "14y2l2c"]);
        assert!(is_rule("|---|:--:|") && !is_rule("| - | a |"));
    }

    #[test]
    fn moments_are_told_from_numbers() {
        for text in [
            "2018-06-15",
            "18:34",
            "2018/6/15 18:34:24.123",
            "2018-06-15T18:34:24+08:00",
        ] {
            assert!(is_moment(text), "{text}");
        }
        for text in ["293710", "14y2l2c", "1.5", "8888_a", "-1"] {
            assert!(!is_moment(text), "{text}");
        }
    }
}
