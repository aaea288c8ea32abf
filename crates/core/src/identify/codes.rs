//! Recognises error codes and the names of errors among words.

use alloc::{borrow::ToOwned, vec::Vec};

use super::{
    loose::runs,
    seen::{SeenId, SeenKind},
    subject::{ErrorName, Subject},
};
use crate::{
    errors::{CodePlace, FoundCode, explain, find_code, find_name},
    input::whole_number,
};

/// Smaller numbers are common in any text.
const RARE_FROM: u64 = 10_000;

/// Smaller numbers are in any sentence.
const COMMON_BELOW: u64 = 1_000;

/// Words of which one says that something went wrong.
const CODE_WORDS: [&str; 16] = [
    "code",
    "err",
    "fail",
    "timeout",
    "timed out",
    "denied",
    "refused",
    "disconnect",
    "错误",
    "失败",
    "状态码",
    "超时",
    "断开",
    "拒绝",
    "异常",
    "上限",
];

/// More codes than these are a table, not an error.
const MOST: usize = 4;

/// The codes of a text in which everything else with digits is overwritten, and how sure each is.
///
/// A number with a known meaning is more likely a code than a room; without one it is more likely a room, unless it has
/// the form of the relay's codes. Inside a longer text a number is a code only if a word before it says so. Otherwise
/// it is at most a guess, because a sentence may contain any number.
pub(super) fn read(text: &str) -> Vec<(u8, i64)> {
    let lower = text.to_ascii_lowercase();
    let is_worded = CODE_WORDS.iter().any(|word| lower.contains(word));
    let Ok(FoundCode { code, place }) = find_code(text) else {
        return several(text, is_worded, is_reported(text));
    };
    let explanation = explain(code, None);
    let is_rare = code.unsigned_abs() >= RARE_FROM;
    let confidence = match (explanation.known, place) {
        (true, CodePlace::Named) => 92,
        (true, CodePlace::Alone) => 90,
        (false, CodePlace::Named) => 70,
        (false, CodePlace::Alone) if explanation.probable_source().is_some() => 70,
        (false, CodePlace::Alone) => 30,
        (true, CodePlace::Among) if is_reported(text) => 82,
        (true, CodePlace::Among) if has_its_message(text, code) => 92,
        (true, CodePlace::Among) if is_rare && (is_worded || begins_with_number(text)) => 60,
        (true, CodePlace::Among) if is_worded && is_short(text) && code.unsigned_abs() >= COMMON_BELOW => 55,
        (true, CodePlace::Among) if is_worded || is_rare => 25,
        (_, CodePlace::Among) => return Vec::new(),
    };
    alloc::vec![(confidence, code)]
}

/// Whether a text is hardly more than a number and a word.
fn is_short(text: &str) -> bool {
    const MOST_CHARACTERS: usize = 24;
    text.trim().chars().nth(MOST_CHARACTERS).is_none()
}

fn begins_with_number(text: &str) -> bool {
    text.trim().starts_with(|first: char| first.is_ascii_digit())
}

/// Whether a number stands in front of the message that belongs to it: `40000411 user not in room`.
fn has_its_message(text: &str, code: i64) -> bool {
    let in_front = |first: char| first.is_ascii_digit() || matches!(first, '-' | ':' | ' ');
    let message = text.trim().trim_start_matches(in_front);
    find_name(message)
        .first()
        .is_some_and(|found| found.is_exact() && found.meaning.code() == code)
}

/// Whether a Chinese sentence reports its number: “报 1001”, “提示 40000411”.
fn is_reported(text: &str) -> bool {
    const REPORT_WORDS: [&str; 8] = ["报", "报错", "报了", "提示", "提示了", "返回", "返回了", "弹出"];
    let is_code = |behind: &str| {
        let number = behind.trim_start_matches([' ', ':', '“', '"']);
        number.starts_with(|next: char| next.is_ascii_digit() || next == '-')
    };
    REPORT_WORDS
        .iter()
        .any(|word| text.split(word).skip(1).any(is_code))
}

