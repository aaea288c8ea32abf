//! The supervisor of one picture: it hears everything a player says, watches progress by itself (players are silent
//! about the commonest faults), and decides what to do and what to tell the audience.
//!
//! It is a pure step, [`Playback::step`]: an event and the time go in, effects come out. Whoever runs it supplies a
//! [`Event::Tick`] about twice a second and carries out the [`Effect`]s.

mod event;
mod policy;
mod step;
mod texts;

pub use event::{Effect, Event, Failure, ProbeOutcome, Signal};
pub use step::{Phase, Playback};
pub use texts::Action;

/// A way of delivery that a browser can play without the vendor's help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Delivery {
    /// HTTP-FLV through Media Source Extensions: the shorter delay.
    #[default]
    Flv,
    /// HLS: a longer delay, and the only one on an iPhone.
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
pub enum Engine {
    /// The vendor's TcPlayer.
    #[default]
    TcPlayer,
    /// A `<video>` driven by mpegts.js or hls.js without TcPlayer.
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
pub struct Plan {
    /// How the stream is delivered.
    pub delivery: Delivery,
    /// Which player drives it.
    pub engine: Engine,
}

/// Milliseconds on any clock that only moves forward, such as `performance.now()`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Millis(pub u64);

impl Millis {
    /// The moment `later` milliseconds after this one.
    #[must_use]
    pub const fn after(self, later: u64) -> Self {
        Self(self.0.saturating_add(later))
    }

    /// How long ago `earlier` was, 0 if it is still to come.
    #[must_use]
    pub const fn since(self, earlier: Self) -> u64 {
        self.0.saturating_sub(earlier.0)
    }
}
