//! The parts of a room's workspace: the status bar, and what its tabs show.

mod addresses;
mod channel_card;
mod checks_card;
mod diagnose;
mod events;
mod format_pills;
mod guide;
mod inquiry;
mod names_card;
mod play_card;
mod push_card;
mod status_bar;
mod told;

pub(super) use addresses::Addresses;
pub(super) use channel_card::ChannelCard;
pub(super) use checks_card::{ChecksCard, Sign};
pub(super) use diagnose::Diagnose;
pub(super) use events::Events;
pub(super) use guide::Guide;
pub(super) use inquiry::{Inquiry, use_inquiry};
pub(super) use play_card::{PlayCard, signed};
pub(super) use push_card::PushCard;
pub(super) use status_bar::StatusBar;
pub(super) use told::{Grant, use_granted, use_listed};
