//! Decides from reports whether streams are live, for relayed live streaming.
//!
//! [`liveness`] decides whether a stream is live now. [`session`] groups notifications into sessions: start, end,
//! recordings and screenshots of one publish. [`simulator`] makes signed notifications for testing a backend.
//!
//! The crate is pure, like `panglu-core`: the time and the locale are arguments.
#![forbid(unsafe_code)]
#![no_std]

extern crate alloc;

pub mod liveness;
mod locales;
pub mod session;
pub mod simulator;
