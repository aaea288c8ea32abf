//! What a reading is called, and what could be pasted when nothing was recognised.

use alloc::borrow::Cow;

use super::Subject;
use crate::{Locale, texts};

impl Subject {
    /// What this is, in a few words; for an unknown text, what could be pasted instead.
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
    enum Words {
        Room => { en: "A room and its host", zh: "房间和主播" },
        RoomAlone => { en: "A room number", zh: "房间号" },
        Rooms { count: usize } => { en: "{count} rooms", zh: "{count} 个房间" },
        Address => { en: "The address of a stream", zh: "直播地址" },
        LogLine => { en: "A failure from a log", zh: "日志中的错误" },
        Code => { en: "An error code", zh: "错误码" },
        Notification => { en: "A notification", zh: "回调通知" },
        Stream => { en: "The name of a stream", zh: "流名或直播码" },
        Unknown => {
            en: "Not recognised. Paste a room and its host, an address, a line from a log, an error code, a notification or a stream code.",
            zh: "无法识别。可以粘贴房间号和用户名、直播地址、日志行、错误码、回调通知或直播码。",
        },
    }
}
