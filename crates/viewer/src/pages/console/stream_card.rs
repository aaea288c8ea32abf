//! The card for a stream name: the rule that it follows, and its owner.

use std::borrow::Cow;

use panglu_core::{
    Locale, RoomId, StreamCode, StreamName, UserId,
    identify::{RoomReference, Subject, identify, roster},
    reverse_lookup,
};
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::{
    state::ConsoleState,
    workspace::{PlayCard, PushCard},
};
use crate::{language::use_locale, locales};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) name: AttrValue,
    pub(crate) state: UseReducerHandle<ConsoleState>,
}

/// Searches a pasted roster for the owner of a derived code.
#[component]
pub(crate) fn StreamCard(props: &Props) -> Html {
    let locale = use_locale();
    let roster = use_state_eq(String::new);
    let on_input = {
        let roster = roster.clone();
        Callback::from(move |event: InputEvent| {
            let area = event
                .target()
                .and_then(|target| target.dyn_into::<HtmlTextAreaElement>().ok());
            roster.set(area.map(|area| area.value()).unwrap_or_default());
        })
    };
    let code = StreamCode::parse(&props.name).ok();
    let addresses = code.clone().map(|code| {
        let (name, biz) = (code.as_ref().clone(), code.biz());
        html! {
            <>
                <PlayCard name={name.clone()} biz={biz.clone()} key_of_play={props.state.keys.play.clone()} />
                <PushCard {name} {biz} state={props.state.clone()} />
            </>
        }
    });
    let is_digest = code.as_ref().is_some_and(StreamCode::is_derived);
    let answer = code
        .filter(|_| is_digest && !roster.trim().is_empty())
        .map(|code| search(&code, &roster, locale));
    html! {
        <>
        <section class="card" data-card="stream" aria-label={locales::StreamTitle.text(locale)}>
            <h2>{ locales::StreamTitle.text(locale) }</h2>
            <p><code>{ &props.name }</code></p>
            if is_digest {
                <div class="field">
                    <label for="roster">{ locales::StreamRoster.text(locale) }</label>
                    <textarea id="roster" rows="4" spellcheck="false" value={(*roster).clone()} oninput={on_input} aria-describedby="roster-note" />
                    <p id="roster-note" class="note">{ locales::StreamRosterHint.text(locale) }</p>
                </div>
                if let Some(answer) = answer {
                    <p class="verdict" role="status">{ answer }</p>
                }
            } else if StreamName::parse(&props.name).is_ok() {
                <p class="note">{ locales::StreamNotDigest.text(locale) }</p>
            }
        </section>
        { for addresses }
        </>
    }
}

fn search(code: &StreamCode, text: &str, locale: Locale) -> Cow<'static, str> {
    let pairs: Vec<(RoomId, UserId)> = rooms_of(text)
        .into_iter()
        .filter_map(|room| Some((room.room.number()?, room.user?)))
        .collect();
    let owner = reverse_lookup(code, pairs.iter().map(|(room, user)| (*room, user)));
    match owner {
        Some(owner) => locales::StreamFound {
            room: owner.room.to_string(),
            user: owner.user.to_string(),
            kind: owner.kind.to_string(),
        }
        .text(locale),
        None => locales::StreamNotFound { tried: pairs.len() }.text(locale),
    }
}

/// The rooms of a roster: all rows of a table, or what else names rooms.
fn rooms_of(text: &str) -> Vec<RoomReference> {
    let rooms = roster(text).rooms;
    if !rooms.is_empty() {
        return rooms;
    }
    match identify(text).best.subject {
        Subject::Rooms(roster) => roster.rooms,
        Subject::Room(room) => vec![room],
        _ => Vec::new(),
    }
}
