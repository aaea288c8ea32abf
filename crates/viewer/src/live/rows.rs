//! The rows of the list: what was told last about each stream.

use std::{borrow::Cow, cmp::Reverse};

use panglu_core::{Locale, StreamCode};
use panglu_live::liveness::Status;
use serde::Deserialize;

use crate::link::RoomQuery;

/// A stream as the backend tells it. What it says besides is for operators.
#[derive(Debug, Clone, PartialEq, Deserialize, Default)]
#[serde(default)]
pub(crate) struct Row {
    pub(crate) code: String,
    pub(crate) room: Option<u32>,
    pub(crate) user: Option<String>,
    pub(crate) kind: Option<String>,
    pub(crate) title: Option<String>,
    pub(crate) cover: Option<String>,
    pub(crate) viewers: u64,
    pub(crate) status: String,
    pub(crate) listed: bool,
    /// In Unix seconds.
    pub(crate) since: Option<u64>,
}

impl Row {
    /// The link's parameters; `None` for a stream whose room the backend does not know, because it was not started there.
    pub(crate) fn query(&self) -> Option<RoomQuery> {
        let biz = StreamCode::parse(&self.code).ok()?.biz();
        let query = RoomQuery {
            bizid: biz.to_string(),
            room: self.room?.to_string(),
            user: self.user.clone()?,
            kind: self.kind.clone().unwrap_or_default(),
            ..RoomQuery::default()
        };
        Some(query.tidy())
    }

    /// What is not simply live: it starts, or seems to have dropped.
    pub(crate) fn wavers(&self) -> Option<Status> {
        Status::named(&self.status).filter(|status| matches!(status, Status::Starting | Status::Grace { .. }))
    }
}

/// What a status is called.
pub(crate) fn label(name: &str, locale: Locale) -> Cow<'static, str> {
    Status::named(name).map_or_else(|| name.to_owned().into(), |status| status.label(locale))
}

/// How a status is coloured.
pub(crate) fn tone(name: &str) -> &'static str {
    match Status::named(name) {
        Some(Status::Live) => "good",
        Some(Status::Starting | Status::Grace { .. }) => "warn",
        Some(Status::Offline | Status::Closed) => "bad",
        _ => "plain",
    }
}

/// The list, the newest first.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Rows(Vec<Row>);

impl Rows {
    /// The whole list.
    pub(crate) fn whole(rows: Vec<Row>) -> Self {
        let mut all = Self(rows);
        all.0.retain(|row| row.listed);
        all.sort();
        all
    }

    /// The list after one row has changed, come or gone. The same change may be told twice.
    pub(crate) fn changed(&self, row: Row) -> Self {
        let mut all = self.clone();
        all.0.retain(|known| known.code != row.code);
        if row.listed {
            all.0.push(row);
        }
        all.sort();
        all
    }

    fn sort(&mut self) {
        let order = |row: &Row| (Reverse(row.since), row.code.clone());
        self.0.sort_by_key(order);
    }

    /// Those that an audience can be given a link to.
    pub(crate) fn shown(&self) -> impl Iterator<Item = (&Row, RoomQuery)> {
        self.0.iter().filter_map(|row| Some((row, row.query()?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(code: &str, since: u64) -> Row {
        Row {
            code: code.to_owned(),
            room: Some(1),
            user: Some("host".to_owned()),
            listed: true,
            since: Some(since),
            ..Row::default()
        }
    }

    fn codes(rows: &Rows) -> Vec<String> {
        rows.shown().map(|(row, _)| row.code.clone()).collect()
    }

    #[test]
    fn rows_come_change_and_go_and_the_newest_is_first() {
        let rows = Rows::whole(vec![row("8888_a", 1), row("8888_b", 2)]);
        assert_eq!(codes(&rows), ["8888_b", "8888_a"]);
        let rows = rows.changed(row("8888_c", 3));
        assert_eq!(
            codes(&rows.changed(row("8888_c", 3))),
            ["8888_c", "8888_b", "8888_a"]
        );
        let gone = Row {
            listed: false,
            ..row("8888_b", 2)
        };
        let rows = rows.changed(gone.clone());
        assert_eq!(codes(&rows), ["8888_c", "8888_a"]);
        assert_eq!(rows.changed(gone), rows, "told twice");
    }

    #[test]
    fn a_stream_of_unknown_room_has_no_link() {
        let unknown = Row {
            room: None,
            ..row("8888_a", 1)
        };
        assert_eq!(codes(&Rows::whole(vec![unknown, row("odd", 2)])), [""; 0]);
        let aux = Row {
            kind: Some("aux".to_owned()),
            ..row("8888_a", 1)
        };
        assert_eq!(
            aux.query().map(|query| (query.bizid, query.kind)),
            Some(("8888".to_owned(), "aux".to_owned()))
        );
    }
}
