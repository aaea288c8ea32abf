//! Ready code and advice for other programs.
//!
//! [`sdk`] writes the calls that start and stop a relay from an app. [`players`] writes what to paste to watch a stream
//! in another player. [`recording`] says which way of recording fits somebody's needs.
//!
//! It is pure, like `panglu-core` below it: the language is an argument, and nothing is fetched or run.
#![forbid(unsafe_code)]
#![no_std]

extern crate alloc;

mod formats;
mod literal;
mod locales;
pub mod players;
pub mod recording;
pub mod sdk;

pub use formats::FileFormats;
