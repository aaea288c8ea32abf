//! What somebody pasted: a room and its user, an address, a log line, an error code, a notification or a stream code.
//!
//! Every recogniser looks at the text by itself and says how sure it is; the surest comes first and the others stay as
//! alternatives, because a bare `1001` may be an error code and a room alike. A text nobody recognises is answered with
//! what could be pasted instead.

mod columns;
mod json;
mod log_line;
mod room;
mod texts;

use alloc::{borrow::ToOwned, string::String, vec::Vec};
use core::{cmp::Reverse, fmt};

use crate::{
    StreamCode, StreamName,
    address::without_secret,
    errors::{explain, parse_code},
    inspect::{InspectContext, inspect},
};

pub use columns::RoomReference;
pub use log_line::LogLine;

/// Longer texts are read only up to here; everything that can be recognised stands at the beginning.
const MAX_BYTES: usize = 256 * 1024;

/// What a text can be. `Debug` hides the digest of a signed address and all of a notification.
#[derive(Clone, PartialEq, Eq)]
pub enum Subject {
    /// A room and its host, from a line, a table row, JSON or a link of ours.
    Room(RoomReference),
    /// Several of them, such as rows of a spreadsheet.
    Rooms(Vec<RoomReference>),
    /// The address of a stream, for [`inspect`].
    Address(String),
    /// A failure as the SDK's sample code logs it.
    LogLine(LogLine),
    /// An error code.
    Code(i64),
    /// A notification's body, for [`crate::notification`].
    Notification(String),
    /// The name of a stream.
    Stream(StreamName),
    /// Nothing that is known.
    Unknown,
}

impl Subject {
    /// A stable name.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Room(_) => "room",
            Self::Rooms(_) => "rooms",
            Self::Address(_) => "address",
            Self::LogLine(_) => "log-line",
            Self::Code(_) => "code",
            Self::Notification(_) => "notification",
            Self::Stream(_) => "stream",
            Self::Unknown => "unknown",
        }
    }
}

impl fmt::Debug for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Room(room) => write!(f, "Room({room:?})"),
            Self::Rooms(rooms) => write!(f, "Rooms({rooms:?})"),
            Self::Address(url) => write!(f, "Address({})", without_secret(url)),
            Self::LogLine(line) => write!(f, "{line:?}"),
            Self::Code(code) => write!(f, "Code({code})"),
            Self::Notification(body) => write!(f, "Notification({} bytes)", body.len()),
            Self::Stream(name) => write!(f, "Stream({name})"),
            Self::Unknown => f.write_str("Unknown"),
        }
    }
}

/// One reading of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// What the text would be.
    pub subject: Subject,
    /// How sure that is, from 0 to 100.
    pub confidence: u8,
}

/// Every reading of a text, the surest first; at least one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identified {
    /// The surest reading.
    pub best: Reading,
    /// The other readings that are possible.
    pub alternatives: Vec<Reading>,
}

/// Says what a text is.
///
/// ```
/// use panglu_core::identify::{Subject, identify};
///
/// let found = identify("startPush->failed:ILVB|40000411|user not in room").best.subject;
/// let Subject::LogLine(line) = found else { panic!() };
/// assert_eq!((line.module.as_deref(), line.code), (Some("ILVB"), 40000411));
/// ```
#[must_use]
pub fn identify(text: &str) -> Identified {
    let text =
        beginning(text).trim_matches(|character: char| character.is_whitespace() || character == '\u{feff}');
    let mut readings = Vec::new();
    let mut add = |confidence, subject| readings.push(Reading { subject, confidence });

    if let Some(room) = room::from_link(text) {
        add(98, Subject::Room(room));
    } else if let Ok(seen) = inspect(text, &InspectContext::default()) {
        add(97, Subject::Address(text.to_owned()));
        add(40, Subject::Stream(seen.parts.name));
    }
    if text.starts_with('{') || text.starts_with('[') {
        recognise_json(text, &mut add);
    }
    if let Some(line) = log_line::read(text) {
        add(96, Subject::LogLine(line));
    }
    recognise_code(text, &mut add);
    recognise_stream(text, &mut add);
    let rooms = room::from_text(text);
    match <[RoomReference; 1]>::try_from(rooms) {
        Ok([room]) => add(room.confidence(), Subject::Room(room)),
        Err(rooms) if !rooms.is_empty() => add(85, Subject::Rooms(rooms)),
        Err(_) => {}
    }

    // The sort is stable: of equal ones the first stays first.
    readings.sort_by_key(|reading| Reverse(reading.confidence));
    let mut readings = readings.into_iter();
    let best = readings.next().unwrap_or(Reading {
        subject: Subject::Unknown,
        confidence: 0,
    });
    Identified {
        best,
        alternatives: readings.collect(),
    }
}

/// As much of a text as is read, cut where a character ends.
fn beginning(text: &str) -> &str {
    let mut end = text.len().min(MAX_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

fn recognise_json(text: &str, add: &mut dyn FnMut(u8, Subject)) {
    match json::read(text) {
        json::Content::Notification => add(97, Subject::Notification(text.to_owned())),
        json::Content::Rooms(rooms) => match <[RoomReference; 1]>::try_from(rooms) {
            Ok([room]) => add(room.confidence(), Subject::Room(room)),
            Err(rooms) => add(95, Subject::Rooms(rooms)),
        },
        json::Content::Other => {}
    }
}

/// A number that has a meaning is a code before it is a room; one that has none is more likely a room. Inside a longer
/// text a number is a code only where a word says so.
fn recognise_code(text: &str, add: &mut dyn FnMut(u8, Subject)) {
    const CODE_WORDS: [&str; 6] = ["code", "err", "fail", "错误", "失败", "状态码"];
    let Ok(code) = parse_code(text) else { return };
    if text.starts_with('{') || text.contains("://") {
        return;
    }
    let bare = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let lower = text.to_ascii_lowercase();
    let worded = CODE_WORDS.iter().any(|word| lower.contains(word));
    let confidence = match (explain(code, None).known, bare, worded) {
        (true, true, _) => 90,
        (true, _, true) => 92,
        (false, _, true) => 70,
        (false, true, _) => 30,
        (_, false, false) => return,
    };
    add(confidence, Subject::Code(code));
}

fn recognise_stream(text: &str, add: &mut dyn FnMut(u8, Subject)) {
    let Ok(code) = StreamCode::parse(text) else { return };
    let name: &StreamName = code.as_ref();
    let is_digest = code.is_derived();
    let is_trtc = code.biz_digits().len() >= 9 && room::from_trtc(text).is_some();
    if let Some(room) = room::from_trtc(text).filter(|_| is_trtc) {
        add(60, Subject::Room(room));
    }
    add(
        if is_digest {
            95
        } else if is_trtc {
            90
        } else {
            60
        },
        Subject::Stream(name.clone()),
    );
}