/// The known codes among several numbers: all of them are guesses, unless a word says that there are codes.
fn several(text: &str, is_worded: bool, is_reported: bool) -> Vec<(u8, i64)> {
    let mut found: Vec<(u8, i64)> = Vec::new();
    for (_, run) in runs(text) {
        // Some modules put their name in front: "ILVB-40000411".
        let last = run.rsplit(['-', '_']).next();
        let number = last.filter(|_| !run.starts_with('-')).unwrap_or(run);
        let Some(code) = whole_number::<i64>(number) else {
            continue;
        };
        let is_rare = code.unsigned_abs() >= RARE_FROM;
        let is_new = !found.iter().any(|(_, known)| *known == code);
        let is_likely = is_rare || (is_worded || is_reported) && code.unsigned_abs() >= COMMON_BELOW;
        if is_new && found.len() < MOST && is_likely && explain(code, None).known {
            found.push((
                if is_reported || is_worded && is_rare {
                    60
                } else {
                    25
                },
                code,
            ));
        }
    }
    found
}

/// The names of errors in a text, and how sure each is: constants of the SDKs, names of this catalogue, and names with dots.
pub(super) fn names(text: &str) -> (Vec<(u8, Subject)>, Vec<SeenId>) {
    let (mut found, mut seen) = (Vec::new(), Vec::new());
    for (_, run) in runs(text) {
        let run = run.trim_matches('_');
        let is_constant = is_constant(run);
        let is_dotted =
            run.matches('.').count() >= 2 && run.starts_with(|first: char| first.is_ascii_uppercase());
        let is_ours = run.contains('-') && run.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        if !(is_constant || is_dotted || is_ours) || seen.len() >= MOST {
            continue;
        }
        let meanings = find_name(run);
        let is_exact = meanings.first().is_some_and(|meaning| meaning.is_exact());
        if is_constant || is_dotted && !meanings.is_empty() || is_exact {
            seen.push(SeenId::new(SeenKind::ErrorName, run));
        }
        let confidence = match meanings.first() {
            Some(_) if is_exact => 88,
            Some(first) if !is_ours && first.percent >= 66 => 55,
            Some(_) if !is_ours => 40,
            _ => continue,
        };
        let name = run.to_owned();
        found.push((
            confidence,
            Subject::ErrorName(ErrorName {
                name,
                found: meanings,
            }),
        ));
    }
    if found.is_empty() {
        found.extend(message(text));
    }
    (found, seen)
}

/// Whether a word is the name of a constant about an error, such as `ERR_ROOM_NOT_FOUND`, and not `SDK_APP_ID`.
fn is_constant(word: &str) -> bool {
    const PARTS: [&str; 13] = [
        "ERR",
        "ERROR",
        "FAIL",
        "FAILED",
        "WARNING",
        "WARN",
        "INVALID",
        "TIMEOUT",
        "EXCEPTION",
        "NOT",
        "DISCONNECT",
        "DISCONNECTED",
        "DENIED",
    ];
    let is_screaming = word
        .bytes()
        .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_');
    let begins = word.starts_with(|first: char| first.is_ascii_uppercase());
    begins && is_screaming && word.contains('_') && word.split('_').any(|part| PARTS.contains(&part))
}

/// The message of an error without its number, if that is the whole text: `user not in room`.
fn message(text: &str) -> Option<(u8, Subject)> {
    const LONGEST: usize = 48;
    let text = text.trim().trim_end_matches(['.', '!']);
    let is_phrase = text.len() <= LONGEST
        && text.contains(' ')
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphabetic() || byte == b' ');
    let found = if is_phrase { find_name(text) } else { Vec::new() };
    let is_exact = found.first().is_some_and(|meaning| meaning.is_exact());
    is_exact.then(|| {
        (
            70,
            Subject::ErrorName(ErrorName {
                name: text.to_owned(),
                found,
            }),
        )
    })
}
