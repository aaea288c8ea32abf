//! The list: the evidence of every stream, its row, and the statuses that were told last.

use std::collections::{BTreeMap, BTreeSet};

use panglu_core::{RoomId, StreamCode, StreamKind, UserId};
use panglu_live::{
    listing::{Ending, Listing, Presence, Row},
    liveness::{Evidence, LiveList, Liveness, Rule, Status, policy},
    session::Sessions,
};

use super::hold::{Holds, StopWord};
use crate::store::Offset;

/// Everything that is known about who is live.
#[derive(Debug, Default)]
pub struct Board {
    list: LiveList,
    pub(super) rows: Listing,
    pub(super) places: BTreeMap<StreamCode, Place>,
    pub(super) sessions: Sessions,
    pub(super) offset: Offset,
    /// When the newest event was received, in Unix seconds.
    pub(super) heard: u64,
    pub(super) holds: Holds,
    told: BTreeMap<StreamCode, Summary>,
    /// When a status may change although nothing is reported, and the same by stream.
    due: BTreeSet<(u64, StreamCode)>,
    due_of: BTreeMap<StreamCode, u64>,
}

/// What a start says about a stream that its code does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The room.
    pub room: RoomId,
    /// The host.
    pub user: UserId,
    /// Camera or screen.
    pub kind: StreamKind,
    /// What people see.
    pub title: Option<String>,
}

/// A stream in short: enough to filter and sort a list, and to tell whether it has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Its status.
    pub status: Status,
    /// The rule that decided.
    pub rule: Rule,
    /// Since when.
    pub since: Option<u64>,
    /// Whether a live list shows it.
    pub listed: bool,
    /// Likes and viewers.
    pub counts: (u64, u64),
    place: Option<Place>,
    stop: Option<StopWord>,
}

impl Board {
    pub(super) fn observe(&mut self, code: &StreamCode, evidence: Evidence, received: u64) {
        if let Err(error) = self.list.observe(code, evidence, received) {
            tracing::warn!(stream = code.as_str(), %error, "evidence is not believed");
        }
    }

    /// The offset of the last event that was applied.
    #[must_use]
    pub const fn offset(&self) -> Offset {
        self.offset
    }

    /// The evidence about a stream.
    #[must_use]
    pub fn liveness(&self, code: &StreamCode) -> Option<&Liveness> {
        self.list.get(code)
    }

    /// The row of a stream that was started here.
    #[must_use]
    pub fn row(&self, code: &StreamCode) -> Option<&Row> {
        self.rows.get(code)
    }

    /// Room, user and title of a stream that was started here.
    #[must_use]
    pub fn place(&self, code: &StreamCode) -> Option<&Place> {
        self.places.get(code)
    }

    /// The notifications, as sessions.
    #[must_use]
    pub const fn sessions(&self) -> &Sessions {
        &self.sessions
    }

    /// All streams in short, by code.
    pub fn summaries(&self) -> impl Iterator<Item = (&StreamCode, &Summary)> {
        self.told.iter()
    }

    /// What a stream would be after more evidence: the change of a status in words, if there is one.
    #[must_use]
    pub fn preview(&self, code: &StreamCode, evidence: Evidence, now: u64) -> Option<String> {
        let mut liveness = self.list.get(code).cloned().unwrap_or_default();
        let before = liveness.judge(now).status.name();
        liveness.observe(evidence, now).ok()?;
        let after = liveness.judge(now);
        (before != after.status.name())
            .then(|| format!("{before} → {} ({})", after.status.name(), after.rule.name()))
    }

    /// What became of the newest stop notification of a stream, if the cloud was asked about it.
    #[must_use]
    pub fn stop_word(&self, code: &StreamCode) -> Option<StopWord> {
        self.holds.word(code)
    }

    /// Believes the stops that have waited long enough for the cloud.
    pub(super) fn release(&mut self, code: &StreamCode, now: u64) {
        for (evidence, received) in self.holds.expired(code, now) {
            self.observe(code, evidence, received);
        }
    }

