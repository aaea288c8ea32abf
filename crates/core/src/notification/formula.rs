//! Recognises signatures that were made with the right key in a wrong way.

use alloc::vec::Vec;

use super::NotificationKey;
use crate::{
    TxTime,
    digest::{Md5Digest, md5_with_key, same},
    texts,
};

texts! {
    /// A wrong way to sign that was recognised. The right one is `MD5(key + t)` in lower-case hex.
    pub enum Formula {
        /// `MD5(t + key)`.
        TimeFirst => {
            en: "t was put in front of the key. Put the key first: MD5(key + t).",
            zh: "把 t 放在了密钥前面。应先密钥后 t：MD5(key + t)。",
        },
        /// `t` was signed as hexadecimal text.
        HexTime => {
            en: "t was signed in hexadecimal, as push addresses do. Sign its decimal digits.",
            zh: "签名时用了十六进制的 t（那是推流地址的做法）。应使用十进制数字。",
        },
        /// A line break between the key and `t`.
        NewlineAfterKey => {
            en: "A line break follows the key, probably from a file or from echo. Remove it.",
            zh: "密钥后面带有换行，可能来自文件或 echo 命令。请去掉。",
        },
        /// A space before or after the key.
        SpaceAroundKey => {
            en: "A space stands before or after the key. Remove it.",
            zh: "密钥前后带有空格。请去掉。",
        },
        /// A line break after `t`.
        NewlineAfterTime => {
            en: "A line break follows t, probably from echo. Sign without it.",
            zh: "t 后面带有换行，可能来自 echo 命令。签名时请去掉。",
        },
        /// The plus sign of the formula was signed as well.
        PlusSign => {
            en: "The plus sign of the formula was signed as a character. Join the key and t without anything between.",
            zh: "把公式里的加号也当作字符参与了签名。密钥与 t 应直接相连。",
        },
        /// The key in quotes.
        QuotedKey => {
            en: "The quotes around the key were signed as well. Remove them.",
            zh: "密钥两边的引号也参与了签名。请去掉。",
        },
        /// `MD5(t)`: the sender has no key.
        NoKey => {
            en: "Only t was signed: the sender has no key. Enter the callback key in the callback template.",
            zh: "只对 t 做了签名：发送方没有设置密钥。请在回调模板中填写回调密钥。",
        },
        /// `MD5(key)`.
        KeyAlone => {
            en: "Only the key was signed, without t. Such a signature never expires; sign key + t.",
            zh: "只对密钥做了签名，没有包含 t，这样的签名永不过期。应对 key + t 签名。",
        },
        /// The formula of `txSecret`.
        AddressFormula => {
            en: "This is the formula of push and play addresses (key + stream + time). A notification signs key + t.",
            zh: "用了推流、播放地址的签名公式（密钥 + 流名 + 时间）。通知应对 key + t 签名。",
        },
        /// HMAC-MD5.
        HmacMd5 => {
            en: "This is an HMAC. Use the plain MD5 of key + t.",
            zh: "用了 HMAC-MD5。应直接对 key + t 做 MD5。",
        },
        /// The right digest in upper case.
        UpperCase => {
            en: "The digest is right but written in upper case. The cloud writes lower case, so something between changed it.",
            zh: "摘要正确，但写成了大写。腾讯云使用小写，说明中途有程序改动了它。",
        },
        /// 16 digits: the middle of an MD5.
        ShortMd5 => {
            en: "16 digits are half an MD5. Use all 32.",
            zh: "只有 16 位，是截短的 MD5。应使用完整的 32 位。",
        },
        /// Base64 of an MD5, by its length.
        Base64 => {
            en: "This looks like a digest in Base64. Write it in hex.",
            zh: "像是 Base64 形式的摘要。应写成十六进制。",
        },
        /// The length of SHA-1.
        Sha1 => {
            en: "40 digits are the length of SHA-1 or an HMAC of it. Use MD5.",
            zh: "40 位是 SHA-1（或其 HMAC）的长度。应使用 MD5。",
        },
        /// The length of SHA-256.
        Sha256 => {
            en: "64 digits are the length of SHA-256 or an HMAC of it. Use MD5.",
            zh: "64 位是 SHA-256（或其 HMAC）的长度。应使用 MD5。",
        },
        /// The length of SHA-512.
        Sha512 => {
            en: "128 digits are the length of SHA-512 or an HMAC of it. Use MD5.",
            zh: "128 位是 SHA-512（或其 HMAC）的长度。应使用 MD5。",
        },
    }
}

