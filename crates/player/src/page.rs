//! What happens to the page: it is hidden, stored, frozen, or loses its network.

use gloo::{
    events::EventListener,
    utils::{document, window},
};
use panglu_core::playback::PageEvent;
use wasm_bindgen::JsCast;
use web_sys::{EventTarget, PageTransitionEvent, VisibilityState};

use std::rc::Rc;

/// The subscriptions to the page's events. Dropping them unsubscribes.
pub(crate) struct PageEvents(
    #[allow(dead_code, reason = "kept so that dropping it unsubscribes")] [EventListener; 7],
);

impl PageEvents {
    /// Reports every change to `listener`.
    pub(crate) fn subscribe(listener: impl Fn(PageEvent) + 'static) -> Self {
        let listener: Rc<dyn Fn(PageEvent)> = Rc::new(listener);
        let on = |target: &EventTarget, name: &'static str, event: PageEvent| {
            let listener = Rc::clone(&listener);
            EventListener::new(target, name, move |_| listener(event))
        };
        let (window, document) = (window(), document());
        let visibility = {
            let listener = Rc::clone(&listener);
            EventListener::new(&document, "visibilitychange", move |_| {
                listener(if is_hidden() {
                    PageEvent::Hidden
                } else {
                    PageEvent::Shown
                });
            })
        };
        let transition = |name: &'static str, event: PageEvent| {
            let listener = Rc::clone(&listener);
            EventListener::new(&window, name, move |transition| {
                // A page that is left for good needs nothing any more.
                let stored = transition.dyn_ref::<PageTransitionEvent>();
                if stored.is_some_and(PageTransitionEvent::persisted) {
                    listener(event);
                }
            })
        };
        Self([
            visibility,
            transition("pagehide", PageEvent::Stored),
            transition("pageshow", PageEvent::Resumed),
            on(&document, "freeze", PageEvent::Hidden),
            on(&document, "resume", PageEvent::Resumed),
            on(&window, "online", PageEvent::Online),
            on(&window, "offline", PageEvent::Offline),
        ])
    }
}

/// Whether nobody can see the page.
pub(crate) fn is_hidden() -> bool {
    document().visibility_state() == VisibilityState::Hidden
}

/// Whether the browser reports that there is no network.
pub(crate) fn is_offline() -> bool {
    !window().navigator().on_line()
}

/// Whether the browser blocks an address because the page is secure and the address is not. Addresses of this machine are
/// let through.
pub(crate) fn is_mixed_content(url: &str) -> bool {
    let is_secure = window()
        .location()
        .protocol()
        .is_ok_and(|protocol| protocol == "https:");
    let Some(rest) = url.strip_prefix("http://") else {
        return false;
    };
    let host = rest.split(['/', ':', '?', '#']).next().unwrap_or_default();
    is_secure && !matches!(host, "127.0.0.1" | "localhost") && !rest.starts_with("[::1]")
}
