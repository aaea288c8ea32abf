//! Where the links at the top of the console lead.

use panglu_core::{Locale, identify::Subject};
use yew::prelude::*;

use super::state::ConsoleState;
use crate::locales;

/// The id of the place of the answer.
pub(super) const ANSWER: &str = "answer";

/// The places with their links' texts: past the box, the lists and the history; and past the picture, to the open tab.
pub(super) fn places(state: &ConsoleState, locale: Locale) -> Vec<(AttrValue, AttrValue)> {
    let mut places = vec![(ANSWER.into(), locales::PageSkipToAnswer.text(locale).into())];
    let has_tabs = state.room.room().is_ok() && matches!(state.subject(), None | Some(Subject::Room(_)));
    if has_tabs && (state.roster.is_none() || state.is_roster_left) {
        let tab = format!("tab-{}", state.room.tab().name());
        places.push((tab.into(), locales::PageSkipToTabs.text(locale).into()));
    }
    places
}