impl Formula {
    /// The stable code of this way to sign.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TimeFirst => "time-first",
            Self::HexTime => "hex-time",
            Self::NewlineAfterKey => "newline-after-key",
            Self::SpaceAroundKey => "space-around-key",
            Self::NewlineAfterTime => "newline-after-time",
            Self::PlusSign => "plus-sign",
            Self::QuotedKey => "quoted-key",
            Self::NoKey => "no-key",
            Self::KeyAlone => "key-alone",
            Self::AddressFormula => "address-formula",
            Self::HmacMd5 => "hmac-md5",
            Self::UpperCase => "upper-case",
            Self::ShortMd5 => "short-md5",
            Self::Base64 => "base64",
            Self::Sha1 => "sha1",
            Self::Sha256 => "sha256",
            Self::Sha512 => "sha512",
        }
    }

    /// Recognises a digest in hex that is not the right one.
    pub(super) fn of_digest(
        sign: &Md5Digest,
        key: &NotificationKey,
        time: &str,
        unix: u64,
        stream: &str,
    ) -> Option<Self> {
        if same(sign, &key.hmac(time)) {
            return Some(Self::HmacMd5);
        }
        let upper = TxTime::from_unix(unix);
        let lower = upper.as_str().to_ascii_lowercase();
        // What was signed: k is the key, t the time, x and X the time in hexadecimal, s the stream, and anything else
        // is itself.
        let recipes = [
            (Self::NoKey, "t"),
            (Self::TimeFirst, "tk"),
            (Self::HexTime, "kX"),
            (Self::HexTime, "kx"),
            (Self::NewlineAfterKey, "k\nt"),
            (Self::NewlineAfterKey, "k\r\nt"),
            (Self::SpaceAroundKey, "k t"),
            (Self::SpaceAroundKey, " kt"),
            (Self::NewlineAfterTime, "kt\n"),
            (Self::PlusSign, "k+t"),
            (Self::PlusSign, "k + t"),
            (Self::QuotedKey, "\"k\"t"),
            (Self::AddressFormula, "ksX"),
            (Self::AddressFormula, "ksx"),
            (Self::KeyAlone, "k"),
        ];
        for (formula, recipe) in recipes {
            let ingredient = |letter: &'static [u8]| match letter {
                b"k" => key.as_bytes(),
                b"t" => time.as_bytes(),
                b"X" => upper.as_str().as_bytes(),
                b"x" => lower.as_bytes(),
                b"s" => stream.as_bytes(),
                itself => itself,
            };
            let parts: Vec<&[u8]> = recipe.as_bytes().chunks(1).map(ingredient).collect();
            if same(sign, &md5_with_key(&parts)) {
                return Some(formula);
            }
        }
        None
    }

    /// Recognises a signature that is no MD5 in hex by its shape.
    pub(super) fn of_shape(sign: &str) -> Option<Self> {
        let is_hex = sign.bytes().all(|byte| byte.is_ascii_hexdigit());
        match sign.len() {
            16 if is_hex => Some(Self::ShortMd5),
            24 if sign.ends_with("==") => Some(Self::Base64),
            40 if is_hex => Some(Self::Sha1),
            64 if is_hex => Some(Self::Sha256),
            128 if is_hex => Some(Self::Sha512),
            _ => None,
        }
    }
}
