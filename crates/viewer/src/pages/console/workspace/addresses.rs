//! The tab with the addresses of a room, under each name that its stream may have.

use panglu_core::{StreamName, deployment::Deployment, guide::Topic};
use yew::prelude::*;

use super::{
    super::{found::Found, state::ConsoleState},
    guide::Guide,
    names_card::NamesCard,
    play_card::{Given, PlayCard},
    push_card::PushCard,
};

use crate::{language::use_locale, locales};

/// What to know about addresses.
const TOPICS: &[Topic] = &[Topic::Addresses];

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) found: Found,
    pub(crate) state: UseReducerHandle<ConsoleState>,
}

/// Shows where the room is played and pushed to.
#[component]
pub(crate) fn Addresses(props: &Props) -> Html {
    let locale = use_locale();
    let found = &props.found;
    let profile = use_context::<Deployment>().unwrap_or_default();
    let expected = &found.name;
    // A name that was chosen for another room means nothing for this one.
    let chosen = use_state_eq(|| None::<(StreamName, StreamName)>);
    let name = match &*chosen {
        Some((of, name)) if of == expected => name.clone(),
        _ => expected.clone(),
    };
    let on_name = {
        let (chosen, expected) = (chosen.clone(), expected.clone());
        Callback::from(move |name| chosen.set(Some((expected.clone(), name))))
    };
    // The watch page derives the documented name, so its link leads to no other.
    let is_shared = found.is_for_audience(&profile);
    let watch =
        (is_shared && name == *expected).then(|| AttrValue::from(props.state.room.tidy().watch_link()));
    let given = (found.is_given && name == *expected).then(|| Given {
        rtmp: found.rtmp.clone(),
        source: found.source.clone(),
    });
    html! {
        <>
            if !is_shared { <p class="note" data-note="no-watch">{ locales::AccountNoWatch.text(locale) }</p> }
            <PlayCard name={name.clone()} biz={found.room.biz.clone()} key_of_play={props.state.keys.play.clone()} {watch} {given} />
            <PushCard name={name.clone()} biz={found.room.biz.clone()} state={props.state.clone()} />
            <NamesCard room={found.room.clone()} {name} {on_name} />
            <Guide topics={TOPICS} />
        </>
    }
}
