//! Finds the error code in pasted text: `错误码 40000411`, `errCode=6012`, `-2`.

use alloc::{borrow::Cow, string::String};
use core::num::IntErrorKind;

use super::catalogue;
use crate::{Locale, texts};

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
            CodeFault::Empty => Sentence::Empty,
            CodeFault::NoNumber => Sentence::NoNumber,
            CodeFault::Ambiguous => Sentence::Ambiguous,
            CodeFault::TooLarge => Sentence::TooLarge,
        };
        sentence.text(locale)
    }
}

/// Finds the error code in a text. A number right after a word for “code” or “error” has priority, then the only
/// number, then the only number that the catalogue explains. Full-width digits and the typographic minus sign are
/// accepted.
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
    let fail = |fault| Err(CodeTextError { fault });
    if text.trim().is_empty() {
        return fail(CodeFault::Empty);
    }
    let plain = plain(text);
    let (mut numbers, mut last) = (0, fail(CodeFault::NoNumber));
    let (mut known_numbers, mut known) = (0, 0);
    let mut is_named = false;
    // A date, a stream code or "h264" is one word here, so it is not a number.
    let words = plain.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
    for word in words.filter(|word| !word.is_empty()) {
        let number = match word.parse::<i64>().map_err(|error| *error.kind()) {
            Ok(code) => Ok(code),
            Err(IntErrorKind::PosOverflow | IntErrorKind::NegOverflow) => fail(CodeFault::TooLarge),
            Err(_) => {
                is_named = MARKERS.iter().any(|marker| word.ends_with(marker));
                continue;
            }
        };
        if is_named {
            return number;
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
    match (numbers, known_numbers) {
        (0 | 1, _) => last,
        (_, 1) => Ok(known),
        _ => fail(CodeFault::Ambiguous),
    }
}

/// Endings of words that introduce a code, as in `errCode`.
const MARKERS: [&str; 5] = ["code", "error", "errno", "err", "ret"];

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

texts! {
    enum Sentence as ExplainPasted {
        Empty,
        NoNumber,
        Ambiguous,
        TooLarge,
    }
}
