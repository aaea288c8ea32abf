//! What a signature is worth.

use alloc::borrow::Cow;

use crate::{Locale, texts};

/// Which domain's key signed an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum KeyRole {
    /// The push domain's.
    Push,
    /// The play domain's.
    Play,
}

/// Why a `txTime` names no sensible moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TimeFault {
    /// It is not hexadecimal.
    NotHex,
    /// It counts milliseconds; seconds are meant.
    Milliseconds,
    /// It is written in decimal; hexadecimal is meant.
    Decimal,
}

/// What a signature is worth at a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignatureVerdict {
    /// There is none. Fine where the domain checks none.
    Unsigned,
    /// One of the two parameters is missing.
    Incomplete {
        /// `txSecret` or `txTime`.
        missing: &'static str,
    },
    /// The moment is malformed.
    BadTime(TimeFault),
    /// It has not expired yet; no key was given to check the digest with.
    NotYetExpired {
        /// Unix seconds at which it expires.
        until: u64,
    },
    /// The digest is right and the moment is still to come.
    Valid {
        /// The key that signed it.
        role: KeyRole,
        /// Unix seconds at which it expires.
        until: u64,
    },
    /// The moment has passed, whatever the digest is.
    Expired {
        /// Seconds since it expired.
        since: u64,
    },
    /// The digest was made with the other direction's key.
    OtherDirection {
        /// The key that signed it.
        role: KeyRole,
    },
    /// The key is right, but the digest covers `txTime` in the other case.
    TimeCase,
    /// The key is right, but the digest covers the name without the rendition's suffix.
    SuffixNotSigned,
    /// The key is right, but the digest covers the extension or the path as well.
    TooMuchSigned,
    /// No key given makes this digest.
    WrongKey,
}

impl SignatureVerdict {
    /// A stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unsigned => "unsigned",
            Self::Incomplete { .. } => "incomplete",
            Self::BadTime(TimeFault::NotHex) => "time-not-hex",
            Self::BadTime(TimeFault::Milliseconds) => "time-in-milliseconds",
            Self::BadTime(TimeFault::Decimal) => "time-in-decimal",
            Self::NotYetExpired { .. } => "not-yet-expired",
            Self::Valid { .. } => "valid",
            Self::Expired { .. } => "expired",
            Self::OtherDirection { .. } => "other-direction",
            Self::TimeCase => "wrong-case",
            Self::SuffixNotSigned => "suffix-not-signed",
            Self::TooMuchSigned => "too-much-signed",
            Self::WrongKey => "wrong-key",
        }
    }

    /// Whether the address will be refused where signatures are checked.
    #[must_use]
    pub const fn is_refused(&self) -> bool {
        !matches!(self, Self::NotYetExpired { .. } | Self::Valid { .. })
    }

    /// The verdict in words.
    #[must_use]
    pub fn text(&self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Unsigned => Words::Unsigned,
            Self::Incomplete { missing } => Words::Incomplete { missing },
            Self::BadTime(TimeFault::NotHex) => Words::NotHex,
            Self::BadTime(TimeFault::Milliseconds) => Words::Milliseconds,
            Self::BadTime(TimeFault::Decimal) => Words::Decimal,
            Self::NotYetExpired { .. } => Words::NotYetExpired,
            Self::Valid {
                role: KeyRole::Push, ..
            } => Words::ValidPush,
            Self::Valid {
                role: KeyRole::Play, ..
            } => Words::ValidPlay,
            Self::Expired { since } => Words::Expired { minutes: since / 60 },
            Self::OtherDirection { role: KeyRole::Push } => Words::PushKey,
            Self::OtherDirection { role: KeyRole::Play } => Words::PlayKey,
            Self::TimeCase => Words::TimeCase,
            Self::SuffixNotSigned => Words::SuffixNotSigned,
            Self::TooMuchSigned => Words::TooMuchSigned,
            Self::WrongKey => Words::WrongKey,
        }
        .text(locale)
    }
}

texts! {
    enum Words {
        Unsigned => {
            en: "Not signed. That is fine unless the domain checks signatures.",
            zh: "没有签名。如果域名未开启鉴权，这样没有问题。",
        },
        Incomplete { missing: &'static str } => {
            en: "Half a signature: {missing} is missing, so a domain that checks refuses it.",
            zh: "签名不完整，缺少 {missing}；开启鉴权的域名会拒绝。",
        },
        NotHex => {
            en: "txTime is not hexadecimal. It must be Unix seconds written in hex.",
            zh: "txTime 不是十六进制。应为 Unix 秒数的十六进制写法。",
        },
        Milliseconds => {
            en: "txTime counts milliseconds. Divide by 1000 before writing it in hex.",
            zh: "txTime 用了毫秒。应先换算成秒，再写成十六进制。",
        },
        Decimal => {
            en: "txTime is written in decimal. The same number must be written in hex.",
            zh: "txTime 写成了十进制。应改为同一数值的十六进制。",
        },
        NotYetExpired => {
            en: "Not expired yet. Whether the digest is right can be told only with the domain's key.",
            zh: "尚未过期。摘要是否正确，需要填写域名密钥才能判断。",
        },
        ValidPush => { en: "Signed with the push key, and still valid.", zh: "由推流密钥签名，目前有效。" },
        ValidPlay => { en: "Signed with the play key, and still valid.", zh: "由播放密钥签名，目前有效。" },
        Expired { minutes: u64 } => {
            en: "Expired {minutes} minutes ago. New connections are refused; make a new address.",
            zh: "已过期 {minutes} 分钟，新的连接会被拒绝，请重新生成地址。",
        },
        PushKey => {
            en: "Signed with your push key, but this is a play address: sign it with the play key.",
            zh: "这是用推流密钥签的名，而这是播放地址，应改用播放密钥。",
        },
        PlayKey => {
            en: "Signed with your play key, but this is a push address: sign it with the push key.",
            zh: "这是用播放密钥签的名，而这是推流地址，应改用推流密钥。",
        },
        TimeCase => {
            en: "The key is right, but txTime was signed in the other case. Sign exactly the text that stands in the address.",
            zh: "密钥正确，但签名时 txTime 的大小写与地址中不同。请对地址里的原文签名。",
        },
        SuffixNotSigned => {
            en: "The key is right, but the rendition's suffix was not signed. Sign the whole name with the suffix.",
            zh: "密钥正确，但没有把转码模板后缀计入签名。请对带后缀的完整流名签名。",
        },
        TooMuchSigned => {
            en: "The key is right, but the path or the extension was signed too. Sign the stream's name alone.",
            zh: "密钥正确，但把路径或扩展名也计入了签名。只需对流名签名。",
        },
        WrongKey => {
            en: "None of the keys given makes this digest: another key, another name, or a changed address.",
            zh: "所填密钥都得不到这个摘要：可能是密钥不对、流名不对，或地址被改动过。",
        },
    }
}
