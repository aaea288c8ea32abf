//! What stands around an input of a form: its label above it, its hint or its complaint beneath it.

use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// The input's, unique in the page.
    pub(super) id: AttrValue,
    pub(super) label: AttrValue,
    pub(super) note: Option<Note>,
    pub(super) children: Html,
}

/// What is said beneath an input.
#[derive(Clone, PartialEq)]
pub(super) struct Note {
    text: AttrValue,
    /// Whether it says what is wrong.
    is_error: bool,
}

impl Note {
    /// The complaint if there is one, else the hint.
    pub(super) fn of(hint: Option<&AttrValue>, error: Option<&AttrValue>) -> Option<Self> {
        Some(Self {
            text: error.or(hint)?.clone(),
            is_error: error.is_some(),
        })
    }

    /// The id by which an input says that the note describes it.
    pub(super) fn id(input: &AttrValue) -> String {
        format!("{input}-note")
    }
}

/// The frame of one input, which is its child.
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
