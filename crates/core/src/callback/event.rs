//! A callback and the events it can tell of. Every field but the type may be missing.

use alloc::{string::String, vec::Vec};
use core::fmt;

use crate::{
    TrtcRoom,
    notification::{Advice, IdempotencyKey, JsonValue},
};

/// One callback, read. What it says is only as trustworthy as its verdict ([`super::verify_at`]).
///
/// `Debug` does not show the values of fields without a type.
#[derive(Clone, PartialEq, Eq)]
pub struct Callback {
    /// `EventGroupId`: which part of the service reports.
    pub group: Option<EventGroup>,
    /// `EventType` and what belongs to it.
    pub event: CallbackEvent,
    /// `CallbackTs`: when it was sent, in Unix milliseconds. Whether another try carries a new one is not documented.
    pub sent_ms: Option<u64>,
    /// When it happened, in Unix milliseconds: `EventMsTs` (`EventTsMs` in the vendor's sample), or `EventTs` in whole seconds.
    pub happened_ms: Option<u64>,
    /// `RoomId`: a number for a numeric room, a text for a string room, unless `RoomType` says which.
    pub room: Option<TrtcRoom>,
    /// `UserId`: who it happened to; for the relay, the user that stands for the relaying task.
    pub user: Option<String>,
    /// `UniqueId`: tells one stay of a user in a room from the next.
    pub unique_id: Option<String>,
    /// `TaskId`: the relaying task.
    pub task: Option<String>,
    /// `Reason`: why, by a number that means something else for each type.
    pub reason: Option<i64>,
    /// Every field that has no type here or not the value it should have, in order; those of `EventInfo` behind the others.
    pub extra: Vec<(String, JsonValue)>,
    /// What was noticed while reading; the callback stands all the same.
    pub advice: Vec<Advice>,
    pub(super) idempotency_key: IdempotencyKey,
}

impl Callback {
    /// The name of the event it tells of, the same for every try: the type and a digest of everything in `EventInfo`. Keep the
    /// names of what was handled, and answer a known one without acting again.
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

/// Which part of the service reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EventGroup {
    /// 1: rooms and who is in them.
    Room,
    /// 2: what users send.
    Media,
    /// 4: the relay to the CDN.
    Relay,
    /// Another one, such as recording or transcription.
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

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CallbackEvent {
    /// 101: a room was made.
    RoomCreated,
    /// 102: a room was closed.
    RoomDismissed,
    /// 103: a user entered.
    Entered(Member),
    /// 104: a user left. What the user sent ends with it, without an event of its own.
    Left(Member),
    /// 105: a user became host or audience.
    RoleChanged(Member),
    /// 201, 203, 205: a user began to send something.
    MediaStarted(Media),
    /// 202, 204, 206: a user stopped sending something, but stays.
    MediaStopped(Media),
    /// 401: the relay's own word on one of its addresses.
    Relay(Relay),
    /// A type this version does not know; its fields are in [`Callback::extra`].
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
    /// `TerminalType`: what kind of device.
    pub terminal: Option<i64>,
    /// `UserType`: what kind of SDK.
    pub user_type: Option<i64>,
}

/// What a user may do in a room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// 20: may send.
    Host,
    /// 21: may only watch.
    Audience,
    /// Another number.
    Other(i64),
}

/// What a user sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Media {
    /// The camera.
    Video,
    /// The microphone.
    Audio,
    /// The second picture, mostly a shared screen.
    Screen,
}

/// What the relay says of one of the addresses it pushes to. `Debug` hides the address, which may be signed.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Relay {
    /// `Url`: the address that is pushed to.
    pub url: Option<String>,
    /// `Status`.
    pub status: Option<RelayStatus>,
    /// `ErrorCode`.
    pub error_code: Option<i64>,
    /// `ErrorMsg`: the cloud's own words for it.
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

/// How a relay does. [`RelayStatus::Connecting`] and [`RelayStatus::Recovering`] are told every five seconds, for a minute at most,
/// the others once.
///
/// Source: vendor document 647/54913 on callbacks of the relay, 2024-11-06.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RelayStatus {
    /// 0: not begun, or ended.
    Idle,
    /// 1: the CDN is being reached.
    Connecting,
    /// 2: the stream is pushed.
    Running,
    /// 3: the push broke off and is being resumed. In turns with 2, several tasks push to one address.
    Recovering,
    /// 4: reaching or resuming failed for a minute; the cloud has given up.
    Failed,
    /// 5: the relay is being ended; 0 follows.
    Disconnecting,
    /// Another number.
    Other(i64),
}

impl RelayStatus {
    /// Reads `Status`.
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

    /// The stable word.
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
