//! What each source reported, how long ago, and whether it counts.

use alloc::vec::Vec;
use core::cmp::Reverse;

use panglu_core::Platform;

use super::{
    EndCause, Evidence, Liveness, Observation, PollAnswer, Report, facts::Facts, policy, record::PollFailure,
};

/// The newest report of one kind from one source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SourceReport {
    /// The report and its time.
    pub evidence: Evidence,
    /// Seconds since that time; 0 if the clock of the source is ahead.
    pub age: u64,
    /// What it means for the stream.
    pub indicates: Indication,
    /// Whether it counts: it is fresh, and neither a newer report of its kind nor an end overrules it.
    pub counts: bool,
}

/// What a report means for the stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Indication {
    /// It is live.
    Live,
    /// A start or stop is intended.
    Intended,
    /// It is not live.
    Gone,
    /// There was a stream in the past.
    Existed,
    /// Nothing: the request failed.
    Nothing,
}

/// Heartbeats that are overdue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeartbeatGap {
    /// How many are overdue.
    pub missed: u64,
    /// Seconds since the last one.
    pub age: u64,
    /// The platform of the host's app. `HeartbeatGap::text` says what that platform does to an app in the background.
    pub platform: Option<Platform>,
}

impl Indication {
    const fn of(report: &Report) -> Self {
        match report {
            Report::StartAsked | Report::StopAsked => Self::Intended,
            Report::StartConfirmed
            | Report::Started { .. }
            | Report::Polled(PollAnswer::On)
            | Report::Heartbeat(_)
            | Report::Seen {
                observation: Observation::Moving,
                ..
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

/// The reports collected so far.
struct Collector<'facts> {
    facts: &'facts Facts,
    now: u64,
    reports: Vec<SourceReport>,
}

impl Collector<'_> {
    fn add(&mut self, at: Option<u64>, report: Report, counts: bool) {
        let Some(at) = at else { return };
        self.reports.push(SourceReport {
            evidence: Evidence { at, report },
            age: self.now.saturating_sub(at),
            indicates: Indication::of(&report),
            counts,
        });
    }

    fn is_fresh(&self, at: Option<u64>, ttl: u64) -> bool {
        at.is_some_and(|at| self.now < at.saturating_add(ttl))
    }

    fn is_end(&self, at: Option<u64>) -> bool {
        at.is_some() && at == self.facts.end.map(|end| end.0) && !self.facts.is_session()
    }
}

impl Liveness {
    pub(super) fn reports(&self, facts: &Facts, now: u64) -> Vec<SourceReport> {
        let mut collector = Collector {
            facts,
            now,
            reports: Vec::new(),
        };
        self.collect_app(&mut collector);
        self.collect_notifications(&mut collector);
        self.collect_polls(&mut collector);
        self.collect_players(&mut collector);
        let mut reports = collector.reports;
        reports.sort_by_key(|report| Reverse(report.evidence.at));
        reports
    }

    fn collect_app(&self, collector: &mut Collector<'_>) {
        let asked = collector.is_fresh(collector.facts.asked, policy::START_TIMEOUT);
        collector.add(self.start_asked, Report::StartAsked, asked);
        let confirmed = collector.is_fresh(collector.facts.confirmed, policy::START_TTL);
        collector.add(self.start_confirmed, Report::StartConfirmed, confirmed);
        collector.add(self.stop_asked, Report::StopAsked, false);
        collector.add(
            self.stop_confirmed,
            Report::StopConfirmed,
            collector.is_end(self.stop_confirmed),
        );
        if let Some((at, platform)) = self.heartbeat {
            let beats = collector.is_fresh(collector.facts.heartbeat, policy::HEARTBEAT_TTL);
            collector.add(Some(at), Report::Heartbeat(platform), beats);
        }
    }

    fn collect_notifications(&self, collector: &mut Collector<'_>) {
        if let Some(&(at, sequence)) = self.starts.last() {
            collector.add(
                Some(at),
                Report::Started { sequence },
                collector.facts.announced.is_some(),
            );
        }
        if let Some(&(at, cause, sequence)) = self.ends.last() {
            collector.add(
                Some(at),
                Report::Ended { cause, sequence },
                collector.is_end(Some(at)),
            );
        }
        collector.add(self.recorded, Report::Recorded, collector.facts.recorded);
    }

    fn collect_polls(&self, collector: &mut Collector<'_>) {
        let Facts {
            first_off,
            last_seen,
            polled_on,
            ..
        } = *collector.facts;
        let on = collector.is_fresh(polled_on, policy::POLL_TTL) && first_off.is_none();
        collector.add(self.polled_on, Report::Polled(PollAnswer::On), on);
        let missed = |at: Option<u64>| first_off.is_some() && at > last_seen;
        let off = self.polled_off.last().copied();
        if off > self.polled_never {
            collector.add(off, Report::Polled(PollAnswer::Off), missed(off));
        }
        let never = self.polled_never;
        collector.add(never, Report::Polled(PollAnswer::NeverPushed), missed(never));
        collector.add(
            self.polled_closed,
            Report::Polled(PollAnswer::Closed),
            collector.is_end(self.polled_closed),
        );
        if let Some((at, silence)) = self.poll_failed {
            let answer = match silence {
                PollFailure::Unreadable => PollAnswer::Unreadable,
                PollFailure::TimedOut => PollAnswer::TimedOut,
                PollFailure::Failed(ret) => PollAnswer::Failed { ret },
            };
            collector.add(Some(at), Report::Polled(answer), false);
        }
    }

    fn collect_players(&self, collector: &mut Collector<'_>) {
        for (format, observations) in self.observations() {
            let report = |observation| Report::Seen { format, observation };
            let new = observations
                .moving
                .filter(|at| collector.facts.outlives_end(*at, policy::observation_lag(format)));
            let moves = collector.is_fresh(new, policy::OBSERVATION_TTL);
            collector.add(observations.moving, report(Observation::Moving), moves);
            let missing = |at: Option<u64>| at.is_some() && at == collector.facts.missing;
            let (not_found, ended) = (missing(observations.not_found), missing(observations.ended));
            collector.add(observations.not_found, report(Observation::NotFound), not_found);
            collector.add(observations.ended, report(Observation::Ended), ended);
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
