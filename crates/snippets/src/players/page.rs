//! The settings of an HTML snippet: its appearance and an optional advertising account.

use alloc::{borrow::ToOwned, string::String};
use core::fmt;

use super::Address;
use panglu_core::{Fault, Field, InputError};

/// The id of an HTML element: a letter, followed by letters, digits, `-` and `_`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ElementId(String);

impl ElementId {
    const MAX_BYTES: usize = 64;

    /// Parses an id.
    ///
    /// # Errors
    /// [`Field::ElementId`] with `empty`, `too-long` or `forbidden-character`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        let fault = |fault| InputError::new(Field::ElementId, fault);
        let (bytes, max) = (text.len(), Self::MAX_BYTES);
        if bytes == 0 {
            return Err(fault(Fault::Empty));
        }
        if bytes > max {
            return Err(fault(Fault::TooLong { bytes, max }));
        }
        let bad = text.chars().enumerate().find(|(index, character)| {
            !(character.is_ascii_alphabetic()
                || (*index > 0 && (character.is_ascii_digit() || matches!(character, '-' | '_'))))
        });
        match bad {
            Some((index, found)) => Err(fault(Fault::ForbiddenCharacter {
                position: index + 1,
                found,
            })),
            None => Ok(Self(text.to_owned())),
        }
    }

    /// The id.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The settings of an HTML snippet. The default is a picture of 640 × 360 pixels in an element with the id `live`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    element_id: ElementId,
    width: u32,
    height: u32,
    cover: Option<Address>,
    ads: Option<Ads>,
}

impl Default for Page {
    fn default() -> Self {
        Self {
            element_id: ElementId("live".to_owned()),
            width: 640,
            height: 360,
            cover: None,
            ads: None,
        }
    }
}

impl Page {
    /// The maximum width and height in pixels, enough for a 16K screen.
    pub const MAX_SIZE: u32 = 16_384;

    /// Sets the id of the element.
    #[must_use]
    pub fn element_id(mut self, element_id: ElementId) -> Self {
        self.element_id = element_id;
        self
    }

    /// Sets the width and height, in pixels.
    ///
    /// # Errors
    /// [`Field::Size`] with `out-of-range`.
    pub fn size(mut self, width: u32, height: u32) -> Result<Self, InputError> {
        let max = Self::MAX_SIZE;
        if !(1..=max).contains(&width) || !(1..=max).contains(&height) {
            return Err(InputError::new(
                Field::Size,
                Fault::OutOfRange {
                    min: 1,
                    max: max.into(),
                },
            ));
        }
        (self.width, self.height) = (width, height);
        Ok(self)
    }

    /// Sets a picture to show before the stream starts.
    #[must_use]
    pub fn cover(mut self, cover: Address) -> Self {
        self.cover = Some(cover);
        self
    }

    /// Sets the advertisements. Only TcPlayer supports them.
    #[must_use]
    pub fn ads(mut self, ads: Ads) -> Self {
        self.ads = Some(ads);
        self
    }

    pub(super) fn id(&self) -> &str {
        self.element_id.as_str()
    }

    pub(super) const fn width(&self) -> u32 {
        self.width
    }

    pub(super) const fn height(&self) -> u32 {
        self.height
    }

    pub(super) const fn cover_address(&self) -> Option<&Address> {
        self.cover.as_ref()
    }

    pub(super) const fn ad_account(&self) -> Option<&Ads> {
        self.ads.as_ref()
    }
}

/// A text of an advertising account. `Debug` hides it.
#[derive(Clone, PartialEq, Eq)]
pub struct AdText(String);

impl AdText {
    const MAX_BYTES: usize = 512;

    /// Parses the value of [`Field::AdUser`], [`Field::AdApp`] or [`Field::AdLicense`]. It is kept exactly as the
    /// vendor issued it.
    ///
    /// # Errors
    /// The field with `empty` or `too-long`.
    pub fn parse(field: Field, text: &str) -> Result<Self, InputError> {
        let (bytes, max) = (text.len(), Self::MAX_BYTES);
        if bytes == 0 {
            return Err(InputError::new(field, Fault::Empty));
        }
        if bytes > max {
            return Err(InputError::new(field, Fault::TooLong { bytes, max }));
        }
        Ok(Self(text.to_owned()))
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for AdText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AdText(…)")
    }
}

/// Advertisements in TcPlayer: their address and the advertising account.
///
/// Source: vendor document on relayed streaming in channel mode, 2018-06-15, section on TcPlayer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ads {
    /// The address of a VAST, VMAP or VPAID advertisement.
    pub tag: Address,
    /// The advertising account.
    pub user_id: AdText,
    /// The app registered with the account.
    pub app_id: AdText,
    /// The app's licence.
    pub license: AdText,
}
