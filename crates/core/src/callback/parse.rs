//! Parses the body of a callback.

use alloc::{boxed::Box, string::String, vec::Vec};

use super::{Callback, CallbackError, CallbackEvent, EventGroup, Media, Member, Relay, RelayStatus, Role};
use crate::{
    RoomId, TrtcRoom,
    notification::{Advice, Body, Expected, Fields, IdempotencyKey, JsonValue, read_body},
};

/// The maximum size of a body, in bytes.
pub const MAX_BYTES: usize = 64 * 1024;

/// Room, user and status are two and three levels deep.
const EXPECTED: Expected = Expected {
    max_bytes: MAX_BYTES,
    names: &[
        "EventGroupId",
        "EventType",
        "CallbackTs",
        "EventInfo",
        "RoomId",
        "RoomType",
        "RoomIdType",
        "EventTs",
        "EventMsTs",
        "EventTsMs",
        "UserId",
        "UniqueId",
        "TaskId",
        "Reason",
        "Role",
        "TerminalType",
        "UserType",
        "Payload",
        "Url",
        "Status",
        "ErrorCode",
        "ErrorMsg",
    ],
    levels: 3,
};

impl Callback {
    /// Parses a body: JSON in UTF-8, at most [`MAX_BYTES`] long.
    ///
    /// Numbers may be written as strings and strings as numbers. Unknown fields and unknown events are kept.
    ///
    /// # Errors
    /// A [`CallbackError`] with every fault and its position.
    pub fn parse(body: &[u8]) -> Result<Self, CallbackError> {
        let Body {
            fields,
            faults,
            suggestion,
            ambiguous,
            marked,
        } = read_body(body, EXPECTED).map_err(|faults| CallbackError {
            faults,
            suggestion: None,
            readable: None,
        })?;
        match Self::from_fields(fields, marked) {
            Some(callback) if faults.is_empty() => Ok(callback),
            callback => Err(CallbackError {
                faults,
                suggestion,
                readable: callback.filter(|_| !ambiguous).map(Box::new),
            }),
        }
    }

    fn from_fields(rest: Vec<(String, JsonValue)>, marked: bool) -> Option<Self> {
        let mut fields = Fields {
            rest,
            advice: Vec::new(),
        };
        if marked {
            fields.advice.push(Advice::ByteOrderMark);
        }
        let number = fields.number("EventType")?;
        let group = fields.number("EventGroupId").map(EventGroup::new);
        let sent_ms = fields.number("CallbackTs");
        let mut info = fields.object("EventInfo").unwrap_or_default();
        let idempotency_key = IdempotencyKey::of_callback(number, &info.rest);
        let event = event(number, &mut info);
        let room_type = info.spelling("RoomType", "RoomIdType");
        let room_type = info.number(room_type);
        let moment = info.spelling("EventMsTs", "EventTsMs");
        let milliseconds = info.number(moment);
        let seconds: Option<u64> = info.number("EventTs");
        let callback = Self {
            group,
            event,
            sent_ms,
            happened_ms: milliseconds.or_else(|| seconds?.checked_mul(1000)),
            room: room(&mut info, room_type),
            user: info.text("UserId"),
            unique_id: info.text("UniqueId"),
            task: info.text("TaskId"),
            reason: info.number("Reason"),
            extra: fields.rest.into_iter().chain(info.rest).collect(),
            advice: fields.advice.into_iter().chain(info.advice).collect(),
            idempotency_key,
        };
        Some(callback)
    }
}

/// Returns the fields of valid JSON.
pub(super) fn read_fields(body: &[u8]) -> Option<Vec<(String, JsonValue)>> {
    let read = read_body(body, EXPECTED).ok()?;
    read.faults.is_empty().then_some(read.fields)
}

fn event(number: i64, info: &mut Fields) -> CallbackEvent {
    match number {
        101 => CallbackEvent::RoomCreated,
        102 => CallbackEvent::RoomDismissed,
        103 => CallbackEvent::Entered(member(info)),
        104 => CallbackEvent::Left(member(info)),
        105 => CallbackEvent::RoleChanged(member(info)),
        201 => CallbackEvent::MediaStarted(Media::Video),
        202 => CallbackEvent::MediaStopped(Media::Video),
        203 => CallbackEvent::MediaStarted(Media::Audio),
        204 => CallbackEvent::MediaStopped(Media::Audio),
        205 => CallbackEvent::MediaStarted(Media::Screen),
        206 => CallbackEvent::MediaStopped(Media::Screen),
        401 => CallbackEvent::Relay(relay(info)),
        other => CallbackEvent::Other(other),
    }
}

fn member(info: &mut Fields) -> Member {
    Member {
        role: info.number("Role").map(|number| match number {
            20 => Role::Host,
            21 => Role::Audience,
            other => Role::Other(other),
        }),
        terminal: info.number("TerminalType"),
        user_type: info.number("UserType"),
    }
}

fn relay(info: &mut Fields) -> Relay {
    let mut payload = info.object("Payload").unwrap_or_default();
    let relay = Relay {
        url: payload.text("Url"),
        status: payload.number("Status").map(RelayStatus::new),
        error_code: payload.number("ErrorCode"),
        error_message: payload.text("ErrorMsg"),
    };
    info.rest.append(&mut payload.rest);
    info.advice.append(&mut payload.advice);
    relay
}

/// Reads a room. A value in quotes is a string room, even if it consists of digits, unless `RoomType` says that it is
/// not.
fn room(info: &mut Fields, room_type: Option<u64>) -> Option<TrtcRoom> {
    let quoted = |value: &JsonValue| matches!(value, JsonValue::Text(_));
    let is_text = room_type.map_or_else(|| info.peek("RoomId").is_some_and(quoted), |number| number != 0);
    if is_text {
        let text = info.text_where("RoomId", |text| TrtcRoom::parse_text(text).is_ok())?;
        TrtcRoom::parse_text(&text).ok()
    } else {
        let text = info.text_where("RoomId", |text| RoomId::parse(text).is_ok())?;
        RoomId::parse(&text).ok().map(TrtcRoom::Number)
    }
}
