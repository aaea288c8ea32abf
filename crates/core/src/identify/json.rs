//! Recognises rooms and notifications in JSON.

use alloc::{string::String, vec::Vec};

use super::columns::{Found, RoomReference};
use crate::notification::{JsonValue, read_json};

/// The content of a JSON text.
pub(super) enum Content {
    /// A notification, valid or not.
    Notification,
    /// Rooms, at least one.
    Rooms(Vec<RoomReference>),
    /// Something else.
    Other,
}

/// Examines a text that begins like JSON.
pub(super) fn read(text: &str) -> Content {
    // Only notifications have these names. An invalid one is still a notification, so that its faults can be explained.
    if text.contains("\"event_type\"") || (text.contains("\"stream_id\"") && text.contains("\"sign\"")) {
        return Content::Notification;
    }
    let mut rooms = Vec::new();
    match read_json(text) {
        Ok(JsonValue::Object(fields)) => rooms.extend(room_of(&fields)),
        Ok(JsonValue::List(rows)) => {
            for row in &rows {
                if let JsonValue::Object(fields) = row {
                    rooms.extend(room_of(fields));
                }
            }
        }
        _ => {}
    }
    if rooms.is_empty() {
        Content::Other
    } else {
        Content::Rooms(rooms)
    }
}

fn room_of(fields: &[(String, JsonValue)]) -> Option<RoomReference> {
    let mut found = Found::default();
    for (name, value) in fields {
        if let Some(text) = value.as_text() {
            found.take(name, text);
        }
    }
    found.finish(true)
}
