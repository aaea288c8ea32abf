//! Localised texts.
//!
//! The texts of a crate are in its `locales/` folder, one Fluent file per language. During the build, `panglu-locales`
//! checks the files and writes a struct for every text, with a field for every placeholder. A wrong key or placeholder
//! does not compile, and neither does an unused text. This module contains the types that those structs use.

mod fill;
mod languages;
mod plain;

pub use alloc::borrow::Cow;

pub use fill::{Count, Part, Plural, fill};
pub use languages::Locale;
#[doc(hidden)]
pub use pastey::paste;
pub use plain::{Text, assert_languages};

use alloc::{
    format,
    string::{String, ToString},
};

/// Shortens a foreign text for display in a sentence, and makes its invisible characters visible.
pub(crate) fn quoted(text: &str) -> String {
    const MOST: usize = 80;
    let mut shown = String::new();
    for character in text.chars().take(MOST) {
        if character.is_ascii_graphic() {
            shown.push(character);
        } else {
            shown.push_str(&format!("U+{:04X}", u32::from(character)));
        }
    }
    if text.chars().nth(MOST).is_some() {
        shown.push('…');
    }
    shown
}

/// A character for display in a sentence. Spaces and control characters are shown as `U+…`, because they are invisible.
pub(crate) fn visible(character: char) -> String {
    if character.is_control() || character.is_whitespace() || character == '\u{feff}' {
        format!("U+{:04X}", u32::from(character))
    } else {
        character.to_string()
    }
}
