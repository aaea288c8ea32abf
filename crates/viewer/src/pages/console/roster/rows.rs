//! The rows of a roster: the rooms, what they are searched by, and the rows that name no room. The worker holds them.

use panglu_core::{
    InputError, StreamKind, TrtcRoom,
    identify::{RefusedRow, RoomReference},
    stream_digest,
};

use super::search::{Digests, Search};

/// A room and the line it is on.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) line: u32,
    pub(super) room: RoomReference,
}

/// All rows that have been read.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Rows {
    pub(super) entries: Vec<Entry>,
    pub(super) refused: Vec<RefusedRow>,
    /// The rooms and users in lower case, one after the other, because a text for each would take twice the memory.
    names: String,
    /// Where the names of each entry end.
    ends: Vec<usize>,
    digests: Vec<Digests>,
}

impl Rows {
    /// Adds a row.
    pub(super) fn add(&mut self, line: usize, read: Result<RoomReference, InputError>) {
        match read {
            Ok(room) => self.add_room(line as u32, room),
            Err(reason) => self.refused.push(RefusedRow { line, reason }),
        }
    }

    fn add_room(&mut self, line: u32, room: RoomReference) {
        match &room.room {
            TrtcRoom::Number(room) => self.names.push_str(&room.to_string()),
            TrtcRoom::Text(room) => self.names.push_str(&room.to_lowercase()),
        }
        if let Some(user) = &room.user {
            // No id contains one, so that no search matches across both.
            self.names.push('\n');
            self.names.push_str(&user.as_str().to_lowercase());
        }
        self.ends.push(self.names.len());
        self.digests.push(digests(&room));
        self.entries.push(Entry { line, room });
    }

    /// The indexes of the rows that match; `None` if all do.
    pub(super) fn matching(&self, search: &Search) -> Option<Vec<u32>> {
        if search.is_empty() {
            return None;
        }
        let mut start = 0;
        let mut found = Vec::new();
        for (index, (end, digests)) in self.ends.iter().zip(&self.digests).enumerate() {
            let names = self.names.get(start..*end).unwrap_or_default();
            if search.matches(names, digests) {
                found.push(index as u32);
            }
            start = *end;
        }
        Some(found)
    }

    /// How many rooms have a stream code.
    pub(super) fn with_code(&self) -> usize {
        self.digests.iter().filter(|digests| **digests != [0; 2]).count()
    }

    /// The row of the stream code that is searched for, and which of its pictures it is.
    pub(super) fn owner(&self, search: &Search, matching: &[u32]) -> Option<(&Entry, StreamKind)> {
        matching.iter().find_map(|index| {
            let kind = search.kind(self.digests.get(*index as usize)?)?;
            Some((self.entries.get(*index as usize)?, kind))
        })
    }
}

fn digests(room: &RoomReference) -> Digests {
    match (room.room.number(), &room.user) {
        (Some(number), Some(user)) => {
            StreamKind::ALL.map(|kind| u128::from_be_bytes(stream_digest(number, user.borrowed(), kind)))
        }
        _ => [0; 2],
    }
}

#[cfg(test)]
mod tests {
    use super::{super::reading::Reading, *};

    fn rows(text: &str) -> Rows {
        let mut reading = Reading::new(text.to_owned());
        while !reading.step(1) {}
        reading.rows
    }

    fn found(rows: &Rows, query: &str) -> Vec<u32> {
        let lines = |index: u32| rows.entries[index as usize].line;
        match rows.matching(&Search::new(query)) {
            Some(found) => found.into_iter().map(lines).collect(),
            None => rows.entries.iter().map(|entry| entry.line).collect(),
        }
    }

    const TEXT: &str = "room,user\n293710,14y2l2c\nx,y\n7,Anna\n42,\n";

    #[test]
    fn rooms_keep_their_lines_and_refused_rows_their_reasons() {
        let rows = rows(TEXT);
        let lines: Vec<u32> = rows.entries.iter().map(|entry| entry.line).collect();
        assert_eq!(lines, [2, 4, 5]);
        assert_eq!(rows.refused.len(), 1);
        assert_eq!(
            (rows.refused[0].line, rows.refused[0].reason.code()),
            (3, "not-digits")
        );
        assert_eq!(rows.with_code(), 2, "a room without a user has no code");
    }

    #[test]
    fn a_search_finds_rooms_users_and_both() {
        let rows = rows(TEXT);
        assert_eq!(found(&rows, ""), [2, 4, 5]);
        assert_eq!(found(&rows, " 9371 "), [2]);
        assert_eq!(found(&rows, "ANNA"), [4]);
        assert_eq!(found(&rows, "7 14y"), [2]);
        assert_eq!(found(&rows, "7 14y anna"), [0; 0]);
        assert_eq!(
            found(&rows, "71014y"),
            [0; 0],
            "a room does not run into its user"
        );
    }

    #[test]
    fn a_search_finds_the_codes_of_both_kinds_in_either_case_and_by_their_beginning() {
        let rows = rows(TEXT);
        for code in [
            "8888_81265058829fd2e50c8ec2ac78d55127",
            "81265058829FD2E50C8EC2AC78D55127",
            "8888_65c744266708432b5b764274cf9eb5fe",
            "8126505",
            "8888_81265058829fd2e5",
        ] {
            assert_eq!(found(&rows, code), [2], "{code}");
        }
        assert_eq!(found(&rows, "8888_00000000000000000000000000000000"), [0; 0]);
    }
}
