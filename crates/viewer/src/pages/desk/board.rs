//! The live board: every row with its status, by which rule, on whose word, and what would change it.

use gloo::timers::callback::Timeout;
use panglu_core::Locale;
use serde::{Deserialize, Serialize};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::known::Known;
use crate::{
    components::{Segmented, TextField},
    language::use_locale,
    link::Ask,
    live::{
        feed::{Feed, Heard},
        judged::Judged,
        rows::{label, tone},
    },
    locales,
    services::{
        backend::{self, Trouble},
        clock,
    },
};

/// How long several changes, or typed letters, are waited for, in milliseconds.
const PAUSE_MS: u32 = 250;

/// How many rows a page has.
const PAGE_SIZE: usize = 50;

/// Which rows to show; the first is the usual choice.
const STATUSES: [&str; 3] = ["listed", "all", "offline"];

#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    pub(super) backend: Known,
}

/// What is asked for.
#[derive(Clone, PartialEq, Serialize)]
struct Wanted {
    status: &'static str,
    #[serde(skip_serializing_if = "String::is_empty")]
    q: String,
    page: usize,
    page_size: usize,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
struct Page {
    rows: Vec<Judged>,
    total: usize,
}

/// Shows the board. Every change of the list brings it up to date.
#[component]
pub(super) fn LiveBoard(props: &Props) -> Html {
    let locale = use_locale();
    let wanted = use_state_eq(|| Wanted {
        status: STATUSES[0],
        q: String::new(),
        page: 1,
        page_size: PAGE_SIZE,
    });
    let page = use_state_eq(|| None::<Result<Page, Trouble>>);
    let changes = use_reducer(|| Count(0));
    {
        let changes = changes.dispatcher();
        use_effect_with(props.backend.clone(), move |Known(backend)| {
            let feed = Feed::open(backend.clone(), move |_: Heard| changes.dispatch(()));
            move || drop(feed)
        });
    }
    {
        let page = page.clone();
        let key = (props.backend.clone(), (*wanted).clone(), changes.0, locale);
        use_effect_with(key, move |(Known(backend), wanted, _, locale)| {
            let query = serde_urlencoded::to_string(wanted).unwrap_or_default();
            let (url, locale) = (format!("{}?{query}", backend.live()), *locale);
            let pause = Timeout::new(PAUSE_MS, move || {
                spawn_local(async move { page.set(Some(backend::get(&url, locale, None).await)) });
            });
            move || drop(pause)
        });
    }
    let change = {
        let wanted = wanted.clone();
        move |next: Wanted| wanted.set(next)
    };
    let on_text = {
        let (change, wanted) = (change.clone(), wanted.clone());
        Callback::from(move |q| {
            change(Wanted {
                q,
                page: 1,
                ..(*wanted).clone()
            })
        })
    };
    let on_status = {
        let (change, wanted) = (change.clone(), wanted.clone());
        Callback::from(move |status| {
            change(Wanted {
                status,
                page: 1,
                ..(*wanted).clone()
            })
        })
    };
    let turn = |page: usize| {
        let (change, wanted) = (change.clone(), wanted.clone());
        Callback::from(move |_: MouseEvent| {
            change(Wanted {
                page,
                ..(*wanted).clone()
            })
        })
    };
    let options = [locales::BoardListed, locales::BoardAll, locales::BoardOffline];
    let options = STATUSES
        .into_iter()
        .zip(options)
        .map(|(value, label)| (value, label.text(locale).into()));
    html! {
        <section class="card" data-card="board" aria-label={locales::BoardTitle.text(locale)}>
            <h2 class="visually-hidden">{ locales::BoardTitle.text(locale) }</h2>
            <div class="fields">
                <TextField
                    id="board-filter" label={locales::BoardFilter.text(locale)} value={wanted.q.clone()} on_input={on_text}
                    hint={AttrValue::from(locales::BoardFilterHint.text(locale))}
                />
                <Segmented
                    name="board-status" label={locales::BoardShown.text(locale)} selected={wanted.status}
                    options={options.collect::<Vec<_>>()} on_select={on_status}
                />
            </div>
            { match &*page {
                None => html! { <p class="note" role="status">{ locales::PageOpening.text(locale) }</p> },
                Some(Err(trouble)) => html! { <p class="note error" role="status" data-trouble="">{ trouble.text(locale) }</p> },
                Some(Ok(found)) => html! {
                    <>
                        <p class="note" role="status" data-total={found.total.to_string()}>{
                            locales::BoardCount { count: found.total }.text(locale)
                        }</p>
                        <ul class="board">{ for found.rows.iter().map(|judged| row(judged, locale)) }</ul>
                        if found.total > PAGE_SIZE {
                            <div class="acts">
                                <button type="button" class="copy" disabled={wanted.page == 1} onclick={turn(wanted.page.saturating_sub(1))}>{
                                    locales::BoardBefore.text(locale)
                                }</button>
                                <button type="button" class="copy" disabled={wanted.page * PAGE_SIZE >= found.total} onclick={turn(wanted.page + 1)}>{
                                    locales::BoardNext.text(locale)
                                }</button>
                            </div>
                        }
                    </>
                },
            } }
        </section>
    }
}

/// How many changes were heard.
struct Count(u64);

impl Reducible for Count {
    type Action = ();

    fn reduce(self: std::rc::Rc<Self>, (): ()) -> std::rc::Rc<Self> {
        Self(self.0 + 1).into()
    }
}

fn row(judged: &Judged, locale: Locale) -> Html {
    let Judged {
        row,
        rule,
        words,
        changes,
    } = judged;
    let query = row.query();
    let name = match &query {
        Some(query) => locales::StatusRoom {
            room: query.room.clone(),
            user: query.user.clone(),
        }
        .text(locale),
        None => row.code.clone().into(),
    };
    // A stream that was not started here is opened by its code.
    let link = query.map_or_else(
        || {
            let ask = Ask {
                text: row.code.clone(),
                kind: String::new(),
            };
            format!("./#{}", ask.to_fragment())
        },
        |query| query.console_link(),
    );
    let tone = tone(&row.status);
    html! {
        <li key={row.code.clone()} data-code={row.code.clone()} data-status={row.status.clone()}>
            <div class="board-head">
                <a href={link}>{ name }</a>
                if let Some(title) = &row.title { <span class="board-title">{ title.clone() }</span> }
                <span class={classes!("pill", tone)}>{
                    label(&row.status, locale)
                }</span>
                if let Some(since) = row.since {
                    <small>{ locales::BoardSince { when: clock::date(since, locale) }.text(locale) }</small>
                }
            </div>
            <p data-rule={rule.name.clone()}>{ rule.text.clone() }</p>
            <details>
                <summary>{ locales::BoardWhy.text(locale) }</summary>
                <h3>{ locales::LiveReports.text(locale) }</h3>
                <ul class="advice">
                    { for words.iter().map(|word| html! { <li data-by={word.by.clone()} data-counts={word.counts.to_string()}>{ word.text.clone() }</li> }) }
                </ul>
                <h3>{ locales::LiveChanges.text(locale) }</h3>
                <ul class="advice">{ for changes.iter().map(|change| html! { <li>{ change.text.clone() }</li> }) }</ul>
                <p><code>{ row.code.clone() }</code></p>
            </details>
        </li>
    }
}
