//! `identify`.

use panglu_core::{Locale, errors::RelayCall, identify};
use serde::Serialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

use super::{options::IdentifyOptions, string_unions::Certainty};
use crate::{error::Failure, string_unions::StreamKind};

/// The surest reading of a text, and the others.
#[derive(Serialize, Tsify)]
#[tsify(
    hashmap_as_object,
    type = "Reading & {\n    /** What else it may be, the likelier first. */\n    alternatives: Reading[];\n    /** What a text that is `unknown` was taken for in vain; empty otherwise. */\n    attempts: Attempt[];\n}"
)]
pub struct Identified {
    #[serde(flatten)]
    best: Reading,
    alternatives: Vec<Reading>,
    attempts: Vec<Attempt>,
}

/// What a text was taken for in vain.
#[derive(Serialize, Tsify)]
pub struct Attempt {
    /// What it is not.
    #[tsify(type = "\"room\" | \"address\" | \"log-line\" | \"code\" | \"notification\" | \"stream\"")]
    kind: &'static str,
    /// Why it is none, and how one looks.
    text: String,
}

/// What a text may be.
#[derive(Serialize, Tsify)]
#[tsify(
    type = "Subject & {\n    /** How sure this is, from 0 to 100. */\n    confidence: number;\n    /** The same in words: show only what is certain as a fact. */\n    certainty: Certainty;\n    /** What was recognised, as a sentence. */\n    text: string;\n}"
)]
pub struct Reading {
    #[serde(flatten)]
    subject: Subject,
    confidence: u8,
    certainty: Certainty,
    text: String,
}

/// What was recognised in a text.
#[derive(Serialize, Tsify)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Subject {
    /// A room and its host.
    Room(RoomReference),
    /// Several of them, such as rows of a spreadsheet.
    Rooms {
        /// In the order of the text.
        rooms: Vec<RoomReference>,
    },
    /// The address of a stream, for `inspectUrl`.
    Address {
        /// The address, freed of what was around it.
        url: String,
    },
    /// A failure as the SDK's sample code logs it; its code is for `explain`.
    LogLine {
        /// What the app asked of the relay.
        #[tsify(type = "\"start\" | \"stop\"")]
        call: &'static str,
        /// The SDK's module, where the line names it.
        #[serde(skip_serializing_if = "Option::is_none")]
        module: Option<String>,
        /// The error code.
        code: f64,
        /// What the line says beside the code.
        message: String,
    },
    /// An error code, for `explain`.
    Code {
        /// The code.
        code: f64,
    },
    /// A notification, for `verifyNotification`.
    Notification {
        /// Its body.
        body: String,
    },
    /// The name of a stream, for `playUrls` as its `code`.
    Stream {
        /// The name.
        name: String,
    },
    /// Nothing that is known.
    Unknown,
}

/// A room as far as a text names it.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct RoomReference {
    /// The live account's number (BIZID).
    #[serde(skip_serializing_if = "Option::is_none")]
    biz_id: Option<String>,
    /// The room.
    room_id: u32,
    /// The host's user name.
    #[serde(skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
    /// Which of the host's pictures.
    #[serde(skip_serializing_if = "Option::is_none")]
    stream_kind: Option<StreamKind>,
}

/// What a pasted text is.
///
/// # Errors
/// None that input can cause.
#[wasm_bindgen]
pub fn identify(text: &str, options: &IdentifyOptions) -> Result<Ts<Identified>, JsValue> {
    let identified = || -> Result<_, Failure> {
        let found = identify::identify(text);
        Ok(Identified::new(found, options.language()).into_ts()?)
    };
    Ok(identified()?)
}

impl Identified {
    fn new(found: identify::Identified, locale: Locale) -> Self {
        let reading = |found: identify::Reading| Reading {
            text: found.text(locale).into(),
            confidence: found.confidence,
            certainty: Certainty::from(&found.certainty()),
            subject: subject(found.subject),
        };
        Self {
            best: reading(found.best),
            alternatives: found.alternatives.into_iter().map(reading).collect(),
            attempts: found
                .attempts
                .iter()
                .map(|attempt| Attempt {
                    kind: attempt.kind(),
                    text: attempt.text(locale),
                })
                .collect(),
        }
    }
}

fn subject(subject: identify::Subject) -> Subject {
    match subject {
        identify::Subject::Room(reference) => Subject::Room(room(&reference)),
        identify::Subject::Rooms(rooms) => Subject::Rooms {
            rooms: rooms.iter().map(room).collect(),
        },
        identify::Subject::Address(url) => Subject::Address { url },
        identify::Subject::LogLine(line) => Subject::LogLine {
            call: match line.call {
                RelayCall::Start => "start",
                RelayCall::Stop => "stop",
            },
            module: line.module,
            code: line.code as f64,
            message: line.message,
        },
        identify::Subject::Code(code) => Subject::Code { code: code as f64 },
        identify::Subject::Notification(body) => Subject::Notification { body },
        identify::Subject::Stream(name) => Subject::Stream {
            name: name.to_string(),
        },
        identify::Subject::Unknown => Subject::Unknown,
    }
}

fn room(reference: &identify::RoomReference) -> RoomReference {
    RoomReference {
        biz_id: reference.biz.as_ref().map(ToString::to_string),
        room_id: reference.room.get(),
        user_id: reference.user.as_ref().map(ToString::to_string),
        stream_kind: reference.kind.as_ref().map(StreamKind::from),
    }
}
