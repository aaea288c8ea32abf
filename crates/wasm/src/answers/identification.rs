//! `identify`.

use alloc::{
    borrow::Cow,
    string::{String, ToString},
    vec::Vec,
};

use panglu_core::{
    Locale,
    errors::RelayCall,
    identify::{self, Guess, Identified},
};
use serde::Serialize;

use super::words::StreamKind;

/// The surest reading of a text, and the others.
#[derive(Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(tsify::Tsify),
    tsify(
        rename = "Identified",
        type = "Reading & {\n    /** What else it may be, the likelier first. */\n    alternatives: Reading[];\n}"
    )
)]
pub(crate) struct IdentifiedAnswer {
    #[serde(flatten)]
    best: Reading,
    /// What else it may be, the likelier first.
    alternatives: Vec<Reading>,
}

/// What a text may be.
#[derive(Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(tsify::Tsify),
    tsify(
        type = "Subject & {\n    /** How sure this is, from 0 to 100. */\n    confidence: number;\n    /** What was recognised, as a sentence. */\n    text: string;\n}"
    )
)]
pub(crate) struct Reading {
    #[serde(flatten)]
    subject: Subject,
    /// How sure this is, from 0 to 100.
    confidence: u8,
    /// What was recognised, as a sentence.
    text: Cow<'static, str>,
}

/// What was recognised in a text.
#[derive(Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(tsify::Tsify))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(crate) enum Subject {
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
        #[cfg_attr(not(target_arch = "wasm32"), tsify(type = "\"start\" | \"stop\""))]
        call: &'static str,
        /// The SDK's module, where the line names it.
        #[serde(skip_serializing_if = "Option::is_none")]
        module: Option<String>,
        /// The error code.
        code: i64,
        /// What the line says beside the code.
        message: String,
    },
    /// An error code, for `explain`.
    Code {
        /// The code.
        code: i64,
    },
    /// A notification, for `verifyNotification`.
    Notification {
        /// Its body.
        body: String,
    },
    /// The name of a stream.
    Stream {
        /// The name.
        name: String,
    },
    /// Nothing that is known.
    Unknown,
}

/// A room as far as a text names it.
#[derive(Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub(crate) struct RoomReference {
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

impl IdentifiedAnswer {
    pub(crate) fn new(found: Identified, locale: Locale) -> Self {
        let reading = |guess: Guess| Reading {
            text: guess.subject.text(locale),
            confidence: guess.confidence,
            subject: subject(guess.subject),
        };
        Self {
            best: reading(found.best),
            alternatives: found.alternatives.into_iter().map(reading).collect(),
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
            code: line.code,
            message: line.message,
        },
        identify::Subject::Code(code) => Subject::Code { code },
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
