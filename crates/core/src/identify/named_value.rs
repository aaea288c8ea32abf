//! Decides whether the value beside a word is what the word says.

use core::ops::Range;

use super::{
    cells::is_han,
    labelled::{Labelled, in_id},
    labels::{Label, label_at},
    loose::{is_code, is_id},
    reference::kind_said,
    seen::SeenKind,
};
use crate::{BizId, InputError, RoomId, SdkAppId, StreamCode, StreamName, TrtcRoom, UserId};

/// The value of a word.
pub(super) enum NamedValue {
    /// What is beside the word is something else.
    None,
    /// It is called an id and cannot be one, as room 0.
    Unusable(InputError),
    /// It is one.
    Id {
        label: Label,
        range: Range<usize>,
        /// Whether word and value merely stand side by side.
        is_loose: bool,
        /// What to list it as; `None` for what is no id.
        seen: Option<SeenKind>,
    },
}

/// Reads the value behind a word, or the one in front of it, as in “293710 房间”. `earlier` is where the previous value ends.
pub(super) fn named_value(text: &str, one: &Labelled, earlier: usize) -> NamedValue {
    let value = text.get(one.value.clone()).unwrap_or_default();
    let id = |label, seen| NamedValue::Id {
        label,
        range: one.value.clone(),
        is_loose: !one.joined,
        seen,
    };
    let is_number = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
    let parsed = |result: Result<(), InputError>, label, seen| match result {
        Ok(()) => id(label, Some(seen)),
        Err(reason) if one.joined && is_number => NamedValue::Unusable(reason),
        Err(_) => NamedValue::None,
    };
    let found = match one.label {
        Label::Room if is_number => parsed(RoomId::parse(value).map(drop), Label::Room, SeenKind::Room),
        Label::Room if one.joined && has_digit(value) => parsed(
            TrtcRoom::parse_text(value).map(drop),
            Label::TextRoom,
            SeenKind::Room,
        ),
        Label::TextRoom if one.joined => parsed(
            TrtcRoom::parse_text(value).map(drop),
            Label::TextRoom,
            SeenKind::Room,
        ),
        Label::User if is_user(text, one, value) => id(Label::User, Some(SeenKind::User)),
        Label::Viewer if is_user(text, one, value) => id(Label::Viewer, Some(SeenKind::Viewer)),
        Label::Biz => parsed(BizId::parse(value).map(drop), Label::Biz, SeenKind::Biz),
        Label::App => parsed(SdkAppId::parse(value).map(drop), Label::App, SeenKind::App),
        Label::Kind if kind_said(value).is_some() => id(Label::Kind, None),
        Label::Stream | Label::Channel if StreamCode::parse(value).is_ok() => {
            id(Label::Stream, Some(SeenKind::Stream))
        }
        Label::Stream if one.joined && has_digit(value) && StreamName::parse(value).is_ok() => {
            id(Label::Stream, Some(SeenKind::Stream))
        }
        Label::Channel if is_number => id(Label::Channel, Some(SeenKind::Channel)),
        Label::RecordId if is_number => id(Label::RecordId, Some(SeenKind::RecordId)),
        Label::Other if one.joined || has_digit(value) => id(Label::Other, None),
        _ => NamedValue::None,
    };
    match found {
        NamedValue::None if matches!(one.label, Label::Room | Label::User) => in_front(text, one, earlier),
        found => found,
    }
}

fn has_digit(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
}

