//! The verdict on a signature.

use alloc::borrow::Cow;

use super::{Formula, Notification, NotificationKey};
use crate::{Locale, digest, texts};

/// How far ahead of the present the cloud dates `t`, in seconds.
///
/// Source: vendor documents on relayed streaming in stream-code mode and on receiving event notifications: ten minutes
/// by default.
pub const LIFETIME_SECONDS: u64 = 600;

/// How far ahead `t` may be: the cloud's ten minutes and five more, by which a clock may be behind. A moment further
/// ahead was not written by the cloud, or the clock that judges is wrong.
pub const MAX_AHEAD_SECONDS: u64 = LIFETIME_SECONDS + 300;

/// What a signature is worth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// The right key signed this `t`, and it has not passed.
    Valid {
        /// Seconds until it does; 0 in the very second of `t`.
        seconds_left: u64,
    },
    /// The right key signed this `t`, which has passed.
    Expired {
        /// Seconds since then, at least 1.
        seconds_ago: u64,
    },
    /// The right key signed this `t`, which is further ahead than [`MAX_AHEAD_SECONDS`].
    TooFarAhead {
        /// Seconds until `t`.
        seconds_ahead: u64,
    },
    /// A digest that neither this key nor a known mistake explains: another key, or `t` was changed.
    WrongKey,
    /// A known mistake in signing.
    WrongFormula(Formula),
    /// There is no signature.
    Unsigned,
    /// There is no telling.
    Malformed(Malformed),
}

texts! {
    /// Why a signature cannot be judged.
    pub enum Malformed {
        /// The body is no notification.
        Body => {
            en: "The body cannot be read, so there is no signature to check.",
            zh: "请求体无法解析，没有可验证的签名。",
        },
        /// Signed, but without `t`.
        TimeMissing => {
            en: "There is a sign but no t, so nobody can tell what was signed. Reject it.",
            zh: "有 sign 但没有 t，无法得知签名的内容。请拒绝。",
        },
        /// `t` is no whole number.
        TimeUnreadable => {
            en: "t is not a whole number of Unix seconds. Reject it.",
            zh: "t 不是整数形式的 Unix 秒数。请拒绝。",
        },
        /// `sign` is no digest.
        SignUnreadable => {
            en: "sign is not a digest: 32 hex digits were expected. If they are hidden by asterisks, take the original.",
            zh: "sign 不是摘要，应为 32 位十六进制数字。如果被星号遮盖，请使用原文。",
        },
    }
}

/// Judges a notification's signature at a moment, in Unix seconds.
///
/// Only `t` is signed, so this says nothing about the rest of the body: see [`Verdict::does_not_prove`]. A
/// notification that is not [`Verdict::Valid`] must not be acted on.
#[must_use]
pub fn verify_at(notification: &Notification, key: &NotificationKey, now_unix: u64) -> Verdict {
    let left_over = |field: &str| {
        notification
            .extra
            .iter()
            .any(|(name, value)| name == field && !matches!(value, super::JsonValue::Null))
    };
    let sign = match &notification.sign {
        Some(sign) if !sign.as_str().is_empty() => sign.as_str(),
        None if left_over("sign") => return Verdict::Malformed(Malformed::SignUnreadable),
        _ => return Verdict::Unsigned,
    };
    let Some(expiry) = &notification.expires else {
        return Verdict::Malformed(if left_over("t") {
            Malformed::TimeUnreadable
        } else {
            Malformed::TimeMissing
        });
    };
    let Some(digest) = digest::read(sign) else {
        return match Formula::of_shape(sign) {
            Some(formula) => Verdict::WrongFormula(formula),
            None => Verdict::Malformed(Malformed::SignUnreadable),
        };
    };
    if !digest::same(&digest, &key.sign(expiry.as_str())) {
        let stream = notification.stream().unwrap_or_default();
        return Formula::of_digest(&digest, key, expiry.as_str(), expiry.unix(), stream)
            .map_or(Verdict::WrongKey, Verdict::WrongFormula);
    }
    if sign.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return Verdict::WrongFormula(Formula::UpperCase);
    }
    match expiry.unix().checked_sub(now_unix) {
        None => Verdict::Expired {
            seconds_ago: now_unix - expiry.unix(),
        },
        Some(ahead) if ahead > MAX_AHEAD_SECONDS => Verdict::TooFarAhead { seconds_ahead: ahead },
        Some(seconds_left) => Verdict::Valid { seconds_left },
    }
}

