//! Errors for invalid input: the field, what is wrong with it, and what to do.

mod fault;
mod field;
mod texts;

use alloc::{borrow::Cow, string::String};
use core::str::FromStr;

pub use fault::Fault;
pub use field::Field;
use texts::{Cause, Fix, Label};

use crate::{Locale, locales, paragraph, text::visible};

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

    /// The name of the field for readers. An option of an SDK or a player has the same name in every language.
    fn label(&self, locale: Locale) -> Cow<'static, str> {
        let label = match self.field {
            Field::BizId => Label::BizId,
            Field::RoomId => Label::RoomId,
            Field::UserId => Label::UserId,
            Field::Kind => Label::Kind,
            Field::Code => Label::Code,
            Field::Domain => Label::Domain,
            Field::App => Label::App,
            Field::Key => Label::Key,
            Field::NotificationKey => Label::NotificationKey,
            Field::CallbackKey => Label::CallbackKey,
            Field::SecretId => Label::SecretId,
            Field::SecretKey => Label::SecretKey,
            Field::Now => Label::Now,
            Field::Page => Label::Page,
            Field::PageSize => Label::PageSize,
            Field::Period => Label::Period,
            Field::PeriodStart => Label::PeriodStart,
            Field::ExpiresAt => Label::ExpiresAt,
            Field::Template => Label::Template,
            Field::SdkAppId => Label::SdkAppId,
            Field::Source => Label::Source,
            Field::Url => Label::Url,
            option => return Cow::Borrowed(option.name()),
        };
        label.text(locale)
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
    fn fix(&self) -> Option<Fix> {
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
        Some(match self.field {
            Field::ChannelName if self.fault == Fault::Missing => return None,
            Field::BizId => Fix::BizId,
            Field::RoomId => Fix::RoomId,
            Field::UserId => Fix::UserId,
            Field::Kind => Fix::Kind,
            Field::Code => Fix::Code,
            Field::Domain => Fix::Domain,
            Field::App => Fix::App,
            Field::Key => Fix::Key,
            Field::NotificationKey => Fix::NotificationKey,
            Field::CallbackKey => Fix::CallbackKey,
            Field::SecretId => Fix::SecretId,
            Field::SecretKey => Fix::SecretKey,
            Field::Now => Fix::Now,
            Field::Page => Fix::Page,
            Field::PageSize => Fix::PageSize,
            Field::Period => Fix::Period,
            Field::PeriodStart => Fix::PeriodStart,
            Field::ExpiresAt => Fix::ExpiresAt,
            Field::Template => Fix::Template,
            Field::SdkAppId => Fix::SdkAppId,
            Field::Source => Fix::Source,
            Field::RecordId => Fix::RecordId,
            Field::Url => Fix::Url,
            Field::ChannelName | Field::ChannelDescription | Field::ChannelPassword => Fix::ChannelText,
            Field::RelayRoom => Fix::RelayRoom,
            Field::ChannelIds => Fix::ChannelIds,
            Field::Rtmp | Field::Flv | Field::Hls | Field::Cover | Field::AdTag => Fix::Address,
            Field::AdUser | Field::AdApp | Field::AdLicense => Fix::AdAccount,
            Field::ElementId => Fix::ElementId,
            Field::Size => Fix::Size,
            Field::Platform | Field::Encode | Field::Addresses => return None,
        })
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
