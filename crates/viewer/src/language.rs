//! The language context of the components.

use panglu_core::Locale;
use yew::prelude::*;

use crate::i18n;

/// The current language, and a callback to change it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Language {
    pub(crate) locale: Locale,
    pub(crate) choose: Callback<Locale>,
}

/// The language of a program, for its `ContextProvider`: the preferred one, until another one is chosen. `chosen` hears of that.
#[hook]
pub(crate) fn use_language(chosen: Callback<Locale>) -> Language {
    let locale = use_state_eq(i18n::preferred);
    use_effect_with(*locale, |locale| i18n::announce(*locale));
    let choose = {
        let locale = locale.clone();
        Callback::from(move |choice| {
            i18n::remember(choice);
            chosen.emit(choice);
            locale.set(choice);
        })
    };
    Language {
        locale: *locale,
        choose,
    }
}

/// Returns the language from the component's context.
#[hook]
pub(crate) fn use_locale() -> Locale {
    use_context::<Language>()
        .map(|language| language.locale)
        .unwrap_or_default()
}
