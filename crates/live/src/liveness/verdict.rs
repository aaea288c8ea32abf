//! The decision: the first rule that applies, given the facts and the time.

use alloc::vec::Vec;

use super::{
    Forecast, Liveness, Rule, Status,
    facts::{End, Facts},
    policy,
};

/// A judgement without its explanation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Verdict {
    pub(super) status: Status,
    pub(super) rule: Rule,
    pub(super) since: Option<u64>,
    pub(super) forecast: Forecast,
}

/// A rule that applies, with the time since which it does, if known.
type Finding = (Status, Rule, Option<u64>);

impl Facts {
    /// The verdict at `now`. Between two [`Facts::deadlines`] it does not change.
    pub(super) fn verdict(&self, now: u64) -> Verdict {
        let (status, rule, since) = self
            .live(now)
            .or_else(|| self.closed())
            .or_else(|| self.grace(now))
            .or_else(|| self.starting(now))
            .or_else(|| self.offline(now))
            .or_else(|| self.never_seen())
            .unwrap_or_else(|| self.unknown(now));
        Verdict {
            status,
            rule,
            since,
            forecast: Forecast::at(status, rule, since, self.edge(), now),
        }
    }

    /// One fresh source that says live decides. If there are several, the one that expires last is named.
    fn live(&self, now: u64) -> Option<Finding> {
        let denied = self.misses >= policy::MISSES || self.heartbeat_lost(now);
        let until = |at: Option<u64>, ttl: u64| at.map(|at| at.saturating_add(ttl));
        let sources = [
            // A notified start stays fresh until its end is notified or another source has missed the stream.
            (
                Rule::StartAnnounced,
                self.announced.filter(|_| !denied).map(|_| u64::MAX),
            ),
            (
                Rule::PollSaysOn,
                until(
                    self.polled_on.filter(|_| self.first_off.is_none()),
                    policy::POLL_TTL,
                ),
            ),
            (
                Rule::HeartbeatFresh,
                self.heartbeat_until().filter(|_| self.is_session()),
            ),
            (
                Rule::StartConfirmed,
                until(self.confirmed.filter(|_| !denied), policy::START_TTL),
            ),
            (Rule::PictureSeen, until(self.moving, policy::OBSERVATION_TTL)),
        ];
        let mut best: Option<(Rule, u64)> = None;
        for (rule, until) in sources {
            if let Some(until) = until.filter(|until| now < *until)
                && best.is_none_or(|(_, best)| until > best)
            {
                best = Some((rule, until));
            }
        }
        let since = match (self.announced, self.confirmed) {
            (Some(announced), Some(confirmed)) => Some(announced.min(confirmed)),
            (announced, confirmed) => announced.or(confirmed),
        };
        best.map(|(rule, _)| (Status::Live, rule, since))
    }

    fn heartbeat_lost(&self, now: u64) -> bool {
        self.heartbeat_in_session && self.heartbeat_until().is_some_and(|until| now >= until)
    }

    fn closed(&self) -> Option<Finding> {
        match self.end {
            Some((at, End::Closed)) if !self.is_session() => Some((Status::Closed, Rule::Closed, Some(at))),
            _ => None,
        }
    }

    /// A drop that may still recover. There is no grace after [`policy::MISSES`] misses.
    fn grace(&self, now: u64) -> Option<Finding> {
        if self.misses >= policy::MISSES || self.heartbeat_lost(now) {
            return None;
        }
        let session = self.is_session();
        let interrupted = match self.end {
            Some((at, End::Interrupted)) if !session => Some(at),
            _ => None,
        };
        let missing = self.missing.filter(|_| session || self.missing_after_picture);
        let suspicions = [
            (Rule::PushInterrupted, interrupted, policy::DROP_GRACE),
            (Rule::PictureLost, missing, policy::DROP_GRACE),
            (
                Rule::PollsMissing,
                self.first_off.filter(|_| session),
                policy::POLL_TTL,
            ),
        ];
        let mut best: Option<(u64, Rule, u64)> = None;
        for (rule, at, lasts) in suspicions {
            if let Some(at) = at {
                let until = at.saturating_add(lasts);
                if now < until && best.is_none_or(|(best, ..)| until > best) {
                    best = Some((until, rule, at));
                }
            }
        }
        best.map(|(until, rule, at)| (Status::Grace { until }, rule, Some(at)))
    }

