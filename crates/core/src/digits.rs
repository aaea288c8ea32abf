//! Whole numbers in decimal and hexadecimal, without the formatting machinery: it would be a good part of what a browser
//! downloads, and it is slow where a hundred thousand names are made.

use alloc::string::String;

/// Lower-case hexadecimal digits.
pub(crate) const LOWER: &[u8; 16] = b"0123456789abcdef";

/// Upper-case hexadecimal digits.
pub(crate) const UPPER: &[u8; 16] = b"0123456789ABCDEF";

/// The decimal digits of a number.
pub(crate) struct Decimal {
    digits: [u8; Self::LONGEST],
    start: usize,
}

impl Decimal {
    /// The digits of the largest 64-bit number.
    const LONGEST: usize = 20;

    pub(crate) fn of(mut number: u64) -> Self {
        let mut digits = [b'0'; Self::LONGEST];
        let mut start = Self::LONGEST;
        for (index, digit) in digits.iter_mut().enumerate().rev() {
            *digit = b'0' + (number % 10) as u8;
            number /= 10;
            start = index;
            if number == 0 {
                break;
            }
        }
        Self { digits, start }
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.digits.get(self.start..).unwrap_or_default()
    }
}

/// Writes a number.
pub(crate) fn push(out: &mut String, number: u64) {
    for digit in Decimal::of(number).as_bytes() {
        out.push(char::from(*digit));
    }
}

/// Writes a number that may be negative.
pub(crate) fn push_signed(out: &mut String, number: i64) {
    if number < 0 {
        out.push('-');
    }
    push(out, number.unsigned_abs());
}

/// A number that may be negative, as a text.
pub(crate) fn signed(number: i64) -> String {
    let mut text = String::new();
    push_signed(&mut text, number);
    text
}

/// Why a text is no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoNumber {
    /// Something else than digits, or nothing at all.
    NotDigits,
    /// It does not fit into 64 bits.
    TooLarge,
}

/// Reads decimal digits, and nothing else.
pub(crate) fn read(text: &str) -> Result<u64, NoNumber> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(NoNumber::NotDigits);
    }
    let mut number = 0_u64;
    for byte in text.bytes() {
        // Compared before it is multiplied: a checked product of 64 bits is a 128-bit one for WebAssembly.
        if number > u64::MAX / 10 {
            return Err(NoNumber::TooLarge);
        }
        let digit = u64::from(byte - b'0');
        number = (number * 10).checked_add(digit).ok_or(NoNumber::TooLarge)?;
    }
    Ok(number)
}

/// Reads decimal digits with or without a minus sign.
pub(crate) fn read_signed(text: &str) -> Result<i64, NoNumber> {
    let number = match text.strip_prefix('-') {
        Some(digits) => 0_i64.checked_sub_unsigned(read(digits)?),
        None => i64::try_from(read(text)?).ok(),
    };
    number.ok_or(NoNumber::TooLarge)
}

/// Writes a number in hexadecimal, with zeros in front where it has fewer digits.
pub(crate) fn push_hex(out: &mut String, number: u32, least: u32, digits: &[u8; 16]) {
    let needed = (u32::BITS - number.leading_zeros()).div_ceil(4);
    for place in (0..needed.max(least)).rev() {
        let digit = (number >> (4 * place)) & 15;
        out.push(char::from(digits[digit as usize]));
    }
}

#[cfg(test)]
mod tests {
    use alloc::{
        format,
        string::{String, ToString},
    };

    use super::{Decimal, LOWER, NoNumber, UPPER, push_hex, read, read_signed, signed};

    #[test]
    fn numbers_are_read() {
        for number in [0, 7, 18_446_744_073_709_551_609, u64::MAX] {
            assert_eq!(read(&number.to_string()), Ok(number));
        }
        assert_eq!(read("0007"), Ok(7));
        for number in [0, -1, i64::MIN, i64::MAX] {
            assert_eq!(read_signed(&number.to_string()), Ok(number));
        }
        for text in ["", "-", "+1", "1 ", "--1", "0x1", "１"] {
            assert_eq!(read_signed(text), Err(NoNumber::NotDigits), "{text}");
        }
        for text in [
            "18446744073709551616",
            "99999999999999999999",
            "184467440737095516150",
        ] {
            assert_eq!(read(text), Err(NoNumber::TooLarge), "{text}");
        }
        for text in ["9223372036854775808", "-9223372036854775809"] {
            assert_eq!(read_signed(text), Err(NoNumber::TooLarge), "{text}");
        }
    }

    #[test]
    fn numbers_are_written_as_the_formatter_writes_them() {
        for number in [0, 1, 9, 10, 4_294_967_294, u64::MAX] {
            assert_eq!(Decimal::of(number).as_bytes(), number.to_string().as_bytes());
        }
        for number in [0, -1, i64::MIN, i64::MAX] {
            assert_eq!(signed(number), number.to_string());
        }
        for number in [0, 10, 0xFEFF, 0x1F_4A9, u32::MAX] {
            let mut hex = String::new();
            push_hex(&mut hex, number, 4, UPPER);
            push_hex(&mut hex, number & 0xFF, 2, LOWER);
            assert_eq!(hex, format!("{number:04X}{:02x}", number & 0xFF));
        }
    }
}
