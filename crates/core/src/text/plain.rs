//! Texts without placeholders.

use super::{Cow, Locale};

/// A text without placeholders.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text([&'static str; Locale::ALL.len()]);

impl Text {
    /// Creates a text from its translations, in the order of [`Locale::ALL`].
    #[must_use]
    pub const fn new(wordings: [&'static str; Locale::ALL.len()]) -> Self {
        Self(wordings)
    }

    /// The text in one language.
    #[must_use]
    pub const fn wording(&self, locale: Locale) -> &'static str {
        self.0[locale as usize]
    }

    /// The text in one language, with the same signature as texts with placeholders.
    #[must_use]
    pub const fn text(&self, locale: Locale) -> Cow<'static, str> {
        Cow::Borrowed(self.wording(locale))
    }
}

/// Checks at compile time that a crate has the same languages as the core.
///
/// # Panics
/// At compile time, if `tags` differ from those of [`Locale::ALL`].
pub const fn assert_languages(tags: &[&str]) {
    let mut same = tags.len() == Locale::ALL.len();
    let mut language = 0;
    while same && language < tags.len() {
        let (given, wanted) = (tags[language].as_bytes(), Locale::ALL[language].tag().as_bytes());
        same = given.len() == wanted.len();
        let mut byte = 0;
        while same && byte < given.len() {
            same = given[byte] == wanted[byte];
            byte += 1;
        }
        language += 1;
    }
    assert!(
        same,
        "`locales/` of this crate and of panglu-core must hold the same languages"
    );
}
