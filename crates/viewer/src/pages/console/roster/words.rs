//! What the card says about its rows.

use std::borrow::Cow;

use panglu_core::Locale;

use super::{
    messages::{Lookup, Part, Progress},
    table::kind_text,
};
use crate::locales;

/// What the button of the wall says.
pub(super) fn wall_text(chosen: usize, locale: Locale) -> Cow<'static, str> {
    if chosen == 0 {
        locales::RosterWallOfFirst.text(locale)
    } else {
        locales::RosterWallOfChosen { chosen }.text(locale)
    }
}

/// Which rows are on paper.
pub(super) fn printed_text(part: &Part, locale: Locale) -> Cow<'static, str> {
    locales::RosterPrinted {
        from: part.wanted.from as usize + 1,
        to: part.wanted.from as usize + part.rows.len(),
        count: part.matching as usize,
    }
    .text(locale)
}

/// How many rows were read, and how far the reading is.
pub(super) fn count_text(progress: Progress, locale: Locale) -> String {
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
pub(super) fn answer_text(
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
