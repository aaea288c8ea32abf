//! Keeps the sound off where a browser turns it on by itself.

use std::{cell::Cell, rc::Rc};

use gloo::events::EventListener;
use web_sys::HtmlVideoElement;

use crate::{media, player::Listener};

/// For how long after a change the browser may still pause the video, in seconds of media time.
const PAUSES_WITHIN: f64 = 1.0;

/// WebKitGTK (seen in 2.50) unmutes a video when its rate changes, and pauses it then, because nobody has tapped. While this
/// exists, the sound is turned off again and the picture plays on.
pub(crate) struct MuteGuard {
    /// The media time at which the browser last unmuted the video, while its pauses may follow.
    unmuted_at: Rc<Cell<Option<f64>>>,
    #[allow(dead_code, reason = "kept so that dropping it unsubscribes")]
    events: [EventListener; 3],
}

impl MuteGuard {
    /// `wants_mute` tells whether the sound is meant to be off.
    pub(crate) fn new(
        video: &HtmlVideoElement,
        listener: Listener,
        wants_mute: impl Fn() -> bool + 'static,
    ) -> Self {
        let unmuted_at = Rc::new(Cell::new(None::<f64>));
        let rate = Rc::new(Cell::new(Some(video.playback_rate())));
        let changed = {
            let rate = rate.clone();
            EventListener::new(video, "ratechange", move |_| rate.set(None))
        };
        let paused = {
            let (unmuted_at, element, listener) = (unmuted_at.clone(), video.clone(), listener.clone());
            EventListener::new(video, "pause", move |_| {
                let follows = unmuted_at
                    .get()
                    .is_some_and(|at| element.current_time() < at + PAUSES_WITHIN);
                if follows && element.paused() {
                    media::play(&element, &listener);
                }
            })
        };
        let unmuted = {
            let (unmuted_at, element) = (unmuted_at.clone(), video.clone());
            EventListener::new(video, "volumechange", move |_| {
                let now = Some(element.playback_rate());
                // Sound that comes on without a change of the rate was turned on by a person, in the browser's own
                // controls. The two events come in either order.
                let was_changed = rate.replace(now) != now;
                if was_changed && !element.muted() && wants_mute() {
                    unmuted_at.set(Some(element.current_time()));
                    element.set_muted(true);
                    media::play(&element, &listener);
                }
            })
        };
        Self {
            unmuted_at,
            events: [changed, paused, unmuted],
        }
    }

    /// Lets the next pause be: a person has asked for it.
    pub(crate) fn allow_pause(&self) {
        self.unmuted_at.set(None);
    }
}
