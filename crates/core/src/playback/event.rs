//! The events and effects of the supervisor.

use super::Plan;

/// An input of the supervisor.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// Playback was requested: at the beginning, and again whenever the address changes.
    Start(Plan),
    /// The player sent a signal.
    Player(Signal),
    /// About half a second has passed. `position` is the media time in seconds, if there is a player.
    Tick {
        /// `currentTime` of the video element.
        position: Option<f64>,
    },
    /// The answer to [`Effect::Probe`].
    Probed(ProbeOutcome),
    /// A person pressed play.
    PlayRequested,
}

/// What a player reports, independent of which player it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Signal {
    /// Its files are loaded and it has begun to fetch the stream. No progress is expected before.
    Started,
    /// The player reports the end of the stream.
    Ended,
    /// Playback was paused, by a person or by the browser.
    Paused,
    /// Playback began or was resumed.
    Playing,
    /// The browser requires a tap before it plays.
    AutoplayRefused,
    /// The player cannot continue.
    Failed(Failure),
}

/// Why a player cannot continue. Players use one number for many causes, so only certain causes are distinguished.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// The stream could not be fetched, or the connection broke.
    Network,
    /// What was fetched could not be decoded.
    Media,
    /// This browser does not support this format.
    Unsupported,
    /// The player's own files could not be loaded.
    EngineMissing,
}

/// The answer of the stream's address to one request. Players do not report it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProbeOutcome {
    /// There is a stream: its first bytes came.
    Live,
    /// The server agreed and sent nothing: it closed at once, or its first byte did not come in time.
    Empty,
    /// 404: nobody is publishing under this name.
    NotFound,
    /// 401 or 403: the address may not be played, or has expired.
    Refused,
    /// Another status, or an answer that is not a stream.
    Unhealthy,
    /// No answer: no network, a blocked request, or a name that does not resolve.
    Unreachable,
}

/// An action for the caller. Effects are carried out in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Unload the current player, if any, and load this plan.
    Load(Plan),
    /// Unload the current player and close its connections.
    Unload,
    /// Request the stream's address and report the answer as [`Event::Probed`].
    Probe(super::Delivery),
    /// Make the player play.
    Play,
}
