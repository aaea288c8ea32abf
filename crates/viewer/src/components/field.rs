//! The layout of a form field: a label above the input, a hint or an error message below it.

use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// The id of the input, unique in the page.
    pub(super) id: AttrValue,
    pub(super) label: AttrValue,
    pub(super) note: Option<Note>,
    pub(super) children: Html,
}

/// A hint or an error message below an input.
#[derive(Clone, PartialEq)]
pub(super) struct Note {
    text: AttrValue,
    /// Whether it is an error message.
    is_error: bool,
}

impl Note {
    /// The error message if there is one, otherwise the hint.
    pub(super) fn of(hint: Option<&AttrValue>, error: Option<&AttrValue>) -> Option<Self> {
        Some(Self {
            text: error.or(hint)?.clone(),
            is_error: error.is_some(),
        })
    }

    /// The id of the note, for `aria-describedby` of the input.
    pub(super) fn id(input: &AttrValue) -> String {
        format!("{input}-note")
    }
}

/// A label and a note around an input, which is the child of this component.
#[component]
pub(super) fn Field(props: &Props) -> Html {
    html! {
        <div class="field">
            <label for={props.id.clone()}>{ &props.label }</label>
            { props.children.clone() }
            if let Some(Note { text, is_error }) = &props.note {
                <p id={Note::id(&props.id)} class={if *is_error { "note error" } else { "note" }}>{ text }</p>
            }
        </div>
    }
}
