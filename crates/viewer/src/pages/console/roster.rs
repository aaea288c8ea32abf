//! A list of rooms of any size: a table with search, the rows that name no room, whose a stream code is, and a wall of pictures.
//!
//! A worker reads and holds the rows. The page asks it for those that are seen.

mod addresses;
mod answers;
mod connection;
mod csv;
mod health;
mod intake;
mod messages;
mod owner;
mod reading;
mod refused;
mod rows;
mod search;
mod source;
mod table;
mod tile;
mod wall;
mod words;
mod worker;

use std::rc::Rc;

use gloo::{utils::window, worker::Registrable};
use panglu_core::{
    deployment::Deployment,
    identify::{self, RoomReference},
    playback::Plan,
};
use yew::prelude::*;

use self::{
    connection::{Known, use_connection},
    health::use_health,
    messages::{Ask, Part, Place, Row, Wanted},
    refused::{PAGE, Refused},
    table::{Table, Window},
    wall::{MOST, Wall},
    words::{answer_text, count_text, printed_text, wall_text},
};
use super::roster_source::RosterSource;
use crate::{components::TextField, language::use_locale, locales, secret::Secret};

pub(crate) use intake::{RosterIntake, to_text};
pub(crate) use owner::OwnerOfCode;

/// Runs the worker.
pub(crate) fn work() {
    worker::Desk::registrar().encoding::<worker::Values>().register();
}

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) source: RosterSource,
    /// The account of the rows that name none; may be empty.
    pub(crate) account: String,
    pub(crate) play_key: Secret,
    /// How the pictures of the wall are played.
    pub(crate) plan: Plan,
    pub(crate) on_open: Callback<RoomReference>,
    /// Called if the source is no list of rooms.
    #[prop_or_default]
    pub(crate) on_no_table: Callback<RosterSource>,
}

