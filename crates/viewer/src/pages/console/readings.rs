//! The readings of what is pasted, to choose from, and what people must know about it.

use panglu_core::identify::{Certainty, Reading, Subject, identify};
use yew::prelude::*;

use super::{
    recent,
    state::{Action, ConsoleState, Recogniser},
};
use crate::{language::use_locale, link::Ask, locales};

/// How texts are recognised.
const RECOGNISER: Recogniser = Recogniser {
    identify,
    ask: Ask::of,
    entry: recent::looked_at,
};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) state: UseReducerHandle<ConsoleState>,
}

/// Offers the readings. With this arrives how texts are recognised.
#[component]
pub(crate) fn Readings(props: &Props) -> Html {
    let locale = use_locale();
    let state = &props.state;
    {
        let dispatcher = state.dispatcher();
        use_effect_with((), move |()| dispatcher.dispatch(Action::Recognise(RECOGNISER)));
    }
    // If the best reading is certain, the others are not marked as guesses.
    let unsure = state.readings.first().is_some_and(is_guess);
    html! {
        <>
            <div class="readings">
                { for state.readings.iter().enumerate().map(|(index, reading)| {
                    let state = state.clone();
                    let chosen = index == state.chosen;
                    let guess = unsure && is_guess(reading);
                    let text = if guess { reading.text(locale) } else { reading.subject.text(locale) };
                    let values = reading.subject.values(locale);
                    html! {
                        <button
                            key={index} type="button" aria-pressed={chosen.to_string()} data-reading={reading.subject.kind()}
                            class={classes!(guess.then_some("guess"))} data-guess={guess.to_string()}
                            onclick={Callback::from(move |_: MouseEvent| state.dispatch(Action::Choose(index)))}
                        >
                            { text }
                            if !values.is_empty() { <small>{ " " }{ values }</small> }
                        </button>
                    }
                }) }
                if unsure && state.readings.get(state.chosen).is_some_and(is_guess) {
                    <p class="note" data-guess="said">{ locales::AskGuess.text(locale) }</p>
                }
            </div>
            if !state.warnings.is_empty() {
                <ul class="advice">
                    { for state.warnings.iter().map(|warning| html! {
                        <li key={warning.code()} data-warning={warning.code()}>{ warning.text(locale) }</li>
                    }) }
                </ul>
            }
        </>
    }
}

/// Whether a reading is more likely wrong than right. An unrecognised text is not a guess.
fn is_guess(reading: &Reading) -> bool {
    reading.certainty() == Certainty::Guess && reading.subject != Subject::Unknown
}
