//! Whose a stream code is, of a list of rooms that a worker reads.

use panglu_core::identify::{Roster, Subject, identify};
use yew::prelude::*;

use super::{
    super::roster_source::RosterSource,
    connection::{Known, use_connection},
    intake::BOX_CHARACTERS,
    messages::{Ask, Place, Wanted},
    source::source_of,
    words::answer_text,
};
use crate::{language::use_locale, locales};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) code: AttrValue,
    /// A list of rooms, or a text that names some. Another one needs another key.
    pub(crate) source: RosterSource,
}

/// Says whose a stream code is.
#[component]
pub(crate) fn OwnerOfCode(props: &Props) -> Html {
    let locale = use_locale();
    let known = use_reducer_eq(Known::default);
    // No table, but perhaps a text that names rooms.
    let named = use_memo(
        (known.is_no_table, props.source.clone()),
        |(is_no_table, source)| is_no_table.then(|| rooms_named_in(source)),
    );
    let source = match &*named {
        Some(Some(named)) => named.clone(),
        _ => props.source.clone(),
    };
    let (connection, missing) = use_connection(source, known.dispatcher());
    let progress = known.progress;
    {
        let query = props.code.to_string();
        use_effect_with(progress.is_done, move |is_done| {
            if *is_done {
                connection.ask(Ask::Rows(Wanted {
                    place: Place::Table,
                    query,
                    from: 0,
                    count: 1,
                    account: String::new(),
                }));
            }
        });
    }
    let lookup = known.table.as_ref().and_then(|part| part.lookup.clone());
    let answer = if matches!(*named, Some(None)) {
        locales::StreamNotFound { tried: 0 }.text(locale).into_owned()
    } else {
        answer_text(lookup.as_ref(), None, &props.code, progress, locale)
    };
    missing.unwrap_or_else(|| html! { <p class="verdict" role="status">{ answer }</p> })
}

/// A table of the rooms that a text names. Larger texts than the input box takes are tables or nothing.
fn rooms_named_in(source: &RosterSource) -> Option<RosterSource> {
    let text = source
        .text()
        .filter(|text| text.len() <= BOX_CHARACTERS as usize)?;
    let found = match identify(&text).best.subject {
        Subject::Rooms(found) => found,
        Subject::Room(room) => Roster {
            rooms: vec![room],
            ..Roster::default()
        },
        _ => return None,
    };
    Some(source_of(&text, &found))
}
