//! A labelled line for a key: nothing of it stays in memory once it is emptied.

use js_sys::{JsString, Reflect};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::field::{Field, Note};
use crate::secret::Secret;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// Unique in the page; ties the label, the hint and the error to the input.
    pub(crate) id: AttrValue,
    pub(crate) label: AttrValue,
    pub(crate) value: Secret,
    pub(crate) on_input: Callback<Secret>,
    #[prop_or_default]
    pub(crate) hint: Option<AttrValue>,
    #[prop_or_default]
    pub(crate) error: Option<AttrValue>,
}

/// One input for a key, which hides what is typed. Its text is never an attribute of the virtual DOM, which would copy it:
/// the browser's input holds it, and is given another only when the key was changed elsewhere.
#[component]
pub(crate) fn SecretField(props: &Props) -> Html {
    let input = use_node_ref();
    {
        let input = input.clone();
        use_effect_with(props.value.clone(), move |value| {
            // Setting the text that stands there already would move the cursor.
            if let Some(input) = input.cast::<HtmlInputElement>()
                && text_of(&input) != *value
            {
                input.set_value(value.expose());
            }
        });
    }
    let on_input = props.on_input.reform(|event: InputEvent| {
        event
            .target_dyn_into()
            .map(|input| text_of(&input))
            .unwrap_or_default()
    });
    let note = Note::of(props.hint.as_ref(), props.error.as_ref());
    // Browsers keep no promise not to offer saving it; `off` and a name that is no password's are all a page can say.
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

/// What stands in an input. `HtmlInputElement::value` is no way to read a key: at the first character that is not ASCII,
/// the buffer that the text is copied into grows and leaves what it held behind.
fn text_of(input: &HtmlInputElement) -> Secret {
    Reflect::get(input, &"value".into())
        .ok()
        .and_then(|value| value.dyn_into::<JsString>().ok())
        .map(|text| Secret::from_utf16(text.iter()))
        .unwrap_or_default()
}
