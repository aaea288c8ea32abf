//! `identify`.

use panglu_core::{Locale, errors::RelayCall, identify};
use serde::Serialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

use super::{options::IdentifyOptions, string_unions::Certainty};
use crate::{error::Failure, string_unions::StreamKind};

/// The most certain reading of a text, and the others.
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

/// A possible reading of a text.
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
    /// Several rooms, such as rows of a spreadsheet.
    Rooms {
        /// The rooms, in the order of the text.
        rooms: Vec<RoomReference>,
    },
    /// The address of a stream, for `inspectUrl`.
    Address {
        /// The address, without the text around it.
        url: String,
    },
    /// An error logged by the SDK's sample code. Pass its code to `explain`.
    LogLine {
        /// The relay call that failed.
        #[tsify(type = "\"start\" | \"stop\"")]
        call: &'static str,
        /// The module of the SDK, if the line contains it.
        #[serde(skip_serializing_if = "Option::is_none")]
        module: Option<String>,
        /// The error code.
        code: f64,
        /// The rest of the line.
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
    /// The text was not recognised.
    Unknown,
}

/// A room, with the details that the text contains.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct RoomReference {
    /// The number of the live account (BIZID).
    #[serde(skip_serializing_if = "Option::is_none")]
    biz_id: Option<String>,
    /// The room.
    room_id: u32,
    /// The host's user name.
    #[serde(skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
    /// Which of the host's pictures it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    stream_kind: Option<StreamKind>,
}

/// The function and what it answers, in TypeScript.
pub(super) const TYPES: &[&str] = &[
    r#"
/** What a pasted text is: a room and its host, an address, a log line, an error code, a notification, a stream's name. */
export declare function identify(text: string, options?: IdentifyOptions): Identified;
"#,
    Identified::DECL,
    Reading::DECL,
    Subject::DECL,
    Attempt::DECL,
    RoomReference::DECL,
];

/// What a pasted text is.
///
/// # Errors
/// Never because of the input.
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
