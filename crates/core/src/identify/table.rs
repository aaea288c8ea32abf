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
/// no such table. [`RosterReader`] reads it row by row.
#[must_use]
pub fn roster(text: &str) -> Roster {
    let reader = RosterReader::new(text);
    let mut roster = Roster {
        has_heading: reader.has_heading(),
        ..Roster::default()
    };
    for (line, row) in lines(text) {
        if let Some(read) = reader.row(line, row) {
            roster.add(line, read);
        }
    }
    if reader.is_table(roster.rooms.len(), roster.refused.len()) {
        roster
    } else {
        Roster::default()
    }
}

/// Reads a table of rooms row by row, for tables so large that the rows read first are shown while others are read.
///
/// ```
/// use panglu_core::identify::RosterReader;
///
/// let text = "room,user\n293710,14y2l2c\nx,y";
/// let reader = RosterReader::new(text);
/// let rows: Vec<_> = (1..).zip(text.lines()).filter_map(|(line, row)| reader.row(line, row)).collect();
/// assert!(rows[0].is_ok() && rows[1].is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RosterReader {
    layout: Layout,
}

/// How the columns of a table are told apart.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Layout {
    /// A heading names them.
    Heading {
        /// The line of the heading; what is above it is a title.
        line: usize,
        labels: Vec<Option<Label>>,
    },
    /// They are recognised by their content. The first may count the rows.
    Places { is_numbered: bool },
}

/// So many rows tell whether a column that counts the rows is no room. Reading all of them for that would take twice the time.
const TELLING_ROWS: usize = 1000;

impl RosterReader {
    /// Finds out how the columns of a table are told apart.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let heading = lines(text).take(HEADING_WITHIN).find(|(_, row)| is_heading(row));
        let layout = match heading {
            Some((line, row)) => Layout::Heading {
                line,
                labels: cells(row).into_iter().map(named).collect(),
            },
            None => Layout::Places {
                // The numbers may be the rooms.
                is_numbered: is_numbered(text) && names_rooms_beside_numbers(text),
            },
        };
        Self { layout }
    }

    /// Whether a heading names the columns.
    #[must_use]
    pub const fn has_heading(&self) -> bool {
        matches!(self.layout, Layout::Heading { .. })
    }

    /// Reads a row; `line` counts all lines of the text, from 1. `None` if the row is empty or part of the heading.
    ///
    /// # Errors
    /// The row names no room.
    #[must_use]
    pub fn row(&self, line: usize, row: &str) -> Option<Result<RoomReference, InputError>> {
        let row = content(row)?;
        match &self.layout {
            Layout::Heading { line: heading, .. } if line <= *heading => None,
            Layout::Heading { labels, .. } => Some(by_heading(labels, row)),
            Layout::Places { is_numbered } => Some(by_places(row, *is_numbered)),
        }
    }

    /// Whether a text with so many rooms and refused rows is a table of rooms.
    #[must_use]
    pub fn is_table(&self, rooms: usize, refused: usize) -> bool {
        match &self.layout {
            // A form has its words below each other, too: one column of them is no table.
            Layout::Heading { labels, .. } => labels.len() > 1 || refused < rooms,
            // A few invalid rows are mistakes. If most rows are invalid, the text is not a list of rooms.
            Layout::Places { .. } => refused <= rooms,
        }
    }
}

/// The rows that are neither empty nor a rule, with the numbers of their lines.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    (1..)
        .zip(text.lines())
        .filter_map(|(line, row)| Some((line, content(row)?)))
}

/// A row without what spreadsheets and people put around it; `None` if it is empty or a rule.
fn content(row: &str) -> Option<&str> {
    let row = row.trim_matches([' ', '\r', '\u{feff}']);
    (!row.trim().is_empty() && !is_rule(row)).then_some(row)
}

/// Whether a cell of a row says “room”, and no cell is a number.
fn is_heading(row: &str) -> bool {
    let cells = cells(row);
    let is_room = |cell: &&str| matches!(named(cell), Some(Label::Room | Label::TextRoom));
    cells.iter().any(is_room) && !cells.iter().any(|cell| RoomId::parse(cell).is_ok())
}

fn by_heading(labels: &[Option<Label>], row: &str) -> Result<RoomReference, InputError> {
    let mut found = Found::default();
    for (label, cell) in labels.iter().zip(cells(row)) {
        if let Some(label) = label
            && !is_hidden(cell)
        {
            found.put(*label, cell);
        }
    }
    found.finish(true)
}

/// Whether a cell held a secret that was overwritten.
fn is_hidden(cell: &str) -> bool {
    cell.starts_with("***")
}

fn by_places(row: &str, is_numbered: bool) -> Result<RoomReference, InputError> {
    // Between words of a sentence there are only spaces.
    let is_prose = !row.contains(['\t', ',', ';', '|', '、']);
    let cells = cells(row);
    let cells = if is_numbered {
        cells.get(1..).unwrap_or_default()
    } else {
        &cells
    };
    by_place(cells, is_prose).unwrap_or_else(|| Found::default().finish(false))
}

/// Whether the first column of at least three rows counts them.
fn is_numbered(text: &str) -> bool {
    let mut rows = 0;
    let counts = |(index, (_, row)): (usize, (usize, &str))| {
        rows += 1;
        let cells = cells(row);
        cells.len() > 2 && cells.first().and_then(|cell| cell.parse::<usize>().ok()) == Some(index + 1)
    };
    lines(text).enumerate().all(counts) && rows >= 3
}

/// Whether most rows name a room without the column that counts them.
fn names_rooms_beside_numbers(text: &str) -> bool {
    let (mut rooms, mut refused) = (0, 0);
    for (_, row) in lines(text).take(TELLING_ROWS) {
        match by_places(row, true) {
            Ok(_) => rooms += 1,
            Err(_) => refused += 1,
        }
    }
    rooms > 0 && refused <= rooms
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
