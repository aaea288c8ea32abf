//! Names of the newer rule, for applications created since 2020-01-09.

use alloc::{borrow::ToOwned, format, string::String};
use core::{fmt, num::NonZeroU32};

use super::{
    ids::{allow_only, bounded, digits},
    name::{StreamName, percent_encoded},
};
use crate::{Fault, Field, InputError, RoomId, StreamKind, UserId};

/// The number of the application (SDKAppID).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SdkAppId(NonZeroU32);

impl SdkAppId {
    /// Parses an application number.
    ///
    /// # Errors
    /// [`Field::SdkAppId`] with `empty`, `too-long`, `not-digits`, `zero` or `too-large`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        const MAX_BYTES: usize = 20;
        digits(Field::SdkAppId, text, MAX_BYTES)?;
        let too_large = || {
            InputError::new(
                Field::SdkAppId,
                Fault::TooLarge {
                    max: u64::from(u32::MAX),
                },
            )
        };
        // Only digits are left, so parsing can fail only because the number is too large.
        let number = text.parse().map_err(|_| too_large())?;
        NonZeroU32::new(number)
            .map(Self)
            .ok_or_else(|| InputError::new(Field::SdkAppId, Fault::Zero))
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0.get()
    }
}

impl fmt::Display for SdkAppId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A room of the newer service: a number or a string. Room `7` and room `"7"` are different rooms, although their
/// stream names are equal.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TrtcRoom {
    /// A numeric room.
    Number(RoomId),
    /// A string room, at most 64 bytes of printable ASCII (vendor TRTC documents).
    Text(String),
}

impl TrtcRoom {
    const MAX_BYTES: usize = 64;

    /// Reads a room: digits name a numeric room, anything else a string room.
    ///
    /// # Errors
    /// [`Field::RoomId`] with the faults of [`RoomId::parse`], `too-long` or `forbidden-character`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        bounded(Field::RoomId, text, Self::MAX_BYTES)?;
        if text.bytes().all(|byte| byte.is_ascii_digit()) {
            return RoomId::parse(text).map(Self::Number);
        }
        Self::parse_text(text)
    }

    /// Reads a room that is known to be a string room, also one of digits.
    ///
    /// # Errors
    /// [`Field::RoomId`] with `empty`, `too-long` or `forbidden-character`.
    pub fn parse_text(text: &str) -> Result<Self, InputError> {
        bounded(Field::RoomId, text, Self::MAX_BYTES)?;
        allow_only(Field::RoomId, text, |character| {
            character.is_ascii_graphic() || character == ' '
        })?;
        Ok(Self::Text(text.to_owned()))
    }

    /// The number of a numeric room. Only these have a stream code.
    #[must_use]
    pub const fn number(&self) -> Option<RoomId> {
        match self {
            Self::Number(room) => Some(*room),
            Self::Text(_) => None,
        }
    }
}

impl fmt::Display for TrtcRoom {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(room) => room.fmt(f),
            Self::Text(room) => f.write_str(room),
        }
    }
}

impl StreamName {
    /// Derives the name of the newer rule: `sdkAppId_roomId_userId_kind`, percent-encoded and not hashed.
    ///
    /// Source: vendor TRTC documents on relaying to the CDN, for applications created since 2020-01-09.
    #[must_use]
    pub fn derive_trtc(app: SdkAppId, room: &TrtcRoom, user: &UserId, kind: StreamKind) -> Self {
        let user = percent_encoded(user.as_str());
        Self::from_checked(match room {
            TrtcRoom::Number(room) => format!("{app}_{room}_{user}_{kind}"),
            TrtcRoom::Text(room) => format!("{app}_{}_{user}_{kind}", percent_encoded(room)),
        })
    }
}
