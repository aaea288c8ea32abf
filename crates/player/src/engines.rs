//! What can play a stream, each in a module of its own: where its scripts are, which it needs, and how it starts.

mod plain;
mod tcplayer;

use panglu_core::playback::{Delivery, Engine, Failure, Plan};

use crate::player::{PlayRequest, Player};

/// The addresses of the players' scripts. Relative ones are resolved against the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlayerFiles {
    /// mpegts.js, for HTTP-FLV.
    pub mpegts: String,
    /// hls.js, for HLS.
    pub hls: String,
    /// The vendor's TcPlayer, rewritten so that it contacts no host of its own.
    pub tcplayer: String,
}

impl PlayerFiles {
    /// The files as `cargo xtask setup` lays them out in one folder, whose address ends in a slash.
    #[must_use]
    pub fn in_folder(folder: &str) -> Self {
        Self {
            mpegts: format!("{folder}mpegts.js"),
            hls: format!("{folder}hls.light.min.js"),
            tcplayer: format!("{folder}TcPlayer.js"),
        }
    }
}

/// A script, and the global that is there once it has run: a server that answers with a page in its place is found out
/// by what is missing then.
pub(crate) struct Script {
    pub(crate) url: String,
    pub(crate) global: &'static str,
}

impl Default for PlayerFiles {
    fn default() -> Self {
        Self::in_folder("vendor/")
    }
}

/// The scripts a plan needs, in the order they must run: TcPlayer looks for what fetches the stream when it is constructed, and
/// without one it would fetch its own from the vendor's host.
pub(crate) fn scripts(plan: Plan, files: &PlayerFiles) -> Vec<Script> {
    let script = |url: &str, global| Script {
        url: url.to_owned(),
        global,
    };
    let fetching = match plan.delivery {
        Delivery::Flv => script(&files.mpegts, "mpegts"),
        Delivery::Hls => script(&files.hls, "Hls"),
    };
    match plan.engine {
        Engine::Plain => vec![fetching],
        Engine::TcPlayer => vec![fetching, script(&files.tcplayer, "TcPlayer")],
    }
}

/// Starts an engine, whose scripts are there.
pub(crate) fn start(engine: Engine, request: &PlayRequest<'_>) -> Result<Box<dyn Player>, Failure> {
    match engine {
        Engine::TcPlayer => tcplayer::TcPlayerPlayer::start(request).map(|player| Box::new(player) as _),
        Engine::Plain => plain::PlainPlayer::start(request).map(|player| Box::new(player) as _),
    }
}
