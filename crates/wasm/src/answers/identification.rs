//! `identify`.

use panglu_core::{Locale, SdkAppId, TrtcRoom, errors::RelayCall, identify};
use serde::Serialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

use super::{
    options::IdentifyOptions,
    string_unions::{Certainty, PasteWarningCode, SecretKind, SeenKind, Source},
};
use crate::{error::Failure, string_unions::StreamKind};

/// The most certain reading of a text, and the others.
#[derive(Serialize, Tsify)]
#[tsify(
    hashmap_as_object,
    type = "Reading & {\n    /** What else it may be, the likelier first. */\n    alternatives: Reading[];\n    /** What a text that is `unknown` was taken for in vain; empty otherwise. */\n    attempts: Attempt[];\n    /** What to know about the text, such as that it contains a key. */\n    warnings: PasteWarning[];\n    /** The ids that the text contains. None of them is a secret. */\n    seen: SeenId[];\n}"
)]
pub struct Identified {
    #[serde(flatten)]
    best: Reading,
    alternatives: Vec<Reading>,
    attempts: Vec<Attempt>,
    warnings: Vec<PasteWarning>,
    seen: Vec<SeenId>,
}

/// Something to know about a pasted text. It never repeats a secret.
#[derive(Serialize, Tsify)]
pub struct PasteWarning {
    /// What it is about.
    code: PasteWarningCode,
    /// The warning in words, with what to do.
    text: String,
}

/// An id in a pasted text.
#[derive(Serialize, Tsify)]
pub struct SeenId {
    /// What it is.
    kind: SeenKind,
    /// The id as written.
    value: String,
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
    type = "Subject & {\n    /** How sure this is, from 0 to 100. */\n    confidence: number;\n    /** The same in words: show only what is certain as a fact. */\n    certainty: Certainty;\n    /** What was recognised, as a sentence. */\n    text: string;\n    /** The values that tell it from other readings, such as `room 293710 · user 14y2l2c`; empty if there are none. No secret is in it. */\n    values: string;\n}"
)]
pub struct Reading {
    #[serde(flatten)]
    subject: Subject,
    confidence: u8,
    certainty: Certainty,
    text: String,
    values: String,
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
        /// The rows that do not name a room.
        refused: Vec<RefusedRow>,
    },
    /// The address of a stream, for `inspectUrl`.
    Address {
        /// The address, without the text around it and with typing slips corrected. It may contain a signature, see `warnings`.
        url: String,
    },
    /// An error in the log of an app. Pass its code to `explain`.
    LogLine {
        /// The relay call that failed, if the line names one.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[tsify(optional, type = "\"start\" | \"stop\"")]
        call: Option<&'static str>,
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
    /// The name of an error.
    ErrorName {
        /// The name as written.
        name: String,
        /// The errors with this name or similar ones, the most similar first. Pass a code and its source to `explain`.
        found: Vec<FoundError>,
    },
    /// A notification, for `verifyNotification`.
    Notification {
        /// Its body.
        body: String,
    },
    /// Several notifications, each for `verifyNotification`.
    Timeline {
        /// Their bodies, in the order of the text.
        bodies: Vec<String>,
    },
    /// A callback of the newer service (TRTC).
    Callback {
        /// Its body.
        body: String,
    },
    /// The name of a stream, for `playUrls` as its `code`.
    Stream {
        /// The name.
        name: String,
    },
    /// A key or a credential, and nothing else that helps. It is not repeated.
    Secret {
        /// What it is.
        secret: SecretKind,
    },
    /// The text was not recognised.
    Unknown,
}

/// A row that does not name a room.
#[derive(Serialize, Tsify)]
pub struct RefusedRow {
    /// The number of the line, from 1.
    line: u32,
    /// Why it does not.
    text: String,
}

/// An error that was found by its name.
#[derive(Serialize, Tsify)]
pub struct FoundError {
    /// The code.
    code: f64,
    /// The product that reports it.
    source: Source,
    /// How much of the names is equal, in percent.
    percent: u8,
}

