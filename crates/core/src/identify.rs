//! Identifies pasted text: a room and its user, an address, a log line, an error code, a notification or a stream code.
//!
//! Every recogniser examines the text independently and rates its confidence. The reading with the highest confidence
//! is the best one, and the others are returned as alternatives, because a bare `1001` may be an error code or a room.
//! For an unknown text, the result contains the failed attempts and what can be pasted instead.

mod attempt;
mod certainty;
mod columns;
mod json;
mod log_line;
mod room;
mod texts;

use alloc::{
    borrow::{Cow, ToOwned},
    string::String,
    vec::Vec,
};
use core::{cmp::Reverse, fmt};

use crate::{
    Locale, StreamCode, StreamName,
    address::without_secret,
    errors::{CodePlace, FoundCode, explain, find_code},
    inspect::{InspectContext, inspect},
};

pub use attempt::Attempt;
pub use certainty::Certainty;
pub use columns::RoomReference;
pub use log_line::LogLine;

/// Only this many bytes are examined. Everything that can be recognised is at the beginning of a text.
const MAX_BYTES: usize = 256 * 1024;

/// What a text can be. `Debug` hides the digest of a signed address and the whole content of a notification.
#[derive(Clone, PartialEq, Eq)]
pub enum Subject {
    /// A room and its host, from a line, a table row, JSON or a link with `room` and `user`.
    Room(RoomReference),
    /// Several rooms, such as rows of a spreadsheet.
    Rooms(Vec<RoomReference>),
    /// The address of a stream, for [`inspect`].
    Address(String),
    /// A failure in the log format of the SDK's sample code.
    LogLine(LogLine),
    /// An error code.
    Code(i64),
    /// The body of a notification, for [`crate::notification`].
    Notification(String),
    /// The name of a stream.
    Stream(StreamName),
    /// None of these.
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
    /// What the text is in this reading.
    pub subject: Subject,
    /// The confidence from 0 to 100; [`certainty`](Self::certainty) is the same in words.
    pub confidence: u8,
}

impl Reading {
    /// How certain the reading is. Only show it as a fact if it is [`Certainty::Certain`].
    #[must_use]
    pub const fn certainty(&self) -> Certainty {
        Certainty::of(self.confidence)
    }

    /// A short description of the reading, with “perhaps” if it is a guess.
    #[must_use]
    pub fn text(&self, locale: Locale) -> Cow<'static, str> {
        let what = self.subject.text(locale);
        if matches!(self.subject, Subject::Unknown) {
            what
        } else {
            self.certainty().said_of(what, locale)
        }
    }
}

/// All readings of a text in order of confidence; at least one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identified {
    /// The reading with the highest confidence.
    pub best: Reading,
    /// The other possible readings.
    pub alternatives: Vec<Reading>,
    /// The failed attempts, for a text that is not recognised.
    pub attempts: Vec<Attempt>,
}

/// Identifies a text.
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

    // The sort is stable: readings of equal confidence keep their order.
    readings.sort_by_key(|reading| Reverse(reading.confidence));
    let mut readings = readings.into_iter();
    let Some(best) = readings.next() else {
        return Identified {
            best: Reading {
                subject: Subject::Unknown,
                confidence: 0,
            },
            alternatives: Vec::new(),
            attempts: attempt::attempts(text),
        };
    };
    Identified {
        best,
        alternatives: readings.collect(),
        attempts: Vec::new(),
    }
}

/// Returns the part of a text that is examined, cut at a character boundary.
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

/// A number with a known meaning is more likely a code than a room; without one it is more likely a room, unless it has
/// the form of the relay's codes. Inside a longer text a number is a code only if a word before it says so. Otherwise
/// it is at most a guess, because a sentence may contain any number.
fn recognise_code(text: &str, add: &mut dyn FnMut(u8, Subject)) {
    const CODE_WORDS: [&str; 6] = ["code", "err", "fail", "错误", "失败", "状态码"];
    /// Smaller numbers are common in any text.
    const RARE_FROM: u64 = 10_000;
    let Ok(FoundCode { code, place }) = find_code(text) else {
        return;
    };
    if text.starts_with('{') || text.contains("://") {
        return;
    }
    let explanation = explain(code, None);
    let lower = text.to_ascii_lowercase();
    let worded = CODE_WORDS.iter().any(|word| lower.contains(word));
    let is_rare = code.unsigned_abs() >= RARE_FROM;
    let confidence = match (explanation.known, place) {
        (true, CodePlace::Named) => 92,
        (true, CodePlace::Alone) => 90,
        (false, CodePlace::Named) => 70,
        (false, CodePlace::Alone) if explanation.probable_source().is_some() => 70,
        (false, CodePlace::Alone) => 30,
        (true, CodePlace::Among) if worded && is_rare => 60,
        (true, CodePlace::Among) if worded || is_rare => 25,
        (_, CodePlace::Among) => return,
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
