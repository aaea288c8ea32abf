//! What can be wrong with what a person typed, and what to do about it.

mod words;

use alloc::{format, string::String};
use core::str::FromStr;

use words::{Cause, Label, Mend};

use crate::{Locale, text::visible};

/// The input a failure is about, named as the JavaScript API names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// The live account's number.
    BizId,
    /// The interactive room.
    RoomId,
    /// The user who publishes.
    UserId,
    /// Camera or screen share.
    Kind,
    /// A whole stream code.
    Code,
    /// A play or push domain, with or without a port.
    Domain,
    /// The path in front of the stream name, `live` unless the account chose another.
    App,
    /// A push or play authentication key.
    Key,
    /// The moment a signature stops being valid.
    ExpiresAt,
    /// The name of a transcoding template.
    Template,
    /// The application's number.
    SdkAppId,
    /// Who reported an error code.
    Source,
    /// The number that recordings are recognised by.
    RecordId,
}

impl Field {
    /// The stable name, as in `{ bizId, roomId, … }`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::BizId => "bizId",
            Self::RoomId => "roomId",
            Self::UserId => "userId",
            Self::Kind => "kind",
            Self::Code => "code",
            Self::Domain => "domain",
            Self::App => "app",
            Self::Key => "key",
            Self::ExpiresAt => "expiresAt",
            Self::Template => "template",
            Self::SdkAppId => "sdkAppId",
            Self::Source => "source",
            Self::RecordId => "recordId",
        }
    }
}

/// Reads a whole number in decimal. The standard library would take a plus sign as well, which nobody writes who means a
/// number of ours.
pub(crate) fn whole_number<T: FromStr>(text: &str) -> Option<T> {
    if text.starts_with('+') {
        None
    } else {
        text.parse().ok()
    }
}

/// Unix seconds do not get this large before the year 5138; milliseconds did in 1973.
pub(crate) const SURELY_MILLISECONDS: u64 = 100_000_000_000;

/// What is wrong with one input. Positions count characters from 1, as a person would.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// Nothing was given.
    Empty,
    /// Something other than an ASCII digit stands in a number.
    NotDigits {
        /// Where, counted in characters from 1.
        position: usize,
        /// What stands there.
        found: char,
    },
    /// The number 0: no room (the relay refuses it with error 40000007), and elsewhere the word for "none".
    Zero,
    /// The number is above the largest one the service has.
    TooLarge {
        /// The largest value allowed.
        max: u64,
    },
    /// A number of milliseconds where seconds are wanted.
    Milliseconds,
    /// The text is longer than the limit.
    TooLong {
        /// The length given, in bytes of UTF-8.
        bytes: usize,
        /// The largest length allowed, in bytes of UTF-8.
        max: usize,
    },
    /// A character that cannot be part of this input, shown escaped when it is invisible.
    ForbiddenCharacter {
        /// Where, counted in characters from 1.
        position: usize,
        /// What stands there.
        found: char,
    },
    /// A stream code that does not start with `BIZID_`.
    PrefixMissing,
    /// A word that is not one of the allowed ones.
    NotOneOf {
        /// The words that would do.
        allowed: &'static str,
    },
}

impl Fault {
    /// The stable code of this kind of fault.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotDigits { .. } => "not-digits",
            Self::Zero => "zero",
            Self::TooLarge { .. } => "too-large",
            Self::Milliseconds => "milliseconds",
            Self::TooLong { .. } => "too-long",
            Self::ForbiddenCharacter { .. } => "forbidden-character",
            Self::PrefixMissing => "prefix-missing",
            Self::NotOneOf { .. } => "not-one-of",
        }
    }
}

/// An input that cannot be used: which one, what is wrong with it, and how to mend it.
///
/// `Display` is the English sentence; [`InputError::text`] gives it in the reader's language. The offending
/// text itself is never repeated in full, so an error about a key cannot leak the key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.text(Locale::En))]
pub struct InputError {
    field: Field,
    fault: Fault,
}