/// A room, with the details that the text contains.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct RoomReference {
    /// The number of the live account (BIZID).
    #[serde(skip_serializing_if = "Option::is_none")]
    biz_id: Option<String>,
    /// The number of the application (SDKAppID) of the newer service.
    #[serde(skip_serializing_if = "Option::is_none")]
    sdk_app_id: Option<u32>,
    /// The room. Only the newer service has rooms whose id is a text.
    #[tsify(type = "number | string")]
    room_id: RoomId,
    /// The host's user name.
    #[serde(skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
    /// Which of the host's pictures it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    stream_kind: Option<StreamKind>,
}

/// The id of a room.
#[derive(Serialize)]
#[serde(untagged)]
enum RoomId {
    /// A number.
    Number(u32),
    /// A text.
    Text(String),
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
    PasteWarning::DECL,
    SeenId::DECL,
    RefusedRow::DECL,
    FoundError::DECL,
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
            values: found.subject.values(locale),
            subject: subject(found.subject, locale),
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
            warnings: found
                .warnings
                .iter()
                .map(|warning| PasteWarning {
                    code: PasteWarningCode::from(warning),
                    text: warning.text(locale),
                })
                .collect(),
            seen: found
                .seen
                .into_iter()
                .map(|id| SeenId {
                    kind: SeenKind::from(&id.kind),
                    value: id.value,
                })
                .collect(),
        }
    }
}

fn subject(subject: identify::Subject, locale: Locale) -> Subject {
    match subject {
        identify::Subject::Room(reference) => Subject::Room(room(&reference)),
        identify::Subject::Rooms(roster) => Subject::Rooms {
            rooms: roster.rooms.iter().map(room).collect(),
            refused: roster
                .refused
                .iter()
                .map(|row| RefusedRow {
                    line: u32::try_from(row.line).unwrap_or(u32::MAX),
                    text: row.reason.text(locale),
                })
                .collect(),
        },
        identify::Subject::Address(url) => Subject::Address {
            url: url.expose().to_owned(),
        },
        identify::Subject::LogLine(line) => Subject::LogLine {
            call: line.call.map(|call| match call {
                RelayCall::Start => "start",
                RelayCall::Stop => "stop",
            }),
            module: line.module,
            code: line.code as f64,
            message: line.message,
        },
        identify::Subject::Code(code) => Subject::Code { code: code as f64 },
        identify::Subject::ErrorName(named) => Subject::ErrorName {
            name: named.name,
            found: named
                .found
                .iter()
                .map(|found| FoundError {
                    code: found.meaning.code() as f64,
                    source: Source::from(&found.meaning.source()),
                    percent: found.percent,
                })
                .collect(),
        },
        identify::Subject::Notification(body) => Subject::Notification {
            body: body.expose().to_owned(),
        },
        identify::Subject::Timeline(bodies) => Subject::Timeline {
            bodies: bodies.iter().map(|body| body.expose().to_owned()).collect(),
        },
        identify::Subject::Callback(body) => Subject::Callback {
            body: body.expose().to_owned(),
        },
        identify::Subject::Secret(kind) => Subject::Secret {
            secret: SecretKind::from(&kind),
        },
        identify::Subject::Stream(name) => Subject::Stream {
            name: name.to_string(),
        },
        identify::Subject::Unknown => Subject::Unknown,
    }
}

fn room(reference: &identify::RoomReference) -> RoomReference {
    RoomReference {
        biz_id: reference.biz.as_ref().map(ToString::to_string),
        sdk_app_id: reference.app.map(SdkAppId::get),
        room_id: match &reference.room {
            TrtcRoom::Number(room) => RoomId::Number(room.get()),
            TrtcRoom::Text(room) => RoomId::Text(room.clone()),
        },
        user_id: reference.user.as_ref().map(ToString::to_string),
        stream_kind: reference.kind.as_ref().map(StreamKind::from),
    }
}
