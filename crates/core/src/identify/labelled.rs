//! Finds values with a word that says what they are: `room=293710`, `用户 ID 是 14y2l2c`, `"userId": "14y2l2c"`.

use alloc::vec::Vec;
use core::ops::Range;

use super::labels::{Label, label_at};

/// A word and its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Labelled {
    pub(super) label: Label,
    /// Where the word is.
    pub(super) word: Range<usize>,
    /// Where the value is; empty if nothing behind the word can be one.
    pub(super) value: Range<usize>,
    /// Whether a sign or a verb joins them, as in `room: 7`. Without one, as in "user cannot", they may not belong together.
    pub(super) joined: bool,
}

/// Finds all of them, in order.
pub(super) fn scan(text: &str) -> Vec<Labelled> {
    let mut found = Vec::new();
    let mut at = 0;
    let mut before = None;
    while let Some(character) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let is_inside = character.is_ascii() && before.is_some_and(continues_name);
        let label = if is_inside {
            None
        } else {
            text.get(at..).and_then(label_at)
        };
        let Some((label, length)) = label else {
            before = Some(character);
            at += character.len_utf8();
            continue;
        };
        let word = at..at + length;
        let (value, joined) = value_behind(text, word.clone(), label);
        at = value.end.max(word.end);
        before = text.get(..at).and_then(|text| text.chars().next_back());
        found.push(Labelled {
            label,
            word,
            value,
            joined,
        });
    }
    found
}

/// Whether a Latin word cannot begin behind a character, because it continues a name, a path or an address.
fn continues_name(before: char) -> bool {
    before.is_ascii_alphanumeric() || matches!(before, '_' | '-' | '/' | '@' | '.')
}

/// Whether a character may be in an id that nothing encloses.
pub(super) fn in_id(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '_' | '-' | '@' | '.' | '+')
}

/// Whether a character ends a value that nothing encloses.
fn ends_value(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            ',' | ';'
                | '|'
                | '&'
                | '<'
                | '>'
                | '"'
                | '\''
                | '('
                | ')'
                | '['
                | ']'
                | '{'
                | '}'
                | '`'
                | '\\'
                | '/'
        )
        || matches!(
            character,
            '、' | '。'
                | '「'
                | '」'
                | '『'
                | '』'
                | '【'
                | '】'
                | '《'
                | '》'
                | '“'
                | '”'
                | '‘'
                | '’'
                | '…'
        )
}

/// The closing character of a pair.
const fn closing(open: char) -> Option<char> {
    Some(match open {
        '"' | '\'' | '`' => open,
        '“' => '”',
        '‘' => '’',
        '「' => '」',
        '『' => '』',
        '【' => '】',
        '(' => ')',
        '[' => ']',
        '<' => '>',
        _ => return None,
    })
}

/// What may stand between a word and its value, and whether it joins them.
const BETWEEN_WORDS: [(&str, bool); 18] = [
    (":", true),
    ("=>", true),
    ("->", true),
    ("=", true),
    ("#", true),
    ("是", true),
    ("为", true),
    ("叫", true),
    ("is ", true),
    ("was ", true),
    ("named ", true),
    ("号", false),
    ("码", false),
    ("number ", false),
    ("no. ", false),
    (". ", false),
    ("\\", false),
    ("*", false),
];

