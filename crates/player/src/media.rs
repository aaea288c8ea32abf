//! The video element: starts it and owns its event listeners.

use gloo::events::EventListener;
use panglu_core::playback::{Failure, Signal};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DomException, HtmlVideoElement, MediaError};

use crate::player::Listener;

/// Calls `play()` on the element and reports if the browser requires a tap first. The players ignore that error.
pub(crate) fn play(video: &HtmlVideoElement, listener: &Listener) {
    let listener = listener.clone();
    match video.play() {
        Ok(promise) => spawn_local(async move {
            if let Err(error) = JsFuture::from(promise).await {
                report(&error, &listener);
            }
        }),
        Err(error) => report(&error, &listener),
    }
}

fn report(error: &JsValue, listener: &Listener) {
    // Any other rejection (`AbortError`) means that the element got another task in the meantime.
    if error
        .dyn_ref::<DomException>()
        .is_some_and(|error| error.name() == "NotAllowedError")
    {
        listener(Signal::AutoplayRefused);
    }
}

/// The event listeners of a video element. Dropping them unsubscribes.
pub(crate) struct MediaEvents(
    #[allow(dead_code, reason = "kept so that dropping it unsubscribes")] [EventListener; 4],
);

impl MediaEvents {
    pub(crate) fn subscribe(video: &HtmlVideoElement, listener: &Listener) -> Self {
        let on = |name: &'static str, signal: Signal| {
            let listener = listener.clone();
            EventListener::new(video, name, move |_| listener(signal.clone()))
        };
        let failed = {
            let (listener, video) = (listener.clone(), video.clone());
            EventListener::new(&video.clone(), "error", move |_| {
                listener(Signal::Failed(failure_of(video.error().as_ref())));
            })
        };
        Self([
            on("playing", Signal::Playing),
            on("pause", Signal::Paused),
            on("ended", Signal::Ended),
            failed,
        ])
    }
}

fn failure_of(error: Option<&MediaError>) -> Failure {
    match error.map(MediaError::code) {
        Some(MediaError::MEDIA_ERR_NETWORK) => Failure::Network,
        _ => Failure::Media,
    }
}
