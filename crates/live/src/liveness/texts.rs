//! What people read about a judgement: audiences in their words, operators with the cause.

mod evidence;
mod explanation;
mod forecast;
mod rules;

use alloc::borrow::Cow;

use super::{Status, TooFarAhead};
use panglu_core::{Locale, texts};

impl Status {
    /// The sentence for the audience.
    #[must_use]
    pub fn audience_text(self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Live => Audience::Live,
            Self::Starting => Audience::Starting,
            Self::Grace { .. } => Audience::Grace,
            Self::Offline => Audience::Offline,
            Self::Closed => Audience::Closed,
            Self::NeverSeen => Audience::NeverSeen,
            Self::Unknown => Audience::Unknown,
        }
        .text(locale)
    }

    /// The sentence for the operator: what is known and what to do next.
    #[must_use]
    pub fn operator_text(self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Live => Operator::Live,
            Self::Starting => Operator::Starting {
                within: super::policy::RELAY_STARTS_WITHIN,
                retry: super::policy::RELAY_RETRY,
            },
            Self::Grace { .. } => Operator::Grace,
            Self::Offline => Operator::Offline,
            Self::Closed => Operator::Closed,
            Self::NeverSeen => Operator::NeverSeen,
            Self::Unknown => Operator::Unknown,
        }
        .text(locale)
    }

    /// One or two words, for a badge or inside a sentence.
    #[must_use]
    pub fn label(self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Live => Label::Live,
            Self::Starting => Label::Starting,
            Self::Grace { .. } => Label::Grace,
            Self::Offline => Label::Offline,
            Self::Closed => Label::Closed,
            Self::NeverSeen => Label::NeverSeen,
            Self::Unknown => Label::Unknown,
        }
        .text(locale)
    }

    /// A stable name for logs, tests and styles.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Starting => "starting",
            Self::Grace { .. } => "grace",
            Self::Offline => "offline",
            Self::Closed => "closed",
            Self::NeverSeen => "never-seen",
            Self::Unknown => "unknown",
        }
    }
}

impl TooFarAhead {
    /// What is wrong and what to do, in the reader's language.
    #[must_use]
    pub fn text(&self, locale: Locale) -> Cow<'static, str> {
        ErrorText::TooFarAhead {
            what: self.evidence.report.operator_text(locale),
            ahead: span(self.ahead, locale),
            max: super::policy::MAX_AHEAD,
        }
        .text(locale)
    }
}

/// A length of time in the largest unit that still says enough.
fn span(seconds: u64, locale: Locale) -> Cow<'static, str> {
    match seconds {
        0..120 => Span::Seconds { n: seconds },
        120..7_200 => Span::Minutes { n: seconds / 60 },
        7_200..172_800 => Span::Hours { n: seconds / 3_600 },
        _ => Span::Days { n: seconds / 86_400 },
    }
    .text(locale)
}

texts! {
    enum Span {
        Seconds { n: u64 } => { en: "{n} s", zh: "{n} 秒" },
        Minutes { n: u64 } => { en: "{n} min", zh: "{n} 分钟" },
        Hours { n: u64 } => { en: "{n} h", zh: "{n} 小时" },
        Days { n: u64 } => { en: "{n} days", zh: "{n} 天" },
    }
}

texts! {
    enum Label {
        Live => { en: "live", zh: "直播中" },
        Starting => { en: "starting", zh: "正在开播" },
        Grace => { en: "interrupted", zh: "短暂中断" },
        Offline => { en: "offline", zh: "未直播" },
        Closed => { en: "shut", zh: "已关闭" },
        NeverSeen => { en: "never live", zh: "从未开播" },
        Unknown => { en: "unknown", zh: "状态不明" },
    }
}

texts! {
    enum Audience {
        Live => { en: "The stream is live.", zh: "正在直播。" },
        Starting => { en: "The host is about to start.", zh: "主播即将开播。" },
        Grace => {
            en: "The stream was interrupted for a moment. It usually comes back by itself.",
            zh: "直播暂时中断，通常会自动恢复。",
        },
        Offline => { en: "The live stream has ended.", zh: "直播已结束。" },
        Closed => { en: "This stream is not available.", zh: "该直播不可观看。" },
        NeverSeen => { en: "The host has not started yet.", zh: "主播还没有开播。" },
        Unknown => { en: "We cannot tell right now whether the host is live.", zh: "暂时无法确认主播是否在直播。" },
    }
}

texts! {
    enum Operator {
        Live => { en: "Live. Nothing to do.", zh: "正在直播，无需处理。" },
        Starting { within: u64, retry: u64 } => {
            en: "A start is under way and not confirmed. The relay usually needs up to {within} s; an automatic one is tried again every {retry} s.",
            zh: "正在开播，尚未确认。旁路启动一般在 {within} 秒内完成；自动旁路失败后每 {retry} 秒重试一次。",
        },
        Grace => {
            en: "The push seems to have dropped. Keep it on the list, and check the host's network if it does not return.",
            zh: "推流疑似中断。请先保留在列表中，若未恢复，请检查主播的网络。",
        },
        Offline => {
            en: "Not live. Take it off the list; the host has to start again.",
            zh: "未在直播。请从列表中移除，需主播重新开播。",
        },
        Closed => {
            en: "The name is shut, and a push would be refused. Open it again in the live console before the host starts.",
            zh: "该流已被关闭，推流会被拒绝。请先在直播控制台恢复，再让主播开播。",
        },
        NeverSeen => {
            en: "Nobody ever published under this name. If the host says otherwise, compare BIZID, room, user and kind.",
            zh: "该直播码从未推过流。如果主播已开播，请核对 BIZID、房间号、用户名和画面类型。",
        },
        Unknown => {
            en: "The evidence does not say. Poll the status, or open the stream in a player.",
            zh: "现有依据不足以判断。请查询一次状态，或用播放器打开直播看看。",
        },
    }
}

texts! {
    enum ErrorText {
        TooFarAhead { what: Cow<'static, str>, ahead: Cow<'static, str>, max: u64 } => {
            en: "“{what}” is dated {ahead} ahead of this clock; at most {max} s are accepted. Correct the clock of whoever reports it.",
            zh: "“{what}”的时间比本机时钟超前 {ahead}，最多接受 {max} 秒。请校正上报方的时钟。",
        },
    }
}
