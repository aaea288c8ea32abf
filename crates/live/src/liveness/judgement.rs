//! The judgement and its explanation.

use alloc::vec::Vec;

use super::{
    Forecast, HeartbeatGap, Liveness, Rule, SourceReport, Status, Transition, facts::Facts, policy,
    status::is_listed, verdict::Verdict,
};

/// A judgement on one stream at one moment, with everything that explains it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// Whether it is live.
    pub status: Status,
    /// The rule that decided.
    pub rule: Rule,
    /// When this state began, Unix seconds, if somebody reported that: the start of a live stream, the loss or the end
    /// of one that is gone, the last sign of life of one that is unknown.
    pub since: Option<u64>,
    /// Every source's newest words, newest first.
    pub reports: Vec<SourceReport>,
    /// What would change the status: silence first, if it would, then single reports.
    pub transitions: Vec<Transition>,
    /// What somebody who comes now would find.
    pub forecast: Forecast,
    /// Heartbeats that are overdue, and what the host's platform has to do with it.
    pub heartbeat_gap: Option<HeartbeatGap>,
    /// How many seconds the newest evidence lies ahead of `now`, if it does: somebody's clock is fast.
    pub ahead: Option<u64>,
}

impl Judgement {
    /// Whether a live list should show the stream: live, in its grace, or last seen live while polls fail (a failed poll
    /// is no reason to take anybody off a list).
    #[must_use]
    pub const fn is_listed(&self) -> bool {
        is_listed(self.status, self.rule)
    }
}

impl Liveness {
    /// Judges at `now`, Unix seconds on the same clock that [`Liveness::observe`] was given.
    #[must_use]
    pub fn judge(&self, now: u64) -> Judgement {
        let facts = Facts::of(self);
        let Verdict {
            status,
            rule,
            since,
            forecast,
        } = facts.verdict(now);
        Judgement {
            status,
            rule,
            since,
            reports: self.reports(&facts, now),
            transitions: self.transitions(&facts, now),
            forecast,
            heartbeat_gap: self.heartbeat_gap(now),
            ahead: self
                .newest_at()
                .and_then(|at| at.checked_sub(now))
                .filter(|ahead| *ahead > 0),
        }
    }

    /// The next moment, Unix seconds, at which status, rule, beginning or forecast change if nothing more is heard;
    /// `None` if they stay. One timer for this moment is enough.
    #[must_use]
    pub fn next_change(&self, now: u64) -> Option<u64> {
        let facts = Facts::of(self);
        facts.next(now, |one, other| one == other).map(|(at, _)| at)
    }

    /// When the status should be polled next, Unix seconds: [`policy::POLL_EVERY`] after the last poll, answered or not.
    #[must_use]
    pub fn next_poll(&self, now: u64) -> u64 {
        let polls = [
            self.polled_on,
            self.polled_off.last().copied(),
            self.polled_closed,
            self.poll_failed.map(|poll| poll.0),
        ];
        policy::next_poll(polls.into_iter().flatten().max(), now)
    }
}
