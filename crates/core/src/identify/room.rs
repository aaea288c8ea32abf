//! Recognises a room and its host in various notations.

use alloc::{string::String, vec::Vec};

use super::columns::{Found, Part, RoomReference, part_named};
use crate::{BizId, StreamKind, identity::percent_decoded};

/// The maximum number of rows; people do not read longer lists.
const MAX_ROWS: usize = 1_000;

/// Reads a link: any http(s) address with `room` and `user` among its parameters.
pub(super) fn from_link(text: &str) -> Option<RoomReference> {
    if !text.starts_with("http") || text.chars().any(char::is_whitespace) {
        return None;
    }
    let (_, query) = text.split_once('?')?;
    let query = query.split_once('#').map_or(query, |(query, _)| query);
    let values: Vec<_> = query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (name, form_value(value)))
        .collect();
    let mut found = Found::default();
    for (name, value) in &values {
        found.take(name, value);
    }
    found.finish(true).filter(|room| room.user.is_some())
}

/// Decodes a form value: percent-decoding, and a plus sign is a space.
fn form_value(value: &str) -> String {
    percent_decoded(&value.replace('+', " "))
}

/// Reads rows of text: one room, or a pasted table with or without a heading.
pub(super) fn from_text(text: &str) -> Vec<RoomReference> {
    let rows: Vec<_> = text
        .lines()
        .map(str::trim)
        .filter(|row| !row.is_empty())
        .take(MAX_ROWS + 1)
        .collect();
    let Some((first, others)) = rows.split_first() else {
        return Vec::new();
    };
    let heading: Vec<_> = cells(first).into_iter().map(part_named).collect();
    // Columns with unknown names, such as a nickname, are ignored.
    let is_table = heading.contains(&Some(Part::Room));
    let mut rooms = Vec::new();
    let mut unreadable = 0;
    for row in if is_table { others } else { &rows }.iter().take(MAX_ROWS) {
        let room = if is_table {
            by_heading(&heading, row)
        } else {
            by_name(row).or_else(|| by_place(row))
        };
        match room {
            Some(room) => rooms.push(room),
            None => unreadable += 1,
        }
    }
    // A few invalid rows are mistakes. If most rows are invalid, the text is not a list of rooms.
    if !is_table && unreadable > rooms.len() {
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

/// Reads named parts: `room=293710 user=14y2l2c`, `房间号：293710，用户：14y2l2c`.
fn by_name(row: &str) -> Option<RoomReference> {
    let mut found = Found::default();
    let is_between = |character| matches!(character, ',' | ';' | '，' | '；' | '\t' | ' ' | '&' | '|');
    for piece in row.split(is_between) {
        if let Some((name, value)) = piece.split_once(['=', ':', '：']) {
            found.take(name.trim(), value.trim());
        }
    }
    found.finish(true)
}

/// Reads parts by position: `293710 14y2l2c`, `8888,293710,14y2l2c`, `293710_14y2l2c_main`.
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
    // If the first cell is in the position of the account, it must be a valid one.
    if found.biz.is_some_and(|biz| BizId::parse(biz).is_err()) {
        return None;
    }
    found.finish(false)
}

/// Splits the text whose digest a stream code contains: `room_user_kind`.
fn hashed_text(text: &str) -> Option<(&str, &str, &str)> {
    let (room, rest) = text.split_once('_')?;
    let (user, kind) = rest.rsplit_once('_')?;
    StreamKind::parse(kind).is_ok().then_some((room, user, kind))
}

/// Reads the room in a name of the newer rule, `sdkAppId_room_user_kind`. The number at the start is not a BIZID.
pub(super) fn from_trtc(name: &str) -> Option<RoomReference> {
    let (_, rest) = name.split_once('_')?;
    let (room, user, kind) = hashed_text(rest)?;
    let user = form_value(user);
    let found = Found {
        biz: None,
        room: Some(room),
        user: Some(&user),
        kind: Some(kind),
    };
    found.finish(false)
}

/// Splits a row into cells: at tabs if there are any (the format of spreadsheets), else at commas, else at spaces.
fn cells(row: &str) -> Vec<&str> {
    let kinds: [fn(char) -> bool; 2] = [
        |character| character == '\t',
        |character| matches!(character, ',' | '，' | ';' | '；' | '/'),
    ];
    for is_between in kinds {
        let cells: Vec<_> = row.split(is_between).map(plain_cell).collect();
        if cells.len() > 1 {
            return cells;
        }
    }
    row.split_whitespace().map(plain_cell).collect()
}

/// Removes the quotes that spreadsheets add to some cells.
fn plain_cell(cell: &str) -> &str {
    cell.trim().trim_matches('"')
}
