//! A labelled text input with a hint or an error message below it.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::field::{Field, Note};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// Unique in the page. Connects the label, the hint and the error to the input.
    pub(crate) id: AttrValue,
    pub(crate) label: AttrValue,
    pub(crate) value: AttrValue,
    pub(crate) on_input: Callback<String>,
    #[prop_or_default]
    pub(crate) hint: Option<AttrValue>,
    #[prop_or_default]
    pub(crate) error: Option<AttrValue>,
    #[prop_or_default]
    pub(crate) placeholder: AttrValue,
    /// The kind of on-screen keyboard, as in HTML's `inputmode`.
    #[prop_or(AttrValue::Static("text"))]
    pub(crate) input_mode: AttrValue,
}

/// A text input of a form. Use [`SecretField`](super::SecretField) for a key: this component leaves copies of the text
/// in memory.
#[component]
pub(crate) fn TextField(props: &Props) -> Html {
    let on_input = props.on_input.reform(|event: InputEvent| {
        event
            .target_dyn_into::<HtmlInputElement>()
            .map(|input| input.value())
            .unwrap_or_default()
    });
    let note = Note::of(props.hint.as_ref(), props.error.as_ref());
    html! {
        <Field id={props.id.clone()} label={props.label.clone()} note={note.clone()}>
            <input
                id={props.id.clone()}
                type="text"
                inputmode={props.input_mode.clone()}
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                placeholder={props.placeholder.clone()}
                value={props.value.clone()}
                oninput={on_input}
                aria-invalid={props.error.is_some().then_some("true")}
                aria-describedby={note.map(|_| Note::id(&props.id))}
            />
        </Field>
    }
}
