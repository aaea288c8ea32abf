//! What the page asks the worker that holds a roster, and what the worker tells.

use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;
use web_sys::Blob;

/// A question of the page.
#[derive(Serialize, Deserialize)]
pub(super) enum Ask {
    /// Read a roster: a text, or a file. It is passed as JavaScript has it, because a copy of a large one takes the page's time.
    Read(#[serde(with = "serde_wasm_bindgen::preserve")] JsValue),
    /// Some of the rows that match a search.
    Rows(Wanted),
    /// Some of the rows that name no room, and why.
    Refused { from: u32, count: u32, locale: String },
    /// A CSV file of all rows that match a search.
    Csv { query: String, account: String },
}

/// Which rows are wanted.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Wanted {
    pub(super) place: Place,
    pub(super) query: String,
    pub(super) from: u32,
    pub(super) count: u32,
    /// The account of the rows that name none; may be empty.
    pub(super) account: String,
}

/// Where rows are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Place {
    Table,
    Wall,
}

/// What the worker tells.
#[derive(Serialize, Deserialize)]
pub(super) enum Told {
    Progress(Progress),
    /// The text is no table of rooms.
    NoTable,
    Rows(Part),
    Refused(RefusedPart),
    Csv(#[serde(with = "serde_wasm_bindgen::preserve")] Blob),
}

/// How far the reading is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Progress {
    /// The lines of the text.
    pub(super) lines: u32,
    pub(super) rooms: u32,
    pub(super) refused: u32,
    pub(super) is_done: bool,
}

/// The rows that were asked for.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Part {
    pub(super) wanted: Wanted,
    /// How many rows match the search.
    pub(super) matching: u32,
    pub(super) rows: Vec<Row>,
    /// Whose the code is, if the search is for one.
    pub(super) lookup: Option<Lookup>,
}

/// A row of the table. What a room does not have is empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Row {
    pub(super) line: u32,
    pub(super) room: String,
    /// Whether the room is one whose name is a text.
    pub(super) is_text_room: bool,
    pub(super) user: String,
    /// The kind of picture, if the row names one.
    pub(super) kind: String,
    pub(super) account: String,
    pub(super) app: String,
    /// The name of the stream.
    pub(super) code: String,
}

/// The search for a stream code in all rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Lookup {
    /// How many rooms were tried.
    pub(super) tried: u32,
    pub(super) owner: Option<Owner>,
}

/// Whose a stream code is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Owner {
    pub(super) line: u32,
    pub(super) room: String,
    pub(super) user: String,
    pub(super) kind: String,
}

/// The refused rows that were asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct RefusedPart {
    pub(super) from: u32,
    pub(super) rows: Vec<Refusal>,
}

/// A row that names no room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Refusal {
    pub(super) line: u32,
    pub(super) reason: String,
}
