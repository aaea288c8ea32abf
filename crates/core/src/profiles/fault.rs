//! Why a profile or a file of profiles cannot be used, and what was left out of one.

use alloc::{borrow::Cow, string::String};

use super::ProfileField;
use crate::{InputError, Locale, locales, notification::JsonFault};

/// What is wrong with a field of a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfileFault {
    /// The field.
    pub field: ProfileField,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What is wrong with a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// It is required.
    Missing,
    /// It is given twice.
    Repeated,
    /// It must be a text or a number.
    NotText,
    /// It must be `true` or `false`.
    NotYesOrNo,
    /// A text is too long.
    TooLong {
        /// The most characters.
        max: usize,
    },
    /// A name contains a character that is invisible or turns the direction of text.
    Misleading,
    /// Another profile has this name.
    Taken,
    /// It has the form of a key. It is not repeated anywhere.
    Secret,
    /// It is not one of the allowed values.
    NotOneOf {
        /// The allowed values.
        allowed: &'static str,
    },
    /// It must be a number of seconds.
    NotSeconds {
        /// The largest number.
        max: u64,
    },
    /// The core's own parser refuses it.
    Input(InputError),
}

impl ProfileFault {
    /// The field, the cause and what to do next.
    #[must_use]
    pub fn text(&self, locale: Locale) -> Cow<'static, str> {
        locales::ProfileFault {
            field: self.field.label(locale),
            name: self.field.name(),
            advice: self.advice(locale),
        }
        .text(locale)
    }

    /// The cause and what to do next, for a place that already shows the field.
    #[must_use]
    pub fn advice(&self, locale: Locale) -> Cow<'static, str> {
        match &self.problem {
            Problem::Missing => locales::ProfileProblemMissing.text(locale),
            Problem::Repeated => locales::ProfileProblemRepeated.text(locale),
            Problem::NotText => locales::ProfileProblemNotText.text(locale),
            Problem::NotYesOrNo => locales::ProfileProblemNotYesOrNo.text(locale),
            Problem::TooLong { max } => locales::ProfileProblemTooLong { max: *max }.text(locale),
            Problem::Misleading => locales::ProfileProblemMisleading.text(locale),
            Problem::Taken => locales::ProfileProblemTaken.text(locale),
            Problem::Secret => locales::ProfileProblemSecret.text(locale),
            Problem::NotOneOf { allowed } => {
                locales::ProfileProblemNotOneOf { allowed: *allowed }.text(locale)
            }
            Problem::NotSeconds { max } => locales::ProfileProblemNotSeconds { max: *max }.text(locale),
            Problem::Input(error) => error.advice(locale).into(),
        }
    }
}

/// A field of a file that is no part of a profile and was left out. It says no value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LeftOut {
    /// A field has no meaning here; it may be misspelt, or of a newer version.
    Unknown(String),
    /// A field by the name of a key, or with a value that has the form of one.
    Secret(String),
    /// So many more fields.
    Others(usize),
}

impl LeftOut {
    /// What was left out, and what to do.
    #[must_use]
    pub fn text(&self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Unknown(field) => locales::ProfileLeftUnknown { field }.text(locale),
            Self::Secret(field) => locales::ProfileLeftSecret { field }.text(locale),
            Self::Others(count) => locales::ProfileLeftOthers { count: *count }.text(locale),
        }
    }
}

/// Why a text is no file of profiles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileFault {
    /// There is nothing in it.
    Empty,
    /// It is too long.
    TooLarge {
        /// The largest size, in kilobytes.
        kilobytes: usize,
    },
    /// It could not be read from the device.
    Unreadable,
    /// It is not valid JSON.
    Json(JsonFault),
    /// It is JSON of something else.
    NotProfiles,
    /// A newer version wrote it.
    Newer,
    /// It has too many profiles, or there would be too many with them.
    TooMany {
        /// The most.
        max: usize,
    },
}

impl FileFault {
    /// The cause and what to do next.
    #[must_use]
    pub fn text(&self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Empty => locales::ProfilesEmpty.text(locale),
            Self::TooLarge { kilobytes } => locales::ProfilesTooLarge {
                kilobytes: *kilobytes,
            }
            .text(locale),
            Self::Unreadable => locales::ProfilesUnreadable.text(locale),
            Self::Json(fault) => locales::ProfilesJson {
                reason: fault.text(locale),
            }
            .text(locale),
            Self::NotProfiles => locales::ProfilesNotProfiles.text(locale),
            Self::Newer => locales::ProfilesNewer.text(locale),
            Self::TooMany { max } => locales::ProfilesTooMany { max: *max }.text(locale),
        }
    }
}
