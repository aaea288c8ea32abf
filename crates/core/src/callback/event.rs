//! A callback and its event. Every field except the type may be missing.

use alloc::{string::String, vec::Vec};
use core::fmt;

use crate::{
    TrtcRoom,
    notification::{Advice, IdempotencyKey, JsonValue},
};

/// A parsed callback. Its content is only as trustworthy as the verdict of [`super::verify_at`].
///
/// `Debug` does not show the values of fields without a type.
#[derive(Clone, PartialEq, Eq)]
pub struct Callback {
    /// `EventGroupId`: the part of the service that sent it.
    pub group: Option<EventGroup>,
    /// `EventType` and the fields of that event.
    pub event: CallbackEvent,
    /// `CallbackTs`: when it was sent, in Unix milliseconds. The vendor does not document whether a retry has a new
    /// value.
    pub sent_ms: Option<u64>,
    /// The time of the event, in Unix milliseconds: `EventMsTs` (`EventTsMs` in the vendor's sample), or `EventTs` in
    /// whole seconds.
    pub happened_ms: Option<u64>,
    /// `RoomId`: a number for a numeric room, a string for a string room, unless `RoomType` specifies the type.
    pub room: Option<TrtcRoom>,
    /// `UserId`: the user of the event; in a relay event, the user that represents the relay task.
    pub user: Option<String>,
    /// `UniqueId`: identifies one stay of a user in a room.
    pub unique_id: Option<String>,
    /// `TaskId`: the relay task.
    pub task: Option<String>,
    /// `Reason`: the number of the reason. Its meaning depends on the event type.
    pub reason: Option<i64>,
    /// All fields without a type here or with an invalid value, in order; the fields of `EventInfo` come last.
    pub extra: Vec<(String, JsonValue)>,
    /// Remarks from parsing; none of them prevents the use of the callback.
    pub advice: Vec<Advice>,
    pub(super) idempotency_key: IdempotencyKey,
}

impl Callback {
    /// The key of the event, the same for every retry: the type and a digest of everything in `EventInfo`. Store the
    /// keys of handled events, and answer a known one without acting again.
    #[must_use]
    pub const fn idempotency_key(&self) -> &IdempotencyKey {
        &self.idempotency_key
    }
}

impl fmt::Debug for Callback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let extra: Vec<_> = self.extra.iter().map(|(name, _)| name).collect();
        f.debug_struct("Callback")
            .field("group", &self.group)
            .field("event", &self.event)
            .field("sent_ms", &self.sent_ms)
            .field("happened_ms", &self.happened_ms)
            .field("room", &self.room)
            .field("user", &self.user)
            .field("task", &self.task)
            .field("reason", &self.reason)
            .field("extra", &extra)
            .field("advice", &self.advice)
            .finish_non_exhaustive()
    }
}

/// The part of the service that sent the callback.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EventGroup {
    /// 1: rooms and their users.
    Room,
    /// 2: the media of users.
    Media,
    /// 4: the relay to the CDN.
    Relay,
    /// Another number, such as recording or transcription.
    Other(i64),
}

impl EventGroup {
    pub(super) const fn new(number: i64) -> Self {
        match number {
            1 => Self::Room,
            2 => Self::Media,
            4 => Self::Relay,
            other => Self::Other(other),
        }
    }
}

/// The event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CallbackEvent {
    /// 101: a room was created.
    RoomCreated,
    /// 102: a room was closed.
    RoomDismissed,
    /// 103: a user entered.
    Entered(Member),
    /// 104: a user left. This also ends the user's media, without separate events.
    Left(Member),
    /// 105: a user changed role to host or audience.
    RoleChanged(Member),
    /// 201, 203, 205: a user started to send video, audio or the screen.
    MediaStarted(Media),
    /// 202, 204, 206: a user stopped sending one of these, but is still in the room.
    MediaStopped(Media),
    /// 401: the status of the relay to one address.
    Relay(Relay),
    /// An unknown type; its fields are in [`Callback::extra`].
    Other(i64),
}

impl CallbackEvent {
    /// The number in `EventType`.
    #[must_use]
    pub const fn number(&self) -> i64 {
        match self {
            Self::RoomCreated => 101,
            Self::RoomDismissed => 102,
            Self::Entered(_) => 103,
            Self::Left(_) => 104,
            Self::RoleChanged(_) => 105,
            Self::MediaStarted(Media::Video) => 201,
            Self::MediaStopped(Media::Video) => 202,
            Self::MediaStarted(Media::Audio) => 203,
            Self::MediaStopped(Media::Audio) => 204,
            Self::MediaStarted(Media::Screen) => 205,
            Self::MediaStopped(Media::Screen) => 206,
            Self::Relay(_) => 401,
            Self::Other(number) => *number,
        }
    }
}

/// A user in a room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Member {
    /// `Role`.
    pub role: Option<Role>,
    /// `TerminalType`: the kind of device.
    pub terminal: Option<i64>,
    /// `UserType`: the kind of SDK.
    pub user_type: Option<i64>,
}

/// The role of a user in a room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// 20: may send.
    Host,
    /// 21: may only watch.
    Audience,
    /// Another number.
    Other(i64),
}

/// A kind of media that a user sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Media {
    /// The camera.
    Video,
    /// The microphone.
    Audio,
    /// The second video, usually a shared screen.
    Screen,
}

/// The status of the relay to one address. `Debug` hides the address, because it may be signed.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Relay {
    /// `Url`: the push address.
    pub url: Option<String>,
    /// `Status`.
    pub status: Option<RelayStatus>,
    /// `ErrorCode`.
    pub error_code: Option<i64>,
    /// `ErrorMsg`: the message of the cloud.
    pub error_message: Option<String>,
}

impl fmt::Debug for Relay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Relay")
            .field("url", &self.url.as_ref().map(|_| "…"))
            .field("status", &self.status)
            .field("error_code", &self.error_code)
            .field("error_message", &self.error_message)
            .finish()
    }
}

/// The status of a relay. [`RelayStatus::Connecting`] and [`RelayStatus::Recovering`] are sent every five seconds for
/// at most a minute, the others once.
///
/// Source: vendor document 647/54913 on callbacks of the relay, 2024-11-06.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RelayStatus {
    /// 0: not started, or ended.
    Idle,
    /// 1: connecting to the CDN.
    Connecting,
    /// 2: the stream is being pushed.
    Running,
    /// 3: the push was interrupted and is being resumed. If it alternates with 2, several tasks push to the same
    /// address.
    Recovering,
    /// 4: connecting or resuming failed for a minute; the cloud does not retry.
    Failed,
    /// 5: the relay is being stopped; 0 follows.
    Disconnecting,
    /// Another number.
    Other(i64),
}

impl RelayStatus {
    /// Converts the number in `Status`.
    #[must_use]
    pub const fn new(number: i64) -> Self {
        match number {
            0 => Self::Idle,
            1 => Self::Connecting,
            2 => Self::Running,
            3 => Self::Recovering,
            4 => Self::Failed,
            5 => Self::Disconnecting,
            other => Self::Other(other),
        }
    }

    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Idle => "idle",
            Self::Connecting => "connecting",
            Self::Running => "running",
            Self::Recovering => "recovering",
            Self::Failed => "failed",
            Self::Disconnecting => "disconnecting",
            Self::Other(_) => "other",
        }
    }
}
