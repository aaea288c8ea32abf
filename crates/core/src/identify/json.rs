//! Recognises what a piece of JSON is.

use alloc::{string::String, vec::Vec};

use super::{
    bodies::{is_callback, is_notification},
    labels::{Label, named},
    reference::{Found, RoomReference},
};
use crate::{
    input::whole_number,
    notification::{JsonValue, read_json},
};

/// The content of a JSON text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// A notification, valid or not.
    Notification,
    /// A callback of the newer service, with its room.
    Callback(Option<RoomReference>),
    /// Rooms, at least one.
    Rooms(Vec<RoomReference>),
    /// A reply with a code.
    Code(i64),
    /// Something else.
    Other,
}

/// Examines a text that begins like JSON.
pub(super) fn read(text: &str) -> Content {
    if is_notification(text) {
        return Content::Notification;
    }
    let value = read_json(text).ok();
    if is_callback(text) {
        let info = value.as_ref().and_then(|value| field(value, "EventInfo"));
        return Content::Callback(info.and_then(room_of));
    }
    let mut rooms = Vec::new();
    let mut code = None;
    match &value {
        Some(JsonValue::List(rows)) => rooms.extend(rows.iter().filter_map(room_of)),
        Some(value) => {
            rooms.extend(room_of(value).or_else(|| inside(value)));
            code = code_of(value);
        }
        None => {}
    }
    match (rooms.is_empty(), code) {
        (false, _) => Content::Rooms(rooms),
        (true, Some(code)) => Content::Code(code),
        (true, None) => Content::Other,
    }
}

fn fields(value: &JsonValue) -> &[(String, JsonValue)] {
    match value {
        JsonValue::Object(fields) => fields,
        _ => &[],
    }
}

fn field<'a>(value: &'a JsonValue, name: &str) -> Option<&'a JsonValue> {
    fields(value)
        .iter()
        .find(|(known, _)| known == name)
        .map(|(_, value)| value)
}

fn room_of(value: &JsonValue) -> Option<RoomReference> {
    let mut found = Found::default();
    for (name, value) in fields(value) {
        if let (Some(label), Some(text)) = (named(name), value.as_text()) {
            // A room that is sent as a text and is no number can only be one of the newer service.
            let is_text = label == Label::Room
                && matches!(value, JsonValue::Text(text) if whole_number::<u64>(text).is_none());
            found.put(if is_text { Label::TextRoom } else { label }, text);
        }
    }
    found.finish(true).ok()
}

/// The room in an object one level down: `{"code": 0, "data": {"roomId": 7}}`.
fn inside(value: &JsonValue) -> Option<RoomReference> {
    fields(value).iter().find_map(|(_, value)| room_of(value))
}

/// The code of a reply, unless it says that all is well.
fn code_of(value: &JsonValue) -> Option<i64> {
    let codes = fields(value)
        .iter()
        .filter(|(name, _)| named(name) == Some(Label::Code));
    codes
        .filter_map(|(_, value)| whole_number(value.as_text()?))
        .find(|code| *code != 0)
}
