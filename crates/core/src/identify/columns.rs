//! A room reference, its parts, and the words that name the parts, in any order.

use crate::{BizId, RoomId, StreamKind, UserId};

/// A room and its host, with other parts that the text contains.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomReference {
    /// The account, if given.
    pub biz: Option<BizId>,
    /// The room.
    pub room: RoomId,
    /// The host, if given.
    pub user: Option<UserId>,
    /// The kind of stream, if given.
    pub kind: Option<StreamKind>,
    /// Whether the text names the parts; otherwise they were recognised by position.
    pub named: bool,
}

impl RoomReference {
    pub(super) const fn confidence(&self) -> u8 {
        match (self.named, &self.user) {
            (true, Some(_)) => 95,
            (true, None) => 80,
            (false, Some(_)) => 75,
            (false, None) => 35,
        }
    }
}

/// The names of a column or field, in common languages and spellings.
const BIZ_WORDS: [&str; 2] = ["bizid", "biz"];
const ROOM_WORDS: [&str; 8] = [
    "roomid",
    "room",
    "roomnum",
    "groupid",
    "房间号",
    "房间",
    "房间id",
    "roomno",
];
const USER_WORDS: [&str; 11] = [
    "userid",
    "user",
    "username",
    "uid",
    "identifier",
    "hostid",
    "host",
    "用户名",
    "用户",
    "主播",
    "主播id",
];
const KIND_WORDS: [&str; 3] = ["kind", "type", "画面"];

/// A part of a room reference.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Biz,
    Room,
    User,
    Kind,
}

/// The parts found so far.
#[derive(Default)]
pub(super) struct Found<'a> {
    pub(super) biz: Option<&'a str>,
    pub(super) room: Option<&'a str>,
    pub(super) user: Option<&'a str>,
    pub(super) kind: Option<&'a str>,
}

impl<'a> Found<'a> {
    /// Stores a value by the name of its part; false if the name is unknown.
    pub(super) fn take(&mut self, name: &str, value: &'a str) -> bool {
        let Some(part) = part_named(name) else {
            return false;
        };
        self.put(part, value);
        true
    }

    pub(super) fn put(&mut self, part: Part, value: &'a str) {
        let place = match part {
            Part::Biz => &mut self.biz,
            Part::Room => &mut self.room,
            Part::User => &mut self.user,
            Part::Kind => &mut self.kind,
        };
        place.get_or_insert(value);
    }

    pub(super) fn finish(&self, named: bool) -> Option<RoomReference> {
        let user = match self.user.map(str::trim).filter(|user| !user.is_empty()) {
            Some(user) => Some(UserId::parse(user).ok()?),
            None => None,
        };
        Some(RoomReference {
            biz: self.biz.and_then(|biz| BizId::parse(biz.trim()).ok()),
            room: RoomId::parse(self.room?.trim()).ok()?,
            user,
            kind: self.kind.and_then(|kind| StreamKind::parse(kind.trim()).ok()),
            named,
        })
    }
}

pub(super) fn part_named(name: &str) -> Option<Part> {
    let plain = name.replace(['_', '-', ' ', '"', '\''], "").to_ascii_lowercase();
    let is = |words: &[&str]| words.contains(&plain.as_str());
    if is(&BIZ_WORDS) {
        Some(Part::Biz)
    } else if is(&ROOM_WORDS) {
        Some(Part::Room)
    } else if is(&USER_WORDS) {
        Some(Part::User)
    } else if is(&KIND_WORDS) {
        Some(Part::Kind)
    } else {
        None
    }
}
