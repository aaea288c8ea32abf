//! The video element: creates it, starts it and owns its event listeners.

use gloo::{events::EventListener, utils::document};
use panglu_core::playback::{Failure, Signal};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DomException, HtmlVideoElement, MediaError};

use crate::player::Listener;

/// A new video element, not yet in the page.
pub(crate) fn element() -> Option<HtmlVideoElement> {
    Some(document().create_element("video").ok()?.unchecked_into())
}

/// Calls `play()` on the element. Where the browser allows no sound without a tap, the sound is turned off; where it allows
/// nothing, that is reported. The players ignore both.
pub(crate) fn play(video: &HtmlVideoElement, listener: &Listener) {
    let (video, listener) = (video.clone(), listener.clone());
    // Called before the first `await`, because only then it counts as part of a person's press.
    let first = video.play();
    spawn_local(async move {
        if !is_refused(first).await {
            return;
        }
        if !video.muted() {
            video.set_muted(true);
            if !is_refused(video.play()).await {
                return;
            }
        }
        listener(Signal::AutoplayRefused);
    });
}

async fn is_refused(playing: Result<js_sys::Promise, JsValue>) -> bool {
    let result = match playing {
        Ok(promise) => JsFuture::from(promise).await.map(drop),
        Err(error) => Err(error),
    };
    // Any other rejection (`AbortError`) means that the element got another task in the meantime.
    result.is_err_and(|error| {
        error
            .dyn_ref::<DomException>()
            .is_some_and(|error| error.name() == "NotAllowedError")
    })
}

/// The end of the buffered range that holds a position, in seconds.
pub(crate) fn buffered_end(video: &HtmlVideoElement, position: f64) -> Option<f64> {
    let ranges = video.buffered();
    let end = (0..ranges.length()).find_map(|index| {
        let (start, end) = (ranges.start(index).ok()?, ranges.end(index).ok()?);
        // A live stream begins a little after its position.
        (start - 0.5 <= position && position <= end).then_some(end)
    });
    end.or_else(|| ranges.end(ranges.length().checked_sub(1)?).ok())
}

/// The event listeners of a video element. Dropping them unsubscribes.
pub(crate) struct MediaEvents(
    #[allow(dead_code, reason = "kept so that dropping it unsubscribes")] [EventListener; 4],
);

impl MediaEvents {
    pub(crate) fn subscribe(video: &HtmlVideoElement, listener: &Listener) -> Self {
        let on = |name: &'static str, signal: Signal| {
            let listener = listener.clone();
            EventListener::new(video, name, move |_| listener(signal))
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
