//! How the wordings of a [`texts!`](crate::texts) are kept and filled in.
//!
//! The texts are part of what a browser downloads. All wordings of an enum in one language are one string, a line each:
//! a pointer and a length for each would weigh as much as a good part of the texts. Values are put in by one function
//! for all texts, because the code that `format!` makes for a text is larger than the text.

use alloc::{borrow::Cow, string::String, vec::Vec};

use crate::{digits, search};

/// A value that a wording shows.
pub trait Shown {
    /// Writes it.
    fn show(&self, out: &mut String);
}

macro_rules! shown_texts {
    ($($kind:ty),+) => {
        $(impl Shown for $kind {
            fn show(&self, out: &mut String) {
                out.push_str(self);
            }
        })+
    };
}

macro_rules! shown_numbers {
    ($($kind:ty),+) => {
        $(impl Shown for $kind {
            fn show(&self, out: &mut String) {
                digits::push(out, *self as u64);
            }
        })+
    };
}

shown_texts!(String, &str, Cow<'_, str>);
shown_numbers!(u8, u16, u32, u64, usize);

impl Shown for i64 {
    fn show(&self, out: &mut String) {
        digits::push_signed(out, *self);
    }
}

/// The values of a text, by their names.
#[derive(Default)]
pub struct Values<'a>(Vec<(&'static str, &'a dyn Shown)>);

impl<'a> Values<'a> {
    /// Adds a value.
    #[inline(never)]
    pub fn add(&mut self, name: &'static str, value: &'a dyn Shown) {
        self.0.push((name, value));
    }
}

/// The wording with this number, its values where their names stand in curly brackets.
#[must_use]
pub fn worded(lines: &'static str, number: usize, values: Values<'_>) -> Cow<'static, str> {
    let line = search::split(lines, "\n").nth(number).unwrap_or_default();
    if values.0.is_empty() {
        Cow::Borrowed(line)
    } else {
        Cow::Owned(fill(line, &values))
    }
}

fn fill(wording: &str, values: &Values<'_>) -> String {
    let mut filled = String::new();
    let mut parts = search::split(wording, "{");
    filled.push_str(parts.next().unwrap_or_default());
    for part in parts {
        // The declaration was checked, so every bracket has a name that is known.
        let (name, rest) = search::split_once(part, "}").unwrap_or_default();
        for (known, value) in &values.0 {
            if *known == name {
                value.show(&mut filled);
            }
        }
        filled.push_str(rest);
    }
    filled
}

/// Whether a wording fits on a line and shows each of its values and nothing else. Checked while compiling.
#[must_use]
pub const fn is_sound(wording: &str, names: &[&str]) -> bool {
    let text = wording.as_bytes();
    let mut shown = [false; 16];
    let mut at = 0;
    while at < text.len() {
        if text[at] == b'\n' {
            return false;
        }
        // A wording without values is never filled in, so it may hold brackets.
        if text[at] == b'{' && !names.is_empty() {
            let mut number = 0;
            while number < names.len() && !stands_at(names[number].as_bytes(), text, at + 1) {
                number += 1;
            }
            if number == names.len() {
                return false;
            }
            shown[number] = true;
        }
        at += 1;
    }
    let mut number = 0;
    while number < names.len() {
        if !shown[number] {
            return false;
        }
        number += 1;
    }
    true
}

/// Whether a name and a closing bracket stand at an offset.
const fn stands_at(name: &[u8], text: &[u8], at: usize) -> bool {
    let mut index = 0;
    while index < name.len() {
        if at + index >= text.len() || text[at + index] != name[index] {
            return false;
        }
        index += 1;
    }
    at + index < text.len() && text[at + index] == b'}'
}

#[cfg(test)]
mod tests {
    use super::{Values, fill, is_sound};

    #[test]
    fn values_stand_where_their_names_stood() {
        let mut values = Values::default();
        values.add("a", &7_u64);
        values.add("b", &"last");
        values.add("c", &i64::MIN);
        assert_eq!(fill("{b} of {a}, {b}!", &values), "last of 7, last!");
        assert_eq!(fill("{c}", &values), "-9223372036854775808");
    }

    #[test]
    fn unsound_wordings_are_found() {
        assert!(is_sound("plain { text }", &[]));
        assert!(is_sound("{line} and {lines}", &["line", "lines"]));
        for (wording, names) in [
            ("two\nlines", &[][..]),
            ("a {missing} one", &["known"]),
            ("none", &["known"]),
            ("{known", &["known"]),
            ("{known} {", &["known"]),
            ("{known} {knowns}", &["known"]),
        ] {
            assert!(!is_sound(wording, names), "{wording}");
        }
    }
}
