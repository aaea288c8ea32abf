//! Buttons, and what listens to them.

use std::rc::Rc;

use gloo::events::EventListener;
use web_sys::{Element, EventTarget, HtmlElement};

use super::dom;
use crate::command::Command;

/// What is called with what a person asks.
pub(crate) type Handler = Rc<dyn Fn(Command)>;

/// Makes controls and keeps their listeners. Dropping them unsubscribes.
pub(crate) struct Builder {
    pub(crate) on: Handler,
    pub(crate) listeners: Vec<EventListener>,
}

impl Builder {
    /// Calls the handler with a command on an event.
    pub(crate) fn on(&mut self, target: &EventTarget, event: &'static str, command: Command) {
        let on = self.on.clone();
        let listener = EventListener::new(target, event, move |_| on(command));
        self.listeners.push(listener);
    }

    /// A button with a drawing. `key` is its key, as `aria-keyshortcuts` names it.
    pub(crate) fn icon(&mut self, part: &'static str, key: &str, command: Command) -> IconButton {
        let root = self.button(part, command);
        dom::set_or_remove(&root, "aria-keyshortcuts", (!key.is_empty()).then_some(key));
        let (svg, path) = dom::drawing("0 0 24 24");
        dom::append(&root, &svg);
        IconButton { root, path }
    }

    /// A button with words.
    pub(crate) fn button(&mut self, part: &'static str, command: Command) -> HtmlElement {
        let button = dom::element("button", &[("type", "button"), ("part", part)]);
        self.on(&button, "click", command);
        button
    }
}

/// A button with a drawing.
pub(crate) struct IconButton {
    pub(crate) root: HtmlElement,
    path: Element,
}

impl IconButton {
    /// Shows a drawing, and its name to those who point at it or cannot see it.
    pub(crate) fn render(&self, drawing: &str, name: &str) {
        dom::set(&self.path, "d", drawing);
        dom::set(&self.root, "aria-label", name);
        dom::set(&self.root, "title", name);
    }
}
