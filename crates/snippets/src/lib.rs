//! Generates code and advice for other programs.
//!
//! [`sdk`] writes the SDK calls that start and stop a relay from an app. [`players`] writes snippets to watch a stream
//! in another player. [`recording`] recommends a recording method for given requirements. [`webhook`] writes the command
//! that sends a notification to a backend.
//!
//! The crate is pure, like `panglu-core`: the language is an argument, and nothing is fetched or run.
#![forbid(unsafe_code)]
#![no_std]

extern crate alloc;

mod formats;
mod literal;
mod locales;
pub mod players;
pub mod recording;
pub mod sdk;
pub mod webhook;

pub use formats::FileFormats;
