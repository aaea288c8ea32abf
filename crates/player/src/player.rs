//! The interface of all players.

use std::rc::Rc;

use panglu_core::playback::{Delivery, Signal};
use web_sys::{HtmlElement, HtmlVideoElement};

/// Receives the signals of a player. It may be called while the player is being constructed.
pub(crate) type Listener = Rc<dyn Fn(Signal)>;

/// A request to play one stream.
pub(crate) struct PlayRequest<'a> {
    pub(crate) host: &'a HtmlElement,
    pub(crate) url: &'a str,
    pub(crate) delivery: Delivery,
    pub(crate) muted: bool,
    pub(crate) listener: Listener,
}

/// A running player. Dropping it closes its connections and empties its host element.
pub(crate) trait Player {
    /// The element that shows the picture, once it exists.
    fn video(&self) -> Option<HtmlVideoElement>;
}
