//! `<panglu-player>`: plays a relayed live stream in any page, with its controls and its words.
//!
//! A custom element must be a JavaScript class. That class is in `js/`: it mirrors attributes and properties and owns one
//! [`Instance`] while it is in the page. Everything else is here: `source` reads the attributes, `early` begins to play,
//! `view` is what people see, and `element` connects it to the [`panglu_player::Runner`], which keeps the picture moving.
//! What the first frame does not need is behind `deferred`, in a second file.

mod announce;
mod bindings;
mod clipboard;
mod command;
mod deferred;
mod early;
mod element;
mod fullscreen;
mod handover;
mod instance;
mod json;
mod keyboard;
mod language;
mod locales;
mod media_session;
mod metrics;
mod number;
mod perform;
mod renewal;
mod report;
mod shown;
mod source;
mod view;
mod wanted;

pub use instance::Instance;

/// Seven kilobytes less than that of the standard library, and pages wait for them.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
