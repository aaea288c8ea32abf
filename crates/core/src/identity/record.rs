//! The number that identifies recordings.

use core::num::NonZeroU32;

use super::ids::digits;
use crate::{Fault, Field, InputError};

/// The number that identifies recordings: a non-zero unsigned 32-bit integer. Notifications return it as `cliRecoId`.
///
/// The type is `uint32` in the published PC header. On Android it is an `int`, so numbers above 2147483647 are passed
/// there as negative numbers with the same bits. Source: published `iLive.h`, client code of `setRecordId`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RecordId(NonZeroU32);

impl RecordId {
    /// Parses a number from 1 to 4294967295.
    ///
    /// # Errors
    /// [`Field::RecordId`] with `empty`, `not-digits`, `zero` or `too-large`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        digits(Field::RecordId, text, usize::MAX)?;
        // Only digits are left, so parsing can fail only because the number is too large.
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
