//! A labelled line of text with its complaint beneath it.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// Unique in the page; ties the label, the hint and the error to the input.
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
    /// The on-screen keyboard, as in HTML's `inputmode`.
    #[prop_or(AttrValue::Static("text"))]
    pub(crate) input_mode: AttrValue,
    /// Hides what is typed. Browsers keep no promise not to offer saving it; `off` and a name that is no password's are all
    /// a page can say.
    #[prop_or_default]
    pub(crate) secret: bool,
}

/// One input of a form.
#[component]
pub(crate) fn TextField(props: &Props) -> Html {
    let on_input = props.on_input.reform(|event: InputEvent| {
        event
            .target()
            .and_then(|target| target.dyn_into::<HtmlInputElement>().ok())
            .map(|input| input.value())
            .unwrap_or_default()
    });
    let note_id = format!("{}-note", props.id);
    let note = props.error.clone().or_else(|| props.hint.clone());
    html! {
        <div class="field">
            <label for={props.id.clone()}>{ &props.label }</label>
            <input
                id={props.id.clone()}
                type={if props.secret { "password" } else { "text" }}
                inputmode={props.input_mode.clone()}
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                placeholder={props.placeholder.clone()}
                value={props.value.clone()}
                oninput={on_input}
                aria-invalid={props.error.is_some().then_some("true")}
                aria-describedby={note.is_some().then(|| note_id.clone())}
            />
            if let Some(note) = note {
                <p id={note_id} class={if props.error.is_some() { "note error" } else { "note" }}>{ note }</p>
            }
        </div>
    }
}
