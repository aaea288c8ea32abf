//! What the backend knows, for operators: the live board, and the log of what was delivered to it.

mod board;
mod delivery;
mod known;
mod log;

use gloo::utils::document;
use panglu_core::deployment::Deployment;
use yew::prelude::*;
use yew_router::prelude::*;

use self::{board::LiveBoard, known::Known, log::DeliveryLog};
use crate::{
    components::{HeldKeys, LanguageSwitch, TabList, TabPanel},
    language::use_locale,
    locales,
    route::Route,
    secret::Secret,
};

const BOARD: &str = "board";
const LOG: &str = "log";

/// The page. The operator's token exists here and in its field only; it is dropped with the page, and never stored.
#[component]
pub(crate) fn Desk() -> Html {
    let locale = use_locale();
    let site = use_context::<Deployment>().unwrap_or_default();
    let tab = use_state_eq(|| BOARD);
    let token = use_state_eq(Secret::default);
    use_effect_with(locale, |locale| {
        document().set_title(&locales::DeskPageTitle.text(*locale));
    });
    let on_select = {
        let tab = tab.clone();
        Callback::from(move |chosen| tab.set(chosen))
    };
    let on_token = {
        let token = token.clone();
        Callback::from(move |typed| token.set(typed))
    };
    let tabs = [(BOARD, locales::BoardTitle), (LOG, locales::LogTitle)]
        .map(|(value, label)| (value, label.text(locale).into()))
        .to_vec();
    html! {
        <div class="console desk-page">
            <header>
                <h1>{ locales::PageProductName.text(locale) }<small>{ locales::DeskTitle.text(locale) }</small></h1>
                <nav class="places" aria-label={locales::DeskPlaces.text(locale)}>
                    <Link<Route> to={Route::Console}>{ locales::DeskConsole.text(locale) }</Link<Route>>
                    <a href="live">{ locales::HomeTitle.text(locale) }</a>
                </nav>
                <LanguageSwitch />
            </header>
            if let Some(backend) = site.backend.clone().map(Known) {
                <main>
                    <HeldKeys is_held={*token != Secret::default()} on_forget={on_token.reform(|()| Secret::default())} />
                    <TabList label={locales::DeskTitle.text(locale)} selected={*tab} {on_select} {tabs} />
                    <TabPanel value={BOARD} selected={*tab}><LiveBoard backend={backend.clone()} /></TabPanel>
                    <TabPanel value={LOG} selected={*tab}>
                        <DeliveryLog {backend} token={(*token).clone()} {on_token} />
                    </TabPanel>
                </main>
            } else {
                <main class="notice"><p>{ locales::DeskNoBackend.text(locale) }</p></main>
            }
        </div>
    }
}
