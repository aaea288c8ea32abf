//! What the server answers, over loopback, with a clock of the test.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod addresses;
mod asking;
mod cloud;
mod deliveries;
mod failing;
mod forged;
mod listeners;
mod live;
#[path = "../nats/mod.rs"]
mod nats;
mod notifications;
mod operation;
mod pages;
mod polls;
mod server;
mod stops;
mod tokens;
mod witnesses;
