//! Events: what the live list is made from.

use std::fmt;

/// The place of an event in the order of the store, from 1. 0 is before the first.
pub type Offset = u64;

/// An event to keep. `Debug` shows no body, because there may be a signature in it that is still valid.
#[derive(Clone, PartialEq, Eq)]
pub struct NewEvent {
    /// What makes it the same event when it comes again.
    pub id: String,
    /// What it is.
    pub kind: EventKind,
    /// The stream it is about, if it names one.
    pub stream: Option<String>,
    /// When it was received, in Unix seconds.
    pub received: u64,
    /// The body: of a notification or callback as it was received, otherwise JSON of our own.
    pub body: Vec<u8>,
}

impl fmt::Debug for NewEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewEvent")
            .field("id", &self.id)
            .field("kind", &self.kind)
            .field("stream", &self.stream)
            .field("received", &self.received)
            .field("bytes", &self.body.len())
            .finish()
    }
}

/// An event that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its place.
    pub offset: Offset,
    /// The event.
    pub event: NewEvent,
}

/// How many events of a kind and a stream are enough: the newest.
#[derive(Debug, Clone, Copy)]
pub(super) struct Repeats {
    /// So many.
    pub(super) most: usize,
    /// So many with the same body.
    pub(super) same_body: bool,
}

/// The kinds of events.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EventKind {
    /// A notification of the live CDN.
    Notification,
    /// A callback of TRTC.
    Callback,
    /// The host asked for a push address.
    Start,
    /// The host stopped.
    Stop,
    /// The host's app is publishing.
    Heartbeat,
    /// The cloud was asked about the stream.
    Poll,
    /// Viewers reported what their players see.
    Seen,
}

impl EventKind {
    /// Every kind.
    pub const ALL: [Self; 7] = [
        Self::Notification,
        Self::Callback,
        Self::Start,
        Self::Stop,
        Self::Heartbeat,
        Self::Poll,
        Self::Seen,
    ];

    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Notification => "notification",
            Self::Callback => "callback",
            Self::Start => "start",
            Self::Stop => "stop",
            Self::Heartbeat => "heartbeat",
            Self::Poll => "poll",
            Self::Seen => "seen",
        }
    }

    /// How many events of a stream are enough, if it repeats itself.
    pub(super) const fn repeats(self) -> Option<Repeats> {
        match self {
            Self::Heartbeat => Some(Repeats {
                most: 1,
                same_body: false,
            }),
            // As many as a judgement may use.
            Self::Poll => Some(Repeats {
                most: 24,
                same_body: true,
            }),
            Self::Seen => Some(Repeats {
                most: 1,
                same_body: true,
            }),
            Self::Notification | Self::Callback | Self::Start | Self::Stop => None,
        }
    }

    /// The kind of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}
