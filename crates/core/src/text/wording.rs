//! How the wordings of a [`texts!`](crate::texts) are checked and filled in.

use alloc::{borrow::Cow, string::String};
use core::fmt::{Display, Write};

/// A wording, its values where their names stand in curly brackets.
#[must_use]
pub fn filled(wording: &'static str, values: &[(&str, &dyn Display)]) -> Cow<'static, str> {
    // A wording without values is never filled in, so it may hold brackets.
    if values.is_empty() {
        return Cow::Borrowed(wording);
    }
    let mut parts = wording.split('{');
    let mut filled = String::from(parts.next().unwrap_or_default());
    for part in parts {
        // The declaration was checked, so every bracket has a name that is known.
        let (name, rest) = part.split_once('}').unwrap_or_default();
        if let Some((_, value)) = values.iter().find(|(known, _)| *known == name) {
            // Writing into a String cannot fail.
            let _always = write!(filled, "{value}");
        }
        filled.push_str(rest);
    }
    Cow::Owned(filled)
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
    use super::{filled, is_sound};

    #[test]
    fn values_stand_where_their_names_stood() {
        assert_eq!(
            filled("{b} of {a}, {b}!", &[("a", &7_u64), ("b", &"last")]),
            "last of 7, last!"
        );
        assert_eq!(filled("{c}", &[("c", &i64::MIN)]), "-9223372036854775808");
        assert_eq!(
            filled("{a}", &[("a", &"{a} {b}")]),
            "{a} {b}",
            "a value is no wording"
        );
        assert_eq!(filled("{ and }", &[]), "{ and }");
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