    /// Judges a stream anew. Returns true if what is to be told about it has changed.
    pub fn refresh(&mut self, code: &StreamCode, now: u64) -> bool {
        self.release(code, now);
        let released = self.holds.next(code);
        let Some(liveness) = self.list.get(code) else {
            return false;
        };
        self.rows.end_if_gone(code, liveness, Ending::KeepAsOffline, now);
        let judgement = liveness.judge(now);
        let row = self.rows.get(code);
        let summary = Summary {
            status: judgement.status,
            rule: judgement.rule,
            since: judgement.since,
            listed: judgement.is_listed(),
            counts: row.map_or((0, 0), |row| (row.likes, row.viewers)),
            place: self.places.get(code).cloned(),
            stop: self.stop_word(code),
        };
        let change = liveness.next_change(now);
        self.schedule(code, change.into_iter().chain(released).min());
        let changed = self.told.get(code) != Some(&summary);
        if changed {
            self.told.insert(code.clone(), summary);
        }
        changed
    }

    fn schedule(&mut self, code: &StreamCode, at: Option<u64>) {
        if let Some(old) = self.due_of.remove(code) {
            self.due.remove(&(old, code.clone()));
        }
        if let Some(at) = at {
            self.due_of.insert(code.clone(), at);
            self.due.insert((at, code.clone()));
        }
    }

    /// When time alone may change a status next.
    #[must_use]
    pub fn next_due(&self) -> Option<u64> {
        self.due.first().map(|(at, _)| *at)
    }

    /// Judges the streams whose time has come. Returns those that changed.
    pub fn turn(&mut self, now: u64) -> Vec<StreamCode> {
        let mut changed = Vec::new();
        while let Some((at, code)) = self.due.first().cloned()
            && at <= now
        {
            self.due.pop_first();
            self.due_of.remove(&code);
            if self.refresh(&code, now) {
                changed.push(code);
            }
        }
        changed
    }

    /// Judges every stream: after the events of a restart.
    pub fn refresh_all(&mut self, now: u64) {
        let codes: Vec<_> = self.list.iter().map(|(code, _)| code.clone()).collect();
        for code in codes {
            self.refresh(&code, now);
        }
    }

    /// When the newest event was received, in Unix seconds: until then, somebody was there to hear.
    #[must_use]
    pub const fn heard(&self) -> u64 {
        self.heard
    }

    /// The streams that count: those on the list, and those whose row has not ended. Their events are kept however old they are,
    /// and the cloud is asked about them.
    pub fn needed(&self) -> impl Iterator<Item = &StreamCode> {
        let is_listed = |code: &StreamCode| self.told.get(code).is_some_and(|summary| summary.listed);
        let listed = self.told.iter().filter(|(_, summary)| summary.listed);
        let present = self.rows.iter().filter(|row| row.presence == Presence::Present);
        let unlisted = present.map(|row| &row.code).filter(move |code| !is_listed(code));
        listed.map(|(code, _)| code).chain(unlisted)
    }

    /// Whether a stream counts: see [`Board::needed`].
    #[must_use]
    pub fn is_needed(&self, code: &StreamCode) -> bool {
        let present = |row: &Row| row.presence == Presence::Present;
        self.told.get(code).is_some_and(|summary| summary.listed) || self.rows.get(code).is_some_and(present)
    }

    /// Forgets streams that are gone, and notifications from before a time.
    pub fn forget(&mut self, before: u64, now: u64) {
        self.list.forget_gone(now);
        self.sessions = std::mem::take(&mut self.sessions).forget_before(before);
        let ended: Vec<_> = self
            .rows
            .iter()
            .filter(|row| match row.presence {
                Presence::Present => false,
                Presence::Offline { since } => now.saturating_sub(since) > policy::CHANNEL_KEPT,
            })
            .map(|row| row.code.clone())
            .collect();
        for code in ended {
            self.rows.stop(&code, Ending::Remove, now);
            self.places.remove(&code);
        }
        let gone: Vec<_> = self
            .told
            .keys()
            .filter(|code| self.list.get(code).is_none())
            .cloned()
            .collect();
        for code in gone {
            self.told.remove(&code);
            self.holds.forget(&code);
            self.schedule(&code, None);
        }
    }
}
