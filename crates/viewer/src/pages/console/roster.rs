//! A list of rooms of any size: a table with search, the rows that name no room, whose a stream code is, and a wall of pictures.
//!
//! A worker reads and holds the rows. The page asks it for those that are seen.

mod answers;
mod connection;
mod csv;
mod intake;
mod messages;
mod reading;
mod refused;
mod rows;
mod search;
mod source;
mod table;
mod worker;

use gloo::worker::Registrable;
use panglu_core::{
    Locale,
    identify::{self, RoomReference},
};
use yew::prelude::*;

use self::{
    connection::{Connection, Known},
    messages::{Ask, Lookup, Place, Progress, Wanted},
    refused::{PAGE, Refused},
    table::{Table, Window, kind_text},
};
use crate::{components::TextField, language::use_locale, locales};

pub(crate) use intake::{RosterIntake, to_text};
pub(crate) use source::RosterSource;

/// Runs the worker.
pub(crate) fn work() {
    worker::Desk::registrar().encoding::<worker::Values>().register();
}

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) source: RosterSource,
    /// The account of the rows that name none; may be empty.
    pub(crate) account: String,
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
    let window = use_state_eq(Window::default);
    let connection = {
        let known = known.dispatcher();
        use_memo(props.source.clone(), |source| Connection::new(source, known))
    };
    let progress = known.progress;
    let wanted = Wanted {
        place: Place::Table,
        query: query.trim().to_owned(),
        from: window.from,
        count: window.count,
        account: props.account.clone(),
    };
    {
        let connection = connection.clone();
        use_effect_with((wanted, progress), move |(wanted, progress)| {
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
        let window = window.clone();
        Callback::from(move |seen| window.set(seen))
    };
    let lookup = known.table.as_ref().and_then(|part| part.lookup.clone());
    html! {
        <section
            class="card wide roster" data-card="rooms" data-done={progress.is_done.to_string()}
            aria-label={locales::RosterTitle.text(locale)}
        >
            <h2>{ locales::RosterTitle.text(locale) }</h2>
            <p class="note" role="status">{ count_text(progress, locale) }</p>
            <TextField
                id="roster-search" label={locales::RosterSearch.text(locale)} hint={locales::RosterSearchHint.text(locale)}
                value={(*query).clone()} on_input={on_query}
            />
            <p class="verdict" role="status" data-lookup={lookup.is_some().to_string()}>
                { answer_text(lookup.as_ref(), known.table.as_deref().map(|part| part.matching), &query, progress, locale) }
            </p>
            if let Some(part) = &known.table {
                <Table part={part.clone()} {on_window} on_open={props.on_open.clone()} />
            }
            if progress.refused > 0 {
                <Refused count={progress.refused} part={known.refused.clone()} on_page={on_refused} />
            }
        </section>
    }
}

/// How many rows were read, and how far the reading is.
fn count_text(progress: Progress, locale: Locale) -> String {
    let rooms = progress.rooms as usize;
    let text = if progress.is_done {
        locales::RosterRooms { rooms }.text(locale)
    } else if progress.lines > 0 {
        locales::RosterReading {
            rows: progress.lines as usize,
        }
        .text(locale)
    } else {
        locales::RosterOpening.text(locale)
    };
    text.into_owned()
}

/// What a search has found.
fn answer_text(
    lookup: Option<&Lookup>,
    matching: Option<u32>,
    query: &str,
    progress: Progress,
    locale: Locale,
) -> String {
    let text = match (lookup, matching) {
        (
            Some(Lookup {
                owner: Some(owner), ..
            }),
            _,
        ) => locales::RosterOwner {
            line: owner.line as usize,
            room: owner.room.clone(),
            user: owner.user.clone(),
            kind: kind_text(&owner.kind, locale),
        }
        .text(locale),
        // Before all rows have been read, nobody knows.
        (Some(lookup), _) if progress.is_done => locales::StreamNotFound {
            tried: lookup.tried as usize,
        }
        .text(locale),
        (None, Some(matching)) if !query.trim().is_empty() => locales::RosterMatching {
            count: matching as usize,
        }
        .text(locale),
        _ => "".into(),
    };
    text.into_owned()
}

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct PastedProps {
    pub(crate) pasted: String,
    pub(crate) roster: identify::Roster,
    pub(crate) account: String,
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
            on_open={props.on_open.clone()}
        />
    }
}
