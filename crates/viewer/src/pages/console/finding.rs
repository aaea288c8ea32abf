//! The finding: what was recognised, in one sentence, and the one next act.

mod of_picture;
mod of_subject;
mod strip;

use std::borrow::Cow;

pub(super) use of_picture::of_picture;
pub(super) use of_subject::of_subject;
pub(super) use strip::FindingStrip;

/// A verdict, and what follows from it.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Finding {
    pub(super) tone: Tone,
    /// What is the case, in one sentence.
    pub(super) verdict: Cow<'static, str>,
    /// Who must act.
    pub(super) who: Option<Cow<'static, str>>,
    /// What they must do.
    pub(super) next: Option<Cow<'static, str>>,
}

/// What a verdict means for the operator. It is shown as a sign as well as a colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Tone {
    Good,
    Bad,
    #[default]
    Plain,
}

impl Tone {
    /// The name of the style.
    const fn class(self) -> Option<&'static str> {
        match self {
            Self::Good => Some("good"),
            Self::Bad => Some("bad"),
            Self::Plain => None,
        }
    }

    const fn sign(self) -> &'static str {
        match self {
            Self::Good => "✓",
            Self::Bad => "✕",
            Self::Plain => "→",
        }
    }
}
