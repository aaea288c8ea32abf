//! Reads rooms from rows: a spreadsheet, CSV, a Markdown table, or lines of text.

use alloc::vec::Vec;

use super::{
    cells::{cells, is_beside, is_rule},
    labels::{Label, named},
    named_value::is_no_name,
    reference::{Found, RoomReference, kind_said},
};
use crate::{BizId, InputError, RoomId, StreamKind};

/// The rooms of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Roster {
    /// The rooms, in the order of the rows.
    pub rooms: Vec<RoomReference>,
    /// The rows that do not name a room.
    pub refused: Vec<RefusedRow>,
    /// Whether a heading names the columns; otherwise they were recognised by their content.
    pub has_heading: bool,
}

/// A row that does not name a room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedRow {
    /// The number of the line, from 1.
    pub line: usize,
    /// Why it does not.
    pub reason: InputError,
}

/// A heading is one of the first rows: above it there may be a title.
const HEADING_WITHIN: usize = 4;

/// Reads a table of rooms of any size. Other columns, such as a nickname, are ignored. The result is empty if the text is
/// no such table.
#[must_use]
pub fn roster(text: &str) -> Roster {
    let rows: Vec<(usize, &str)> = text
        .lines()
        .enumerate()
        .map(|(index, row)| (index + 1, row.trim_matches([' ', '\r', '\u{feff}'])))
        .filter(|(_, row)| !row.trim().is_empty() && !is_rule(row))
        .collect();
    let heading = rows
        .iter()
        .take(HEADING_WITHIN)
        .position(|(_, row)| is_heading(row));
    match heading.and_then(|at| rows.get(at..)).and_then(<[_]>::split_first) {
        Some(((_, heading), below)) => by_heading(heading, below),
        None => without_heading(&rows),
    }
}

/// Whether a cell of a row says “room”, and no cell is a number.
fn is_heading(row: &str) -> bool {
    let cells = cells(row);
    let is_room = |cell: &&str| matches!(named(cell), Some(Label::Room | Label::TextRoom));
    cells.iter().any(is_room) && !cells.iter().any(|cell| RoomId::parse(cell).is_ok())
}

fn by_heading(heading: &str, rows: &[(usize, &str)]) -> Roster {
    let labels: Vec<_> = cells(heading).into_iter().map(named).collect();
    let mut roster = Roster {
        has_heading: true,
        ..Roster::default()
    };
    for (line, row) in rows {
        let mut found = Found::default();
        for (label, cell) in labels.iter().zip(cells(row)) {
            if let Some(label) = label
                && !is_hidden(cell)
            {
                found.put(*label, cell);
            }
        }
        roster.add(*line, found.finish(true));
    }
    // A form has its words below each other, too: one column of them is no table.
    if labels.len() == 1 && roster.refused.len() >= roster.rooms.len() {
        Roster::default()
    } else {
        roster
    }
}

/// Whether a cell held a secret that was overwritten.
fn is_hidden(cell: &str) -> bool {
    cell.starts_with("***")
}

fn without_heading(rows: &[(usize, &str)]) -> Roster {
    let numbered = is_numbered(rows).then(|| rooms_by_place(rows, true));
    // The numbers may be the rooms.
    numbered
        .filter(|roster| !roster.rooms.is_empty())
        .unwrap_or_else(|| rooms_by_place(rows, false))
}

fn rooms_by_place(rows: &[(usize, &str)], is_numbered: bool) -> Roster {
    let mut roster = Roster::default();
    for (line, row) in rows {
        // Between words of a sentence there are only spaces.
        let is_prose = !row.contains(['\t', ',', ';', '|', '、']);
        let cells = cells(row);
        let cells = if is_numbered {
            cells.get(1..).unwrap_or_default()
        } else {
            &cells
        };
        if let Some(result) = by_place(cells, is_prose) {
            roster.add(*line, result);
        } else {
            roster.add(*line, Found::default().finish(false));
        }
    }
    // A few invalid rows are mistakes. If most rows are invalid, the text is not a list of rooms.
    if roster.refused.len() > roster.rooms.len() {
        Roster::default()
    } else {
        roster
    }
}

/// Whether the first column of at least three rows counts them.
fn is_numbered(rows: &[(usize, &str)]) -> bool {
    let counts = |(index, (_, row)): (usize, &(usize, &str))| {
        let cells = cells(row);
        cells.len() > 2 && cells.first().and_then(|cell| cell.parse::<usize>().ok()) == Some(index + 1)
    };
    rows.len() >= 3 && rows.iter().enumerate().all(counts)
}

/// Reads parts by position: `293710 14y2l2c`, `8888,293710,14y2l2c`, `293710_14y2l2c_main`, with cells between them that are
/// something else. In a table there may be others behind them. `None` if the row does not look like one of a room.
fn by_place(cells: &[&str], is_prose: bool) -> Option<Result<RoomReference, InputError>> {
    let is_single = cells.len() == 1;
    let cells: Vec<&str> = cells.iter().copied().filter(|cell| !is_beside(cell)).collect();
    let mut found = Found::default();
    match *cells.as_slice() {
        [room] => match hashed_text(room) {
            Some((room, user, kind)) => {
                (found.room, found.user, found.kind) = (Some(room), Some(user), Some(kind));
            }
            // In a sentence a number may be anything.
            None if !is_single => return None,
            None => found.room = Some(room),
        },
        [room, user] => (found.room, found.user) = (Some(room), Some(user)),
        [room, user, kind] if kind_said(kind).is_some() => {
            (found.room, found.user, found.kind) = (Some(room), Some(user), Some(kind));
        }
        // Behind them there are other columns, such as a nickname.
        [room, user, ..] if !is_prose && RoomId::parse(room).is_ok() && RoomId::parse(user).is_err() => {
            (found.room, found.user) = (Some(room), Some(user));
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
    // "3 users" and "1001 error" are no rooms, and neither is a cell that names its own value.
    let is_other = |user: &str| is_no_name(user) || user.contains(['=', ':']);
    if found.user.is_some_and(is_other) {
        return None;
    }
    Some(found.finish(false))
}

/// Splits the text whose digest a stream code contains: `room_user_kind`.
pub(super) fn hashed_text(text: &str) -> Option<(&str, &str, &str)> {
    let (room, rest) = text.split_once('_')?;
    let (user, kind) = rest.rsplit_once('_')?;
    let in_name = |found: char| found.is_alphanumeric() || matches!(found, '_' | '-' | '.' | '@' | '+' | '%');
    (StreamKind::parse(kind).is_ok() && user.chars().all(in_name)).then_some((room, user, kind))
}

impl Roster {
    fn add(&mut self, line: usize, room: Result<RoomReference, InputError>) {
        match room {
            Ok(room) => self.rooms.push(room),
            Err(reason) => self.refused.push(RefusedRow { line, reason }),
        }
    }
}
