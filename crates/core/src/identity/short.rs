//! A stream given as JavaScript holds it: the user's name in UTF-16.

use alloc::string::String;

use super::code::stream_digest;
use crate::{RoomId, StreamKind, UserId};

/// A room, a user and a kind that are only hashed.
#[derive(Debug, Clone)]
pub struct ShortStream {
    room: RoomId,
    user: UserId,
    kind: StreamKind,
}

impl ShortStream {
    /// Takes a room, a user's name in UTF-16 and a kind. None if the name is no [`UserId`]; whoever must know why asks
    /// [`UserId::parse`].
    #[must_use]
    pub fn from_utf16(room: RoomId, user: impl IntoIterator<Item = u16>, kind: StreamKind) -> Option<Self> {
        let user = char::decode_utf16(user).collect::<Result<String, _>>().ok()?;
        let user = UserId::parse(&user).ok()?;
        Some(Self { room, user, kind })
    }

    /// The digest, as [`stream_digest`] makes it.
    #[must_use]
    pub fn digest(&self) -> [u8; 16] {
        stream_digest(self.room, self.user.borrowed(), self.kind)
    }
}
