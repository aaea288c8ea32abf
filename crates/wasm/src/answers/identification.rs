//! `identify`.

use alloc::{
    borrow::{Cow, ToOwned},
    string::String,
    vec::Vec,
};

use panglu_core::{
    Locale,
    errors::RelayCall,
    identify::{self, Guess},
};

use super::words::StreamKind;
use crate::json::{Json, Object, object};

/// The surest reading of a text, and the others.
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(tsify::Tsify),
    tsify(
        type = "Reading & {\n    /** What else it may be, the likelier first. */\n    alternatives: Reading[];\n}"
    )
)]
pub(crate) struct Identified {
    best: Reading,
    alternatives: Vec<Reading>,
}

impl Json for Identified {
    fn write(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        self.best.fields(&mut object);
        object.field("alternatives", &self.alternatives);
        object.end();
    }
}

/// What a text may be.
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(tsify::Tsify),
    tsify(
        type = "Subject & {\n    /** How sure this is, from 0 to 100. */\n    confidence: number;\n    /** What was recognised, as a sentence. */\n    text: string;\n}"
    )
)]
pub(crate) struct Reading {
    subject: Subject,
    confidence: u8,
    text: Cow<'static, str>,
}

impl Reading {
    fn fields(&self, object: &mut Object<'_>) {
        self.subject.fields(object);
        object.field("confidence", &self.confidence);
        object.field("text", &self.text);
    }
}

impl Json for Reading {
    fn write(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        self.fields(&mut object);
        object.end();
    }
}

/// What was recognised in a text.
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(tsify::Tsify),
    serde(tag = "kind", rename_all = "kebab-case")
)]
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
        #[cfg_attr(not(target_arch = "wasm32"), tsify(optional))]
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

impl Subject {
    fn fields(&self, object: &mut Object<'_>) {
        let kind = match self {
            Self::Room(_) => "room",
            Self::Rooms { .. } => "rooms",
            Self::Address { .. } => "address",
            Self::LogLine { .. } => "log-line",
            Self::Code { .. } => "code",
            Self::Notification { .. } => "notification",
            Self::Stream { .. } => "stream",
            Self::Unknown => "unknown",
        };
        object.field("kind", &kind);
        match self {
            Self::Room(room) => room.fields(object),
            Self::Rooms { rooms } => object.field("rooms", rooms),
            Self::Address { url } => object.field("url", url),
            Self::LogLine {
                call,
                module,
                code,
                message,
            } => {
                object.field("call", call);
                object.field("module", module);
                object.field("code", code);
                object.field("message", message);
            }
            Self::Code { code } => object.field("code", code),
            Self::Notification { body } => object.field("body", body),
            Self::Stream { name } => object.field("name", name),
            Self::Unknown => {}
        }
    }
}

object! {
    /// A room as far as a text names it.
    RoomReference {
        /// The live account's number (BIZID).
        "bizId"? biz_id: String,
        /// The room.
        "roomId" room_id: u32,
        /// The host's user name.
        "userId"? user_id: String,
        /// Which of the host's pictures.
        "streamKind"? stream_kind: StreamKind,
    }
}

impl Identified {
    pub(crate) fn new(found: identify::Identified, locale: Locale) -> Self {
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
            name: name.as_str().to_owned(),
        },
        identify::Subject::Unknown => Subject::Unknown,
    }
}

fn room(reference: &identify::RoomReference) -> RoomReference {
    RoomReference {
        biz_id: reference.biz.as_ref().map(|biz| biz.as_str().to_owned()),
        room_id: reference.room.get(),
        user_id: reference.user.as_ref().map(|user| user.as_str().to_owned()),
        stream_kind: reference.kind.as_ref().map(StreamKind::from),
    }
}
