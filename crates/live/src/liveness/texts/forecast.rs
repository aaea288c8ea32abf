//! What somebody who comes now would find, in words.

use alloc::borrow::Cow;

use super::{
    super::{AddressForecast, PlayForecast},
    span,
};
use panglu_core::{Locale, texts};

impl PlayForecast {
    /// A stable name for logs, tests and styles.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Plays => "plays",
            Self::WarmsUp { .. } => "warms-up",
            Self::PlaysOut { .. } => "plays-out",
            Self::Waits => "waits",
            Self::SeesEnded => "sees-ended",
            Self::NotFound => "not-found",
            Self::NotYet => "not-yet",
            Self::Refused => "refused",
            Self::Unsure => "unsure",
        }
    }

    /// What a viewer finds, for the operator. `now` is Unix seconds, to say how far away a moment is.
    #[must_use]
    pub fn text(self, now: u64, locale: Locale) -> Cow<'static, str> {
        let wait = |until: u64| span(until.saturating_sub(now), locale);
        match self {
            Self::Plays => View::Plays,
            Self::WarmsUp { until } => View::WarmsUp { wait: wait(until) },
            Self::PlaysOut { until } => View::PlaysOut { wait: wait(until) },
            Self::Waits => View::Waits,
            Self::SeesEnded => View::SeesEnded,
            Self::NotFound => View::NotFound,
            Self::NotYet => View::NotYet,
            Self::Refused => View::Refused,
            Self::Unsure => View::Unsure,
        }
        .text(locale)
    }
}

impl AddressForecast {
    /// A stable name for logs, tests and styles.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::InUse => "in-use",
            Self::Kept { .. } => "kept",
            Self::Renewed => "renewed",
            Self::Unsure => "unsure",
        }
    }

    /// What becomes of a channel's addresses, for the operator. `now` is Unix seconds.
    #[must_use]
    pub fn text(self, now: u64, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::InUse => Address::InUse,
            Self::Kept { until } => Address::Kept {
                wait: span(until.saturating_sub(now), locale),
            },
            Self::Renewed => Address::Renewed,
            Self::Unsure => Address::Unsure,
        }
        .text(locale)
    }
}

texts! {
    enum View {
        Plays => { en: "The picture plays.", zh: "可以正常播放。" },
        WarmsUp { wait: Cow<'static, str> } => {
            en: "The picture needs a moment: it is made after the first request, about {wait} from now.",
            zh: "需要稍等：首次请求后才开始生成，约 {wait}后可播放。",
        },
        PlaysOut { wait: Cow<'static, str> } => {
            en: "What is left plays for at most {wait}, then it stops.",
            zh: "剩余内容最多还能播放 {wait}，随后停止。",
        },
        Waits => { en: "The picture stands still until the host is back.", zh: "画面停住，等待主播恢复。" },
        SeesEnded => { en: "The player says that the stream has ended.", zh: "播放器提示直播已结束。" },
        NotFound => { en: "The address answers 404.", zh: "地址返回 404。" },
        NotYet => { en: "There is no stream yet.", zh: "还没有直播。" },
        Refused => { en: "The stream is shut; the address does not play.", zh: "该流已关闭，地址无法播放。" },
        Unsure => { en: "Nobody can tell without trying.", zh: "需要实际播放才能确认。" },
    }
}

texts! {
    enum Address {
        InUse => { en: "The present push uses the channel's addresses.", zh: "当前推流正在使用该频道的地址。" },
        Kept { wait: Cow<'static, str> } => {
            en: "In channel mode a new push within {wait} keeps the addresses.",
            zh: "频道模式下，{wait}内重新推流，观看地址不变。",
        },
        Renewed => {
            en: "In channel mode a new push gets new addresses; hand them out again.",
            zh: "频道模式下，重新推流会得到新的观看地址，请重新下发。",
        },
        Unsure => { en: "In channel mode, take the addresses from the answer to the start call.", zh: "频道模式下，请以开播返回的地址为准。" },
    }
}
