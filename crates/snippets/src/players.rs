//! Watching a relayed stream in other players: HTML, command lines and code, made from a
//! stream's addresses.
//!
//! Every address is checked first and every text is escaped for the place it goes to, so a snippet can be pasted as it is.
//!
//! ```
//! use panglu_core::Locale;
//! use panglu_snippets::players::{PlayAddresses, Page, Player, Shell};
//!
//! # fn main() -> Result<(), panglu_core::InputError> {
//! let addresses = PlayAddresses::parse(
//!     Some("rtmp://play.example.com/live/8888_test"),
//!     Some("https://play.example.com/live/8888_test.flv"),
//!     None,
//! )?;
//! let snippet = addresses.snippet(Player::Ffplay(Shell::Posix), &Page::default(), Locale::En)?;
//! assert!(snippet.code.ends_with("'https://play.example.com/live/8888_test.flv'\n"));
//! # Ok(())
//! # }
//! ```

mod address;
mod desktop;
mod escape;
mod ffmpeg_api;
mod notes;
mod page;
mod player;
mod snippet;
mod web;

pub use address::{Address, PlayAddresses};
pub use desktop::{PushTool, push_snippet};
pub use page::{AdText, Ads, ElementId, Page};
pub use player::Player;
pub use snippet::{Language, Shell, Snippet};
