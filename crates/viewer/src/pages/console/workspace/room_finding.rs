//! The finding of a room's checks, above the room.

use panglu_core::diagnosis::Evidence;
use yew::prelude::*;

use super::super::{
    finding::{Finding, FindingStrip},
    state::ConsoleState,
};
use crate::language::use_locale;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) state: UseReducerHandle<ConsoleState>,
    pub(crate) evidence: Evidence,
}

/// Shows what the checks found, and the next act.
#[component]
pub(crate) fn RoomFinding(props: &Props) -> Html {
    let locale = use_locale();
    let finding = Finding::of_checks(&props.evidence.finding(locale), locale);
    html! { <FindingStrip state={props.state.clone()} {finding} /> }
}
