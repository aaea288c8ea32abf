//! The tab with the addresses of a room, under each name that its stream may have.

use panglu_core::{StreamName, guide::Topic};
use yew::prelude::*;

use super::{
    super::{found::Found, state::ConsoleState},
    guide::Guide,
    names_card::NamesCard,
    play_card::PlayCard,
    push_card::PushCard,
};

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
    let found = &props.found;
    let documented: &StreamName = found.code.as_ref();
    // A name that was chosen for another room means nothing for this one.
    let chosen = use_state_eq(|| None::<(StreamName, StreamName)>);
    let name = match &*chosen {
        Some((of, name)) if of == documented => name.clone(),
        _ => documented.clone(),
    };
    let on_name = {
        let (chosen, documented) = (chosen.clone(), documented.clone());
        Callback::from(move |name| chosen.set(Some((documented.clone(), name))))
    };
    // The watch page derives the documented name, so its link leads to no other.
    let watch = (name == *documented).then(|| AttrValue::from(props.state.room.tidy().watch_link()));
    html! {
        <>
            <PlayCard name={name.clone()} biz={found.room.biz.clone()} key_of_play={props.state.keys.play.clone()} {watch} />
            <PushCard name={name.clone()} biz={found.room.biz.clone()} state={props.state.clone()} />
            <NamesCard room={found.room.clone()} {name} {on_name} />
            <Guide topics={TOPICS} />
        </>
    }
}
