//! Who is live, for the audience: a page of cards. They come and go by themselves, and a click plays.

mod card;
pub(crate) mod feed;
pub(crate) mod judged;
pub(crate) mod rows;

use gloo::{
    timers::callback::Interval,
    utils::{document, window},
};
use panglu_core::deployment::{Backend, Deployment, DeploymentError};
use wasm_bindgen_futures::spawn_local;
use web_sys::CustomEvent;
use yew::prelude::*;

use self::{
    card::Card,
    feed::{Feed, Heard, Line},
    rows::Rows,
};
use crate::{
    components::LanguageSwitch,
    language::{Language, use_language, use_locale},
    locales, panics,
    services::{clock, profile},
};

/// How often “a minute ago” is put right, in milliseconds.
const CLOCK_MS: u32 = 20_000;

/// Shows the page.
pub(crate) fn show() {
    panics::tell();
    let Ok(place) = document().create_element("div") else {
        return;
    };
    place.set_class_name("live-page");
    let body = gloo::utils::body();
    if body.append_child(&place).is_ok() {
        yew::Renderer::<Page>::with_root(place).render();
        if let Ok(started) = CustomEvent::new("panglu-started") {
            // boot.js takes its words away.
            let _heard = window().dispatch_event(&started);
        }
    }
}

#[component]
fn Page() -> Html {
    let language = use_language(Callback::noop());
    let locale = language.locale;
    use_effect_with(locale, |locale| {
        document().set_title(&locales::HomePageTitle.text(*locale));
    });
    let settings = use_state(|| None::<Result<Deployment, DeploymentError>>);
    {
        let settings = settings.clone();
        use_effect_with((), move |()| {
            spawn_local(async move { settings.set(Some(profile::fetch().await)) });
        });
    }
    let content = match &*settings {
        None => html! { <p class="said" role="status">{ locales::PageOpening.text(locale) }</p> },
        Some(Err(error)) => html! { <p class="said" role="alert">{ error.text(locale) }</p> },
        Some(Ok(Deployment { backend: None, .. })) => {
            html! { <p class="said">{ locales::HomeNoBackend.text(locale) }</p> }
        }
        Some(Ok(Deployment {
            backend: Some(backend),
            ..
        })) => html! { <List backend={Known(backend.clone())} /> },
    };
    html! {
        <ContextProvider<Language> context={language}>
            <header class="live-bar">
                <h1>{ locales::HomeTitle.text(locale) }</h1>
                <a href="./">{ locales::HomeForOperators.text(locale) }</a>
                <LanguageSwitch />
            </header>
            <main>{ content }</main>
        </ContextProvider<Language>>
    }
}

/// A backend does not change while the page is open.
#[derive(Debug, Clone, PartialEq)]
struct Known(Backend);

#[derive(Clone, PartialEq, Properties)]
struct ListProps {
    backend: Known,
}

/// What is known of the list.
#[derive(Debug, Clone, PartialEq, Default)]
struct Board {
    /// `None` before it came for the first time.
    rows: Option<Rows>,
    line: Line,
}

impl Reducible for Board {
    type Action = Heard;

    fn reduce(self: std::rc::Rc<Self>, heard: Heard) -> std::rc::Rc<Self> {
        let mut board = (*self).clone();
        match heard {
            Heard::List(rows) => board.rows = Some(Rows::whole(rows)),
            Heard::Row(row) => board.rows = Some(board.rows.unwrap_or_default().changed(row)),
            Heard::Line(line) => board.line = line,
        }
        board.into()
    }
}

#[component]
fn List(props: &ListProps) -> Html {
    let locale = use_locale();
    let board = use_reducer_eq(Board::default);
    let now = use_state_eq(clock::unix_seconds);
    {
        let board = board.dispatcher();
        use_effect_with(props.backend.clone(), move |Known(backend)| {
            let feed = Feed::open(backend.clone(), move |heard| board.dispatch(heard));
            move || drop(feed)
        });
    }
    {
        let now = now.clone();
        use_effect_with((), move |()| {
            let ticking = Interval::new(CLOCK_MS, move || now.set(clock::unix_seconds()));
            move || drop(ticking)
        });
    }
    // Who has just come is not “in three seconds”.
    let now = (*now).max(clock::unix_seconds());
    let shown: Vec<_> = board.rows.iter().flat_map(Rows::shown).collect();
    let said = match (board.line, &board.rows) {
        (Line::Away, None) => locales::HomeAwayEmpty.text(locale),
        (Line::Away, Some(_)) => locales::HomeAway.text(locale),
        (_, None) => locales::PageOpening.text(locale),
        (Line::Polling, Some(_)) => locales::HomePolling { count: shown.len() }.text(locale),
        (_, Some(_)) => locales::HomeCount { count: shown.len() }.text(locale),
    };
    html! {
        <>
            <p class="said" role="status" data-line={format!("{:?}", board.line).to_lowercase()}>{ said }</p>
            if board.rows.is_some() && shown.is_empty() {
                <div class="nobody">
                    <p>{ locales::HomeEmpty.text(locale) }</p>
                    <p class="hint">{ locales::HomeEmptyHint.text(locale) }</p>
                </div>
            }
            <ul class="cards" aria-label={locales::HomeTitle.text(locale)}>
                { for shown.into_iter().map(|(row, query)| html! {
                    <li key={row.code.clone()}><Card row={row.clone()} {query} {now} /></li>
                }) }
            </ul>
        </>
    }
}
