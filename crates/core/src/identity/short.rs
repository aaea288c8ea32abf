//! Hashing a roster: very many rooms whose users have short names.

use crate::{
    RoomId, StreamKind,
    digest::{self, BLOCK_MESSAGE_BYTES, Block},
    digits::Decimal,
};

/// The text `room_user_kind` of a stream, where it is short enough to be hashed in one go: up to 55 bytes, which leaves 39
/// for the user's name. All but a few are. Writing it and hashing it are apart, because a processor hashes several texts
/// at a time as long as nothing else stands between them.
#[derive(Clone, Copy)]
pub struct ShortStream {
    block: Block,
    bytes: usize,
}

impl ShortStream {
    /// Takes a room, a user's name in UTF-16 and a kind. None if the name is no [`UserId`](crate::UserId), or if it is
    /// too long to be hashed in this way; whoever must know asks [`UserId::parse`](crate::UserId::parse).
    #[inline(always)]
    #[must_use]
    pub fn from_utf16(room: RoomId, user: impl IntoIterator<Item = u16>, kind: StreamKind) -> Option<Self> {
        let mut text = Self {
            block: [0; 64],
            bytes: 0,
        };
        for &digit in Decimal::of(u64::from(room.get())).as_bytes() {
            text.push(digit)?;
        }
        text.push(b'_')?;
        let before = text.bytes;
        let mut units = user.into_iter();
        while let Some(unit) = units.next() {
            match unit {
                0x20..0x7f => text.push(unit as u8)?,
                _ => text.push_character(unit, &mut units)?,
            }
        }
        if text.bytes == before {
            return None;
        }
        text.push(b'_')?;
        for &byte in kind.as_str().as_bytes() {
            text.push(byte)?;
        }
        let [low, high] = (text.bytes as u16 * 8).to_le_bytes();
        text.put(0x80);
        (text.block[56], text.block[57]) = (low, high);
        Some(text)
    }

    /// The digest of the text, as [`stream_digest`](crate::stream_digest) makes it.
    #[inline]
    #[must_use]
    pub fn digest(&self) -> [u8; 16] {
        digest::of_block(&self.block)
    }

    /// Adds the character that starts with this unit, if it is one that a name may hold.
    #[inline(never)]
    fn push_character(&mut self, unit: u16, rest: &mut impl Iterator<Item = u16>) -> Option<()> {
        let units = [unit, if is_high_surrogate(unit) { rest.next()? } else { 0 }];
        let character = char::decode_utf16(units).next()?.ok()?;
        if character.is_control() {
            return None;
        }
        for &byte in character.encode_utf8(&mut [0; 4]).as_bytes() {
            self.push(byte)?;
        }
        Some(())
    }

    #[inline(always)]
    fn push(&mut self, byte: u8) -> Option<()> {
        (self.bytes < BLOCK_MESSAGE_BYTES).then(|| self.put(byte))
    }

    #[inline(always)]
    fn put(&mut self, byte: u8) {
        if let Some(place) = self.block.get_mut(self.bytes) {
            *place = byte;
        }
        self.bytes += 1;
    }
}

/// Whether a unit is the first half of a character outside the basic plane.
const fn is_high_surrogate(unit: u16) -> bool {
    matches!(unit, 0xd800..0xdc00)
}
