//! Errors for invalid input: the field, what is wrong with it, and what to do.

mod fault;
mod field;
mod texts;

use alloc::{borrow::Cow, string::String};
use core::str::FromStr;

pub use fault::Fault;
pub use field::Field;
use texts::Cause;

use crate::{
    Locale, locales, paragraph,
    text::{Text, visible},
};

/// Parses a decimal integer. Unlike the standard library, it does not accept a plus sign: no number of this domain has
/// one.
pub(crate) fn whole_number<T: FromStr>(text: &str) -> Option<T> {
    if text.starts_with('+') {
        None
    } else {
        text.parse().ok()
    }
}

/// Unix seconds reach this number in the year 5138; Unix milliseconds reached it in 1973.
pub(crate) const SURELY_MILLISECONDS: u64 = 100_000_000_000;

/// An invalid input: which field, what is wrong with it, and how to fix it.
///
/// `Display` is the English text; [`InputError::text`] is the text in any language. The invalid text itself is never
/// included in full, so an error about a key cannot leak the key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.text(Locale::En))]
pub struct InputError {
    field: Field,
    fault: Fault,
}

impl InputError {
    /// Creates an error for a fault in a field. Parsers use it, and callers with checks of their own.
    #[must_use]
    pub const fn new(field: Field, fault: Fault) -> Self {
        Self { field, fault }
    }

    /// The invalid field.
    #[must_use]
    pub const fn field(&self) -> Field {
        self.field
    }

    /// What is wrong with it.
    #[must_use]
    pub const fn fault(&self) -> &Fault {
        &self.fault
    }

    /// A stable code for programs, such as `not-digits`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.fault.code()
    }

    /// The field, the cause and what to do next, as one short paragraph.
    #[must_use]
    pub fn text(&self, locale: Locale) -> String {
        let (field, advice) = (self.label(locale), self.advice(locale));
        locales::FieldFault { field, advice }.text(locale).into_owned()
    }

    /// The cause and what to do next, for a place that already shows the field.
    #[must_use]
    pub fn advice(&self, locale: Locale) -> String {
        let cause = self.cause().text(locale);
        match self.fix() {
            Some(fix) => paragraph(&[cause, fix.text(locale)], locale),
            None => cause.into_owned(),
        }
    }

    /// What is wrong, without the field and what to do.
    #[must_use]
    pub fn cause_text(&self, locale: Locale) -> Cow<'static, str> {
        self.cause().text(locale)
    }

    /// What to do; `None` if the cause already says so.
    #[must_use]
    pub fn fix_text(&self, locale: Locale) -> Option<Cow<'static, str>> {
        Some(self.fix()?.text(locale))
    }

    /// The name of the field for readers. An option of an SDK or a player has the same name in every language.
    fn label(&self, locale: Locale) -> Cow<'static, str> {
        let field = self.field;
        field
            .label()
            .map_or(Cow::Borrowed(field.name()), |label| label.text(locale))
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
            Fault::OutOfRange { min, max } => Cause::OutOfRange { min, max },
            Fault::Milliseconds => Cause::Milliseconds,
            Fault::TooLong { bytes, max } => Cause::TooLong { bytes, max },
            Fault::ForbiddenCharacter { position, found } => Cause::Forbidden {
                position,
                found: visible(found),
            },
            Fault::PrefixMissing => Cause::PrefixMissing,
            Fault::NotOneOf { allowed } => Cause::NotOneOf { allowed },
            Fault::Missing if self.field == Field::ChannelName => Cause::NameMissing,
            Fault::Missing => Cause::Missing,
            Fault::NoScheme => Cause::NoScheme,
            Fault::UnknownScheme => Cause::UnknownScheme,
            Fault::WrongScheme { allowed } => Cause::WrongScheme { allowed },
            Fault::TwoSchemes => Cause::TwoSchemes,
            Fault::BadHost => Cause::BadHost,
            Fault::BadPort => Cause::BadPort,
            Fault::NoStream => Cause::NoStream,
            Fault::BadName => Cause::BadName,
            Fault::UnknownExtension => Cause::UnknownExtension,
            Fault::NothingToPlay { wanted } => Cause::NothingToPlay { wanted },
            Fault::NoSuchCall => Cause::NoSuchCall,
            Fault::ScreenOnPhone => Cause::ScreenOnPhone,
        }
    }

    /// What to do; `None` if the cause already says so.
    fn fix(&self) -> Option<Text> {
        if let Fault::NoScheme
        | Fault::UnknownScheme
        | Fault::TwoSchemes
        | Fault::BadHost
        | Fault::BadPort
        | Fault::NoStream
        | Fault::BadName
        | Fault::UnknownExtension
        | Fault::NothingToPlay { .. }
        | Fault::NoSuchCall
        | Fault::ScreenOnPhone = self.fault
        {
            return None;
        }
        let said_by_cause = self.field == Field::ChannelName && self.fault == Fault::Missing;
        self.field.fix().filter(|_| !said_by_cause)
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
