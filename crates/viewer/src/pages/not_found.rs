//! An address without a page.

use yew::prelude::*;
use yew_router::prelude::*;

use crate::{
    app::{Route, use_locale},
    i18n::Page,
};

/// Says so, and shows the way.
#[component]
pub(crate) fn NotFound() -> Html {
    let locale = use_locale();
    html! {
        <main class="notice">
            <p>{ Page::NotFound.text(locale) }</p>
            <Link<Route> to={Route::Console}>{ Page::ToConsole.text(locale) }</Link<Route>>
        </main>
    }
}
