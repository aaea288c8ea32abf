//! What was looked at before on this device.

use gloo::timers::callback::Timeout;
use panglu_core::identify::{RoomReference, Subject};
use panglu_core::{Locale, TrtcRoom};
use yew::prelude::*;

use super::state::{Action, ConsoleState};
use crate::{
    language::use_locale,
    link::Ask,
    locales,
    services::history::{self, Entry},
};

/// How long something must be looked at before it is worth keeping, in milliseconds; before, it may still be typed.
const WORTH_KEEPING_MS: u32 = 1_500;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) state: UseReducerHandle<ConsoleState>,
    /// Whether there is room to show the list unasked.
    pub(crate) open: bool,
}

/// Lists what was looked at, favourites first, and keeps what is looked at now.
#[component]
pub(crate) fn Recent(props: &Props) -> Html {
    let locale = use_locale();
    let state = &props.state;
    let entries = use_state_eq(history::read);
    {
        let (entries, seen) = (entries.clone(), state.clone());
        let now = (
            state.ask().cloned(),
            room_of(state),
            state.recogniser.is_some(),
            locale,
        );
        use_effect_with(now, move |_| {
            let entry = seen
                .recogniser
                .and_then(|recogniser| (recogniser.entry)(&seen, locale));
            let pause =
                entry.map(|entry| Timeout::new(WORTH_KEEPING_MS, move || entries.set(history::add(entry))));
            move || drop(pause)
        });
    }
    if entries.is_empty() {
        return Html::default();
    }
    let (kept, others): (Vec<&Entry>, Vec<&Entry>) = entries.iter().partition(|entry| entry.favourite);
    let forget = {
        let entries = entries.clone();
        Callback::from(move |_: MouseEvent| entries.set(history::forget()))
    };
    html! {
        <details class="recent" open={props.open}>
            <summary>{ locales::RecentTitle { count: entries.len() }.text(locale) }</summary>
            <ul>
                { for kept.into_iter().chain(others).map(|entry| {
                    let open = {
                        let (state, ask) = (state.dispatcher(), entry.ask());
                        Callback::from(move |_: MouseEvent| state.dispatch(Action::Ask(ask.clone())))
                    };
                    let mark = {
                        let (entries, entry) = (entries.clone(), entry.clone());
                        Callback::from(move |_: MouseEvent| entries.set(history::set_favourite(&entry, !entry.favourite)))
                    };
                    html! {
                        <li key={entry.ask().to_fragment()}>
                            <button type="button" class="open" onclick={open}>{ entry.label.clone() }</button>
                            <button
                                type="button" class="star" aria-pressed={entry.favourite.to_string()} onclick={mark}
                                aria-label={locales::RecentFavourite { name: &entry.label }.text(locale)}
                            >{ if entry.favourite { "★" } else { "☆" } }</button>
                        </li>
                    }
                }) }
            </ul>
            <p class="note">
                { locales::RecentNote.text(locale) }{ " " }
                <button type="button" class="copy" onclick={forget}>{ locales::RecentForget.text(locale) }</button>
            </p>
        </details>
    }
}

/// What is looked at, if it is something to come back to.
pub(super) fn looked_at(state: &ConsoleState, locale: Locale) -> Option<Entry> {
    let room = || Some(Subject::Room(room_of(state)?));
    let subject = match state.subject() {
        Some(subject) => subject.clone(),
        None => room()?,
    };
    let ask = match state.ask() {
        Some(ask) => ask.clone(),
        None => Ask::of(&subject)?,
    };
    let values = subject.values(locale);
    let label = if values.is_empty() {
        subject.text(locale).into_owned()
    } else {
        values
    };
    Some(Entry::new(ask, label))
}

/// The room in the form, if it is complete.
fn room_of(state: &ConsoleState) -> Option<RoomReference> {
    let room = state.room.room().ok()?;
    Some(RoomReference {
        biz: Some(room.biz),
        app: None,
        room: TrtcRoom::Number(room.room),
        user: Some(room.user),
        kind: Some(room.kind),
        named: true,
    })
}
