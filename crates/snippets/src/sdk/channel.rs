//! Channel numbers, signed and unsigned.

use alloc::string::String;
use core::fmt;

use panglu_core::{Fault, Field, InputError, Locale, texts};

/// The number that the cloud assigns to a channel: 64 bits, unsigned.
///
/// Java has no unsigned numbers, so Android prints the upper half of the range as negative numbers with the same bits.
/// A JavaScript number cannot represent them exactly either, so they are passed as text.
///
/// ```
/// use panglu_snippets::sdk::ChannelId;
///
/// # fn main() -> Result<(), panglu_core::InputError> {
/// let channel = ChannelId::parse("-3")?;
/// assert_eq!(channel.to_string(), "18446744073709551613");
/// assert_eq!(channel, ChannelId::parse("18446744073709551613")?);
/// assert_eq!(channel.signed(), -3);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ChannelId(u64);

impl ChannelId {
    /// Makes a channel number from its bits, as stored by C++ and Objective-C.
    #[must_use]
    pub const fn from_bits(bits: u64) -> Self {
        Self(bits)
    }

    /// Parses a number as printed by an SDK or in a log: unsigned, or signed as in Java.
    ///
    /// # Errors
    /// [`Field::ChannelIds`] with `empty`, `not-digits` or `out-of-range`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        let fault = |fault| InputError::new(Field::ChannelIds, fault);
        let (negative, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text),
        };
        if digits.is_empty() {
            return Err(fault(Fault::Empty));
        }
        if let Some((index, found)) = digits
            .chars()
            .enumerate()
            .find(|(_, character)| !character.is_ascii_digit())
        {
            let position = index + 1 + usize::from(negative);
            return Err(fault(Fault::NotDigits { position, found }));
        }
        // Only digits remain, so the only possible error is a number out of range.
        let bits = if negative {
            text.parse::<i64>().map(i64::cast_unsigned)
        } else {
            text.parse::<u64>()
        };
        bits.map(Self).map_err(|_| {
            fault(Fault::OutOfRange {
                min: i64::MIN,
                max: u64::MAX,
            })
        })
    }

    /// The number, unsigned.
    #[must_use]
    pub const fn unsigned(self) -> u64 {
        self.0
    }

    /// The number as printed by Java, signed.
    #[must_use]
    pub const fn signed(self) -> i64 {
        self.0.cast_signed()
    }

    /// Whether Java prints it as a negative number.
    #[must_use]
    pub const fn is_negative_in_java(self) -> bool {
        self.signed() < 0
    }

    /// Explains what a number from a log means and how to read it.
    #[must_use]
    pub fn explain(self, locale: Locale) -> String {
        let meaning = if self.0 == 0 {
            Meaning::Zero
        } else if self.is_negative_in_java() {
            Meaning::UpperHalf {
                unsigned: self.unsigned(),
                signed: self.signed(),
            }
        } else {
            Meaning::LowerHalf { unsigned: self.0 }
        };
        meaning.text(locale).into_owned()
    }
}

impl fmt::Display for ChannelId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

texts! {
    enum Meaning as ChannelMeaning {
        Zero,
        UpperHalf { unsigned: u64, signed: i64 },
        LowerHalf { unsigned: u64 },
    }
}
