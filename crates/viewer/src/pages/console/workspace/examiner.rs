//! Finds out about a room while it is shown, for the views of it.

use panglu_core::deployment::Deployment;
use yew::prelude::*;

use super::{
    super::{found::Found, profiles::Account, state::ConsoleState},
    inquiry::{Inquiry, use_inquiry},
    play_card::signed,
    told::{Grant, use_granted, use_listed},
};
use crate::{components::Watched, live::judged::Judged};

/// What is known about a room.
#[derive(Clone, PartialEq)]
pub(crate) struct Examined {
    pub(crate) found: Found,
    /// Whether its addresses are signed here, with a key that was typed.
    pub(crate) is_signed: bool,
    /// Whether a backend gives out its addresses.
    pub(crate) is_granted: bool,
    /// What the backend knows of the stream, if there is one and it does.
    pub(crate) listed: Option<Judged>,
    pub(crate) inquiry: Inquiry,
}

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) state: UseReducerHandle<ConsoleState>,
    pub(crate) watched: Watched,
    /// Whether the checks are seen; otherwise nobody asks the play host.
    pub(crate) shown: bool,
    /// Hears what is known, and `None` while the room is incomplete.
    pub(crate) on_examined: Callback<Option<Examined>>,
}

/// Shows nothing; the views of the room show what it finds.
#[component]
pub(crate) fn Examiner(props: &Props) -> Html {
    let profile = use_context::<Deployment>().unwrap_or_default();
    let account = use_context::<Account>().unwrap_or_default();
    let state = &props.state;
    let query = &state.room;
    let room = query.room().ok();
    let name = room.as_ref().map(|room| account.stream_name(room));
    // Signed again for every change of the room, so that the time counts from then.
    let signature = use_memo(
        (query.clone(), name.clone(), state.keys.play.clone()),
        |(_, name, key)| signed(name.as_ref()?, key),
    );
    let mut found = room
        .zip(name)
        .map(|(room, name)| Found::new(room, name, &profile, signature.as_ref().as_ref()));
    // A key that is typed signs by itself.
    let granted = use_granted(found.as_ref(), signature.is_none());
    if let (Grant::Given(granted), Some(found)) = (&granted, &mut found) {
        granted.apply(found);
    }
    let listed = use_listed(found.as_ref().map(|found| &found.code), profile.backend.as_ref());
    let inquiry = use_inquiry(
        found.clone().filter(|_| granted != Grant::Asked),
        state.keys.play.clone(),
        &props.watched,
        props.shown,
    );
    let examined = found.map(|found| Examined {
        found,
        is_signed: signature.is_some(),
        is_granted: granted != Grant::NotAsked,
        listed,
        inquiry,
    });
    {
        let on_examined = props.on_examined.clone();
        use_effect_with(examined, move |examined| on_examined.emit(examined.clone()));
    }
    Html::default()
}
