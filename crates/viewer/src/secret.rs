//! A key as typed in its field.

use std::{fmt, rc::Rc};

use zeroize::Zeroizing;

/// A typed text that must not stay in memory. All clones share one buffer, which is overwritten when the last of them
/// is dropped. `Debug` is redacted, and `Display` is not implemented.
#[derive(Clone, PartialEq, Eq, Default)]
pub(crate) struct Secret(Rc<Zeroizing<String>>);

impl Secret {
    /// Makes a secret from the UTF-16 units of a browser's text. An unpaired surrogate becomes U+FFFD.
    pub(crate) fn from_utf16(units: impl ExactSizeIterator<Item = u16>) -> Self {
        // A unit needs at most three bytes. The capacity is allocated once, because growing would leave a copy in
        // memory.
        let mut text = Zeroizing::new(String::with_capacity(units.len() * 3));
        for character in char::decode_utf16(units) {
            text.push(character.unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        Self(Rc::new(text))
    }

    /// The text itself. Callers must not store a copy.
    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Secret {
        Secret::from_utf16(text.encode_utf16().collect::<Vec<_>>().into_iter())
    }

    #[test]
    fn a_text_is_read_whole() {
        for text in ["", "PlayKeyOfTheTest", "€, ключ", "🗝"] {
            assert_eq!(typed(text).expose(), text);
        }
        assert_eq!(
            Secret::from_utf16([0xD83D, 0x61].into_iter()).expose(),
            "\u{FFFD}a"
        );
    }

    #[test]
    fn a_text_never_outgrows_its_first_place() {
        for text in ["PlayKeyOfTheTest", "€€€€", "🗝🗝"] {
            assert_eq!(typed(text).0.capacity(), text.encode_utf16().count() * 3);
        }
    }

    #[test]
    fn debug_output_hides_the_text() {
        assert_eq!(format!("{:?}", typed("PlayKeyOfTheTest")), "Secret(…)");
    }
}
