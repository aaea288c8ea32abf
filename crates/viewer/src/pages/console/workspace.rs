//! The parts of a room's workspace: the status bar, and what its tabs show.

pub(super) mod addresses;
mod channel_card;
pub(super) mod checks_card;
mod diagnose;
pub(super) mod events;
pub(super) mod examiner;
mod format_pills;
mod guide;
mod inquiry;
pub(super) mod integrate;
mod names_card;
mod play_card;
pub(super) mod preview;
mod push_card;
pub(super) mod recording_card;
pub(super) mod room_finding;
pub(super) mod status_bar;
pub(super) mod tabs;
mod told;

pub(super) use play_card::{PlayCard, signed};
pub(super) use push_card::PushCard;
