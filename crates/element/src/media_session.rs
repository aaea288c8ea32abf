//! The Media Session: the title and the buttons on a lock screen, a headset or a keyboard.

use std::cell::Cell;

use gloo::utils::{document, window};
use js_sys::{Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

use crate::{
    bindings::{MediaNavigator, MediaSession, Metadata},
    command::Command,
    view::Handler,
};

thread_local! {
    /// The element that has the session; there is one for the whole page.
    static OWNER: Cell<u32> = const { Cell::new(0) };
    static COUNT: Cell<u32> = const { Cell::new(0) };
}

/// The actions, and what they ask.
const ACTIONS: [(&str, Command); 3] = [
    ("play", Command::Play),
    ("pause", Command::Pause),
    ("stop", Command::Pause),
];

/// One element's claim to the session. The last element that began to play has it.
pub(crate) struct Session {
    number: u32,
    handlers: [Closure<dyn FnMut()>; 3],
}

impl Session {
    pub(crate) fn new(on: &Handler) -> Self {
        COUNT.set(COUNT.get().wrapping_add(1));
        let handlers = ACTIONS.map(|(_, command)| {
            let on = on.clone();
            Closure::new(move || on(command))
        });
        Self {
            number: COUNT.get(),
            handlers,
        }
    }

    /// Takes the session, with this title.
    pub(crate) fn take(&self, title: &str) {
        let Some(session) = session() else { return };
        OWNER.set(self.number);
        let about = Object::new();
        let page = document().title();
        for (name, value) in [("title", title), ("artist", page.as_str())] {
            // A new object accepts every property.
            let _set = Reflect::set(&about, &name.into(), &value.into());
        }
        if let Ok(metadata) = Metadata::new(&about) {
            session.set_metadata(&metadata);
        }
        for ((action, _), handler) in ACTIONS.iter().zip(&self.handlers) {
            let handler: &Function = handler.as_ref().unchecked_ref();
            let _known = session.set_action_handler(action, Some(handler));
        }
        session.set_playback_state("playing");
    }

    /// Says whether the picture moves.
    pub(crate) fn moves(&self, moves: bool) {
        if OWNER.get() == self.number
            && let Some(session) = session()
        {
            session.set_playback_state(if moves { "playing" } else { "paused" });
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        if OWNER.get() != self.number {
            return;
        }
        OWNER.set(0);
        if let Some(session) = session() {
            for (action, _) in ACTIONS {
                let _known = session.set_action_handler(action, None);
            }
            session.set_metadata(&JsValue::NULL);
            session.set_playback_state("none");
        }
    }
}

fn session() -> Option<MediaSession> {
    window().navigator().unchecked_into::<MediaNavigator>().session()
}
