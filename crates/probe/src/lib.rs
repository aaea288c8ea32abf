//! Asks the play addresses of a stream what they have.
//!
//! What a server's answer means is decided here once, for the player, which asks while it plays, and for the console, which
//! asks to find a fault. A request is cancelled when its owner is dropped, waits no longer than it is told to, and reads no
//! more than the beginning of a stream.

pub mod codec;
mod examination;
mod playlist;
pub mod request;

pub use examination::Examination;
pub use playlist::{FrozenPlaylist, Probe};
