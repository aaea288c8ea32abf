//! Recognises common mistakes in signing with the right key.

use alloc::vec::Vec;

use super::NotificationKey;
use crate::{
    TxTime,
    digest::{Md5Digest, md5_with_key, same},
    texts,
};

texts! {
    /// A recognised mistake in signing. The correct signature is `MD5(key + t)` in lower-case hex.
    pub enum Formula as NotificationFormula {
        /// `MD5(t + key)`.
        TimeFirst,
        /// `t` was signed in hexadecimal.
        HexTime,
        /// A line break between the key and `t`.
        NewlineAfterKey,
        /// A space before or after the key.
        SpaceAroundKey,
        /// A line break after `t`.
        NewlineAfterTime,
        /// The plus sign of the formula was signed too.
        PlusSign,
        /// The key in quotes.
        QuotedKey,
        /// `MD5(t)`, without a key.
        NoKey,
        /// `MD5(key)`.
        KeyAlone,
        /// The formula of `txSecret`.
        AddressFormula,
        /// HMAC-MD5.
        HmacMd5,
        /// The correct digest in upper case.
        UpperCase,
        /// 16 digits: the middle of an MD5.
        ShortMd5,
        /// The length of an MD5 in Base64.
        Base64,
        /// The length of a SHA-1.
        Sha1,
        /// The length of a SHA-256.
        Sha256,
        /// The length of a SHA-512.
        Sha512,
    }
}

impl Formula {
    /// The stable code.
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

    /// Recognises a mistake by a digest in hex that is not the correct one.
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
        // The signed text: k is the key, t the time, x and X the time in hexadecimal, s the stream name; other
        // characters are literal.
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

    /// Recognises a mistake by the length and the characters of a signature that is not an MD5 in hex.
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
