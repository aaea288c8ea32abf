//! The card for a stream name: the rule that it follows, and its owner.

use gloo::timers::callback::Timeout;
use js_sys::Reflect;
use panglu_core::{StreamCode, StreamName};
use yew::prelude::*;

use super::{
    roster::OwnerOfCode,
    roster_source::RosterSource,
    state::ConsoleState,
    workspace::{PlayCard, PushCard},
};
use crate::{language::use_locale, locales};

/// How long nothing is typed before the list is read: a worker is started for each.
const PAUSE_MS: u32 = 200;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) name: AttrValue,
    pub(crate) state: UseReducerHandle<ConsoleState>,
}

/// Searches a pasted roster for the owner of a derived code.
#[component]
pub(crate) fn StreamCard(props: &Props) -> Html {
    let locale = use_locale();
    // What was typed, and how often that changed.
    let list = use_state(|| (0_u32, None::<RosterSource>));
    let reading = use_mut_ref(|| None::<Timeout>);
    let on_input = {
        let list = list.clone();
        Callback::from(move |event: InputEvent| {
            let Some(area) = event.target() else {
                return;
            };
            let list = list.clone();
            let timeout = Timeout::new(PAUSE_MS, move || {
                // As JavaScript has it: a copy of a long list takes time.
                let text = Reflect::get(&area, &"value".into()).unwrap_or_default();
                let source = text.is_truthy().then(|| RosterSource::new(text));
                list.set((list.0 + 1, source));
            });
            *reading.borrow_mut() = Some(timeout);
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
    html! {
        <>
        <section class="card" data-card="stream" aria-label={locales::StreamTitle.text(locale)}>
            <h2>{ locales::StreamTitle.text(locale) }</h2>
            <p><code>{ &props.name }</code></p>
            if is_digest {
                <div class="field">
                    <label for="roster">{ locales::StreamRoster.text(locale) }</label>
                    <textarea id="roster" rows="4" spellcheck="false" oninput={on_input} aria-describedby="roster-note" />
                    <p id="roster-note" class="note">{ locales::StreamRosterHint.text(locale) }</p>
                </div>
                if let (changes, Some(source)) = &*list {
                    <OwnerOfCode key={*changes} code={props.name.clone()} source={source.clone()} />
                }
            } else if StreamName::parse(&props.name).is_ok() {
                <p class="note">{ locales::StreamNotDigest.text(locale) }</p>
            }
        </section>
        { for addresses }
        </>
    }
}
