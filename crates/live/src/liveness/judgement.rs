//! The judgement on a stream, with its explanation.

use alloc::vec::Vec;

use super::{
    Forecast, HeartbeatGap, Liveness, Rule, SourceReport, Status, Transition, facts::Facts, policy,
    status::is_listed, verdict::Verdict,
};

/// A judgement: the status of one stream at one time, with the reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// The status.
    pub status: Status,
    /// The rule that decided.
    pub rule: Rule,
    /// When this status began, in Unix seconds, if known: the start of a live stream, the loss or the end of one that
    /// is gone, or the last report of one that is unknown.
    pub since: Option<u64>,
    /// The newest report of each kind, newest first.
    pub reports: Vec<SourceReport>,
    /// Events that would change the status: first silence if it would, then single reports.
    pub transitions: Vec<Transition>,
    /// What a viewer who opens the stream now would get.
    pub forecast: Forecast,
    /// Overdue heartbeats, and the host's platform.
    pub heartbeat_gap: Option<HeartbeatGap>,
    /// How many seconds the newest evidence is ahead of `now`, if it is: one of the clocks is fast.
    pub ahead: Option<u64>,
}

impl Judgement {
    /// Whether a live list should show the stream: it is live, in its grace period, or was last seen live and the polls
    /// fail (a failed poll is no reason to remove a stream).
    #[must_use]
    pub const fn is_listed(&self) -> bool {
        is_listed(self.status, self.rule)
    }
}

impl Liveness {
    /// Returns the judgement at `now`, in Unix seconds of the same clock that was passed to [`Liveness::observe`].
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

    /// The next time, in Unix seconds, at which status, rule, `since` or forecast change if nothing more is reported;
    /// `None` if they do not change. One timer for this time is enough.
    #[must_use]
    pub fn next_change(&self, now: u64) -> Option<u64> {
        let facts = Facts::of(self);
        facts.next(now, |one, other| one == other).map(|(at, _)| at)
    }

    /// When the status should be polled next, in Unix seconds: [`policy::POLL_EVERY`] after the last poll, even if it
    /// failed.
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
