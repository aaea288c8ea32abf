//! The parts of a room's workspace: the status bar, and what its tabs show.

mod addresses;
mod diagnose;
mod guide;
mod status_bar;

pub(super) use addresses::Addresses;
pub(super) use diagnose::Diagnose;
pub(super) use status_bar::StatusBar;
