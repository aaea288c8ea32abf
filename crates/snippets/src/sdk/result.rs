//! The types that describe the result of an SDK's start call.

use panglu_core::Locale;

use crate::locales;

/// A type in the result of a start call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ResultType {
    /// Its name in the SDK.
    pub name: &'static str,
    /// Its fields.
    pub fields: &'static [ResultField],
}

/// A field of a result, or the method that reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ResultField {
    /// Its name in the SDK.
    pub name: &'static str,
    /// Its type in the SDK.
    pub kind: &'static str,
    meaning: Meaning,
}

impl ResultField {
    /// What it means.
    #[must_use]
    pub fn meaning(&self, locale: Locale) -> &'static str {
        self.meaning.words(locale)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    Channel,
    Urls,
    Task,
    Encode,
    Url,
    Rate,
}

impl Meaning {
    fn words(self, locale: Locale) -> &'static str {
        let words = match self {
            Self::Channel => locales::SdkResultChannel,
            Self::Urls => locales::SdkResultUrls,
            Self::Task => locales::SdkResultTask,
            Self::Encode => locales::SdkResultEncode,
            Self::Url => locales::SdkResultUrl,
            Self::Rate => locales::SdkResultRate,
        };
        // None of these texts has a placeholder, so all are borrowed.
        match words.text(locale) {
            alloc::borrow::Cow::Borrowed(words) => words,
            alloc::borrow::Cow::Owned(_) => "",
        }
    }
}

pub(super) const fn field(name: &'static str, kind: &'static str, meaning: Meaning) -> ResultField {
    ResultField { name, kind, meaning }
}
