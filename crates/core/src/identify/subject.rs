//! What a text can be.

use alloc::{
    borrow::Cow,
    format,
    string::{String, ToString},
    vec::Vec,
};
use core::fmt;

use super::{
    log_line::LogLine, pasted_text::PastedText, reference::RoomReference, secret_kind::SecretKind,
    table::Roster,
};
use crate::{
    Locale, StreamName,
    address::without_secret,
    errors::NamedMeaning,
    inspect::{InspectContext, inspect},
    notification::Notification,
    texts,
};

/// What a text can be. `Debug` hides the digest of a signed address and the whole content of a notification.
#[derive(Clone, PartialEq, Eq)]
pub enum Subject {
    /// A room and its host, from a sentence, a table row, JSON or a link with `room` and `user`.
    Room(RoomReference),
    /// Several rooms, such as rows of a spreadsheet.
    Rooms(Roster),
    /// The address of a stream, for [`inspect`].
    Address(PastedText),
    /// A failure in the log of an app.
    LogLine(LogLine),
    /// An error code.
    Code(i64),
    /// The name of an error.
    ErrorName(ErrorName),
    /// The body of a notification, for [`crate::notification`].
    Notification(PastedText),
    /// The bodies of several notifications, in the order of the text.
    Timeline(Vec<PastedText>),
    /// The body of a callback of the newer service, for [`crate::callback`].
    Callback(PastedText),
    /// The name of a stream.
    Stream(StreamName),
    /// A key or a credential, and nothing else that helps. It is not kept.
    Secret(SecretKind),
    /// None of these.
    Unknown,
}

/// The name of an error, and what it means in the catalogues of all products.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorName {
    /// The name as written.
    pub name: String,
    /// The meanings whose name is the same or similar, the most similar first; at least one.
    pub found: Vec<NamedMeaning>,
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
            Self::ErrorName(_) => "error-name",
            Self::Notification(_) => "notification",
            Self::Timeline(_) => "timeline",
            Self::Callback(_) => "callback",
            Self::Stream(_) => "stream",
            Self::Secret(_) => "secret",
            Self::Unknown => "unknown",
        }
    }

    /// A short description; for an unknown text, what can be pasted instead.
    #[must_use]
    pub fn text(&self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Room(room) if room.user.is_none() => Words::RoomAlone,
            Self::Room(_) => Words::Room,
            Self::Rooms(roster) => Words::Rooms {
                count: roster.rooms.len(),
            },
            Self::Address(_) => Words::Address,
            Self::LogLine(_) => Words::LogLine,
            Self::Code(_) => Words::Code,
            Self::ErrorName(_) => Words::ErrorName,
            Self::Notification(_) => Words::Notification,
            Self::Timeline(bodies) => Words::Timeline { count: bodies.len() },
            Self::Callback(_) => Words::Callback,
            Self::Stream(_) => Words::Stream,
            Self::Secret(_) => Words::Secret,
            Self::Unknown => Words::Unknown,
        }
        .text(locale)
    }

    /// The values of the subject, to tell it from others: “room 293710 · user 14y2l2c”. Empty if it has none. No secret is in it.
    #[must_use]
    pub fn values(&self, locale: Locale) -> String {
        let said = |words: Words| words.text(locale).into_owned();
        match self {
            Self::Room(room) => room_values(room, locale),
            Self::Rooms(roster) => {
                let shown: Vec<String> = roster
                    .rooms
                    .iter()
                    .take(3)
                    .map(|room| room.room.to_string())
                    .collect();
                let more = if roster.rooms.len() > shown.len() {
                    " …"
                } else {
                    ""
                };
                format!("{}{more}", shown.join(" "))
            }
            Self::Address(url) => match inspect(url.expose(), &InspectContext::default()) {
                Ok(seen) => format!("{} · {}", seen.parts.scheme, file_of(&seen.parts)),
                Err(_) => String::new(),
            },
            Self::LogLine(line) => said(Words::CodeValue { code: line.code }),
            Self::Code(code) => said(Words::CodeValue { code: *code }),
            Self::ErrorName(named) => named.name.clone(),
            Self::Notification(body) => notification_stream(body),
            Self::Timeline(bodies) => {
                let mut streams: Vec<String> = bodies
                    .iter()
                    .map(notification_stream)
                    .filter(|name| !name.is_empty())
                    .collect();
                streams.sort_unstable();
                streams.dedup();
                streams.truncate(3);
                streams.join(" · ")
            }
            Self::Stream(name) => name.to_string(),
            Self::Callback(_) | Self::Secret(_) | Self::Unknown => String::new(),
        }
    }
}

fn file_of(parts: &crate::inspect::AddressParts) -> String {
    let dot = if parts.extension.is_empty() { "" } else { "." };
    format!("{}{dot}{}", parts.name, parts.extension)
}

fn notification_stream(body: &PastedText) -> String {
    let stream = |body: &Notification| body.stream().map(ToString::to_string);
    match Notification::parse(body.expose().as_bytes()) {
        Ok(body) => stream(&body),
        Err(error) => error.readable().and_then(stream),
    }
    // Without its escapes a name can be anything; what is no name is not shown.
    .filter(|name| StreamName::parse(name).is_ok())
    .unwrap_or_default()
}

fn room_values(room: &RoomReference, locale: Locale) -> String {
    let mut parts = Vec::new();
    let mut add = |words: Words| parts.push(words.text(locale).into_owned());
    add(Words::RoomValue {
        room: room.room.to_string(),
    });
    if let Some(user) = &room.user {
        add(Words::UserValue {
            user: user.to_string(),
        });
    }
    match room.kind {
        Some(crate::StreamKind::Main) => add(Words::MainValue),
        Some(crate::StreamKind::Aux) => add(Words::AuxValue),
        None => {}
    }
    if let Some(biz) = &room.biz {
        add(Words::BizValue { biz: biz.to_string() });
    }
    if let Some(app) = &room.app {
        add(Words::AppValue { app: app.to_string() });
    }
    parts.join(" · ")
}

impl fmt::Debug for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Room(room) => write!(f, "Room({room:?})"),
            Self::Rooms(roster) => write!(f, "Rooms({roster:?})"),
            Self::Address(url) => write!(f, "Address({})", without_secret(url.expose())),
            Self::LogLine(line) => write!(f, "{line:?}"),
            Self::Code(code) => write!(f, "Code({code})"),
            Self::ErrorName(named) => write!(f, "ErrorName({})", named.name),
            Self::Notification(body) => write!(f, "Notification({body:?})"),
            Self::Timeline(bodies) => write!(f, "Timeline({bodies:?})"),
            Self::Callback(body) => write!(f, "Callback({body:?})"),
            Self::Stream(name) => write!(f, "Stream({name})"),
            Self::Secret(kind) => write!(f, "Secret({kind:?})"),
            Self::Unknown => f.write_str("Unknown"),
        }
    }
}

texts! {
    enum Words as Identify {
        Room,
        RoomAlone,
        Rooms { count: usize },
        Address,
        LogLine,
        Code,
        ErrorName,
        Notification,
        Timeline { count: usize },
        Callback,
        Stream,
        Secret,
        Unknown,
        RoomValue { room: String },
        UserValue { user: String },
        MainValue,
        AuxValue,
        BizValue { biz: String },
        AppValue { app: String },
        CodeValue { code: i64 },
    }
}
