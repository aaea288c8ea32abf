//! Decides from reports whether streams are live, for relayed live streaming.
//!
//! [`liveness`] judges from evidence whether a stream is live now. [`session`] puts notifications together to what
//! belongs together: starts, ends, recordings, screenshots. [`listing`] keeps the rows of a live list. [`simulator`] makes
//! signed notifications to try a backend with.
//!
//! The crate is pure, like `panglu-core`: the time and the locale are arguments.
#![forbid(unsafe_code)]
#![no_std]

extern crate alloc;

pub mod listing;
pub mod liveness;
mod locales;
pub mod session;
pub mod simulator;
