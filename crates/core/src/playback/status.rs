//! What the audience is told: a state, its cause, and the sentence for both.

use alloc::borrow::Cow;

use super::{Millis, Plan};
use crate::{Locale, locales};

/// What playback is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
pub enum State {
    /// Nothing was requested yet, or playback was stopped.
    #[default]
    Idle,
    /// Loading; no picture yet.
    Connecting,
    /// The picture is moving.
    Playing,
    /// A person paused it.
    Paused,
    /// The browser requires a tap first.
    TapNeeded,
    /// There was a picture, and it is being fetched again.
    Recovering,
    /// The host does not publish. The address is asked again until they do.
    Waiting,
    /// The stream cannot be played at the moment. It is tried again without being asked.
    Failed,
}

/// Why there is no picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
pub enum Cause {
    /// 404 before any picture: the host has not started.
    NotStarted,
    /// 404 or the end of the stream after a picture: the host has stopped.
    Ended,
    /// 401 or 403: the address may not be played, or has expired.
    Refused,
    /// 401 or 403 for a signed address, while this device's clock is wrong.
    ClockWrong,
    /// Another status, or an answer that is not a stream.
    ServerError,
    /// A web page came instead of the stream: a login page of the network, or a misconfigured proxy.
    Portal,
    /// The server accepted the request and sent no response headers.
    NoAnswer,
    /// The server sent headers and then no data.
    Empty,
    /// Data came, and then no more, while the connection stayed open.
    Silent,
    /// The HLS playlist no longer changes.
    Frozen,
    /// The HLS playlist is there, and its segments are not.
    SegmentsMissing,
    /// The server answers, but does not let pages of other sites read it.
    CrossOrigin,
    /// The page was loaded over https and the address is http.
    MixedContent,
    /// The browser reports that there is no network.
    Offline,
    /// No connection: refused, reset, an unknown name, or a dead network.
    Unreachable,
    /// Data comes more slowly than the stream plays.
    Slow,
    /// The data cannot be decoded here.
    Unplayable,
    /// The player's own files cannot be loaded.
    EngineMissing,
}

/// The state of playback, with what is needed to show it.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Status {
    /// What playback is doing.
    pub state: State,
    /// Why there is no picture; `None` while there is no reason to name one.
    pub cause: Option<Cause>,
    /// When state or cause last changed.
    pub since: Millis,
    /// When it is tried again without being asked; `None` if nothing is planned.
    pub next_try: Option<Millis>,
    /// What is loaded, or will be loaded next.
    pub plan: Plan,
    /// The video codec that the stream's header names, for [`Cause::Unplayable`].
    pub codec: Option<&'static str>,
}

/// What the audience can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Press play.
    Play,
    /// Retry now instead of waiting.
    TryNow,
}

impl Status {
    /// The sentence for the audience; `None` while the picture is moving.
    #[must_use]
    pub fn sentence(&self, locale: Locale) -> Option<Cow<'static, str>> {
        Some(match (self.state, self.cause) {
            (State::Playing, _) => return None,
            (State::Paused, _) => locales::PlaybackPaused.text(locale),
            (State::TapNeeded, _) => locales::PlaybackTapNeeded.text(locale),
            (_, Some(cause)) => cause.sentence(self.codec, locale),
            (State::Recovering, None) => locales::PlaybackRecovering.text(locale),
            (State::Idle | State::Connecting | State::Waiting | State::Failed, None) => {
                locales::PlaybackConnecting.text(locale)
            }
        })
    }

    /// What the audience can do, if anything.
    #[must_use]
    pub const fn action(&self) -> Option<Action> {
        match (self.state, self.cause) {
            (State::Paused | State::TapNeeded, _) => Some(Action::Play),
            // Waiting for the host is checked often enough without a press.
            (State::Waiting, _) | (_, None) => None,
            (State::Failed | State::Recovering, Some(_)) => Some(Action::TryNow),
            (State::Idle | State::Connecting | State::Playing, Some(_)) => None,
        }
    }

    /// Whether something is in progress that may lead to a picture within seconds.
    #[must_use]
    pub const fn is_busy(&self) -> bool {
        matches!(self.state, State::Idle | State::Connecting | State::Recovering)
    }
}

