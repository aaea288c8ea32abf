//! The card for a bare number that is not a known code, with buttons to read it as a room or as a code.

use panglu_core::{RoomId, identify::Subject};
use yew::prelude::*;

use super::state::{Action, ConsoleState};
use crate::{language::use_locale, locales};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) state: UseReducerHandle<ConsoleState>,
    /// The number as a room.
    pub(crate) room: RoomId,
}

/// Describes the number as a room and as a code. Nothing changes until the operator chooses one.
#[component]
pub(crate) fn NumberCard(props: &Props) -> Html {
    let locale = use_locale();
    let number = i64::from(props.room.get());
    let choose = |is_meant: fn(&Subject) -> bool| {
        let readings = &props.state.readings;
        let index = readings.iter().position(|reading| is_meant(&reading.subject))?;
        let state = props.state.dispatcher();
        Some(Callback::from(move |_: MouseEvent| {
            state.dispatch(Action::Choose(index))
        }))
    };
    html! {
        <section class="card" data-card="number" aria-label={locales::NumberTitle { number }.text(locale)}>
            <h2>{ locales::NumberTitle { number }.text(locale) }</h2>
            <p class="note">{ locales::NumberEither.text(locale) }</p>
            <dl class="facts">
                <div><dt>{ locales::NumberAsRoom.text(locale) }</dt><dd>{ locales::NumberRoom.text(locale) }</dd></div>
                <div>
                    <dt>{ locales::NumberAsCode.text(locale) }</dt>
                    <dd>{ locales::NumberNoCode.text(locale) }</dd>
                </div>
            </dl>
            <div class="tabs">
                if let Some(onclick) = choose(|subject| matches!(subject, Subject::Room(_))) {
                    <button type="button" data-choose="room" {onclick}>{ locales::NumberUseRoom.text(locale) }</button>
                }
                if let Some(onclick) = choose(|subject| matches!(subject, Subject::Code(_))) {
                    <button type="button" data-choose="code" {onclick}>{ locales::NumberUseCode.text(locale) }</button>
                }
            </div>
        </section>
    }
}
