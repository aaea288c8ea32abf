//! Watching a relayed stream elsewhere: ready pieces of page, command lines and code for other players, made from a
//! stream's addresses.
//!
//! Every address is checked first and every text is escaped for the place it goes to, so a piece can be pasted as it is.
//!
//! ```
//! use panglu_core::Locale;
//! use panglu_snippets::elsewhere::{PlayAddresses, Page, Player, Shell};
//!
//! # fn main() -> Result<(), panglu_core::InputError> {
//! let addresses = PlayAddresses::parse(
//!     Some("rtmp://play.example.com/live/8888_test"),
//!     Some("https://play.example.com/live/8888_test.flv"),
//!     None,
//! )?;
//! let piece = addresses.piece(Player::Ffplay(Shell::Posix), &Page::default(), Locale::En)?;
//! assert!(piece.code.ends_with("'https://play.example.com/live/8888_test.flv'\n"));
//! # Ok(())
//! # }
//! ```

mod address;
mod desktop;
mod escape;
mod ffmpeg_api;
mod notes;
mod page;
mod piece;
mod player;
mod web;

pub use address::{Address, PlayAddresses};
pub use desktop::{PushTool, push_piece};
pub use page::{AdText, Ads, ElementId, Page};
pub use piece::{Language, Piece, Shell};
pub use player::Player;
