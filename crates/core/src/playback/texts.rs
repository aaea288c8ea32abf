//! What the audience reads: one true sentence for every phase.

use alloc::borrow::Cow;

use super::Phase;
use crate::{Locale, texts};

/// What the audience can do about a phase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Press play.
    Play,
    /// Try again at once instead of waiting.
    TryNow,
}

impl Phase {
    /// The sentence for the audience; nothing while the picture moves.
    #[must_use]
    pub fn audience_text(self, locale: Locale) -> Option<Cow<'static, str>> {
        let sentence = match self {
            Self::Playing => return None,
            Self::Idle | Self::Connecting => Audience::Connecting,
            Self::Paused => Audience::Paused,
            Self::TapNeeded => Audience::TapNeeded,
            Self::Recovering => Audience::Recovering,
            Self::NotStarted => Audience::NotStarted,
            Self::Ended => Audience::Ended,
            Self::Refused => Audience::Refused,
            Self::Unreachable => Audience::Unreachable,
            Self::Unhealthy => Audience::Unhealthy,
            Self::Unplayable => Audience::Unplayable,
            Self::EngineMissing => Audience::EngineMissing,
        };
        Some(sentence.text(locale))
    }

    /// What the audience can do, if anything.
    #[must_use]
    pub const fn action(self) -> Option<Action> {
        match self {
            Self::Paused | Self::TapNeeded => Some(Action::Play),
            Self::Refused | Self::Unreachable | Self::Unhealthy | Self::Unplayable | Self::EngineMissing => {
                Some(Action::TryNow)
            }
            Self::Idle
            | Self::Connecting
            | Self::Playing
            | Self::Recovering
            | Self::NotStarted
            | Self::Ended => None,
        }
    }

    /// Whether something is under way that may end in a picture within seconds.
    #[must_use]
    pub const fn is_busy(self) -> bool {
        matches!(self, Self::Idle | Self::Connecting | Self::Recovering)
    }

    /// A stable name for logs, tests and styles.
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
            Self::Unplayable => "unplayable",
            Self::EngineMissing => "engine-missing",
        }
    }
}

texts! {
    enum Audience {
        Connecting => { en: "Connecting to the live stream…", zh: "正在连接直播…" },
        Paused => { en: "Paused", zh: "已暂停" },
        TapNeeded => { en: "Tap to start watching", zh: "轻点一下，开始观看" },
        Recovering => { en: "The picture was interrupted. Reconnecting…", zh: "画面中断，正在重新连接…" },
        NotStarted => {
            en: "The host has not started yet. The picture will appear here as soon as they do.",
            zh: "主播还没有开播。开播后画面会自动出现，无需刷新。",
        },
        Ended => {
            en: "The host has stopped the stream. If they come back, the picture returns by itself.",
            zh: "主播已停止直播。如果重新开播，画面会自动恢复。",
        },
        Refused => {
            en: "This link is not allowed to play the stream, or no longer. Please tell whoever sent it to you.",
            zh: "该链接没有播放权限或已经失效，请告知分享链接的人。",
        },
        Unreachable => {
            en: "The live server cannot be reached. Please check your network; we keep trying.",
            zh: "无法连接直播服务器，请检查网络。我们会继续尝试。",
        },
        Unhealthy => {
            en: "The live server has a problem at the moment. We keep trying.",
            zh: "直播服务器暂时出现问题，我们会继续尝试。",
        },
        Unplayable => {
            en: "The stream is running, but this browser cannot show it. Please try a recent Chrome, Edge, Firefox or Safari.",
            zh: "直播正在进行，但当前浏览器无法播放。请换用新版 Chrome、Edge、Firefox 或 Safari。",
        },
        EngineMissing => {
            en: "The player could not be downloaded. Please check your network; we keep trying.",
            zh: "播放器下载失败，请检查网络。我们会继续尝试。",
        },
    }
}