/// Words that follow “user”, “主播” or a number, and are no names.
const NO_NAMES: [&str; 83] = [
    "app",
    "ios",
    "android",
    "web",
    "pc",
    "h5",
    "obs",
    "sdk",
    "iphone",
    "ipad",
    "mac",
    "windows",
    "chrome",
    "safari",
    "wifi",
    "flv",
    "hls",
    "rtmp",
    "vip",
    "id",
    "ids",
    "is",
    "was",
    "the",
    "in",
    "of",
    "on",
    "at",
    "to",
    "and",
    "or",
    "not",
    "no",
    "has",
    "had",
    "have",
    "can",
    "cannot",
    "could",
    "left",
    "joined",
    "does",
    "did",
    "do",
    "with",
    "from",
    "by",
    "for",
    "an",
    "that",
    "who",
    "sees",
    "see",
    "says",
    "name",
    "list",
    "null",
    "undefined",
    "error",
    "errors",
    "err",
    "code",
    "failed",
    "failure",
    "timeout",
    "users",
    "rooms",
    "viewers",
    "hosts",
    "people",
    "times",
    "seconds",
    "minutes",
    "hours",
    "days",
    "ms",
    "more",
    "streams",
    "rows",
    "ok",
    "yes",
    "fps",
    "kbps",
];

/// Whether a word is no name of a user, although it stands where one would.
pub(super) fn is_no_name(word: &str) -> bool {
    NO_NAMES.iter().any(|known| known.eq_ignore_ascii_case(word))
}

/// Whether a value is the name of a user. Behind a mere space a word of letters may be any word.
fn is_user(text: &str, one: &Labelled, value: &str) -> bool {
    let word = text.get(one.word.clone()).unwrap_or_default();
    let is_host_name = word.eq_ignore_ascii_case("host") && value.contains('.');
    let is_address = value.contains('.') && value.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    if UserId::parse(value).is_err() || is_host_name || is_address || is_no_name(value) {
        return false;
    }
    if one.joined || has_digit(value) || value.contains('_') || word.chars().any(is_han) {
        return true;
    }
    let is_camel = value
        .as_bytes()
        .windows(2)
        .any(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase());
    let behind = text.get(one.value.end..).unwrap_or_default().trim_start();
    let ends_there = !behind.starts_with(|next: char| next.is_ascii_alphanumeric());
    is_camel || ends_there || label_at(behind).is_some() || behind.starts_with("in ")
}

/// The id in front of a word that has none behind it.
fn in_front(text: &str, one: &Labelled, earlier: usize) -> NamedValue {
    const BETWEEN_WORDS: [&str; 6] = ["号", "这个", "那个", "的", "“", "”"];
    let mut before = text.get(earlier..one.word.start).unwrap_or_default();
    loop {
        let shorter = before.trim_end_matches([' ', '"', '\'']);
        let shorter = BETWEEN_WORDS
            .iter()
            .find_map(|word| shorter.strip_suffix(word))
            .unwrap_or(shorter);
        if shorter.len() == before.len() {
            break;
        }
        before = shorter;
    }
    let start = before
        .char_indices()
        .rev()
        .take_while(|(_, found)| in_id(*found))
        .last()
        .map_or(before.len(), |(at, _)| at);
    let value = before.get(start..).unwrap_or_default();
    let range = earlier + start..earlier + before.len();
    // "40000411 room not found" is a code and its message; "1001 号房间" is a room.
    const SHORT: usize = 4;
    let fits = match one.label {
        Label::Room => {
            RoomId::parse(value).is_ok()
                && !(is_code(value) && (value.len() > SHORT || says_missing(text, one)))
        }
        _ => is_id(value),
    };
    if !fits {
        return NamedValue::None;
    }
    NamedValue::Id {
        label: one.label,
        range,
        is_loose: true,
        seen: Some(if one.label == Label::Room {
            SeenKind::Room
        } else {
            SeenKind::User
        }),
    }
}

/// Whether words behind a word say that the thing is missing, as a message of an error does.
fn says_missing(text: &str, one: &Labelled) -> bool {
    let behind = text.get(one.word.end..).unwrap_or_default().trim_start();
    const MISSING_WORDS: [&str; 4] = ["不存在", "not ", "错误", "is "];
    MISSING_WORDS.iter().any(|words| behind.starts_with(words))
}