/// Shows a list of rooms.
#[component]
pub(crate) fn RoomRoster(props: &Props) -> Html {
    let locale = use_locale();
    let known = use_reducer_eq(Known::default);
    let query = use_state_eq(String::new);
    let view = use_state_eq(Window::default);
    let (connection, missing) = use_connection(props.source.clone(), known.dispatcher());
    let progress = known.progress;
    let profile = use_context::<Deployment>().unwrap_or_default();
    let chosen = use_state_eq(|| Rc::new(Vec::<Row>::new()));
    let is_wall = use_state_eq(|| false);
    let health = {
        let seen = known.table.as_ref().map(|part| seen(part, *view));
        use_health(seen.unwrap_or_default(), &profile, &props.play_key)
    };
    let wanted = Wanted {
        place: Place::Table,
        query: query.trim().to_owned(),
        from: view.from,
        count: view.count,
        account: props.account.clone(),
    };
    {
        let connection = connection.clone();
        use_effect_with((wanted.clone(), progress), move |(wanted, progress)| {
            if progress.lines > 0 {
                connection.ask(Ask::Rows(wanted.clone()));
            }
        });
    }
    {
        let (on_no_table, source) = (props.on_no_table.clone(), props.source.clone());
        use_effect_with(known.is_no_table, move |is_no_table| {
            if *is_no_table {
                on_no_table.emit(source);
            }
        });
    }
    let on_choose = {
        let chosen = chosen.clone();
        Callback::from(move |row: Row| {
            let mut rows = Vec::clone(&chosen);
            if rows.contains(&row) {
                rows.retain(|other| *other != row);
            } else {
                rows.push(row);
            }
            chosen.set(rows.into());
        })
    };
    let on_wall = {
        let (connection, is_wall, wanted) = (connection.clone(), is_wall.clone(), wanted.clone());
        Callback::from(move |_: MouseEvent| {
            connection.ask(Ask::Rows(Wanted {
                place: Place::Wall,
                from: 0,
                count: MOST as u32,
                ..wanted.clone()
            }));
            is_wall.set(true);
        })
    };
    let on_csv = {
        let (connection, wanted) = (connection.clone(), wanted.clone());
        Callback::from(move |_: MouseEvent| {
            connection.ask(Ask::Csv {
                query: wanted.query.clone(),
                account: wanted.account.clone(),
            });
        })
    };
    let on_print = Callback::from(|_: MouseEvent| {
        // Only a page in a sandboxed frame may not.
        let _printed = window().print();
    });
    let on_refused = {
        let connection = connection.clone();
        Callback::from(move |from| {
            connection.ask(Ask::Refused {
                from,
                count: PAGE,
                locale: locale.tag().to_owned(),
            });
        })
    };
    let on_query = {
        let query = query.clone();
        Callback::from(move |typed| query.set(typed))
    };
    let on_window = {
        let view = view.clone();
        Callback::from(move |seen| view.set(seen))
    };
    let lookup = known.table.as_ref().and_then(|part| part.lookup.clone());
    html! {
        <section
            class="card wide roster" data-card="rooms" data-done={progress.is_done.to_string()}
            aria-label={locales::RosterTitle.text(locale)}
        >
            <h2>{ locales::RosterTitle.text(locale) }</h2>
            if let Some(missing) = missing {
                { missing }
            } else {
                <p class="note" role="status">{ count_text(progress, locale) }</p>
            }
            <TextField
                id="roster-search" label={locales::RosterSearch.text(locale)} hint={locales::RosterSearchHint.text(locale)}
                value={(*query).clone()} on_input={on_query}
            />
            <p class="verdict" role="status" data-lookup={lookup.is_some().to_string()}>
                { answer_text(lookup.as_ref(), known.table.as_deref().map(|part| part.matching), &query, progress, locale) }
            </p>
            <div class="acts">
                <button type="button" data-act="wall" onclick={on_wall}>{ wall_text(chosen.len(), locale) }</button>
                <button type="button" data-act="csv" disabled={!progress.is_done} onclick={on_csv}>{ locales::RosterCsv.text(locale) }</button>
                <button type="button" data-act="print" onclick={on_print}>{ locales::RosterPrint.text(locale) }</button>
                <span class="note">{ locales::RosterCsvHint.text(locale) }</span>
            </div>
            if let Some(part) = &known.table {
                <Table
                    part={part.clone()} {on_window} on_open={props.on_open.clone()} {health} chosen={(*chosen).clone()} {on_choose}
                />
                <p class="print-only">{ printed_text(part, locale) }</p>
            }
            if progress.refused > 0 {
                <Refused count={progress.refused} part={known.refused.clone()} on_page={on_refused} />
            }
            if let Some(rows) = on_wall_now(*is_wall, &chosen, known.wall.as_deref()) {
                <Wall
                    {rows} {profile} play_key={props.play_key.clone()} plan={props.plan}
                    on_close={Callback::from(move |()| is_wall.set(false))}
                />
            }
        </section>
    }
}

/// The rows that are in sight, of those that are there.
fn seen(part: &Part, window: Window) -> Vec<Row> {
    let rows = part.rows.iter().zip(part.wanted.from..);
    let seen = rows.filter(|(_, index)| (window.top..window.top + window.seen).contains(index));
    seen.map(|(row, _)| row.clone()).collect()
}

/// The rows of the wall, if it is open: those that are chosen, or else the first.
fn on_wall_now(is_open: bool, chosen: &[Row], first: Option<&Part>) -> Option<Vec<Row>> {
    let rows = if chosen.is_empty() { &first?.rows } else { chosen };
    is_open.then(|| rows.iter().take(MOST).cloned().collect())
}

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct PastedProps {
    pub(crate) pasted: String,
    pub(crate) roster: identify::Roster,
    pub(crate) account: String,
    pub(crate) play_key: Secret,
    pub(crate) plan: Plan,
    pub(crate) on_open: Callback<RoomReference>,
}

/// Shows the rooms that were recognised in a text.
#[component]
pub(crate) fn PastedRoster(props: &PastedProps) -> Html {
    let given = (props.pasted.clone(), props.roster.clone());
    let source = use_memo(given, |(pasted, roster)| source::source_of(pasted, roster));
    html! {
        <RoomRoster
            key={source.text().unwrap_or_default()} source={(*source).clone()} account={props.account.clone()}
            play_key={props.play_key.clone()} plan={props.plan} on_open={props.on_open.clone()}
        />
    }
}
