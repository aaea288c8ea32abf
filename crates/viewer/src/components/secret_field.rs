//! A labelled input for a key. No copy of the key stays in memory after the input is cleared.

use gloo::{events::EventListener, utils::window};
use js_sys::{JsString, Reflect};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::field::{Field, Note};
use crate::secret::Secret;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// Unique in the page. Connects the label, the hint and the error to the input.
    pub(crate) id: AttrValue,
    pub(crate) label: AttrValue,
    pub(crate) value: Secret,
    pub(crate) on_input: Callback<Secret>,
    #[prop_or_default]
    pub(crate) hint: Option<AttrValue>,
    #[prop_or_default]
    pub(crate) error: Option<AttrValue>,
}

/// A password input for a key. The key is never an attribute in the virtual DOM, which would copy it. It is kept in the
/// browser's input, which is updated only when the key changes elsewhere.
#[component]
pub(crate) fn SecretField(props: &Props) -> Html {
    let input = use_node_ref();
    {
        let input = input.clone();
        use_effect_with(props.value.clone(), move |value| {
            // Setting the same text again would move the cursor.
            if let Some(input) = input.cast::<HtmlInputElement>()
                && text_of(&input) != *value
            {
                input.set_value(value.expose());
            }
        });
    }
    {
        // A page that is left may be kept for the button that goes back, and its input with it.
        let input = input.clone();
        use_effect_with((), move |()| {
            let listener = EventListener::new(&window(), "pagehide", move |_| {
                if let Some(input) = input.cast::<HtmlInputElement>() {
                    input.set_value("");
                }
            });
            move || drop(listener)
        });
    }
    let on_input = props.on_input.reform(|event: InputEvent| {
        event
            .target_dyn_into()
            .map(|input| text_of(&input))
            .unwrap_or_default()
    });
    let note = Note::of(props.hint.as_ref(), props.error.as_ref());
    // Browsers may still offer to save the key. A page can only set `autocomplete="off"` and avoid a password's name.
    html! {
        <Field id={props.id.clone()} label={props.label.clone()} note={note.clone()}>
            <input
                ref={input}
                id={props.id.clone()}
                type="password"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                oninput={on_input}
                aria-invalid={props.error.is_some().then_some("true")}
                aria-describedby={note.map(|_| Note::id(&props.id))}
            />
        </Field>
    }
}

/// The text of an input. `HtmlInputElement::value` is not safe for a key: at the first non-ASCII character, its buffer
/// is reallocated and leaves a copy of the text in memory.
fn text_of(input: &HtmlInputElement) -> Secret {
    Reflect::get(input, &"value".into())
        .ok()
        .and_then(|value| value.dyn_into::<JsString>().ok())
        .map(|text| Secret::from_utf16(text.iter()))
        .unwrap_or_default()
}
