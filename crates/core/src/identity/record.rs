//! What a recording is recognised by.

use core::num::NonZeroU32;

use super::ids::digits;
use crate::{Fault, Field, InputError};

/// The number that recordings are recognised by; it comes back in notifications as `cliRecoId`. 32 bits without a sign.
///
/// The width is `uint32` in the published PC header; Android takes an `int`, so a number above 2147483647 is the same
/// bits with a minus sign there. Source: published `iLive.h`, client code of `setRecordId`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RecordId(NonZeroU32);

impl RecordId {
    /// Reads a number from 1 to 4294967295.
    ///
    /// # Errors
    /// [`Field::RecordId`] with `empty`, `not-digits`, `zero` or `too-large`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        digits(Field::RecordId, text, usize::MAX)?;
        // Only digits are left, so the one way to fail is to be too large.
        let number: u32 = text.parse().map_err(|_| {
            let max = u32::MAX.into();
            InputError::new(Field::RecordId, Fault::TooLarge { max })
        })?;
        let number = NonZeroU32::new(number).ok_or_else(|| InputError::new(Field::RecordId, Fault::Zero))?;
        Ok(Self(number))
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0.get()
    }
}
