//! The certainty of a reading, in words.

use alloc::borrow::Cow;

use crate::{Locale, texts};

/// The certainty of a reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// Other readings are as likely: show it as a guess.
    Guess,
    /// Other readings are unlikely.
    Likely,
    /// The form of the text is unique, or the text names what it is.
    Certain,
}

impl Certainty {
    pub(super) const fn of(confidence: u8) -> Self {
        match confidence {
            85.. => Self::Certain,
            50..85 => Self::Likely,
            0..50 => Self::Guess,
        }
    }

    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Guess => "guess",
            Self::Likely => "likely",
            Self::Certain => "certain",
        }
    }

    pub(super) fn said_of(self, what: Cow<'static, str>, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Guess => Words::Perhaps { what }.text(locale),
            Self::Likely | Self::Certain => what,
        }
    }
}

texts! {
    enum Words as Identify {
        Perhaps { what: Cow<'static, str> },
    }
}
