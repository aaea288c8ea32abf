//! Plays one live stream in a web page.
//!
//! This crate is the only one that knows TcPlayer, mpegts.js and hls.js. A [`Stage`] owns an element of the page and at
//! most one player in it. It reports the signals of [`panglu_core::playback`], so its users need not know which player
//! is in use. Dropping the stage always destroys the player and closes its connections.
//!
//! Players are classic scripts. They are loaded on first use, from the addresses in [`PlayerFiles`], and never bundled.

mod bindings;
mod engines;
mod flv;
mod media;
mod mute;
mod player;
mod scripts;
mod stage;

pub use engines::PlayerFiles;
pub use stage::Stage;
