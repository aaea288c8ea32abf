//! Joins sentences.

use alloc::string::String;

use crate::{Locale, locales};

/// Joins sentences into one paragraph, with the separator of the language.
#[must_use]
pub fn paragraph<S: AsRef<str>>(sentences: &[S], locale: Locale) -> String {
    let space = locales::SentenceSpace.text(locale);
    let mut paragraph = String::new();
    for (index, sentence) in sentences.iter().enumerate() {
        if index > 0 {
            paragraph.push_str(&space);
        }
        paragraph.push_str(sentence.as_ref());
    }
    paragraph
}