impl State {
    /// Every state.
    pub const ALL: [Self; 8] = [
        Self::Idle,
        Self::Connecting,
        Self::Playing,
        Self::Paused,
        Self::TapNeeded,
        Self::Recovering,
        Self::Waiting,
        Self::Failed,
    ];

    /// The state of that stable name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }

    /// The stable name, as `data-state` has it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Idle => "idle",
            Self::Connecting => "connecting",
            Self::Playing => "playing",
            Self::Paused => "paused",
            Self::TapNeeded => "tap-needed",
            Self::Recovering => "recovering",
            Self::Waiting => "waiting",
            Self::Failed => "failed",
        }
    }
}

impl Cause {
    /// Every cause.
    pub const ALL: [Self; 18] = [
        Self::NotStarted,
        Self::Ended,
        Self::Refused,
        Self::ClockWrong,
        Self::ServerError,
        Self::Portal,
        Self::NoAnswer,
        Self::Empty,
        Self::Silent,
        Self::Frozen,
        Self::SegmentsMissing,
        Self::CrossOrigin,
        Self::MixedContent,
        Self::Offline,
        Self::Unreachable,
        Self::Slow,
        Self::Unplayable,
        Self::EngineMissing,
    ];

    /// The cause of that stable name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|cause| cause.name() == name)
    }

    /// The stable name, as `data-cause` has it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotStarted => "not-started",
            Self::Ended => "ended",
            Self::Refused => "refused",
            Self::ClockWrong => "clock-wrong",
            Self::ServerError => "server-error",
            Self::Portal => "portal",
            Self::NoAnswer => "no-answer",
            Self::Empty => "empty",
            Self::Silent => "silent",
            Self::Frozen => "frozen",
            Self::SegmentsMissing => "segments-missing",
            Self::CrossOrigin => "cross-origin",
            Self::MixedContent => "mixed-content",
            Self::Offline => "offline",
            Self::Unreachable => "unreachable",
            Self::Slow => "slow",
            Self::Unplayable => "unplayable",
            Self::EngineMissing => "engine-missing",
        }
    }

    fn sentence(self, codec: Option<&'static str>, locale: Locale) -> Cow<'static, str> {
        match (self, codec) {
            (Self::NotStarted, _) => locales::PlaybackNotStarted.text(locale),
            (Self::Ended, _) => locales::PlaybackEnded.text(locale),
            (Self::Refused, _) => locales::PlaybackRefused.text(locale),
            (Self::ClockWrong, _) => locales::PlaybackClockWrong.text(locale),
            (Self::ServerError, _) => locales::PlaybackServerError.text(locale),
            (Self::Portal, _) => locales::PlaybackPortal.text(locale),
            (Self::NoAnswer, _) => locales::PlaybackNoAnswer.text(locale),
            (Self::Empty, _) => locales::PlaybackEmpty.text(locale),
            (Self::Silent, _) => locales::PlaybackSilent.text(locale),
            (Self::Frozen, _) => locales::PlaybackFrozen.text(locale),
            (Self::SegmentsMissing, _) => locales::PlaybackSegmentsMissing.text(locale),
            (Self::CrossOrigin, _) => locales::PlaybackCrossOrigin.text(locale),
            (Self::MixedContent, _) => locales::PlaybackMixedContent.text(locale),
            (Self::Offline, _) => locales::PlaybackOffline.text(locale),
            (Self::Unreachable, _) => locales::PlaybackUnreachable.text(locale),
            (Self::Slow, _) => locales::PlaybackSlow.text(locale),
            (Self::Unplayable, Some(codec)) => locales::PlaybackCodec { codec }.text(locale),
            (Self::Unplayable, None) => locales::PlaybackUnplayable.text(locale),
            (Self::EngineMissing, _) => locales::PlaybackEngineMissing.text(locale),
        }
    }
}
