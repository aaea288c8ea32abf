//! The texts for the audience: one sentence for each phase.

use alloc::borrow::Cow;

use super::Phase;
use crate::{Locale, locales};

/// What the audience can do in a phase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Press play.
    Play,
    /// Retry now instead of waiting.
    TryNow,
}

impl Phase {
    /// The text for the audience; `None` while the picture is moving.
    #[must_use]
    pub fn audience_text(self, locale: Locale) -> Option<Cow<'static, str>> {
        let sentence = match self {
            Self::Playing => return None,
            Self::Idle | Self::Connecting => locales::PlaybackConnecting,
            Self::Paused => locales::PlaybackPaused,
            Self::TapNeeded => locales::PlaybackTapNeeded,
            Self::Recovering => locales::PlaybackRecovering,
            Self::NotStarted => locales::PlaybackNotStarted,
            Self::Ended => locales::PlaybackEnded,
            Self::Refused => locales::PlaybackRefused,
            Self::Unreachable => locales::PlaybackUnreachable,
            Self::Unhealthy => locales::PlaybackUnhealthy,
            Self::Empty => locales::PlaybackEmpty,
            Self::Unplayable => locales::PlaybackUnplayable,
            Self::EngineMissing => locales::PlaybackEngineMissing,
        };
        Some(sentence.text(locale))
    }

    /// What the audience can do, if anything.
    #[must_use]
    pub const fn action(self) -> Option<Action> {
        match self {
            Self::Paused | Self::TapNeeded => Some(Action::Play),
            Self::Refused
            | Self::Unreachable
            | Self::Unhealthy
            | Self::Empty
            | Self::Unplayable
            | Self::EngineMissing => Some(Action::TryNow),
            Self::Idle
            | Self::Connecting
            | Self::Playing
            | Self::Recovering
            | Self::NotStarted
            | Self::Ended => None,
        }
    }

    /// Whether something is in progress that may lead to a picture within seconds.
    #[must_use]
    pub const fn is_busy(self) -> bool {
        matches!(self, Self::Idle | Self::Connecting | Self::Recovering)
    }

    /// A stable name for logs, tests and CSS classes.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Idle => "idle",
            Self::Connecting => "connecting",
            Self::Playing => "playing",
            Self::Paused => "paused",
            Self::TapNeeded => "tap-needed",
            Self::Recovering => "recovering",
            Self::NotStarted => "not-started",
            Self::Ended => "ended",
            Self::Refused => "refused",
            Self::Unreachable => "unreachable",
            Self::Unhealthy => "unhealthy",
            Self::Empty => "empty",
            Self::Unplayable => "unplayable",
            Self::EngineMissing => "engine-missing",
        }
    }
}
