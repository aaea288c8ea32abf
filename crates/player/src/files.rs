//! The addresses of the players' scripts.

use panglu_core::playback::{Delivery, Engine, Plan};

/// The addresses of the players' scripts. Relative ones are resolved against the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlayerFiles {
    /// mpegts.js, for HTTP-FLV.
    pub mpegts: String,
    /// hls.js, for HLS.
    pub hls: String,
    /// The vendor's TcPlayer, modified so that it contacts no other host.
    pub tcplayer: String,
}

impl PlayerFiles {
    /// The files as `cargo xtask setup` puts them into one folder. `folder` is its address and ends in a slash.
    #[must_use]
    pub fn in_folder(folder: &str) -> Self {
        Self {
            mpegts: format!("{folder}mpegts.js"),
            hls: format!("{folder}hls.light.min.js"),
            tcplayer: format!("{folder}TcPlayer.js"),
        }
    }

    /// The scripts that a plan needs, in the order in which they must run. TcPlayer looks for its engine when it is
    /// constructed; without one it would load its own from the vendor's host.
    pub(crate) fn needed_for(&self, plan: Plan) -> Vec<Script> {
        let script = |url: &str, global| Script {
            url: url.to_owned(),
            global,
        };
        let engine = match plan.delivery {
            Delivery::Flv => script(&self.mpegts, "mpegts"),
            Delivery::Hls => script(&self.hls, "Hls"),
        };
        match plan.engine {
            Engine::Plain => vec![engine],
            Engine::TcPlayer => vec![engine, script(&self.tcplayer, "TcPlayer")],
        }
    }
}

/// A script, and the global that it defines. A missing global reveals a server that answered with an HTML page instead.
pub(crate) struct Script {
    pub(crate) url: String,
    pub(crate) global: &'static str,
}

impl Default for PlayerFiles {
    fn default() -> Self {
        Self::in_folder("vendor/")
    }
}
