//! What follows from a valid room.

use panglu_core::{PlayFormat, Signature, StreamCode, deployment::Deployment, play_url};

use crate::{components::Source, link::Room};

/// The id of the card with the form, for the button that unfolds it.
pub(super) const ROOM_CARD: &str = "room-card";

/// Everything that is computed from a valid room.
#[derive(Clone, PartialEq)]
pub(super) struct Found {
    pub(super) room: Room,
    pub(super) code: StreamCode,
    pub(super) rtmp: String,
    pub(super) source: Source,
}

impl Found {
    pub(super) fn new(room: Room, profile: &Deployment, signature: Option<&Signature>) -> Self {
        let (code, site) = (room.code(), profile.play_site(&room.biz));
        let url = |format| play_url(&code, format, &site, signature).to_string();
        Self {
            rtmp: url(PlayFormat::Rtmp),
            source: Source {
                flv: url(PlayFormat::Flv),
                hls: url(PlayFormat::Hls),
            },
            code,
            room,
        }
    }
}
