//! What the supervisor hears and what it asks for.

use super::Plan;

/// Something that happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// A picture is wanted: first of all, and again whenever the address changes.
    Start(Plan),
    /// The player said something.
    Player(Signal),
    /// About half a second went by. `position` is the media time in seconds, if there is a player.
    Tick {
        /// `currentTime` of the video element.
        position: Option<f64>,
    },
    /// The answer to [`Effect::Probe`].
    Probed(ProbeOutcome),
    /// Someone pressed play.
    PlayRequested,
}

/// What a player says, whichever player it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Signal {
    /// Its files are there and it has begun to fetch the stream; until then nothing can be expected of it.
    Started,
    /// The stream ended, as the player sees it.
    Ended,
    /// Playback was paused, by a person or by the browser.
    Paused,
    /// Playback was resumed or begun.
    Playing,
    /// The browser wants a tap before it plays.
    AutoplayRefused,
    /// The player cannot go on.
    Failed(Failure),
}

/// Why a player cannot go on. Players put many causes under one number, so this is only what can be told for sure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// The stream could not be fetched, or the connection broke.
    Network,
    /// What was fetched could not be decoded.
    Media,
    /// This browser cannot play this delivery at all.
    Unsupported,
    /// The player's own files could not be loaded.
    EngineMissing,
}

/// What the stream's own address answers to one request, which players keep to themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProbeOutcome {
    /// There is a stream: its first bytes came.
    Live,
    /// The server agreed and sent nothing: it closed at once, or its first byte did not come in time.
    Empty,
    /// 404: nobody is publishing under this name.
    NotFound,
    /// 401 or 403: the address is not, or no longer, allowed to play.
    Refused,
    /// Another status, or an answer that is no stream.
    Unhealthy,
    /// No answer: no network, a blocked request, or a name that does not resolve.
    Unreachable,
}

/// Something to be done. Effects are carried out in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Take down the present player, if any, and load this.
    Load(Plan),
    /// Take down the present player and close its connections.
    Unload,
    /// Ask the stream's address what it answers, and report [`Event::Probed`].
    Probe(super::Delivery),
    /// Tell the player to play.
    Play,
}