fn value_behind(text: &str, word: Range<usize>, label: Label) -> (Range<usize>, bool) {
    let nothing = (word.end..word.end, false);
    let mut at = word.end;
    let (mut joined, mut close, mut crossed) = (false, None, false);
    while let Some(next) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let rest = text.get(at..).unwrap_or_default();
        let between = BETWEEN_WORDS
            .into_iter()
            .find(|(known, _)| starts_with(rest, known));
        if let Some((known, joins)) = between {
            joined |= joins;
            close = None;
            at += known.len();
        } else if let Some(end) = closing(next) {
            close = Some(end);
            at += next.len_utf8();
        } else if next == ' ' {
            at += 1;
        } else if matches!(next, '\t' | '\n') && !crossed {
            // The cell or the line below: copied from a form.
            if next == '\n' && !joined && !fills_lines(text, word.start, at) {
                return nothing;
            }
            crossed = true;
            at += 1;
        } else {
            break;
        }
    }
    let rest = text.get(at..).unwrap_or_default();
    let length = length_of(rest, label, joined, close);
    let value = rest.get(..length).unwrap_or_default();
    // A word with a value of its own is none.
    let is_label = label_at(value).is_some_and(|(_, length)| {
        let behind = value.get(length..).unwrap_or_default().trim_start();
        behind.is_empty() || behind.starts_with([':', '='])
    });
    if value.is_empty() || is_label {
        return nothing;
    }
    (at..at + length, joined)
}

fn starts_with(text: &str, known: &str) -> bool {
    text.get(..known.len())
        .is_some_and(|found| found.eq_ignore_ascii_case(known))
}

/// Whether the word is a whole line, and the line behind `end` is one word.
fn fills_lines(text: &str, start: usize, end: usize) -> bool {
    let before = text.get(..start).unwrap_or_default();
    let below = text.get(end + 1..).unwrap_or_default();
    let line = below.lines().next().unwrap_or_default().trim();
    before.rsplit('\n').next().unwrap_or_default().trim().is_empty() && !line.contains(char::is_whitespace)
}

fn length_of(rest: &str, label: Label, joined: bool, close: Option<char>) -> usize {
    let line = rest.split('\n').next().unwrap_or_default();
    if let Some(length) = close.and_then(|close| line.find(close))
        && line.get(..length).is_some_and(is_name)
    {
        return length;
    }
    let run = |ends: &dyn Fn(char) -> bool| line.find(ends).unwrap_or(line.len());
    if let Label::Secret(_) = label {
        return run(&|next| {
            next.is_whitespace()
                || !next.is_ascii()
                || matches!(next, ',' | ';' | '&' | '<' | '>' | '"' | '\'')
        });
    }
    let id = run(&|next| !in_id(next));
    // An id of Latin letters and digits ends where Chinese goes on: "用户名：14y2l2c没有画面".
    let length = if joined && id < 3 { run(&ends_value) } else { id };
    line.get(..length)
        .unwrap_or_default()
        .trim_end_matches(['.', '-', '+', ':', '!', '?', '*'])
        .len()
}

/// Whether what a pair of signs encloses is a value. Where something was overwritten, there are several spaces.
fn is_name(inside: &str) -> bool {
    !inside.contains(['\t', ',', '"', '{', '}', '<', '>', '|']) && !inside.contains("  ")
}

#[cfg(test)]
mod tests {
    use alloc::{string::String, vec::Vec};

    use super::scan;

    #[track_caller]
    fn check(text: &str, expected: &[(&str, &str, bool)]) {
        let found: Vec<(String, String, bool)> = scan(text)
            .into_iter()
            .map(|found| (text[found.word].into(), text[found.value].into(), found.joined))
            .collect();
        let found: Vec<_> = found
            .iter()
            .map(|(word, value, joined)| (word.as_str(), value.as_str(), *joined))
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    // Chinese is in tests/vectors.
    #[test]
    fn values_are_found_in_sentences_and_forms() {
        check(
            "{\"roomId\": 7, \"userId\":\"a b\"}",
            &[("roomId", "7", true), ("userId", "a b", true)],
        );
        check("{\\\"roomId\\\":7}", &[("roomId", "7", true)]);
        check(
            "Room ID\n293710\nUser name\n14y2l2c",
            &[("Room ID", "293710", false), ("User name", "14y2l2c", false)],
        );
        check("the room number is 7.", &[("room number", "7", true)]);
    }

    #[test]
    fn words_without_a_value_have_none() {
        check("no room", &[("room", "", false)]);
        check("user\troom", &[("user", "", false), ("room", "", false)]);
        check("room\n293710 a b", &[("room", "", false)]);
        check("8888_room_7 /room/7", &[]);
    }
}
