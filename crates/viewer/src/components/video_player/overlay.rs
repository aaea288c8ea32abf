//! The message over the video, and a button for the next action.

use panglu_core::playback::{Action, Status};
use yew::prelude::*;

use crate::{language::use_locale, locales};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) status: Status,
    pub(crate) on_act: Callback<()>,
}

/// Describes the state of playback in words. Shows nothing while the video plays.
#[component]
pub(crate) fn Overlay(props: &Props) -> Html {
    let locale = use_locale();
    let sentence = props.status.sentence(locale);
    let act = props.on_act.reform(|_: MouseEvent| ());
    html! {
        // The region stays in the page, so that screen readers announce every change of the message.
        <div class="overlay" role="status" aria-live="polite" data-shown={sentence.is_some().to_string()}>
            if let Some(sentence) = sentence {
                if props.status.is_busy() {
                    <span class="busy" aria-hidden="true" />
                }
                <p class="sentence">{ sentence }</p>
                { match props.status.action() {
                    Some(Action::Play) => html! {
                        <button type="button" class="primary" onclick={act}>{ locales::PagePlay.text(locale) }</button>
                    },
                    Some(Action::TryNow) => html! {
                        <button type="button" onclick={act}>{ locales::PageTryNow.text(locale) }</button>
                    },
                    None => Html::default(),
                } }
            }
        </div>
    }
}
