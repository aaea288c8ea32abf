//! Who says what, how long ago, and whether it still weighs.

use alloc::vec::Vec;
use core::cmp::Reverse;

use panglu_core::Platform;

use super::{EndCause, Evidence, Liveness, PollAnswer, Report, Sight, facts::Facts, policy, record::Silence};

/// One source's newest words of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Witness {
    /// What was reported, and the moment it speaks of.
    pub evidence: Evidence,
    /// How many seconds ago that was; 0 if the clock of the source is ahead.
    pub age: u64,
    /// What it says about the stream.
    pub says: Says,
    /// Whether it still weighs: fresh, and not overruled by something newer of its kind or by an end.
    pub counts: bool,
}

/// What a witness says about the stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Says {
    /// It is live.
    Live,
    /// Somebody intends to start or stop it.
    Intended,
    /// It is not live.
    Gone,
    /// There was a stream once.
    Existed,
    /// Nothing: the question failed.
    Nothing,
}

/// Heartbeats that are overdue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeartbeatGap {
    /// How many are overdue.
    pub missed: u64,
    /// Seconds since the last one.
    pub age: u64,
    /// Where the host's app runs. `HeartbeatGap::text` says what its platform does to an app in the background.
    pub platform: Option<Platform>,
}

impl Says {
    const fn of(report: &Report) -> Self {
        match report {
            Report::StartAsked | Report::StopAsked => Self::Intended,
            Report::StartConfirmed
            | Report::Started { .. }
            | Report::Polled(PollAnswer::On)
            | Report::Heartbeat(_)
            | Report::Seen {
                sight: Sight::Moving, ..
            } => Self::Live,
            Report::Recorded
            | Report::Ended {
                cause: EndCause::Replaced,
                ..
            } => Self::Existed,
            Report::StopConfirmed
            | Report::Ended { .. }
            | Report::Polled(PollAnswer::Off | PollAnswer::Closed | PollAnswer::NeverPushed)
            | Report::Seen { .. } => Self::Gone,
            Report::Polled(_) => Self::Nothing,
        }
    }
}

/// Witnesses as they are called.
struct Hearing<'facts> {
    facts: &'facts Facts,
    now: u64,
    witnesses: Vec<Witness>,
}

impl Hearing<'_> {
    fn call(&mut self, at: Option<u64>, report: Report, counts: bool) {
        let Some(at) = at else { return };
        self.witnesses.push(Witness {
            evidence: Evidence { at, report },
            age: self.now.saturating_sub(at),
            says: Says::of(&report),
            counts,
        });
    }

    fn is_fresh(&self, at: Option<u64>, vouches: u64) -> bool {
        at.is_some_and(|at| self.now < at.saturating_add(vouches))
    }

    fn is_end(&self, at: Option<u64>) -> bool {
        at.is_some() && at == self.facts.end.map(|end| end.0) && !self.facts.is_session()
    }
}

impl Liveness {
    pub(super) fn witnesses(&self, facts: &Facts, now: u64) -> Vec<Witness> {
        let mut hearing = Hearing {
            facts,
            now,
            witnesses: Vec::new(),
        };
        self.call_app(&mut hearing);
        self.call_notifications(&mut hearing);
        self.call_polls(&mut hearing);
        self.call_players(&mut hearing);
        let mut witnesses = hearing.witnesses;
        witnesses.sort_by_key(|witness| Reverse(witness.evidence.at));
        witnesses
    }

    fn call_app(&self, hearing: &mut Hearing<'_>) {
        let asked = hearing.is_fresh(hearing.facts.asked, policy::START_PATIENCE);
        hearing.call(self.start_asked, Report::StartAsked, asked);
        let confirmed = hearing.is_fresh(hearing.facts.confirmed, policy::START_VOUCHES);
        hearing.call(self.start_confirmed, Report::StartConfirmed, confirmed);
        hearing.call(self.stop_asked, Report::StopAsked, false);
        hearing.call(
            self.stop_confirmed,
            Report::StopConfirmed,
            hearing.is_end(self.stop_confirmed),
        );
        if let Some((at, platform)) = self.heartbeat {
            let beats = hearing.is_fresh(hearing.facts.heartbeat, policy::HEARTBEAT_VOUCHES);
            hearing.call(Some(at), Report::Heartbeat(platform), beats);
        }
    }

    fn call_notifications(&self, hearing: &mut Hearing<'_>) {
        if let Some(&(at, sequence)) = self.starts.last() {
            hearing.call(
                Some(at),
                Report::Started { sequence },
                hearing.facts.announced.is_some(),
            );
        }
        if let Some(&(at, cause, sequence)) = self.ends.last() {
            hearing.call(
                Some(at),
                Report::Ended { cause, sequence },
                hearing.is_end(Some(at)),
            );
        }
        hearing.call(self.recorded, Report::Recorded, hearing.facts.recorded);
    }

    fn call_polls(&self, hearing: &mut Hearing<'_>) {
        let Facts {
            first_off,
            last_seen,
            polled_on,
            ..
        } = *hearing.facts;
        let on = hearing.is_fresh(polled_on, policy::POLL_VOUCHES) && first_off.is_none();
        hearing.call(self.polled_on, Report::Polled(PollAnswer::On), on);
        let missed = |at: Option<u64>| first_off.is_some() && at > last_seen;
        let off = self.polled_off.last().copied();
        if off > self.polled_never {
            hearing.call(off, Report::Polled(PollAnswer::Off), missed(off));
        }
        let never = self.polled_never;
        hearing.call(never, Report::Polled(PollAnswer::NeverPushed), missed(never));
        hearing.call(
            self.polled_closed,
            Report::Polled(PollAnswer::Closed),
            hearing.is_end(self.polled_closed),
        );
        if let Some((at, silence)) = self.poll_failed {
            let answer = match silence {
                Silence::Unreadable => PollAnswer::Unreadable,
                Silence::TimedOut => PollAnswer::TimedOut,
                Silence::Failed(ret) => PollAnswer::Failed { ret },
            };
            hearing.call(Some(at), Report::Polled(answer), false);
        }
    }

    fn call_players(&self, hearing: &mut Hearing<'_>) {
        for (format, sights) in self.sights() {
            let report = |sight| Report::Seen { format, sight };
            let new = sights
                .moving
                .filter(|at| hearing.facts.outlives_end(*at, policy::sight_lag(format)));
            let moves = hearing.is_fresh(new, policy::SIGHT_VOUCHES);
            hearing.call(sights.moving, report(Sight::Moving), moves);
            let missing = |at: Option<u64>| at.is_some() && at == hearing.facts.missing;
            let (not_found, ended) = (missing(sights.not_found), missing(sights.ended));
            hearing.call(sights.not_found, report(Sight::NotFound), not_found);
            hearing.call(sights.ended, report(Sight::Ended), ended);
        }
    }

    pub(super) fn heartbeat_gap(&self, now: u64) -> Option<HeartbeatGap> {
        let (at, platform) = self.heartbeat?;
        let missed = policy::missed_heartbeats(at, now);
        (missed > 0).then(|| HeartbeatGap {
            missed,
            age: now.saturating_sub(at),
            platform,
        })
    }
}
