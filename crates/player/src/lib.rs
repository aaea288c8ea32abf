//! Plays one live stream in a page.
//!
//! This crate is the only place that knows TcPlayer, mpegts.js and hls.js. A [`Stage`] owns a place in the page and at
//! most one player in it; it speaks the signals of [`panglu_core::playback`], so nobody above has to know which player
//! is at work. Whatever happens, dropping the stage takes the player down and closes its connections.
//!
//! Players are classic scripts, fetched when they are first needed ([`PlayerFiles`] says from where) and never bundled.

mod bindings;
mod engines;
mod flv;
mod media;
mod player;
mod scripts;
mod stage;

pub use engines::PlayerFiles;
pub use stage::Stage;
