//! The events and effects of the supervisor.

use super::{Cause, Delivery, LagMode, Plan};

/// An input of the supervisor.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
pub enum Event {
    /// Playback was requested: at the beginning, and again whenever the address changes.
    Start(Start),
    /// Nothing is to be played any more.
    Stop,
    /// The player, or the connection that feeds it, sent a signal.
    Player(Signal),
    /// About a quarter of a second has passed. Browsers call late, and in hidden pages rarely.
    Tick(Sample),
    /// The answer to [`Effect::Probe`].
    Probed(Answer),
    /// Something happened to the page or to its network.
    Page(PageEvent),
    /// A person pressed play.
    PlayRequested,
    /// A person pressed pause.
    PauseRequested,
    /// A person wants to see what happens now.
    LiveRequested,
    /// The answer to [`Effect::Renew`]: whether there is a new address. One may also come before the old one is refused.
    Renewed(bool),
}

/// What is to be played, and what is known about its addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase"))]
pub struct Start {
    /// The format and the player to begin with.
    pub plan: Plan,
    /// How far behind the live edge playback stays.
    pub lag: LagMode,
    /// Whether the other format may be used where this one cannot be played.
    pub can_switch: bool,
    /// Whether a refused address can be replaced by a new one.
    pub renewable: bool,
    /// Whether the page is https and the address http, which browsers block.
    pub mixed_content: bool,
    /// Whether the page is hidden.
    pub hidden: bool,
    /// Whether the browser reports that there is no network.
    pub offline: bool,
}

/// What the runner measures at a tick.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Sample {
    /// `currentTime` of the video element in seconds, if there is one.
    pub position: Option<f64>,
    /// Up to which media time data is there.
    pub buffered: Option<f64>,
    /// The newest media time that is known of, in seconds: what is happening now.
    pub edge: Option<f64>,
    /// How far behind the edge this format has to stay, in seconds.
    pub least_lag: f64,
    /// How many bytes of the stream came since it was loaded; `None` if nobody counts them.
    pub bytes: Option<u64>,
}

/// What a player reports, independent of which player it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
pub enum Signal {
    /// Its files are loaded and it has begun to fetch the stream. No progress is expected before.
    Started,
    /// The stream ended.
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
pub enum Failure {
    /// The stream could not be fetched, or the connection broke; the reason is not known.
    Network,
    /// The stream's server answered this.
    Answer(Answer),
    /// What was fetched could not be decoded.
    Media,
    /// This browser does not support this way of delivery.
    Unsupported,
    /// The player's own files could not be loaded.
    EngineMissing,
}

/// The name of a video format, for people: `H.265/HEVC`. Empty if it is not known.
pub type Codec = &'static str;

/// A clock that is wrong by no more than this does not matter to a signed address.
pub const CLOCK_WRONG_SECONDS: u32 = 60;

/// The answer of the stream's address to a request. Players do not report it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
pub enum Answer {
    /// There is a stream: its first bytes came.
    Live,
    /// 404: nobody is publishing under this name.
    NotFound,
    /// 401 or 403: the address may not be played, or has expired. `clock_wrong` if it is signed and this device's clock is
    /// wrong.
    Refused {
        /// Whether the address is signed and this device's clock is wrong.
        clock_wrong: bool,
    },
    /// Another status, or an answer that is not a stream.
    ServerError,
    /// A web page instead of a stream.
    Portal,
    /// The request was accepted, and no response headers came in time.
    NoAnswer,
    /// The server agreed and sent nothing: it closed at once, or its first byte did not come in time.
    Empty,
    /// Data came, and then nothing more in time.
    Silent,
    /// The playlist says that the stream has ended.
    Ended,
    /// The playlist is the one of some time ago.
    Frozen,
    /// There is a playlist, and its segments are not there.
    SegmentsMissing,
    /// A server answers, and does not let pages of other sites read the answer.
    CrossOrigin,
    /// No answer: no network, a blocked request, or a name that does not resolve.
    Unreachable,
    /// There is a stream, whose header names a video format that this browser cannot decode.
    Codec(#[cfg_attr(feature = "serde", serde(skip))] Codec),
}

impl Answer {
    /// The cause that the audience is told; `None` if there is a stream.
    pub(super) const fn cause(self, seen: bool) -> Option<Cause> {
        Some(match self {
            Self::Live => return None,
            Self::NotFound if seen => Cause::Ended,
            Self::NotFound => Cause::NotStarted,
            Self::Refused { clock_wrong: true } => Cause::ClockWrong,
            Self::Refused { clock_wrong: false } => Cause::Refused,
            Self::ServerError => Cause::ServerError,
            Self::Portal => Cause::Portal,
            Self::NoAnswer => Cause::NoAnswer,
            Self::Empty => Cause::Empty,
            Self::Silent => Cause::Silent,
            Self::Ended => Cause::Ended,
            Self::Frozen => Cause::Frozen,
            Self::SegmentsMissing => Cause::SegmentsMissing,
            Self::CrossOrigin => Cause::CrossOrigin,
            Self::Unreachable => Cause::Unreachable,
            Self::Codec(_) => Cause::Unplayable,
        })
    }
}

/// What happens to the page and to its network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
pub enum PageEvent {
    /// Nobody can see the page.
    Hidden,
    /// The page can be seen again.
    Shown,
    /// The page goes into the back-forward cache. It may keep no connection there.
    Stored,
    /// The page runs again, after the back-forward cache, being frozen or the device's sleep.
    Resumed,
    /// The browser reports that there is a network.
    Online,
    /// The browser reports that there is no network.
    Offline,
}

/// An action for the caller. Effects are carried out in order.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
pub enum Effect {
    /// Unload the current player, if any, and load this plan.
    Load(Plan),
    /// Unload the current player and close its connections.
    Unload,
    /// Request the stream's address and report the answer as [`Event::Probed`].
    Probe {
        /// Which of its addresses.
        delivery: Delivery,
        /// How long to wait for headers and the first byte, in milliseconds.
        within_ms: u32,
    },
    /// Make the player play.
    Play,
    /// Make the player pause.
    Pause,
    /// Go to this media time, in seconds.
    Jump(f64),
    /// Play this many times as fast.
    Rate(f64),
    /// Ask for a new address and report it as [`Event::Renewed`].
    Renew,
}
