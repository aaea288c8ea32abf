//! Generates HTML, command lines and code to watch a relayed stream in other players, from the stream's addresses.
//!
//! Every address is checked, and every text is escaped for its position, so a snippet can be pasted unchanged.
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
mod element;
pub(crate) mod escape;
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
