//! What follows from the evidence before any clock is looked at.

use super::{EndCause, Liveness, policy};

/// Why a stream was ended on purpose or by report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum End {
    /// The cloud reported the end of the push.
    Announced,
    /// The same, and the line or the service failed rather than anybody's will.
    Interrupted,
    /// The app stopped the relay.
    Stopped,
    /// The name was shut or banned.
    Closed,
}

/// The evidence put in relation. Every moment here is one that still counts: later than the newest end.
#[derive(Debug, Clone, Copy)]
pub(super) struct Facts {
    /// The newest explicit end.
    pub(super) end: Option<(u64, End)>,
    /// A start the cloud announced.
    pub(super) announced: Option<u64>,
    /// A start call that was confirmed.
    pub(super) confirmed: Option<u64>,
    /// A start call without an answer.
    pub(super) asked: Option<u64>,
    pub(super) polled_on: Option<u64>,
    /// The moving picture that expires last; all formats expire equally soon.
    pub(super) moving: Option<u64>,
    pub(super) heartbeat: Option<u64>,
    /// Whether the heartbeat is younger than every start, so that the app is known to send them in this session.
    pub(super) heartbeat_in_session: bool,
    /// The newest moment at which anything but a heartbeat says that there was a stream.
    pub(super) last_seen: Option<u64>,
    /// The first "off" answer after that, to within one slot of [`Liveness`]; only that while fewer than
    /// [`policy::MISSES`] count.
    pub(super) first_off: Option<u64>,
    /// How many of them count, at most [`policy::MISSES`].
    pub(super) misses: u64,
    /// When a player last found the stream missing, with nothing newer that says live.
    pub(super) missing: Option<u64>,
    /// Whether that player had had a picture before.
    pub(super) missing_after_picture: bool,
    /// Whether the newest word of all is that nobody ever pushed.
    pub(super) never_pushed: bool,
    /// Whether a recording proves that there was a stream once.
    pub(super) recorded: bool,
    /// When a poll last told nothing.
    pub(super) poll_failed: Option<u64>,
}

impl Facts {
    pub(super) fn of(record: &Liveness) -> Self {
        let end = newest_end(record);
        let counts = |at: u64, lag: u64| later_than(end, at, lag);
        let counting = |at: Option<u64>, lag: u64| at.filter(|at| counts(*at, lag));

        let announced = counting(record.starts.last().map(|start| start.0), 0);
        let confirmed = counting(record.start_confirmed, 0);
        // Whoever shut the name by the same interface is not contradicted by its lag.
        let poll_lag = match end {
            Some((_, End::Closed)) => 0,
            _ => policy::POLL_LAG,
        };
        let polled_on = counting(record.polled_on, poll_lag);
        let moving = record
            .observations()
            .filter_map(|(format, observations)| {
                counting(observations.moving, policy::observation_lag(format))
            })
            .max();
        let heartbeat = counting(record.heartbeat.map(|beat| beat.0), policy::HEARTBEAT_LAG);

        let edge = announced.max(confirmed);
        let seen = polled_on.max(moving);
        let last_seen = edge.max(seen);
        let first_off = record
            .polled_off
            .iter()
            .copied()
            .find(|off| counts(*off, 0) && Some(*off) > last_seen);
        let missing = newest_missing(record, edge, last_seen, end);
        Self {
            end,
            announced,
            confirmed,
            asked: counting(record.start_asked, 0),
            polled_on,
            moving,
            heartbeat,
            heartbeat_in_session: heartbeat >= edge
                && heartbeat.map(|beat| beat.saturating_add(policy::HEARTBEAT_TTL)) > seen,
            last_seen,
            first_off,
            misses: first_off.map_or(0, |first| misses(&record.polled_off, first)),
            missing: missing.map(|missing| missing.0),
            missing_after_picture: missing.is_some_and(|missing| missing.1),
            never_pushed: record.polled_never.is_some()
                && record.polled_never >= record.polled_off.last().copied()
                && record.polled_never >= missing.map(|missing| missing.0),
            recorded: record.recorded.is_some(),
            poll_failed: record.poll_failed.map(|poll| poll.0),
        }
    }

    /// Whether somebody other than the host's word alone knows of a stream since the newest end.
    pub(super) fn is_session(&self) -> bool {
        self.announced.is_some()
            || self.confirmed.is_some()
            || self.polled_on.is_some()
            || self.moving.is_some()
    }

    /// Whether a report speaks of a moment after the newest end, if its source lags so many seconds behind.
    pub(super) fn outlives_end(&self, at: u64, lag: u64) -> bool {
        later_than(self.end, at, lag)
    }

    /// The newest start anybody reported.
    pub(super) fn edge(&self) -> Option<u64> {
        self.announced.max(self.confirmed)
    }

    /// When the heartbeat expires.
    pub(super) fn heartbeat_until(&self) -> Option<u64> {
        self.heartbeat
            .map(|beat| beat.saturating_add(policy::HEARTBEAT_TTL))
    }
}

fn later_than(end: Option<(u64, End)>, at: u64, lag: u64) -> bool {
    end.is_none_or(|(end, _)| at.saturating_sub(lag) > end)
}

fn newest_end(record: &Liveness) -> Option<(u64, End)> {
    let announced = record
        .ends
        .iter()
        .rev()
        .find(|end| end_counts(record, end))
        .map(|&(at, cause, _)| {
            (
                at,
                match cause {
                    EndCause::Banned => End::Closed,
                    EndCause::Interrupted => End::Interrupted,
                    EndCause::Publisher | EndCause::Cut | EndCause::Replaced | EndCause::Unknown => {
                        End::Announced
                    }
                },
            )
        });
    let stopped = record.stop_confirmed.map(|at| (at, End::Stopped));
    let closed = record.polled_closed.map(|at| (at, End::Closed));
    announced.max(stopped).max(closed)
}

/// The end of a push says nothing about the name if another push had taken over before.
fn end_counts(record: &Liveness, &(at, cause, sequence): &(u64, EndCause, Option<u64>)) -> bool {
    if cause == EndCause::Replaced {
        return false;
    }
    let own = record
        .starts
        .iter()
        .find(|start| sequence.is_some() && start.1 == sequence);
    !own.is_some_and(|own| {
        record
            .starts
            .iter()
            .any(|other| other.1.is_some() && other.1 != own.1 && other.0 > own.0 && other.0 <= at)
    })
}

/// Counts "off" answers back from the newest, each at least [`policy::MISS_SPACING`] before the one counted last.
fn misses(offs: &[u64], first: u64) -> u64 {
    let mut counted = 0;
    let mut before = u64::MAX;
    for off in offs.iter().rev().copied().filter(|off| *off >= first) {
        if counted < policy::MISSES && off <= before {
            counted += 1;
            before = off.saturating_sub(policy::MISS_SPACING);
        }
    }
    counted
}

fn newest_missing(
    record: &Liveness,
    edge: Option<u64>,
    last_seen: Option<u64>,
    end: Option<(u64, End)>,
) -> Option<(u64, bool)> {
    let counts = |at: &u64| Some(*at) > last_seen && later_than(end, *at, 0);
    record
        .observations()
        .flat_map(|(format, observations)| {
            let warm_up = policy::too_early_for_404(format);
            let not_found = observations
                .not_found
                .filter(|at| edge.is_none_or(|edge| at.saturating_sub(edge) >= warm_up));
            [
                not_found.map(|at| (at, false)),
                observations.ended.map(|at| (at, true)),
            ]
        })
        .flatten()
        .filter(|(at, _)| counts(at))
        .max()
}
