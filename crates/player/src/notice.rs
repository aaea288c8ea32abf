//! What an owner of a runner is told.

use panglu_core::playback::Status;
use web_sys::HtmlVideoElement;

use crate::stats::Stats;

/// What an owner of the runner is told.
pub enum Notice {
    /// State, cause, plan or the time of the next try changed.
    Status(Status),
    /// The element that shows the picture is another one; `None` if there is none.
    Video(Option<HtmlVideoElement>),
    /// The address was refused and a new one is wanted. Answer with [`Runner::renew`].
    Renew,
    /// There are new figures; about once a second while something is loaded.
    Stats(Stats),
}
