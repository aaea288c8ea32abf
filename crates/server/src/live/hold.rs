//! Stop notifications that are not believed before the cloud was asked.
//!
//! Only the time of a CDN notification is signed, so whoever has seen one can send a stop of any stream with its signature for ten
//! minutes. A stop of a listed stream is therefore held until the cloud answers: "off" confirms it, "on" contradicts it. The
//! status interface lags behind an end by [`policy::POLL_LAG`], so an "on" within that time says nothing yet. Without an answer
//! the notification is believed all the same: it is signed, and an error is no evidence.

use std::collections::BTreeMap;

use panglu_core::StreamCode;
use panglu_live::liveness::{Evidence, PollAnswer, policy};
use serde::Serialize;
use utoipa::ToSchema;

use super::poll::Poll;

/// How long after its lag the status interface may take to answer.
const PATIENCE: u64 = 20;

/// How many stops of one stream are held. More can only be forged, and are believed or not with these.
const MOST: usize = 4;

/// A stop that is not yet believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hold {
    evidence: Evidence,
    received: u64,
}

/// What became of the newest stop notification of a listed stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct StopWord {
    /// When it was received, in Unix seconds.
    pub received: u64,
    /// What became of it.
    pub outcome: StopOutcome,
}

/// What became of a stop notification.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StopOutcome {
    /// It waits for an answer of the cloud.
    Held,
    /// The cloud says that the stream is off: it is believed.
    Confirmed,
    /// The cloud says that the stream goes on: it is not believed.
    Contradicted,
    /// The cloud has not answered in time: it is believed, because it is signed.
    Unanswered,
}

impl Hold {
    /// When the stream ended, if it did: not after the report about it was received.
    fn ended(&self) -> u64 {
        self.evidence.at.min(self.received)
    }

    /// When it was received, in Unix seconds.
    #[must_use]
    pub const fn received(&self) -> u64 {
        self.received
    }

    /// From when on an "on" of the cloud contradicts it.
    #[must_use]
    pub fn decisive(&self) -> u64 {
        self.ended()
            .saturating_add(policy::POLL_LAG + 1)
            .max(self.received)
    }

    /// When it is believed without an answer.
    #[must_use]
    pub fn until(&self) -> u64 {
        self.decisive().saturating_add(PATIENCE)
    }

    fn answered(&self, poll: Poll) -> StopOutcome {
        match poll.answer {
            _ if poll.at < self.received => StopOutcome::Held,
            PollAnswer::Off | PollAnswer::NeverPushed | PollAnswer::Closed => StopOutcome::Confirmed,
            PollAnswer::On if poll.at >= self.decisive() => StopOutcome::Contradicted,
            PollAnswer::On | PollAnswer::Failed { .. } | PollAnswer::TimedOut | PollAnswer::Unreadable => {
                StopOutcome::Held
            }
        }
    }
}

/// The stops that are held, and what became of the newest ones.
#[derive(Debug, Default)]
pub(super) struct Holds {
    /// Whether stops are held at all: only if the cloud can be asked.
    pub(super) confirm: bool,
    held: BTreeMap<StreamCode, Vec<Hold>>,
    words: BTreeMap<StreamCode, StopWord>,
}

impl Holds {
    /// The streams with stops that wait for an answer of the cloud.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&StreamCode, &[Hold])> {
        self.held.iter().map(|(code, held)| (code, held.as_slice()))
    }

    pub(super) fn word(&self, code: &StreamCode) -> Option<StopWord> {
        self.words.get(code).copied()
    }

    pub(super) fn add(&mut self, code: &StreamCode, evidence: Evidence, received: u64) {
        let held = self.held.entry(code.clone()).or_default();
        if held.len() < MOST {
            held.push(Hold { evidence, received });
        }
        self.tell(code, received, StopOutcome::Held);
    }

    /// Takes the stops that an answer of the cloud decides. Returns those that are believed.
    pub(super) fn answered(&mut self, code: &StreamCode, poll: Poll) -> Vec<(Evidence, u64)> {
        self.decide(code, |hold| hold.answered(poll))
    }

    /// Takes the stops that have waited long enough. Returns them: they are believed.
    pub(super) fn expired(&mut self, code: &StreamCode, now: u64) -> Vec<(Evidence, u64)> {
        self.decide(code, |hold| {
            if now >= hold.until() {
                StopOutcome::Unanswered
            } else {
                StopOutcome::Held
            }
        })
    }

    /// When the next stop of a stream is believed without an answer.
    pub(super) fn next(&self, code: &StreamCode) -> Option<u64> {
        self.held.get(code)?.iter().map(Hold::until).min()
    }

    pub(super) fn forget(&mut self, code: &StreamCode) {
        self.held.remove(code);
        self.words.remove(code);
    }

    fn decide(&mut self, code: &StreamCode, outcome: impl Fn(&Hold) -> StopOutcome) -> Vec<(Evidence, u64)> {
        let Some(held) = self.held.remove(code) else {
            return Vec::new();
        };
        let (left, decided): (Vec<_>, Vec<_>) = held
            .into_iter()
            .map(|hold| (hold, outcome(&hold)))
            .partition(|(_, outcome)| *outcome == StopOutcome::Held);
        if !left.is_empty() {
            let left = left.into_iter().map(|(hold, _)| hold).collect();
            self.held.insert(code.clone(), left);
        }
        for (hold, outcome) in &decided {
            self.tell(code, hold.received, *outcome);
        }
        let believed = decided
            .into_iter()
            .filter(|(_, outcome)| *outcome != StopOutcome::Contradicted);
        believed.map(|(hold, _)| (hold.evidence, hold.received)).collect()
    }

    fn tell(&mut self, code: &StreamCode, received: u64, outcome: StopOutcome) {
        self.words.insert(code.clone(), StopWord { received, outcome });
    }
}
