//! The program itself: killed, asked slowly, ended in order, and its command line.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod cluster;
mod commands;
mod ending;
mod killed;
#[path = "../nats/mod.rs"]
mod nats;
mod program;
mod slow;
mod tls;
mod waiting;
