//! The page for an unknown address.

use yew::prelude::*;
use yew_router::prelude::*;

use crate::{language::use_locale, locales, route::Route};

/// Says that the page does not exist, and links to the console.
#[component]
pub(crate) fn NotFound() -> Html {
    let locale = use_locale();
    html! {
        <main class="notice">
            <h1>{ locales::PageNotFound.text(locale) }</h1>
            <Link<Route> to={Route::Console}>{ locales::PageToConsole.text(locale) }</Link<Route>>
        </main>
    }
}
