//! An address without a page.

use yew::prelude::*;
use yew_router::prelude::*;

use crate::{i18n::Page, language::use_locale, route::Route};

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
