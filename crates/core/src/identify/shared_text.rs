//! What was recognised, as a text to keep or to hand on.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use super::{LogLine, PastedText, RoomReference, Subject, without_secrets::without_secrets};
use crate::{TrtcRoom, errors::RelayCall, identity::percent_encoded};

impl Subject {
    /// A text that is identified as this subject and holds no secret, for a link, a history or a report. Nothing else that
    /// was pasted is in it, and no signature: whose address or notification it is can be read, and not used.
    ///
    /// `None` for what is no single finding (a roster, a secret, an unknown text), and if a secret cannot be taken out.
    #[must_use]
    pub fn shared_text(&self) -> Option<String> {
        let text = match self {
            Self::Room(room) => room_text(room),
            Self::Address(text) | Self::Notification(text) | Self::Callback(text) => {
                text.expose().to_string()
            }
            Self::LogLine(line) => log_text(line),
            Self::Code(code) => code.to_string(),
            Self::ErrorName(named) => named.name.clone(),
            Self::Timeline(bodies) => {
                let bodies: Vec<&str> = bodies.iter().map(PastedText::expose).collect();
                bodies.join("\n")
            }
            Self::Stream(name) => name.to_string(),
            Self::Rooms(_) | Self::Secret(_) | Self::Unknown => return None,
        };
        without_secrets(&text)
    }
}

/// A link, whose values can be any text; a link without a host is none, so the parts of a room alone are said in words.
fn room_text(room: &RoomReference) -> String {
    let name = match room.room {
        TrtcRoom::Number(_) => "room",
        TrtcRoom::Text(_) => "strRoomId",
    };
    let parts = [
        ("bizid", room.biz.as_ref().map(ToString::to_string)),
        ("sdkappid", room.app.as_ref().map(ToString::to_string)),
        (name, Some(room.room.to_string())),
        ("user", room.user.as_ref().map(ToString::to_string)),
        ("kind", room.kind.map(|kind| kind.to_string())),
    ];
    let is_link = room.user.is_some();
    let said = parts.into_iter().filter_map(|(name, value)| {
        let value = value?;
        Some(if is_link {
            format!("{name}={}", percent_encoded(&value))
        } else {
            format!("{name}={value}")
        })
    });
    let said: Vec<String> = said.collect();
    if is_link {
        format!("http://localhost/watch?{}", said.join("&"))
    } else {
        said.join(" ")
    }
}

/// A line as the samples of the SDKs write it.
fn log_text(line: &LogLine) -> String {
    let LogLine { code, message, .. } = line;
    let module = line.module.as_deref().unwrap_or_default();
    match line.call {
        Some(RelayCall::Start) => format!("startPush->failed:{module}|{code}|{message}"),
        Some(RelayCall::Stop) => format!("stopPush->failed:{module}|{code}|{message}"),
        None => format!("{module}|failed|{code}|{message}"),
    }
}
