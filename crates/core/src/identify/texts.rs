//! The texts about readings, and what can be pasted if nothing was recognised.

use alloc::borrow::Cow;

use super::Subject;
use crate::{Locale, texts};

impl Subject {
    /// A short description; for an unknown text, what can be pasted instead.
    #[must_use]
    pub fn text(&self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Room(room) if room.user.is_none() => Words::RoomAlone,
            Self::Room(_) => Words::Room,
            Self::Rooms(rooms) => Words::Rooms { count: rooms.len() },
            Self::Address(_) => Words::Address,
            Self::LogLine(_) => Words::LogLine,
            Self::Code(_) => Words::Code,
            Self::Notification(_) => Words::Notification,
            Self::Stream(_) => Words::Stream,
            Self::Unknown => Words::Unknown,
        }
        .text(locale)
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
        Notification,
        Stream,
        Unknown,
    }
}
