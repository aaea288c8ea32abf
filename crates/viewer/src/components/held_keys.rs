//! Says that the page holds a key, and forgets it: on a click, after a quarter of an hour without anybody, and when the page is left.

use std::{cell::Cell, rc::Rc};

use gloo::{
    events::EventListener,
    timers::callback::Interval,
    utils::{document, window},
};
use yew::prelude::*;

use crate::{language::use_locale, locales, services::clock};

/// After how many seconds without anybody the keys are forgotten.
const IDLE_SECONDS: u64 = 15 * 60;

/// How often that is looked at, in milliseconds. A timeout of the whole time would wait too long in a machine that slept.
const LOOK_MS: u32 = 10_000;

/// What somebody does who is there.
const SIGNS_OF_LIFE: [&str; 3] = ["pointerdown", "keydown", "wheel"];

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) is_held: bool,
    /// Wipes all of them.
    pub(crate) on_forget: Callback<()>,
}

/// Shown while a key is held.
#[component]
pub(crate) fn HeldKeys(props: &Props) -> Html {
    let locale = use_locale();
    {
        let on_forget = props.on_forget.clone();
        use_effect_with(props.is_held, move |is_held| {
            let watching = is_held.then(|| watch(move || on_forget.emit(())));
            move || drop(watching)
        });
    }
    if !props.is_held {
        return Html::default();
    }
    let forget = props.on_forget.reform(|_: MouseEvent| ());
    html! {
        <p class="held" role="status">
            { locales::HeldTitle.text(locale) }{ " " }
            <button type="button" class="copy" onclick={forget}>{ locales::HeldForget.text(locale) }</button>
        </p>
    }
}

/// Calls `forget` when nobody has been there for long, and when the page is left: it may be kept for the button that goes back.
fn watch(forget: impl Fn() + 'static) -> (Vec<EventListener>, Interval) {
    let forget = Rc::new(forget);
    let seen = Rc::new(Cell::new(clock::unix_seconds()));
    let mut listeners: Vec<EventListener> = SIGNS_OF_LIFE
        .into_iter()
        .map(|name| {
            let seen = Rc::clone(&seen);
            EventListener::new(&document(), name, move |_| seen.set(clock::unix_seconds()))
        })
        .collect();
    let leaving = Rc::clone(&forget);
    listeners.push(EventListener::new(&window(), "pagehide", move |_| leaving()));
    let looking = Interval::new(LOOK_MS, move || {
        if clock::unix_seconds().saturating_sub(seen.get()) >= IDLE_SECONDS {
            forget();
        }
    });
    (listeners, looking)
}
