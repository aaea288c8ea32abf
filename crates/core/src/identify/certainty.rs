//! How sure a reading is, in words.

use alloc::borrow::Cow;

use crate::{Locale, texts};

/// How sure a reading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// It may be something else just as well: show it as a guess.
    Guess,
    /// Little speaks against it.
    Likely,
    /// It has a form that nothing else has, or says itself what it is.
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
