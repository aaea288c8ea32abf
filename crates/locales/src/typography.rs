//! Typographical mistakes in the texts.

use icu_locale_core::{LanguageIdentifier, subtags::language};

use crate::Pattern;

/// The mistakes in a text, each as the end of a sentence.
pub(crate) fn faults(language: &LanguageIdentifier, pattern: &Pattern) -> impl Iterator<Item = String> {
    let mut faults = Vec::new();
    for text in pattern.texts() {
        if text.contains('\n') {
            faults.push(format!("has a line break in “{text}”"));
        }
        if text.contains("  ") {
            faults.push(format!("has two spaces in “{text}”"));
        }
        if language.language == language!("zh") {
            faults.extend(half_width(text).map(|mark| format!("has a half-width “{mark}” in “{text}”")));
        }
    }
    faults.into_iter()
}

/// Half-width punctuation directly after a Chinese character.
fn half_width(text: &str) -> impl Iterator<Item = char> {
    let pairs = text.chars().zip(text.chars().skip(1));
    pairs.filter_map(|(before, mark)| {
        let wrong = is_chinese(before) && matches!(mark, ',' | '.' | ';' | ':' | '?' | '!' | '(' | ')');
        wrong.then_some(mark)
    })
}

fn is_chinese(character: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&character)
}
