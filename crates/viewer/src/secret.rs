//! A key as it stands in its field.

use std::{fmt, rc::Rc};

use zeroize::Zeroizing;

/// A typed text that must not stay. All copies share one place in memory, which is wiped when the last of them is gone.
/// `Debug` is redacted and there is no `Display`.
#[derive(Clone, PartialEq, Eq, Default)]
pub(crate) struct Secret(Rc<Zeroizing<String>>);

impl Secret {
    /// From the UTF-16 of a browser's text; half a surrogate pair becomes U+FFFD.
    pub(crate) fn from_utf16(units: impl ExactSizeIterator<Item = u16>) -> Self {
        // No unit takes more than three bytes. Made large enough at once: growing would leave a copy behind.
        let mut text = Zeroizing::new(String::with_capacity(units.len() * 3));
        for character in char::decode_utf16(units) {
            text.push(character.unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        Self(Rc::new(text))
    }

    /// The text itself, to be read and not kept.
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
