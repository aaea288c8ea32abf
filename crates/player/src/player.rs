//! What every player can do.

use std::rc::Rc;

use panglu_core::playback::{Delivery, Signal};
use web_sys::{HtmlElement, HtmlVideoElement};

/// Hears what a player says. It may be called while the player is being constructed.
pub(crate) type Listener = Rc<dyn Fn(Signal)>;

/// One stream for one player.
pub(crate) struct PlayRequest<'a> {
    pub(crate) host: &'a HtmlElement,
    pub(crate) url: &'a str,
    pub(crate) delivery: Delivery,
    pub(crate) muted: bool,
    pub(crate) listener: Listener,
}

/// A player at work. Dropping it closes its connections and empties its place in the page.
pub(crate) trait Player {
    /// The element that shows the picture, once there is one.
    fn video(&self) -> Option<HtmlVideoElement>;
}
