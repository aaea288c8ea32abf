//! The source of rooms that were recognised in a text.

use panglu_core::identify::{Roster, roster};

use super::{super::roster_source::RosterSource, answers::row};

/// The source of rooms that were recognised in a text: the text, if it is a table, and otherwise a table of the rooms.
pub(super) fn source_of(pasted: &str, found: &Roster) -> RosterSource {
    let read = roster(pasted);
    if read.rooms.len() + read.refused.len() >= found.rooms.len() + found.refused.len() {
        return RosterSource::new(pasted);
    }
    RosterSource::new(table_of(found))
}

/// A table with the ids of rooms, which hold no tabs.
fn table_of(found: &Roster) -> String {
    let rooms: Vec<_> = found.rooms.iter().map(|room| row(room, 0, None)).collect();
    let has_names = rooms.iter().any(|room| room.is_text_room);
    let room = if has_names { "strRoomId" } else { "roomId" };
    let rows = rooms.iter().map(|row| {
        let cells = [&row.account, &row.app, &row.room, &row.user, &row.kind];
        cells.map(String::as_str).join("\t")
    });
    let heading = format!("bizid\tsdkAppId\t{room}\tuserId\tkind");
    std::iter::once(heading)
        .chain(rows)
        .collect::<Vec<_>>()
        .join("\n")
}

#[cfg(test)]
mod tests {
    use panglu_core::identify::{RoomReference, Subject, identify};

    use super::*;

    #[test]
    fn rooms_from_a_text_that_is_no_table_become_one() {
        let text =
            r#"[{"roomId":293710,"userId":"14y2l2c","bizid":8888},{"roomId":7,"userId":"a","kind":"aux"}]"#;
        let Subject::Rooms(found) = identify(text).best.subject else {
            unreachable!("it lists two rooms");
        };
        let read = roster(&table_of(&found));
        let named =
            |room: &RoomReference| (room.biz.clone(), room.room.clone(), room.user.clone(), room.kind);
        assert_eq!(
            read.rooms.iter().map(named).collect::<Vec<_>>(),
            found.rooms.iter().map(named).collect::<Vec<_>>()
        );
    }
}
