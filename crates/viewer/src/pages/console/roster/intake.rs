//! Where large lists of rooms come in: as a file, chosen or dropped anywhere, or as a text too large for the input box.

use gloo::{
    events::{EventListener, EventListenerOptions},
    utils::document,
};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{ClipboardEvent, DragEvent, Element, Event, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::super::roster_source::RosterSource;
use crate::{language::use_locale, locales};

/// How many characters the input box takes. Recognising and laying out more at each keystroke would block the page.
pub(super) const BOX_CHARACTERS: u32 = 64 * 1024;

/// The id of the input box.
const BOX: &str = "ask";

/// The files that hold lists of rooms.
const FILES: &str = ".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain";

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) on_source: Callback<RosterSource>,
    /// Goes back to the list, if there is one.
    pub(crate) on_back: Option<Callback<MouseEvent>>,
    /// Whether to say what a list is and how else it comes in.
    pub(crate) with_hint: bool,
}

/// A button to choose a file, and the way back to a list from a room that was opened from it.
#[component]
pub(crate) fn RosterIntake(props: &Props) -> Html {
    let locale = use_locale();
    {
        use_effect_with(props.on_source.clone(), move |on_source| {
            let listeners = listeners(on_source);
            move || drop(listeners)
        });
    }
    let on_file = {
        let on_source = props.on_source.clone();
        Callback::from(move |event: Event| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else {
                return;
            };
            if let Some(file) = input.files().and_then(|files| files.get(0)) {
                read(&on_source, file);
            }
            // The same file may be chosen again.
            input.set_value("");
        })
    };
    html! {
        <div class="intake">
            <label class="file">
                <input type="file" accept={FILES} onchange={on_file} />
                <span>{ locales::RosterFile.text(locale) }</span>
            </label>
            if props.with_hint { <span class="note">{ locales::RosterFileHint.text(locale) }</span> }
            if let Some(on_back) = props.on_back.clone() {
                <button type="button" data-back="roster" onclick={on_back}>{ locales::RosterBack.text(locale) }</button>
            }
        </div>
    }
}

fn read(on_source: &Callback<RosterSource>, source: impl Into<JsValue>) {
    on_source.emit(RosterSource::new(source));
}

/// The text of a source that is no list of rooms, for the input box, where it is recognised by its beginning.
pub(crate) fn to_text(on_text: Callback<String>) -> Callback<RosterSource> {
    Callback::from(move |source: RosterSource| {
        let on_text = on_text.clone();
        spawn_local(async move {
            let text = match source.file() {
                Some(file) => JsFuture::from(file.text())
                    .await
                    .ok()
                    .and_then(|text| text.as_string()),
                None => source.text(),
            };
            on_text.emit(text.unwrap_or_default());
        });
    })
}

/// They hear of an event before the input box does.
fn listeners(on_source: &Callback<RosterSource>) -> [EventListener; 4] {
    let listen = |name: &'static str, heard: fn(&Event, &Callback<RosterSource>)| {
        let (on_source, options) = (
            on_source.clone(),
            EventListenerOptions {
                phase: gloo::events::EventListenerPhase::Capture,
                passive: false,
            },
        );
        EventListener::new_with_options(&document(), name, options, move |event| heard(event, &on_source))
    };
    [
        listen("paste", on_paste),
        listen("input", on_input),
        listen("dragover", on_drag_over),
        listen("drop", on_drop),
    ]
}

/// The input box, if an event is for it.
fn asked(event: &Event) -> Option<HtmlTextAreaElement> {
    let target = event.target()?.dyn_into::<HtmlTextAreaElement>().ok()?;
    (target.id() == BOX).then_some(target)
}

/// A property of an object as JavaScript has it. A copy of a large text takes time.
fn length(text: &JsValue) -> u32 {
    text.dyn_ref::<js_sys::JsString>()
        .map_or(0, js_sys::JsString::length)
}

fn on_paste(event: &Event, on_source: &Callback<RosterSource>) {
    let Some(paste) = event
        .dyn_ref::<ClipboardEvent>()
        .filter(|_| asked(event).is_some())
    else {
        return;
    };
    let Some(data) = paste.clipboard_data() else {
        return;
    };
    if let Some(file) = data.files().and_then(|files| files.get(0)) {
        event.prevent_default();
        return read(on_source, file);
    }
    let text = js_sys::Reflect::get(&data, &"getData".into())
        .ok()
        .and_then(|get| get.dyn_into::<js_sys::Function>().ok())
        .and_then(|get| get.call1(&data, &"text/plain".into()).ok())
        .unwrap_or_default();
    if length(&text) > BOX_CHARACTERS {
        event.prevent_default();
        read(on_source, text);
    }
}

/// Text that came into the box in another way, such as by dropping it or by a program.
fn on_input(event: &Event, on_source: &Callback<RosterSource>) {
    let Some(area) = asked(event) else {
        return;
    };
    let text = js_sys::Reflect::get(&area, &"value".into()).unwrap_or_default();
    // A long text that is no list of rooms is in the box already; there it can be edited.
    let is_edit = js_sys::Reflect::get(event, &"inputType".into())
        .ok()
        .and_then(|kind| kind.as_string())
        .is_some_and(|kind| kind == "insertText" || kind.starts_with("delete"));
    if length(&text) > BOX_CHARACTERS && !is_edit {
        event.stop_immediate_propagation();
        area.set_value("");
        read(on_source, text);
    }
}

/// Whether a file is dragged that nothing else on the page takes.
fn is_file(event: &Event) -> bool {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let taker = target.and_then(|target| target.closest("[data-takes-files]").ok().flatten());
    let data = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
    taker.is_none() && data.is_some_and(|data| data.types().includes(&"Files".into(), 0))
}

/// A browser opens a file that is dropped where nothing takes it, and the page is gone.
fn on_drag_over(event: &Event, _on_source: &Callback<RosterSource>) {
    if is_file(event) {
        event.prevent_default();
    }
}

fn on_drop(event: &Event, on_source: &Callback<RosterSource>) {
    if !is_file(event) {
        return;
    }
    event.prevent_default();
    let data = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
    if let Some(file) = data.and_then(|data| data.files()).and_then(|files| files.get(0)) {
        read(on_source, file);
    }
}
