//! Recognises common mistakes in signing and verifying with the right key.

use base64ct::{Base64Unpadded, Base64UrlUnpadded, Encoding};

use super::{CallbackKey, parse::read_fields, rewritten::original_forms};
use crate::digest::{Sha256Digest, same, sha256};

/// A recognised mistake in signing or verifying. The correct signature is `base64(HMAC-SHA256(key, body))` over the
/// unchanged body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CallbackFormula {
    /// The signature is correct for the same JSON with other white space: the body was parsed and serialised again.
    BodyRewritten,
    /// The signature is correct for the body with or without a line break at its end.
    LineBreakAtEnd,
    /// The correct digest, in hex.
    Hex,
    /// The correct digest in another Base64 variant: URL-safe or without padding.
    OtherBase64,
    /// A line break after the key.
    NewlineAfterKey,
    /// A space before or after the key.
    SpaceAroundKey,
    /// The key in quotes.
    QuotedKey,
    /// The SHA-256 of the body, without a key.
    NoKey,
    /// 32 hex digits: a signature of a live CDN notification.
    NotificationSign,
    /// The length of an HMAC-SHA1.
    Sha1,
    /// The length of an HMAC-MD5.
    Md5,
}

impl CallbackFormula {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::BodyRewritten => "body-rewritten",
            Self::LineBreakAtEnd => "line-break-at-end",
            Self::Hex => "hex",
            Self::OtherBase64 => "other-base64",
            Self::NewlineAfterKey => "newline-after-key",
            Self::SpaceAroundKey => "space-around-key",
            Self::QuotedKey => "quoted-key",
            Self::NoKey => "no-key",
            Self::NotificationSign => "notification-sign",
            Self::Sha1 => "sha1",
            Self::Md5 => "md5",
        }
    }

    /// Recognises a mistake by a digest that is not the correct one.
    pub(super) fn of_digest(sign: &Sha256Digest, key: &CallbackKey, body: &[u8]) -> Option<Self> {
        const AROUND: [(CallbackFormula, &[u8], &[u8]); 5] = [
            (CallbackFormula::NewlineAfterKey, b"", b"\n"),
            (CallbackFormula::NewlineAfterKey, b"", b"\r\n"),
            (CallbackFormula::SpaceAroundKey, b"", b" "),
            (CallbackFormula::SpaceAroundKey, b" ", b""),
            (CallbackFormula::QuotedKey, b"\"", b"\""),
        ];
        if same(sign, &sha256(body)) {
            return Some(Self::NoKey);
        }
        for (formula, before, after) in AROUND {
            if same(sign, &key.digest_with((before, after), body)) {
                return Some(formula);
            }
        }
        let signs = |body: &[u8]| same(sign, &key.digest(body));
        if signs(body.trim_ascii_end()) || signs(&[body, b"\n"].concat()) {
            return Some(Self::LineBreakAtEnd);
        }
        let fields = read_fields(body)?;
        original_forms(&fields)
            .iter()
            .any(|form| signs(form.as_bytes()))
            .then_some(Self::BodyRewritten)
    }

    /// Recognises a mistake by a signature that is not a digest in Base64: by its length, or as the correct digest in
    /// another encoding.
    pub(super) fn of_shape(sign: &str, right: &Sha256Digest) -> Option<Self> {
        let mut digest = Sha256Digest::default();
        if base16ct::mixed::decode(sign, &mut digest).is_ok_and(|read| same_bytes(read, right)) {
            return Some(Self::Hex);
        }
        let bare = sign.trim_end_matches('=');
        let decoded = [
            Base64Unpadded::decode(bare, &mut Sha256Digest::default())
                .is_ok_and(|read| same_bytes(read, right)),
            Base64UrlUnpadded::decode(bare, &mut Sha256Digest::default())
                .is_ok_and(|read| same_bytes(read, right)),
        ];
        if decoded.contains(&true) {
            return Some(Self::OtherBase64);
        }
        match sign.len() {
            32 if sign.bytes().all(|byte| byte.is_ascii_hexdigit()) => Some(Self::NotificationSign),
            28 if sign.ends_with('=') => Some(Self::Sha1),
            24 if sign.ends_with("==") => Some(Self::Md5),
            _ => None,
        }
    }
}

fn same_bytes(read: &[u8], right: &Sha256Digest) -> bool {
    read.try_into().is_ok_and(|read: &Sha256Digest| same(read, right))
}
