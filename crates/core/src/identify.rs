//! Identifies pasted text: a room and its user, addresses, log lines, errors, notifications, stream codes.
//!
//! The text may be a sentence, a chat, a table, a page's source or a log, in English or Chinese. Every recogniser examines
//! it independently and rates its confidence. The reading with the highest confidence is the best one, and the others are
//! returned as alternatives, because a bare `1001` may be an error code or a room. For an unknown text, the result contains
//! the failed attempts and what can be pasted instead. The result depends on the text alone.
//!
//! Keys and credentials are found first and overwritten, so that no reading can repeat one ([`Warning::Secret`]).

mod address_run;
mod addresses;
mod attempt;
mod bodies;
mod cells;
mod certainty;
mod codes;
mod findings;
mod json;
mod labelled;
mod labels;
mod link;
mod log_line;
mod loose;
mod named_value;
mod pasted_text;
mod plain;
mod recognise;
mod reference;
mod secret_kind;
mod secrets;
mod seen;
mod sentence;
mod shared_text;
mod streams;
mod subject;
mod table;
mod warning;
mod without_secrets;

use alloc::{borrow::Cow, vec::Vec};

use crate::Locale;

pub use attempt::Attempt;
pub use certainty::Certainty;
pub use log_line::LogLine;
pub use pasted_text::PastedText;
pub use reference::RoomReference;
pub use secret_kind::SecretKind;
pub use seen::{SeenId, SeenKind};
pub use subject::{ErrorName, Subject};
pub use table::{RefusedRow, Roster, RosterReader, roster};
pub use warning::Warning;

/// Only this many bytes are examined. Everything that can be recognised is at the beginning of a text; a longer table is read
/// by [`roster`].
pub const MAX_BYTES: usize = 256 * 1024;

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
    /// What people must know about the text, such as that it contains a key.
    pub warnings: Vec<Warning>,
    /// The ids that the text contains, also those that no reading uses. None of them is a secret.
    pub seen: Vec<SeenId>,
    /// The failed attempts, for a text that is not recognised.
    pub attempts: Vec<Attempt>,
}

/// Identifies a text.
///
/// ```
/// use panglu_core::identify::{Certainty, Subject, identify};
///
/// let found = identify("主播14y2l2c进不了房间293710，报错40000411").best;
/// let Subject::Room(room) = &found.subject else { panic!() };
/// assert_eq!((room.room.to_string().as_str(), found.certainty()), ("293710", Certainty::Certain));
///
/// let found = identify("startPush->failed:ILVB|40000411|user not in room").best.subject;
/// let Subject::LogLine(line) = found else { panic!() };
/// assert_eq!((line.module.as_deref(), line.code), (Some("ILVB"), 40000411));
/// ```
#[must_use]
pub fn identify(text: &str) -> Identified {
    recognise::of(beginning(text), text.len())
}

/// Returns the part of a text that is examined, cut at a character boundary.
fn beginning(text: &str) -> &str {
    let mut end = text.len().min(MAX_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}
