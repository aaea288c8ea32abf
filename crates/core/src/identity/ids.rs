//! The four inputs of a stream code. Each is validated when it is parsed.

use alloc::{borrow::ToOwned, string::String};
use core::{fmt, num::NonZeroU32};

use crate::{Fault, Field, InputError};

/// The number of the live account (BIZID), shown at the top of the live console. Decimal digits, kept as written.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct BizId(String);

impl BizId {
    /// Much longer than any real number; it only rejects pasted documents.
    const MAX_BYTES: usize = 20;

    /// Parses a BIZID.
    ///
    /// # Errors
    /// [`Field::BizId`] with `empty`, `too-long` or `not-digits`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        digits(Field::BizId, text, Self::MAX_BYTES)?;
        Ok(Self(text.to_owned()))
    }

    /// One that was checked as part of something else.
    pub(super) fn from_checked(digits: &str) -> Self {
        Self(digits.to_owned())
    }

    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for BizId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A numeric interactive room, 1 to 4294967294. Leading zeros are dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RoomId(NonZeroU32);

impl RoomId {
    /// The largest room number; the value above it is reserved by the service (vendor TRTC documents).
    pub const MAX: u32 = u32::MAX - 1;

    /// Parses a room number.
    ///
    /// # Errors
    /// [`Field::RoomId`] with `empty`, `too-long`, `not-digits`, `zero` or `too-large`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        const MAX_BYTES: usize = 64;
        digits(Field::RoomId, text, MAX_BYTES)?;
        // Only digits are left, so parsing can fail only because the number is too large.
        Self::from_number(text.parse().unwrap_or(u64::MAX))
    }

    /// Checks a room number.
    ///
    /// # Errors
    /// [`Field::RoomId`] with `zero` or `too-large`.
    pub fn from_number(number: u64) -> Result<Self, InputError> {
        let too_large = || {
            let max = u64::from(Self::MAX);
            InputError::new(Field::RoomId, Fault::TooLarge { max })
        };
        let number = u32::try_from(number).map_err(|_| too_large())?;
        let number = NonZeroU32::new(number).ok_or_else(|| InputError::new(Field::RoomId, Fault::Zero))?;
        if number.get() > Self::MAX {
            Err(too_large())
        } else {
            Ok(Self(number))
        }
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0.get()
    }
}

impl fmt::Display for RoomId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The user who publishes, exactly as signed in to the app. The name is hashed, so a space or the case of a letter
/// changes the stream.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UserId(String);

impl UserId {
    /// Much longer than any of the vendor's sign-in methods accepts; it prevents hashing a pasted document.
    pub const MAX_BYTES: usize = 256;

    /// Parses a user name: any text without control characters.
    ///
    /// # Errors
    /// [`Field::UserId`] with `empty`, `too-long` or `forbidden-character`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        UserRef::parse(text).map(UserRef::to_owned)
    }

    /// The same name, borrowed.
    #[must_use]
    pub fn borrowed(&self) -> UserRef<'_> {
        UserRef(&self.0)
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UserId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A checked user name, borrowed, so that large rosters can be hashed without copying names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct UserRef<'a>(&'a str);

impl<'a> UserRef<'a> {
    /// Checks a user name as [`UserId::parse`] does.
    ///
    /// # Errors
    /// [`Field::UserId`] with `empty`, `too-long` or `forbidden-character`.
    pub fn parse(text: &'a str) -> Result<Self, InputError> {
        bounded(Field::UserId, text, UserId::MAX_BYTES)?;
        allow_only(Field::UserId, text, |character| !character.is_control())?;
        Ok(Self(text))
    }

    /// The name.
    #[must_use]
    pub const fn as_str(self) -> &'a str {
        self.0
    }

    /// The same name, owned.
    #[must_use]
    pub fn to_owned(self) -> UserId {
        UserId(self.0.to_owned())
    }
}

/// The kind of a user's picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum StreamKind {
    /// The camera.
    #[default]
    Main,
    /// A shared screen.
    Aux,
}

impl StreamKind {
    /// Both kinds, the camera first.
    pub const ALL: [Self; 2] = [Self::Main, Self::Aux];

    /// Parses `main` or `aux`.
    ///
    /// # Errors
    /// [`Field::Kind`] with `empty` or `not-one-of`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        match text {
            "main" => Ok(Self::Main),
            "aux" => Ok(Self::Aux),
            "" => Err(InputError::new(Field::Kind, Fault::Empty)),
            _ => Err(InputError::new(
                Field::Kind,
                Fault::NotOneOf { allowed: "main, aux" },
            )),
        }
    }

    /// The word used in the hash.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::Aux => "aux",
        }
    }
}

impl fmt::Display for StreamKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Checks that a text is not empty and within its limit.
pub(crate) fn bounded(field: Field, text: &str, max: usize) -> Result<(), InputError> {
    if text.is_empty() {
        return Err(InputError::new(field, Fault::Empty));
    }
    if text.len() > max {
        return Err(InputError::new(
            field,
            Fault::TooLong {
                bytes: text.len(),
                max,
            },
        ));
    }
    Ok(())
}

/// Checks every character; the error names the first one that is not allowed.
pub(crate) fn allow_only(field: Field, text: &str, allowed: fn(char) -> bool) -> Result<(), InputError> {
    match first_not(text, allowed) {
        Some((index, found)) => {
            let position = index + 1;
            Err(InputError::new(
                field,
                Fault::ForbiddenCharacter { position, found },
            ))
        }
        None => Ok(()),
    }
}

/// Checks that a text is not empty, within its limit, and only decimal digits.
pub(super) fn digits(field: Field, text: &str, max: usize) -> Result<(), InputError> {
    bounded(field, text, max)?;
    match first_not(text, |character| character.is_ascii_digit()) {
        Some((index, found)) => {
            let position = index + 1;
            Err(InputError::new(field, Fault::NotDigits { position, found }))
        }
        None => Ok(()),
    }
}

/// The first character that is not allowed, and the number of characters before it.
pub(crate) fn first_not(text: &str, allowed: fn(char) -> bool) -> Option<(usize, char)> {
    text.chars()
        .enumerate()
        .find(|(_, character)| !allowed(*character))
}
