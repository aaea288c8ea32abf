//! What follows from a valid room.

use panglu_core::{PlayFormat, Signature, StreamCode, StreamName, deployment::Deployment, play_url};

use crate::{components::Source, link::Room};

/// The id of the card with the form, for the button that unfolds it.
pub(super) const ROOM_CARD: &str = "room-card";

/// Everything that is computed from a valid room.
#[derive(Clone, PartialEq)]
pub(super) struct Found {
    pub(super) room: Room,
    pub(super) code: StreamCode,
    /// The name that the stream is expected under: the code, unless the account follows another rule.
    pub(super) name: StreamName,
    pub(super) rtmp: String,
    pub(super) source: Source,
    /// Whether the backend has given out these addresses.
    pub(super) is_given: bool,
}

impl Found {
    pub(super) fn new(
        room: Room,
        name: StreamName,
        profile: &Deployment,
        signature: Option<&Signature>,
    ) -> Self {
        let (code, site) = (room.code(), profile.play_site(&room.biz));
        let url = |format| play_url(&name, format, &site, signature).to_string();
        Self {
            rtmp: url(PlayFormat::Rtmp),
            source: Source {
                flv: url(PlayFormat::Flv),
                hls: url(PlayFormat::Hls),
            },
            code,
            name,
            room,
            is_given: false,
        }
    }

    /// Whether the audience's page plays this stream: it derives the code, and knows this site's settings alone.
    pub(super) fn is_for_audience(&self, profile: &Deployment) -> bool {
        self.name == *self.code.as_ref() && profile.is_by_settings(&self.room.biz)
    }
}
