//! Scenarios for the supervisor: what a player, a connection or the page reports or fails to report, and the expected
//! reaction.
#![cfg(not(target_arch = "wasm32"))]

mod answers;
mod any_order;
mod delay;
mod engines;
mod page;
#[cfg(feature = "serde")]
mod recorded;
mod room;
mod stalls;
