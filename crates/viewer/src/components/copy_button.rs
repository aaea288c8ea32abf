//! A button that copies a text and confirms it.

use gloo::timers::callback::Timeout;
use panglu_core::text::Text;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::{language::use_locale, locales, services::clipboard};

/// How long the confirmation is shown, in milliseconds.
const CONFIRMATION_MS: u32 = 2_000;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) text: AttrValue,
    /// The name of the copied text, for screen readers that announce the button without its row.
    pub(crate) what: AttrValue,
    /// What the button says before it is pressed.
    #[prop_or(locales::PageCopy)]
    pub(crate) label: Text,
}

/// Copies the text when it is pressed.
#[component]
pub(crate) fn CopyButton(props: &Props) -> Html {
    let locale = use_locale();
    let outcome = use_state_eq(|| None::<bool>);
    {
        let said = outcome.clone();
        use_effect_with(*outcome, move |outcome| {
            let fade = outcome.map(|_| Timeout::new(CONFIRMATION_MS, move || said.set(None)));
            move || drop(fade)
        });
    }
    let copy = {
        let (text, outcome) = (props.text.clone(), outcome.clone());
        Callback::from(move |_: MouseEvent| {
            let (text, outcome) = (text.clone(), outcome.clone());
            spawn_local(async move { outcome.set(Some(clipboard::copy(&text).await)) });
        })
    };
    let label = match *outcome {
        None => props.label,
        Some(true) => locales::PageCopied,
        Some(false) => locales::PageCopyByHand,
    }
    .text(locale);
    html! {
        <button type="button" class="copy" onclick={copy} aria-label={format!("{label} · {}", props.what)}>
            <span aria-live="polite">{ label }</span>
        </button>
    }
}
