//! What to play, and how.

use panglu_core::playback::{Delivery, LagMode, Plan};

use crate::PlayerFiles;

/// The addresses of one stream. They may be signed, so the type does not implement `Debug`. An empty one is not offered.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Source {
    /// The HTTP-FLV address.
    pub flv: String,
    /// The HLS address.
    pub hls: String,
}

impl Source {
    /// The address of a format.
    #[must_use]
    pub fn url(&self, delivery: Delivery) -> &str {
        match delivery {
            Delivery::Flv => &self.flv,
            Delivery::Hls => &self.hls,
        }
    }
}

/// How to play.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Options {
    /// The format and the player to begin with.
    pub plan: Plan,
    /// Whether only this format may be used, even if this browser cannot play it.
    pub fixed_format: bool,
    /// Where the players' scripts are.
    pub files: PlayerFiles,
    /// How far behind the live edge playback stays.
    pub lag: LagMode,
    /// Whether the addresses are signed, so that a wrong clock matters.
    pub signed: bool,
    /// Whether [`Notice::Renew`] is answered with new addresses.
    pub renewable: bool,
}
