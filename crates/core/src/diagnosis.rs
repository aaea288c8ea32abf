//! Why does a room show no picture, and who must act? Evidence goes in: what the play host answered, and what the player
//! tells. Checks come out in the order in which people look for the fault, each with its evidence, who must act and what to
//! do, and above them one finding.
//!
//! Nothing is asked here. [`Evidence::next`] says which address to ask next, one at a time, so that a run is polite and can
//! be stopped anywhere. The names that the room might have otherwise are only tried if nobody publishes under its own.

mod checks;
mod evidence;
mod fault;
mod finding;
mod report;
mod who;
mod words;

pub use checks::{Check, Subject};
pub use evidence::{Asking, Evidence, NameTried, Observation, Picture};
pub use fault::Fault;
pub use finding::{Finding, Outcome, Verdict};
pub use who::Who;

#[cfg(test)]
mod tests;
