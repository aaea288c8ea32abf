//! The playback supervisor. It receives all events of a player, watches the media time itself (players do not report
//! the most common faults), and decides what to do and what to show the audience.
//!
//! It is a pure step function, [`Playback::step`]: it takes an event and the time and returns effects. The caller sends
//! an [`Event::Tick`] about four times a second and carries out the [`Effect`]s.
//!
//! With the feature `serde`, events and effects can be written down and read again, so that what happened in a browser can
//! be stepped through in a test.

mod event;
mod flow;
mod lag_mode;
mod latency;
mod motion;
mod page;
mod policy;
mod status;
mod step;
mod watch;

pub use event::{
    Answer, CLOCK_WRONG_SECONDS, Codec, Effect, Event, Failure, PageEvent, Sample, Signal, Start,
};
pub use lag_mode::LagMode;
pub use status::{Action, Cause, State, Status};
pub use step::Playback;

/// A format that browsers can play without the vendor's WebRTC player.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
pub enum Delivery {
    /// HTTP-FLV through Media Source Extensions, which has the shorter delay.
    #[default]
    Flv,
    /// HLS, which has the longer delay and is the only one that iPhones play.
    Hls,
}

impl Delivery {
    /// Every delivery.
    pub const ALL: [Self; 2] = [Self::Flv, Self::Hls];

    /// The stable name, as links have it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Flv => "flv",
            Self::Hls => "hls",
        }
    }

    /// The delivery of that stable name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|delivery| delivery.name() == name)
    }
}

/// Which player drives the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
pub enum Engine {
    /// The vendor's TcPlayer.
    #[default]
    TcPlayer,
    /// A `<video>` element with mpegts.js or hls.js, without TcPlayer.
    Plain,
}

impl Engine {
    /// Every engine.
    pub const ALL: [Self; 2] = [Self::TcPlayer, Self::Plain];

    /// The stable name, as links have it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::TcPlayer => "tcplayer",
            Self::Plain => "plain",
        }
    }

    /// The engine of that stable name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|engine| engine.name() == name)
    }
}

/// What to load: a delivery in an engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Plan {
    /// The format of the stream.
    pub delivery: Delivery,
    /// The player to use.
    pub engine: Engine,
}

/// A time in milliseconds on any monotonic clock, such as `performance.now()`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Millis(pub u64);

impl Millis {
    /// The time `later` milliseconds after this one.
    #[must_use]
    pub const fn after(self, later: u64) -> Self {
        Self(self.0.saturating_add(later))
    }

    /// How many milliseconds ago `earlier` was; 0 if it is in the future.
    #[must_use]
    pub const fn since(self, earlier: Self) -> u64 {
        self.0.saturating_sub(earlier.0)
    }
}
