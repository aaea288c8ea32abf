//! Keys, while the focus is in the element.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use crate::{bindings::Host, command, source::Attributes, view::Handler};

/// Listens to the keys of an element.
pub(crate) fn listen(host: &Host, on: &Handler) -> EventListener {
    let (element, on) = (host.clone(), on.clone());
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(host, "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else {
            return;
        };
        let other = event.ctrl_key() || event.alt_key() || event.meta_key() || event.default_prevented();
        if other || !is_on(element.as_ref()) {
            return;
        }
        let key = event.key();
        let target = event.composed_path().get(0).dyn_into::<Element>().ok();
        if target.is_some_and(|target| needs_key(&target, &key)) {
            return;
        }
        if let Some(command) = command::of_key(&key) {
            event.prevent_default();
            on(command);
        }
    })
}

/// Whether keys work: with the buttons they do, unless the page says otherwise.
pub(crate) fn is_on(host: &Element) -> bool {
    !host.has("nohotkeys") && (host.has("hotkeys") || host.has("controls"))
}

/// Whether a control does something of its own with a key.
fn needs_key(target: &Element, key: &str) -> bool {
    let is_editable = target
        .dyn_ref::<HtmlElement>()
        .is_some_and(HtmlElement::is_content_editable);
    match target.local_name().as_str() {
        "button" | "a" | "summary" => key == " ",
        "input" if matches!(target.get_attribute("type").as_deref(), Some("range" | "radio")) => {
            key == " " || key.starts_with("Arrow")
        }
        "input" | "textarea" | "select" => key != "Escape",
        _ => is_editable,
    }
}
