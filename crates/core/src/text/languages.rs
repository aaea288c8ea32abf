//! The supported languages.

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

impl Locale {
    /// Selects the best language for a BCP 47 tag such as `zh-TW` or `en-GB`: the exact tag, otherwise the first with
    /// the same primary language, otherwise English.
    #[must_use]
    pub fn from_tag(tag: &str) -> Self {
        let primary = |tag: &str| {
            tag.split(['-', '_'])
                .next()
                .unwrap_or_default()
                .to_ascii_lowercase()
        };
        let exact = Self::ALL
            .into_iter()
            .find(|known| known.tag().eq_ignore_ascii_case(tag));
        exact
            .or_else(|| {
                Self::ALL
                    .into_iter()
                    .find(|known| primary(known.tag()) == primary(tag))
            })
            .unwrap_or_default()
    }
}
