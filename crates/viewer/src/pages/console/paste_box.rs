//! The input box for any text, and the recognised readings of it.

use gloo::{
    events::{EventListener, EventListenerOptions},
    utils::document,
};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlTextAreaElement};
use yew::prelude::*;

use super::{
    readings,
    state::{Action, ConsoleState},
};
use crate::{chunk::in_chunk, language::use_locale, locales};

// It is wanted as soon as the page is open.
in_chunk!(answers: show_readings(readings::Props) = readings::Readings);

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) state: UseReducerHandle<ConsoleState>,
}

/// Accepts any text, names the best reading and offers the others.
#[component]
pub(crate) fn PasteBox(props: &Props) -> Html {
    let locale = use_locale();
    let state = &props.state;
    let on_input = {
        let state = state.clone();
        Callback::from(move |event: InputEvent| {
            let area = event
                .target()
                .and_then(|target| target.dyn_into::<HtmlTextAreaElement>().ok());
            state.dispatch(Action::Paste(area.map(|area| area.value()).unwrap_or_default()));
        })
    };
    let area = use_node_ref();
    {
        let area = area.clone();
        // Whoever opens the console without anything to look at will paste something.
        let is_untouched = state.is_untouched();
        use_effect_with((), move |()| {
            if let Some(area) = area.cast::<HtmlTextAreaElement>().filter(|_| is_untouched) {
                let _focused = area.focus();
            }
            let options = EventListenerOptions::enable_prevent_default();
            let listener = EventListener::new_with_options(&document(), "keydown", options, move |event| {
                focus_by_slash(event, &area);
            });
            move || drop(listener)
        });
    }
    let rows = state.pasted.lines().count().clamp(1, 12).to_string();
    html! {
        <section class="ask" aria-label={locales::AskBox.text(locale)}>
            <label for="ask">{ locales::AskBox.text(locale) }</label>
            <textarea
                ref={area} id="ask" {rows} aria-keyshortcuts="/" spellcheck="false" autocomplete="off" autocapitalize="off"
                placeholder={locales::AskPlaceholder.text(locale)}
                value={state.pasted.clone()} oninput={on_input} aria-describedby="ask-reading"
            />
            <div id="ask-reading" role="status" aria-live="polite">
                { show_readings(readings::Props { state: state.clone() }) }
            </div>
        </section>
    }
}

/// Moves the focus to the box when `/` is pressed where no text is being typed.
fn focus_by_slash(event: &Event, area: &NodeRef) {
    let Some(key) = event.dyn_ref::<KeyboardEvent>() else {
        return;
    };
    let typing = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let is_typing =
        typing.is_some_and(|element| ["INPUT", "TEXTAREA", "SELECT"].contains(&element.tag_name().as_str()));
    if key.key() != "/" || is_typing || key.ctrl_key() || key.meta_key() || key.alt_key() {
        return;
    }
    if let Some(area) = area.cast::<HtmlTextAreaElement>() {
        event.prevent_default();
        // The box is in the page; if it cannot be focused, the focus stays where it is.
        let _focused = area.focus();
        area.select();
    }
}
