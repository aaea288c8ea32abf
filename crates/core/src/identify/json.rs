//! Rooms and notifications in JSON.

use hifijson::{
    SliceLexer,
    token::Lex,
    value::{Value, parse_bounded},
};

use super::{columns::Found, room::RoomReference};

/// Rooms stand in a list of objects at most; anything deeper is no room, and depth is what fills a stack.
const MAX_DEPTH: usize = 16;

/// What a JSON text holds.
pub(super) enum Content {
    /// A notification, whole or broken.
    Notification,
    /// Rooms, at least one.
    Rooms(Vec<RoomReference>),
    /// Something else.
    Other,
}

/// Reads a text that begins like JSON.
pub(super) fn read(text: &str) -> Content {
    // Only notifications have these, and a broken one is worth explaining as such.
    if text.contains("\"event_type\"") || (text.contains("\"stream_id\"") && text.contains("\"sign\"")) {
        return Content::Notification;
    }
    let mut lexer = SliceLexer::new(text.as_bytes());
    let rooms = match lexer.exactly_one(Lex::ws_peek, |next, lexer| parse_bounded(MAX_DEPTH, next, lexer)) {
        Ok(Value::Object(fields)) => room_of(&fields).into_iter().collect(),
        Ok(Value::Array(rows)) => rows
            .iter()
            .filter_map(|row| match row {
                Value::Object(fields) => room_of(fields),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    };
    if rooms.is_empty() {
        Content::Other
    } else {
        Content::Rooms(rooms)
    }
}

fn room_of<Num: AsRef<str>, Str: AsRef<str>>(fields: &[(Str, Value<Num, Str>)]) -> Option<RoomReference> {
    let mut found = Found::default();
    for (name, value) in fields {
        match value {
            Value::String(text) => found.take(name.as_ref(), text.as_ref()),
            Value::Number((digits, _)) => found.take(name.as_ref(), digits.as_ref()),
            _ => false,
        };
    }
    found.finish(true)
}