impl Verdict {
    /// The stable word of the verdict.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Valid { .. } => "valid",
            Self::Expired { .. } => "expired",
            Self::TooFarAhead { .. } => "too-far-ahead",
            Self::WrongKey => "wrong-key",
            Self::WrongFormula(_) => "wrong-formula",
            Self::Unsigned => "unsigned",
            Self::Malformed(_) => "malformed",
        }
    }

    /// Whether the notification may be acted on, within the limits of [`Self::does_not_prove`].
    #[must_use]
    pub const fn is_valid(&self) -> bool {
        matches!(self, Self::Valid { .. })
    }

    /// The cause and the next act.
    #[must_use]
    pub fn text(&self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Valid { seconds_left } => Words::Valid {
                seconds: *seconds_left,
            }
            .text(locale),
            Self::Expired { seconds_ago } => Words::Expired {
                seconds: *seconds_ago,
            }
            .text(locale),
            Self::TooFarAhead { seconds_ahead } => Words::TooFarAhead {
                seconds: *seconds_ahead,
                most: MAX_AHEAD_SECONDS,
            }
            .text(locale),
            Self::WrongKey => Words::WrongKey.text(locale),
            Self::WrongFormula(formula) => formula.text(locale),
            Self::Unsigned => Words::Unsigned.text(locale),
            Self::Malformed(why) => why.text(locale),
        }
    }

    /// What the signature shows.
    #[must_use]
    pub fn proves(&self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Valid { .. } => Words::ProvesTime,
            Self::Expired { .. } | Self::TooFarAhead { .. } => Words::ProvesKey,
            Self::WrongKey | Self::WrongFormula(_) | Self::Unsigned | Self::Malformed(_) => {
                Words::ProvesNothing
            }
        }
        .text(locale)
    }

    /// What no signature of a notification shows, valid or not: that anything but `t` is true.
    #[must_use]
    pub fn does_not_prove(&self, locale: Locale) -> Cow<'static, str> {
        Words::DoesNotProve.text(locale)
    }
}

texts! {
    enum Words {
        Valid { seconds: u64 } => {
            en: "The signature is right and good for another {seconds} s.",
            zh: "签名正确，{seconds} 秒内有效。",
        },
        Expired { seconds: u64 } => {
            en: "The signature is right but expired {seconds} s ago. Do not act on it; check this machine's clock if that surprises you.",
            zh: "签名正确，但已过期 {seconds} 秒。请勿处理；如果出乎意料，请检查本机时钟。",
        },
        TooFarAhead { seconds: u64, most: u64 } => {
            en: "The signature is right, but t lies {seconds} s ahead and the cloud never dates it more than {most} s. Check this machine's clock.",
            zh: "签名正确，但 t 比当前时间晚 {seconds} 秒，而正常不会超过 {most} 秒。请检查本机时钟。",
        },
        WrongKey => {
            en: "This key did not sign this t. Take the callback key of the template the push domain uses, not a push or play key; if it is the right one, t or sign was changed on the way.",
            zh: "签名与此密钥和 t 不符。请使用推流域名所绑定回调模板中的回调密钥，而不是推流或播放密钥；若密钥无误，则 t 或 sign 在途中被改动。",
        },
        Unsigned => {
            en: "There is no signature. Enter a callback key in the callback template; until then anyone can post such a body.",
            zh: "没有签名。请在回调模板中填写回调密钥；在此之前任何人都能伪造这样的请求。",
        },
        ProvesTime => {
            en: "Someone with the key made this sign for this t, and the time has not run out.",
            zh: "持有密钥的一方为这个 t 生成了签名，并且仍在有效期内。",
        },
        ProvesKey => {
            en: "Someone with the key made this sign for this t, but not for now.",
            zh: "持有密钥的一方曾为这个 t 生成签名，但不在当前的有效期内。",
        },
        ProvesNothing => { en: "This signature proves nothing.", zh: "这个签名不能证明任何事。" },
        DoesNotProve => {
            en: "Only t is signed. The event, the stream, the times and every address could have been changed, or put under a sign that was seen elsewhere. Receive over https, and ask the cloud before anything that matters depends on them.",
            zh: "签名只覆盖 t。事件、直播流、时间和所有地址都可能被改动，或被套用他处截获的签名。请使用 https 接收；重要操作之前请向腾讯云查询核实。",
        },
    }
}
