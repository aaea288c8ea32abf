//! The interface of all players.

use std::rc::Rc;

use panglu_core::playback::{Delivery, Signal};
use panglu_probe::FrozenPlaylist;
use web_sys::{HtmlElement, HtmlVideoElement};

/// Receives the signals of a player. It may be called while the player is being constructed.
pub(crate) type Listener = Rc<dyn Fn(Signal)>;

/// A request to play one stream.
pub(crate) struct PlayRequest<'a> {
    pub(crate) host: &'a HtmlElement,
    pub(crate) url: &'a str,
    pub(crate) delivery: Delivery,
    pub(crate) sound: Sound,
    pub(crate) listener: Listener,
    /// Gets an HLS playlist that no longer changes.
    pub(crate) frozen: FrozenPlaylist,
}

/// How loud the sound is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Sound {
    pub(crate) muted: bool,
    /// From 0 to 1.
    pub(crate) volume: f64,
}

impl Sound {
    pub(crate) fn apply(self, video: &HtmlVideoElement) {
        video.set_volume(self.volume);
        video.set_muted(self.muted);
    }
}

/// What a player knows about the live edge, in seconds of media time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Edge {
    /// The newest media time.
    pub(crate) newest: f64,
    /// How far behind it this way of playing has to stay.
    pub(crate) least_lag: f64,
}

/// A running player. Dropping it closes its connections and empties its host element.
pub(crate) trait Player {
    /// The element that shows the picture, once it exists.
    fn video(&self) -> Option<HtmlVideoElement>;

    /// The live edge, where the player knows more than its buffer tells.
    fn edge(&self) -> Option<Edge>;

    /// The bytes that it has fetched by itself, if it counts them.
    fn fetched(&self) -> Option<u64>;

    /// Later requests are to go to this address of the same stream. What plays goes on.
    fn renew(&self, url: &str);
}
