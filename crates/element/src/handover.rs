//! What the complete element takes over from the early one.

use gloo::events::EventListener;
use js_sys::Function;
use panglu_player::Opening;

use crate::{bindings::Host, source::Request, view::Frame};

/// What the complete element takes over.
pub(crate) struct Handover {
    pub(crate) host: Host,
    pub(crate) frame: Frame,
    pub(crate) opening: Opening,
    /// What has begun to play in the opening.
    pub(crate) begun: Option<Request>,
    /// Called when a person wants the settings to be fetched again.
    pub(crate) retry: Function,
    /// The listeners to the video's events.
    pub(crate) video_events: Vec<EventListener>,
}
