//! The backend of a relayed live stream. It holds the keys, gives out signed addresses, receives notifications and keeps the live
//! list.
//!
//! It decides nothing that `panglu-core` and `panglu-live` decide: it reads the clock, the network and the disk for them. What
//! happens to a notification is in [`ingest`], what is kept in [`store`], who is live in [`live`], and what is asked and answered in
//! [`http`].
#![forbid(unsafe_code)]

pub mod app;
pub mod clock;
pub mod config;
pub mod http;
pub mod ingest;
pub mod limits;
pub mod live;
mod locales;
pub mod metrics;
pub mod operators;
pub mod poll;
pub mod problem;
pub mod run;
pub mod store;
pub mod tls;
pub mod tokens;
pub mod witnesses;
