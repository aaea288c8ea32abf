//! `identify`.

use panglu_core::{
    Locale,
    errors::RelayCall,
    identify::{Guess, Identified, RoomReference, Subject},
};
use serde::Serialize;

/// The surest reading, and the others.
#[derive(Serialize)]
pub(crate) struct IdentifiedAnswer {
    #[serde(flatten)]
    best: Reading,
    alternatives: Vec<Reading>,
}

#[derive(Serialize)]
struct Reading {
    #[serde(flatten)]
    subject: SubjectAnswer,
    confidence: u8,
    text: String,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
enum SubjectAnswer {
    Room {
        #[serde(flatten)]
        room: Room,
    },
    Rooms {
        rooms: Vec<Room>,
    },
    Address {
        url: String,
    },
    LogLine {
        call: &'static str,
        #[serde(skip_serializing_if = "Option::is_none")]
        module: Option<String>,
        code: f64,
        message: String,
    },
    Code {
        code: f64,
    },
    Notification {
        body: String,
    },
    Stream {
        name: String,
    },
    Unknown,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Room {
    #[serde(skip_serializing_if = "Option::is_none")]
    biz_id: Option<String>,
    room_id: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
    #[serde(rename = "streamKind", skip_serializing_if = "Option::is_none")]
    kind: Option<&'static str>,
}

impl IdentifiedAnswer {
    pub(crate) fn new(found: Identified, locale: Locale) -> Self {
        Self {
            best: reading(found.best, locale),
            alternatives: found
                .alternatives
                .into_iter()
                .map(|guess| reading(guess, locale))
                .collect(),
        }
    }
}

fn reading(guess: Guess, locale: Locale) -> Reading {
    let text = guess.subject.text(locale).into_owned();
    Reading {
        subject: subject(guess.subject),
        confidence: guess.confidence,
        text,
    }
}

fn subject(subject: Subject) -> SubjectAnswer {
    match subject {
        Subject::Room(reference) => SubjectAnswer::Room {
            room: room(&reference),
        },
        Subject::Rooms(rooms) => SubjectAnswer::Rooms {
            rooms: rooms.iter().map(room).collect(),
        },
        Subject::Address(url) => SubjectAnswer::Address { url },
        Subject::LogLine(line) => SubjectAnswer::LogLine {
            call: if line.call == RelayCall::Stop {
                "stop"
            } else {
                "start"
            },
            module: line.module,
            code: line.code as f64,
            message: line.message,
        },
        Subject::Code(code) => SubjectAnswer::Code { code: code as f64 },
        Subject::Notification(body) => SubjectAnswer::Notification { body },
        Subject::Stream(name) => SubjectAnswer::Stream {
            name: name.to_string(),
        },
        Subject::Unknown => SubjectAnswer::Unknown,
    }
}

fn room(reference: &RoomReference) -> Room {
    Room {
        biz_id: reference.biz.as_ref().map(ToString::to_string),
        room_id: reference.room.get(),
        user_id: reference.user.as_ref().map(ToString::to_string),
        kind: reference.kind.map(|kind| kind.as_str()),
    }
}
