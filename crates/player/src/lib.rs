//! Plays one live stream in a web page, and keeps it playing.
//!
//! This crate is the only one that knows TcPlayer, mpegts.js and hls.js. An [`Opening`] owns an element of the page and at most
//! one player in it, and a [`Runner`] takes it over. It carries out the decisions of [`panglu_core::playback`] and tells its owner the state in words. It uses
//! no framework. Dropping it always destroys the player and closes every connection.
//!
//! Players are classic scripts. They are loaded on first use, from the addresses in [`PlayerFiles`], and never bundled.

mod bindings;
mod clock;
mod codec;
mod connection;
mod driver;
mod engines;
mod flv;
mod hls;
mod media;
mod mute;
mod notice;
mod opening;
mod page;
mod player;
mod runner;
mod scripts;
mod source;
mod stage;
mod stats;
mod timeline;

pub use engines::PlayerFiles;
pub use notice::Notice;
pub use opening::Opening;
pub use runner::Runner;
pub use source::{Options, Source};
pub use stats::Stats;
