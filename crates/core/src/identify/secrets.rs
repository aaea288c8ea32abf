//! Finds keys, credentials and signatures in pasted text.

use alloc::vec::Vec;
use core::ops::Range;

use super::{
    labelled::Labelled,
    labels::{Label, SecretLabel},
    secret_kind::SecretKind,
};

/// A secret in a text. It knows only where it is.
pub(super) struct Secret {
    /// What it is; `None` for what is hidden and needs no warning, as the signature of a notification, which is worth nothing soon.
    pub(super) kind: Option<SecretKind>,
    pub(super) range: Range<usize>,
}

/// Finds the secrets of a text. In a `body`, a bare text of 32 digits is the id of a file or a task.
pub(super) fn find(text: &str, labelled: &[Labelled], is_body: bool) -> Vec<Secret> {
    let mut found: Vec<Secret> = labelled
        .iter()
        .filter_map(|labelled| named(text, labelled))
        .collect();
    let named = found.len();
    for range in words(text) {
        let word = text.get(range.clone()).unwrap_or_default();
        let Some(kind) = kind_of(word) else { continue };
        let is_inside = |outer: &Range<usize>| outer.start <= range.start && range.end <= outer.end;
        let is_found = found.iter().take(named).any(|secret| is_inside(&secret.range));
        // What is named as an id may have the form of a key.
        let is_id = labelled.iter().any(|labelled| is_inside(&labelled.value));
        if !(is_found || kind == SecretKind::PossibleKey && (is_body || is_id)) {
            found.push(Secret {
                kind: Some(kind),
                range,
            });
        }
    }
    found.extend(private_keys(text));
    found
}

/// Whether a text holds what can only be a secret, by its form.
pub(super) fn holds_secret(text: &str) -> bool {
    let is_sure = |range: Range<usize>| {
        let kind = text.get(range).and_then(kind_of);
        kind.is_some_and(|kind| kind != SecretKind::PossibleKey)
    };
    words(text).into_iter().any(is_sure)
}

/// A value whose word says that it is a secret.
fn named(text: &str, labelled: &Labelled) -> Option<Secret> {
    let Label::Secret(label) = labelled.label else {
        return None;
    };
    let value = text.get(labelled.value.clone())?;
    let has_digit = value.bytes().any(|byte| byte.is_ascii_digit());
    let has_letter = value.bytes().any(|byte| byte.is_ascii_alphabetic());
    let is_hidden = value.bytes().all(|byte| matches!(byte, b'*' | b'.' | b'x'));
    // Behind a mere space there may be any word: "the key frame".
    let is_likely = if labelled.joined {
        value.len() >= 6 && (has_digit || value.len() >= 16)
    } else {
        value.len() >= 8 && has_digit && has_letter
    };
    let kind = match label {
        SecretLabel::SecretId => SecretKind::SecretId,
        SecretLabel::SecretKey => SecretKind::SecretKey,
        SecretLabel::UserSig => SecretKind::UserSig,
        SecretLabel::Key => SecretKind::SigningKey,
        SecretLabel::Signature => SecretKind::PushSignature,
        SecretLabel::Password => SecretKind::Password,
        SecretLabel::Sign => {
            let range = labelled.value.clone();
            return is_digest(value).then_some(Secret { kind: None, range });
        }
    };
    (is_likely && !is_hidden).then(|| Secret {
        kind: Some(kind),
        range: labelled.value.clone(),
    })
}

/// What a word is, if it has the form of a secret.
fn kind_of(word: &str) -> Option<SecretKind> {
    /// The vendor's are 36 characters long; shorter ones were cut while copying.
    const SECRET_ID: usize = 16;
    /// A UserSig is compressed JSON in base 64, never shorter than this.
    const USER_SIG: usize = 60;
    if word.starts_with("AKID") && word.len() >= SECRET_ID {
        return Some(SecretKind::SecretId);
    }
    // The first bytes of zlib's format, in base 64.
    if word.starts_with("eJ") && word.len() >= USER_SIG {
        return Some(SecretKind::UserSig);
    }
    // The first bytes of a JSON web token.
    if word.starts_with("eyJ") && word.contains('.') && word.len() >= USER_SIG {
        return Some(SecretKind::Password);
    }
    let has = |is: fn(&u8) -> bool| word.bytes().any(|byte| is(&byte));
    let is_mixed = has(u8::is_ascii_digit) && has(u8::is_ascii_lowercase) && has(u8::is_ascii_uppercase);
    let is_plain = word.len() == 32 && word.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (is_digest(word) || is_plain && is_mixed).then_some(SecretKind::PossibleKey)
}

