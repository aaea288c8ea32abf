//! The state of the element as the page and its people see it.

use std::borrow::Cow;

use panglu_core::{
    Field, Locale,
    playback::{Action, Cause, Millis, Plan, State, Status},
};

use crate::wanted::Mistake;

/// What there is to show beside the picture.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Shown {
    /// Nothing was asked for, or it waits for somebody to press play.
    Resting {
        /// Whether there is something to play.
        ready: bool,
    },
    /// The settings are on their way.
    Preparing,
    /// Nothing can be played.
    Mistaken(Mistake),
    /// The state of playback.
    Playback(Status),
}

impl Shown {
    pub(crate) fn state(&self) -> State {
        match self {
            Self::Resting { .. } => State::Idle,
            Self::Preparing => State::Connecting,
            Self::Mistaken(_) => State::Failed,
            Self::Playback(status) => status.state,
        }
    }

    pub(crate) fn cause(&self) -> Option<Cause> {
        match self {
            Self::Playback(status) => status.cause,
            _ => None,
        }
    }

    pub(crate) fn plan(&self) -> Option<Plan> {
        match self {
            Self::Playback(status) => Some(status.plan),
            _ => None,
        }
    }

    pub(crate) fn since(&self) -> Option<Millis> {
        match self {
            Self::Playback(status) => Some(status.since),
            _ => None,
        }
    }

    pub(crate) fn next_try(&self) -> Option<Millis> {
        match self {
            Self::Playback(status) => status.next_try,
            _ => None,
        }
    }

    /// The sentence for people; `None` while the picture moves or nobody has asked for one.
    pub(crate) fn sentence(&self, locale: Locale) -> Option<Cow<'static, str>> {
        match self {
            Self::Resting { .. } => None,
            Self::Preparing => Status {
                state: State::Connecting,
                ..Status::default()
            }
            .sentence(locale),
            Self::Mistaken(Mistake::Deployment(error)) => Some(error.text(locale)),
            Self::Mistaken(Mistake::Attributes(errors)) => {
                let texts: Vec<_> = errors.iter().map(|error| error.text(locale)).collect();
                Some(texts.join("\n").into())
            }
            Self::Playback(status) => status.sentence(locale),
        }
    }

    /// What a press of the button in the middle does, if there is one.
    pub(crate) fn action(&self) -> Option<Action> {
        match self {
            Self::Resting { ready: true } => Some(Action::Play),
            Self::Mistaken(Mistake::Deployment(_)) => Some(Action::TryNow),
            Self::Resting { ready: false } | Self::Preparing | Self::Mistaken(Mistake::Attributes(_)) => None,
            Self::Playback(status) => status.action(),
        }
    }

    pub(crate) fn is_busy(&self) -> bool {
        match self {
            Self::Preparing => true,
            Self::Playback(status) => status.is_busy(),
            Self::Resting { .. } | Self::Mistaken(_) => false,
        }
    }

    /// Whether nobody wants the picture to move: what `paused` means for a media element.
    pub(crate) fn is_paused(&self) -> bool {
        matches!(self.state(), State::Idle | State::Paused | State::TapNeeded)
    }

    /// The stable code of an error, for programs.
    pub(crate) fn code(&self) -> Option<String> {
        match self {
            Self::Mistaken(Mistake::Attributes(errors)) => errors
                .first()
                .map(|error| format!("{}-{}", attribute(error.field()), error.code())),
            Self::Mistaken(Mistake::Deployment(_)) => Some("profile".to_owned()),
            Self::Playback(status) if status.state == State::Failed => {
                status.cause.map(|cause| cause.name().to_owned())
            }
            _ => None,
        }
    }
}

/// The attribute that a field is read from.
fn attribute(field: Field) -> &'static str {
    match field {
        Field::BizId => "bizid",
        Field::RoomId => "room",
        Field::UserId => "user",
        other => other.name(),
    }
}
