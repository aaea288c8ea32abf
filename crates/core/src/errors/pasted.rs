//! Finds the error code in pasted text: `错误码 40000411`, `errCode=6012`, `-2`.

use alloc::{borrow::Cow, string::String};
use core::num::IntErrorKind;

use super::catalogue;
use crate::{Locale, locales};

/// Why no code was found in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CodeFault {
    /// The text is empty.
    Empty,
    /// There is no number in the text.
    NoNumber,
    /// There are several numbers, and it is not clear which one is the code.
    Ambiguous,
    /// The number does not fit into 64 bits.
    TooLarge,
}

/// The error for a text in which no error code was found. It never contains the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[error("{}", self.text(Locale::En))]
pub struct CodeTextError {
    fault: CodeFault,
}

impl CodeTextError {
    /// What is wrong with the text.
    #[must_use]
    pub const fn fault(&self) -> CodeFault {
        self.fault
    }

    /// A stable code for programs, such as `no-number`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self.fault {
            CodeFault::Empty => "empty",
            CodeFault::NoNumber => "no-number",
            CodeFault::Ambiguous => "ambiguous",
            CodeFault::TooLarge => "too-large",
        }
    }

    /// The cause and what to do next.
    #[must_use]
    pub fn text(&self, locale: Locale) -> Cow<'static, str> {
        let sentence = match self.fault {
            CodeFault::Empty => locales::ExplainPastedEmpty,
            CodeFault::NoNumber => locales::ExplainPastedNoNumber,
            CodeFault::Ambiguous => locales::ExplainPastedAmbiguous,
            CodeFault::TooLarge => locales::ExplainPastedTooLarge,
        };
        sentence.text(locale)
    }
}

/// How a number stands in the text it was found in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CodePlace {
    /// It is the whole text.
    Alone,
    /// A word in front of it says that it is a code.
    Named,
    /// It stands among other words, and nothing says that it is a code. It may be any number.
    Among,
}

/// A number that may be an error code, and how it stands in its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FoundCode {
    /// The number.
    pub code: i64,
    /// How it stands there.
    pub place: CodePlace,
}

/// Finds the error code in a text, as [`find_code`] does, wherever it stands.
///
/// # Errors
/// [`CodeTextError`] with `empty`, `no-number`, `ambiguous` or `too-large`.
///
/// ```
/// use panglu_core::errors::parse_code;
///
/// assert_eq!(parse_code("room 293710: 错误码：40000411")?, 40000411);
/// # Ok::<(), panglu_core::errors::CodeTextError>(())
/// ```
pub fn parse_code(text: &str) -> Result<i64, CodeTextError> {
    find_code(text).map(|found| found.code)
}

/// Finds the error code in a text. A number right after a word for “code” or “error” wins; then the only number; then
/// the only one that the catalogue explains. Full-width digits and the typographic minus sign are read as their plain
/// forms, and hexadecimal numbers (`0x…`) as what programs print for a code.
///
/// # Errors
/// [`CodeTextError`] with `empty`, `no-number`, `ambiguous` or `too-large`.
///
/// ```
/// use panglu_core::errors::{CodePlace, find_code};
///
/// assert_eq!(find_code("errCode=6012")?.place, CodePlace::Named);
/// assert_eq!(find_code("6012")?.place, CodePlace::Alone);
/// assert_eq!(find_code("alert(1)")?.place, CodePlace::Among);
/// # Ok::<(), panglu_core::errors::CodeTextError>(())
/// ```
pub fn find_code(text: &str) -> Result<FoundCode, CodeTextError> {
    let fail = |fault| Err(CodeTextError { fault });
    if text.trim().is_empty() {
        return Err(CodeTextError {
            fault: CodeFault::Empty,
        });
    }
    let plain = plain(text);
    let (mut numbers, mut last) = (0, fail(CodeFault::NoNumber));
    let (mut known_numbers, mut known) = (0, 0);
    let (mut is_named, mut word_count) = (false, 0_usize);
    // A date, a stream code or h264 is one word here, and therefore no number.
    let words = plain.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
    for word in words.filter(|word| !word.is_empty()) {
        word_count += 1;
        let number = match hexadecimal(word)
            .map_or_else(|| word.parse::<i64>(), Ok)
            .map_err(|error| *error.kind())
        {
            Ok(code) => Ok(code),
            Err(IntErrorKind::PosOverflow | IntErrorKind::NegOverflow) => fail(CodeFault::TooLarge),
            Err(_) => {
                is_named = announces_code(word);
                continue;
            }
        };
        if is_named {
            let place = CodePlace::Named;
            return number.map(|code| FoundCode { code, place });
        }
        numbers += 1;
        last = number;
        if let Ok(code) = number
            && catalogue::exact(code).next().is_some()
        {
            known_numbers += 1;
            known = code;
        }
    }
    let place = if word_count == 1 {
        CodePlace::Alone
    } else {
        CodePlace::Among
    };
    match (numbers, known_numbers) {
        (0 | 1, _) => last.map(|code| FoundCode { code, place }),
        (_, 1) => Ok(FoundCode { code: known, place }),
        _ => Err(CodeTextError {
            fault: CodeFault::Ambiguous,
        }),
    }
}

/// A number like `0x26259ab`. Programs print a negative code as the 32 bits of its two's complement: `0xfffff82b` is −2005.
fn hexadecimal(word: &str) -> Option<i64> {
    /// The digits of 32 bits.
    const WHOLE: usize = 8;
    let digits = word.strip_prefix("0x")?;
    let number = u32::from_str_radix(digits, 16)
        .ok()
        .filter(|_| !digits.starts_with('+'))?;
    Some(if digits.len() == WHOLE {
        i64::from(number.cast_signed())
    } else {
        i64::from(number)
    })
}

/// Whether a word in lower case says that a code follows, as `code`, `errCode` and `sub_errcode` do, and `barcode` and
/// `secret` do not.
fn announces_code(word: &str) -> bool {
    const WORDS: [&str; 5] = ["code", "error", "errno", "err", "ret"];
    const BEFORE: [&str; 6] = ["", "err", "error", "ret", "result", "status"];
    let last = word.rsplit(['_', '-']).next().unwrap_or_default();
    WORDS.into_iter().any(|known| {
        last.strip_suffix(known)
            .is_some_and(|before| BEFORE.contains(&before))
    })
}

/// The text in lower-case ASCII. The Chinese words for code and error are replaced by the English ones.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\u{7801}' => plain.push_str(" code "),
            '\u{8bef}' => plain.push_str(" error "),
            '−' | '－' => plain.push('-'),
            '０'..='９' => plain.extend(char::from_digit(u32::from(character) - u32::from('０'), 10)),
            // A separate word, so that a bit rate (“码率”) does not introduce a code.
            '\u{4e00}'..='\u{9fff}' => plain.push_str(" _ "),
            _ if character.is_ascii() => plain.push(character.to_ascii_lowercase()),
            _ => plain.push(' '),
        }
    }
    plain
}
