//! What stands in the place of a part of the page that did not arrive.

use yew::prelude::*;

use crate::{language::use_locale, locales};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) on_again: Callback<MouseEvent>,
}

/// Says so, and tries again on a click.
#[component]
pub(crate) fn PartMissing(props: &Props) -> Html {
    let locale = use_locale();
    html! {
        <div class="notice" role="alert" data-missing="part">
            <p>{ locales::PagePartMissing.text(locale) }</p>
            <button type="button" onclick={&props.on_again}>{ locales::PageTryNow.text(locale) }</button>
        </div>
    }
}