/// Whether a text is hexadecimal digits, among them letters, of a length that digests and keys have.
fn is_digest(text: &str) -> bool {
    const LENGTHS: [usize; 3] = [32, 40, 64];
    let is_hex = text.bytes().all(|byte| byte.is_ascii_hexdigit());
    LENGTHS.contains(&text.len()) && is_hex && text.bytes().any(|byte| byte.is_ascii_alphabetic())
}

/// The words of a text that may be secrets, by the characters of base 64, a token or a name.
fn words(text: &str) -> Vec<Range<usize>> {
    /// No secret of the vendor's is shorter.
    const SHORTEST: usize = 16;
    let is_inside = |byte: u8| byte.is_ascii_alphanumeric() || b"_-*+/.".contains(&byte);
    let mut found = Vec::new();
    let mut start = 0;
    for (at, byte) in text.bytes().chain([b' ']).enumerate() {
        if is_inside(byte) {
            continue;
        }
        let word = text.get(start..at).unwrap_or_default();
        let trimmed = word.trim_end_matches(['.', '*', '-']);
        if trimmed.len() >= SHORTEST {
            found.push(start..start + trimmed.len());
        }
        start = at + 1;
    }
    found
}

/// Keys in PEM, to their end or to the end of the text.
fn private_keys(text: &str) -> Vec<Secret> {
    const BEGIN: &str = "-----BEGIN";
    const END: &str = "-----END";
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|rest| rest.find(BEGIN)) {
        let start = from + at;
        let rest = text.get(start..).unwrap_or_default();
        let title = rest.lines().next().unwrap_or_default();
        let end = rest.find(END).map_or(rest.len(), |end| end + END.len());
        if title.contains("PRIVATE KEY") {
            found.push(Secret {
                kind: Some(SecretKind::PrivateKey),
                range: start..start + end,
            });
        }
        from = start + BEGIN.len();
    }
    found
}

#[cfg(test)]
mod tests {
    use alloc::{string::String, vec::Vec};

    use super::{SecretKind, find};
    use crate::identify::labelled::scan;

    #[track_caller]
    fn check(text: &str, expected: &[(Option<SecretKind>, &str)]) {
        let found: Vec<(Option<SecretKind>, String)> = find(text, &scan(text), false)
            .into_iter()
            .map(|secret| (secret.kind, text[secret.range].into()))
            .collect();
        let found: Vec<_> = found.iter().map(|(kind, text)| (*kind, text.as_str())).collect();
        assert_eq!(found, expected, "{text}");
    }

    const DIGEST: &str = "e12c46f2612d5106e2034781ab261ca3";

    #[test]
    fn secrets_are_found_by_their_word_or_their_form() {
        check(
            "push key:ngoeiq03,host",
            &[(Some(SecretKind::SigningKey), "ngoeiq03")],
        );
        check(
            "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
            &[(Some(SecretKind::SecretId), "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE")],
        );
        check(
            &alloc::format!("8888 {DIGEST}"),
            &[(Some(SecretKind::PossibleKey), DIGEST)],
        );
        check(&alloc::format!("\"sign\": \"{DIGEST}\""), &[(None, DIGEST)]);
        check(
            "-----BEGIN PRIVATE KEY-----\nMIG",
            &[(Some(SecretKind::PrivateKey), "-----BEGIN PRIVATE KEY-----\nMIG")],
        );
    }

    #[test]
    fn what_merely_looks_like_a_secret_is_none() {
        check(&alloc::format!("8888_{DIGEST}"), &[]);
        check(&alloc::format!("userId={DIGEST}"), &[]);
        check(
            "the key frame interval is 2, my secret 1001 is out, key: ******",
            &[],
        );
        check("01234567890123456789012345678901", &[]);
    }
}