impl InputError {
    /// Says that a fault was found in a field. Parsers do; so may a caller whose own rule needs the same words.
    #[must_use]
    pub const fn new(field: Field, fault: Fault) -> Self {
        Self { field, fault }
    }

    /// The input at fault.
    #[must_use]
    pub const fn field(&self) -> Field {
        self.field
    }

    /// What is wrong with it.
    #[must_use]
    pub const fn fault(&self) -> &Fault {
        &self.fault
    }

    /// The stable code that a program may branch on, such as `not-digits`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.fault.code()
    }

    /// The field, the cause and the next act as one short paragraph.
    #[must_use]
    pub fn text(&self, locale: Locale) -> String {
        let name = self.label().text(locale);
        let advice = self.advice(locale);
        let colon = match locale {
            Locale::En => ": ",
            Locale::ZhCn => "：",
        };
        format!("{name}{colon}{advice}")
    }

    /// The cause and the next act alone, for a place that already says which field it is.
    #[must_use]
    pub fn advice(&self, locale: Locale) -> String {
        let cause = self.cause().text(locale);
        let mend = self.mend().text(locale);
        let space = match locale {
            Locale::En => " ",
            Locale::ZhCn => "",
        };
        format!("{cause}{space}{mend}")
    }

    fn label(&self) -> Label {
        match self.field {
            Field::BizId => Label::BizId,
            Field::RoomId => Label::RoomId,
            Field::UserId => Label::UserId,
            Field::Kind => Label::Kind,
            Field::Code => Label::Code,
            Field::Domain => Label::Domain,
            Field::App => Label::App,
            Field::Key => Label::Key,
            Field::ExpiresAt => Label::ExpiresAt,
            Field::Template => Label::Template,
            Field::SdkAppId => Label::SdkAppId,
            Field::Source => Label::Source,
            Field::RecordId => Label::RecordId,
        }
    }

    fn cause(&self) -> Cause {
        match self.fault {
            Fault::Empty => Cause::Empty,
            Fault::NotDigits { position, found } => Cause::NotDigits {
                position,
                found: visible(found),
            },
            Fault::Zero if self.field == Field::RoomId => Cause::RoomZero,
            Fault::Zero => Cause::Zero,
            Fault::TooLarge { max } => Cause::TooLarge { max },
            Fault::Milliseconds => Cause::Milliseconds,
            Fault::TooLong { bytes, max } => Cause::TooLong { bytes, max },
            Fault::ForbiddenCharacter { position, found } => Cause::Forbidden {
                position,
                found: visible(found),
            },
            Fault::PrefixMissing => Cause::PrefixMissing,
            Fault::NotOneOf { allowed } => Cause::NotOneOf { allowed },
        }
    }

    fn mend(&self) -> Mend {
        match self.field {
            Field::BizId => Mend::BizId,
            Field::RoomId => Mend::RoomId,
            Field::UserId => Mend::UserId,
            Field::Kind => Mend::Kind,
            Field::Code => Mend::Code,
            Field::Domain => Mend::Domain,
            Field::App => Mend::App,
            Field::Key => Mend::Key,
            Field::ExpiresAt => Mend::ExpiresAt,
            Field::Template => Mend::Template,
            Field::SdkAppId => Mend::SdkAppId,
            Field::Source => Mend::Source,
            Field::RecordId => Mend::RecordId,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::whole_number;

    #[test]
    fn a_whole_number_is_digits_and_nothing_else() {
        assert_eq!(whole_number("18446744073709551615"), Some(u64::MAX));
        assert_eq!(whole_number("-9223372036854775808"), Some(i64::MIN));
        assert_eq!(whole_number("0007"), Some(7_u64));
        for text in [
            "",
            "-",
            "+1",
            "1 ",
            "--1",
            "0x1",
            "１",
            "18446744073709551616",
            "1.0",
            "1e3",
        ] {
            assert_eq!(whole_number::<u64>(text), None, "{text}");
            assert_eq!(whole_number::<i64>(text), None, "{text}");
        }
        assert_eq!(whole_number::<u64>("-1"), None);
    }
}
