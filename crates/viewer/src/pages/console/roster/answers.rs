//! Answers the page's questions about the rows.

use panglu_core::{BizId, Locale, StreamCode, StreamKind, StreamName, TrtcRoom, identify::RoomReference};

use super::{
    messages::{Lookup, Owner, Part, Refusal, RefusedPart, Row, Wanted},
    rows::{Entry, Rows},
    search::Search,
};

/// The rows that match a search; `None` if all do.
pub(super) struct Found {
    pub(super) query: String,
    pub(super) search: Search,
    pub(super) matching: Option<Vec<u32>>,
}

impl Found {
    pub(super) fn new(rows: &Rows, query: &str) -> Self {
        let search = Search::new(query);
        Self {
            query: query.to_owned(),
            matching: rows.matching(&search),
            search,
        }
    }

    fn len(&self, rows: &Rows) -> usize {
        self.matching.as_ref().map_or(rows.entries.len(), Vec::len)
    }

    /// Some of the entries that match.
    pub(super) fn entries<'a>(&'a self, rows: &'a Rows, from: usize, count: usize) -> Vec<&'a Entry> {
        match &self.matching {
            None => rows.entries.iter().skip(from).take(count).collect(),
            Some(found) => {
                let part = found.iter().skip(from).take(count);
                part.filter_map(|index| rows.entries.get(*index as usize))
                    .collect()
            }
        }
    }

    /// Answers a question for rows.
    pub(super) fn part(&self, rows: &Rows, wanted: Wanted) -> Part {
        let account = BizId::parse(wanted.account.trim()).ok();
        let entries = self.entries(rows, wanted.from as usize, wanted.count as usize);
        let lookup = self.search.is_for_code().then(|| {
            let matching = self.matching.as_deref().unwrap_or_default();
            Lookup {
                tried: rows.with_code() as u32,
                owner: rows
                    .owner(&self.search, matching)
                    .map(|(entry, kind)| owner(entry, kind)),
            }
        });
        Part {
            wanted,
            matching: self.len(rows) as u32,
            rows: entries
                .into_iter()
                .map(|entry| row(&entry.room, entry.line, account.as_ref()))
                .collect(),
            lookup,
        }
    }
}

fn owner(entry: &Entry, kind: StreamKind) -> Owner {
    Owner {
        line: entry.line,
        room: said(&entry.room.room),
        user: entry
            .room
            .user
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default(),
        kind: kind.to_string(),
    }
}

fn said(room: &TrtcRoom) -> String {
    match room {
        TrtcRoom::Number(room) => room.to_string(),
        TrtcRoom::Text(room) => room.clone(),
    }
}

/// A row of the table. `account` is that of rows that name none.
pub(super) fn row(room: &RoomReference, line: u32, account: Option<&BizId>) -> Row {
    let account = room.biz.as_ref().or(account);
    let kind = room.kind.unwrap_or_default();
    let code = room
        .user
        .as_ref()
        .and_then(|user| match (account, room.room.number(), room.app) {
            (_, _, Some(app)) => Some(StreamName::derive_trtc(app, &room.room, user, kind)),
            (Some(account), Some(number), None) => {
                let code = StreamCode::derive(account, number, user, kind);
                Some(code.as_ref().clone())
            }
            _ => None,
        });
    Row {
        line,
        room: said(&room.room),
        is_text_room: matches!(room.room, TrtcRoom::Text(_)),
        user: room.user.as_ref().map(ToString::to_string).unwrap_or_default(),
        kind: room.kind.map(|kind| kind.to_string()).unwrap_or_default(),
        account: account.map(ToString::to_string).unwrap_or_default(),
        app: room.app.map(|app| app.to_string()).unwrap_or_default(),
        code: code.map(|code| code.to_string()).unwrap_or_default(),
    }
}

/// Some of the refused rows, with their reasons in words.
pub(super) fn refused(rows: &Rows, from: u32, count: u32, locale: Locale) -> RefusedPart {
    let part = rows.refused.iter().skip(from as usize).take(count as usize);
    RefusedPart {
        from,
        rows: part
            .map(|row| Refusal {
                line: row.line as u32,
                reason: row.reason.text(locale),
            })
            .collect(),
    }
}
