//! What the complete element takes over from the early one.

use gloo::events::EventListener;
use js_sys::Function;
use panglu_player::Opening;

use crate::{bindings::Host, source::Request, view::Frame};

/// What the class fetches when it is called.
pub(crate) struct Asks {
    /// The settings, which a person wants to be fetched again.
    pub(crate) retry: Function,
    /// Other addresses of the stream, from the page or its backend. It returns them.
    pub(crate) refresh: Function,
}

/// What the complete element takes over.
pub(crate) struct Handover {
    pub(crate) host: Host,
    pub(crate) frame: Frame,
    pub(crate) opening: Opening,
    /// What has begun to play in the opening.
    pub(crate) begun: Option<Request>,
    pub(crate) asks: Asks,
    /// The listeners to the video's events.
    pub(crate) video_events: Vec<EventListener>,
}
