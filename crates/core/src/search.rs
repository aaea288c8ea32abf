//! Finding and splitting at a few fixed characters.
//!
//! The standard library's searches are fast on long texts and large: each kind of pattern is a machine of its own. What
//! is searched here is short, and what is searched for is a character or a word.

/// Where a mark begins first.
pub(crate) fn find(text: &str, mark: &str) -> Option<usize> {
    text.as_bytes()
        .windows(mark.len())
        .position(|part| part == mark.as_bytes())
}

/// Whether a mark stands anywhere.
pub(crate) fn contains(text: &str, mark: &str) -> bool {
    find(text, mark).is_some()
}

/// What stands before and after the first mark.
pub(crate) fn split_once<'a>(text: &'a str, mark: &str) -> Option<(&'a str, &'a str)> {
    around(text, find(text, mark)?, mark.len())
}

/// What stands before and after the last mark.
pub(crate) fn rsplit_once<'a>(text: &'a str, mark: &str) -> Option<(&'a str, &'a str)> {
    let at = text
        .as_bytes()
        .windows(mark.len())
        .rposition(|part| part == mark.as_bytes())?;
    around(text, at, mark.len())
}

fn around(text: &str, at: usize, bytes: usize) -> Option<(&str, &str)> {
    Some((text.get(..at)?, text.get(at + bytes..)?))
}

/// The parts between marks; a text without one is one part.
pub(crate) fn split<'a>(text: &'a str, mark: &'static str) -> Split<'a> {
    Split {
        rest: Some(text),
        mark,
    }
}

/// See [`split`].
pub(crate) struct Split<'a> {
    rest: Option<&'a str>,
    mark: &'static str,
}

impl<'a> Iterator for Split<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let rest = self.rest.take()?;
        let Some((part, behind)) = split_once(rest, self.mark) else {
            return Some(rest);
        };
        self.rest = Some(behind);
        Some(part)
    }
}

/// The parts between characters of a kind; a text without one is one part.
pub(crate) fn split_where(text: &str, is_mark: fn(char) -> bool) -> SplitWhere<'_> {
    SplitWhere {
        rest: Some(text),
        is_mark,
    }
}

/// See [`split_where`].
pub(crate) struct SplitWhere<'a> {
    rest: Option<&'a str>,
    is_mark: fn(char) -> bool,
}

impl<'a> Iterator for SplitWhere<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let rest = self.rest.take()?;
        for (at, character) in rest.char_indices() {
            if (self.is_mark)(character) {
                let (part, behind) = around(rest, at, character.len_utf8())?;
                self.rest = Some(behind);
                return Some(part);
            }
        }
        Some(rest)
    }
}

/// A text without the characters of a kind at its beginning and its end.
pub(crate) fn trim(text: &str, is_waste: fn(char) -> bool) -> &str {
    let mut characters = text.chars();
    let mut rest = characters.as_str();
    while characters.next().is_some_and(is_waste) {
        rest = characters.as_str();
    }
    let mut characters = rest.chars();
    while characters.next_back().is_some_and(is_waste) {
        rest = characters.as_str();
    }
    rest
}

/// A text without white space around it.
pub(crate) fn trim_space(text: &str) -> &str {
    trim(text, char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::{contains, find, rsplit_once, split, split_once, split_where, trim};

    #[test]
    fn the_answers_are_those_of_the_standard_library() {
        for text in ["", "_", "a_b", "é_ß€_é", "a__b_", "no mark", "://a://"] {
            for mark in ["_", "://", "ß€", "__"] {
                assert_eq!(find(text, mark), text.find(mark), "{text} {mark}");
                assert_eq!(contains(text, mark), text.contains(mark), "{text} {mark}");
                assert_eq!(split_once(text, mark), text.split_once(mark), "{text} {mark}");
                assert_eq!(rsplit_once(text, mark), text.rsplit_once(mark), "{text} {mark}");
                let parts: Vec<_> = text.split(mark).collect();
                assert_eq!(split(text, mark).collect::<Vec<_>>(), parts, "{text} {mark}");
            }
            let is_mark = |character| matches!(character, '_' | ':' | 'ß');
            let parts: Vec<_> = text.split(is_mark).collect();
            assert_eq!(split_where(text, is_mark).collect::<Vec<_>>(), parts, "{text}");
            assert_eq!(trim(text, is_mark), text.trim_matches(is_mark), "{text}");
        }
    }
}
