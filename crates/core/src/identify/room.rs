//! A room and its host, however they are written down.

use percent_encoding::percent_decode_str;

use super::columns::{Found, Part, part_named};
use crate::{BizId, RoomId, StreamKind, UserId};

/// More rows than this are no list somebody looks through.
const MAX_ROWS: usize = 1_000;

/// A room and its host, with what else was said about them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomReference {
    /// The account, where it was said.
    pub biz: Option<BizId>,
    /// The room.
    pub room: RoomId,
    /// The host, where it was said.
    pub user: Option<UserId>,
    /// The picture, where it was said.
    pub kind: Option<StreamKind>,
    /// Whether the parts were named, not only recognised by their place.
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

/// A link of ours: any address with `room` and `user` among its parameters.
pub(super) fn from_link(text: &str) -> Option<RoomReference> {
    if !text.starts_with("http") || text.contains(char::is_whitespace) {
        return None;
    }
    let (_, query) = text.split_once('?')?;
    let decoded: Vec<(&str, String)> = query
        .split('#')
        .next()?
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (name, decoded(value)))
        .collect();
    let mut found = Found::default();
    for (name, value) in &decoded {
        found.take(name, value);
    }
    found.finish(true).filter(|room| room.user.is_some())
}

/// Percent-decoding of a form's value, where a plus sign is a space.
fn decoded(value: &str) -> String {
    let spaced = value.replace('+', " ");
    percent_decode_str(&spaced).decode_utf8_lossy().into_owned()
}

/// Rows of text: one room, or a pasted table with or without a heading.
pub(super) fn from_text(text: &str) -> Vec<RoomReference> {
    let mut rows = text
        .lines()
        .map(str::trim)
        .filter(|row| !row.is_empty())
        .peekable();
    let heading: Vec<Option<Part>> = rows
        .peek()
        .map(|row| cells(row).into_iter().map(part_named).collect())
        .unwrap_or_default();
    // One column that is not known, such as a nickname, does not spoil the others.
    if heading.contains(&Some(Part::Room)) {
        rows.next();
        return rows
            .take(MAX_ROWS)
            .filter_map(|row| by_heading(&heading, row))
            .collect();
    }
    let mut rooms = Vec::new();
    let mut unreadable = 0;
    for row in rows.take(MAX_ROWS) {
        match by_name(row).or_else(|| by_place(row)) {
            Some(room) => rooms.push(room),
            None => unreadable += 1,
        }
    }
    // A bad row here and there is a slip; mostly bad rows are no list of rooms.
    if unreadable > rooms.len() {
        Vec::new()
    } else {
        rooms
    }
}

fn by_heading(parts: &[Option<Part>], row: &str) -> Option<RoomReference> {
    let mut found = Found::default();
    for (part, cell) in parts.iter().zip(cells(row)) {
        if let Some(part) = part {
            found.put(*part, cell);
        }
    }
    found.finish(true)
}

/// `room=293710 user=14y2l2c`, `房间号：293710，用户：14y2l2c`.
fn by_name(row: &str) -> Option<RoomReference> {
    let mut found = Found::default();
    for piece in row.split([',', ';', '，', '；', '\t', ' ', '&', '|']) {
        if let Some((name, value)) = piece.split_once(['=', ':', '：']) {
            found.take(name.trim(), value.trim());
        }
    }
    found.finish(true)
}

/// `293710 14y2l2c`, `8888,293710,14y2l2c`, `293710_14y2l2c_main`.
fn by_place(row: &str) -> Option<RoomReference> {
    let mut found = Found::default();
    match *cells(row).as_slice() {
        [room] => match hashed_text(room) {
            Some((room, user, kind)) => {
                (found.room, found.user, found.kind) = (Some(room), Some(user), Some(kind));
            }
            None => found.room = Some(room),
        },
        [room, user] => (found.room, found.user) = (Some(room), Some(user)),
        [room, user, kind] if StreamKind::parse(kind).is_ok() => {
            (found.room, found.user, found.kind) = (Some(room), Some(user), Some(kind));
        }
        [biz, room, user] => (found.biz, found.room, found.user) = (Some(biz), Some(room), Some(user)),
        [biz, room, user, kind] => {
            (found.biz, found.room, found.user, found.kind) = (Some(biz), Some(room), Some(user), Some(kind));
        }
        _ => return None,
    }
    // A first cell that was meant to be the account must be one.
    if found.biz.is_some_and(|biz| BizId::parse(biz).is_err()) {
        return None;
    }
    found.finish(false)
}

/// The text a stream code is the digest of: `room_user_kind`.
fn hashed_text(text: &str) -> Option<(&str, &str, &str)> {
    let (room, rest) = text.split_once('_')?;
    let (user, kind) = rest.rsplit_once('_')?;
    StreamKind::parse(kind).is_ok().then_some((room, user, kind))
}

/// The room in a name of the newer rule, `sdkAppId_room_user_kind`: what stands in front is no BIZID.
pub(super) fn from_trtc(name: &str) -> Option<RoomReference> {
    let (_, rest) = name.split_once('_')?;
    let (room, user, kind) = hashed_text(rest)?;
    let user = decoded(user);
    let found = Found {
        biz: None,
        room: Some(room),
        user: Some(&user),
        kind: Some(kind),
    };
    found.finish(false)
}

/// The cells of a row: by tab where there is one, as spreadsheets copy; else by comma; else by space.
fn cells(row: &str) -> Vec<&str> {
    for separators in [&['\t'][..], &[',', '，', ';', '；', '/'][..]] {
        if row.contains(separators) {
            return row.split(separators).map(plain_cell).collect();
        }
    }
    row.split_whitespace().map(plain_cell).collect()
}

/// A cell without the quotes that spreadsheets put around some.
fn plain_cell(cell: &str) -> &str {
    cell.trim().trim_matches('"')
}
