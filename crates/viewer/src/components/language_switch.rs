//! The buttons to choose the language.

use panglu_core::Locale;
use yew::prelude::*;

use crate::{language::Language, locales};

/// One button for each language, labelled in that language.
#[component]
pub(crate) fn LanguageSwitch() -> Html {
    let Some(language) = use_context::<Language>() else {
        return Html::default();
    };
    html! {
        <nav class="languages" aria-label={locales::PageLanguage.text(language.locale)}>
            { for Locale::ALL.into_iter().map(|locale| html! {
                <button
                    key={locale.tag()}
                    type="button"
                    lang={locale.tag()}
                    aria-pressed={(locale == language.locale).to_string()}
                    onclick={language.choose.reform(move |_: MouseEvent| locale)}
                >{ locale.native_name() }</button>
            }) }
        </nav>
    }
}