    fn starting(&self, now: u64) -> Option<Finding> {
        let asked = self
            .asked
            .filter(|at| now < at.saturating_add(policy::START_TIMEOUT));
        if let Some(at) = asked {
            return Some((Status::Starting, Rule::StartAsked, Some(at)));
        }
        let beats = !self.is_session() && self.heartbeat_until().is_some_and(|until| now < until);
        beats.then_some((Status::Starting, Rule::HeartbeatUnconfirmed, None))
    }

    fn offline(&self, now: u64) -> Option<Finding> {
        let session = self.is_session();
        let rule = if session && self.misses >= policy::MISSES {
            (Rule::PollsMissed, self.last_seen)
        } else if self.heartbeat_lost(now) {
            (Rule::HeartbeatsLost, self.heartbeat)
        } else if let Some(at) = self.missing.filter(|_| session || self.missing_after_picture) {
            (Rule::PictureGone, Some(at))
        } else if session && self.first_off.is_some() {
            (Rule::PollSaidOff, self.last_seen)
        } else if let Some((at, end)) = self.end.filter(|_| !session) {
            match end {
                End::Announced | End::Interrupted => (Rule::EndAnnounced, Some(at)),
                End::Stopped | End::Closed => (Rule::StopConfirmed, Some(at)),
            }
        } else {
            return None;
        };
        Some((Status::Offline, rule.0, rule.1))
    }

    /// The status if no source reported a stream: never pushed, not live, or unknown.
    fn never_seen(&self) -> Option<Finding> {
        if self.is_session() {
            return None;
        }
        if self.never_pushed && !self.recorded {
            return Some((Status::NeverSeen, Rule::NeverPushed, None));
        }
        if self.first_off.is_some() {
            return Some((Status::Offline, Rule::PollSaidOff, None));
        }
        self.missing.map(|_| (Status::Offline, Rule::NotFound, None))
    }

    fn unknown(&self, now: u64) -> Finding {
        let failing = self
            .poll_failed
            .is_some_and(|at| now < at.saturating_add(policy::POLL_TTL));
        let rule = if self.is_session() && failing {
            Rule::PollsFailing
        } else if self.is_session() || self.recorded {
            Rule::Silence
        } else if self.asked.is_some() {
            Rule::StartUnconfirmed
        } else {
            Rule::NoEvidence
        };
        (Status::Unknown, rule, self.last_seen)
    }

    /// All times at which a verdict can change, unsorted: each time that counts plus each span of the policy. Most of
    /// them change nothing; trying them all is simpler than finding out which do.
    pub(super) fn deadlines(&self) -> impl Iterator<Item = u64> {
        let moments = [
            self.end.map(|end| end.0),
            self.announced,
            self.confirmed,
            self.asked,
            self.polled_on,
            self.moving,
            self.heartbeat,
            self.last_seen,
            self.first_off,
            self.missing,
            self.poll_failed,
        ];
        moments
            .into_iter()
            .flatten()
            .flat_map(|at| SPANS.iter().map(move |span| at.saturating_add(*span)))
    }

    /// The first time after `now` at which the verdict is not the `same` as now.
    pub(super) fn next(&self, now: u64, same: fn(&Verdict, &Verdict) -> bool) -> Option<(u64, Verdict)> {
        let present = self.verdict(now);
        let mut deadlines: Vec<_> = self.deadlines().filter(|deadline| *deadline > now).collect();
        deadlines.sort_unstable();
        deadlines
            .into_iter()
            .map(|at| (at, self.verdict(at)))
            .find(|(_, verdict)| !same(&present, verdict))
    }
}

impl Liveness {
    pub(super) fn status_and_rule(&self, now: u64) -> (Status, Rule) {
        let verdict = Facts::of(self).verdict(now);
        (verdict.status, verdict.rule)
    }
}

/// All spans after which a rule or a forecast changes.
const SPANS: [u64; 11] = [
    policy::OBSERVATION_TTL,
    policy::START_TIMEOUT,
    policy::START_TTL,
    policy::POLL_TTL,
    policy::HEARTBEAT_TTL,
    policy::DROP_GRACE,
    policy::HLS_WARM_UP,
    policy::RTMP_JOINS_WITHIN + 1,
    policy::FLV_PLAYS_OUT,
    policy::HLS_PLAYS_OUT,
    policy::CHANNEL_KEPT,
];
