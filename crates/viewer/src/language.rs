//! The language that a component speaks.

use panglu_core::Locale;
use yew::prelude::*;

/// The language in use, and how to change it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Language {
    pub(crate) locale: Locale,
    pub(crate) choose: Callback<Locale>,
}

/// The language of the component's context.
#[hook]
pub(crate) fn use_locale() -> Locale {
    use_context::<Language>()
        .map(|language| language.locale)
        .unwrap_or_default()
}
