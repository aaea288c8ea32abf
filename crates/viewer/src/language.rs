//! The language context of the components.

use panglu_core::Locale;
use yew::prelude::*;

/// The current language, and a callback to change it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Language {
    pub(crate) locale: Locale,
    pub(crate) choose: Callback<Locale>,
}

/// Returns the language from the component's context.
#[hook]
pub(crate) fn use_locale() -> Locale {
    use_context::<Language>()
        .map(|language| language.locale)
        .unwrap_or_default()
}
