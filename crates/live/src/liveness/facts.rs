//! What follows from the evidence alone, independent of the current time.

use super::{EndCause, Liveness, policy};

/// How a stream ended: on purpose or by report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum End {
    /// The cloud reported the end of the push.
    Announced,
    /// The same, because the connection or the service failed and not because anybody ended it.
    Interrupted,
    /// The app stopped the relay.
    Stopped,
    /// The name was closed or banned.
    Closed,
}

/// The evidence, compared with each other. Times before the newest end are left out, except for a source's lag.
#[derive(Debug, Clone, Copy)]
pub(super) struct Facts {
    /// The newest explicit end.
    pub(super) end: Option<(u64, End)>,
    /// The newest start that the cloud notified.
    pub(super) announced: Option<u64>,
    /// The newest start call that was confirmed.
    pub(super) confirmed: Option<u64>,
    /// The newest start call without an answer.
    pub(super) asked: Option<u64>,
    pub(super) polled_on: Option<u64>,
    /// The newest moving picture; the expiry is the same for all formats.
    pub(super) moving: Option<u64>,
    pub(super) heartbeat: Option<u64>,
    /// Whether the heartbeat is newer than every start, so that the app is known to send heartbeats in this session.
    pub(super) heartbeat_in_session: bool,
    /// The newest time at which a source other than heartbeats reported a stream.
    pub(super) last_seen: Option<u64>,
    /// The first "off" answer after `last_seen`, with the precision of one slot of [`Liveness`]. Only this one is used
    /// while fewer than [`policy::MISSES`] are counted.
    pub(super) first_off: Option<u64>,
    /// How many "off" answers count as misses, at most [`policy::MISSES`].
    pub(super) misses: u64,
    /// When a player last found no stream, if no newer report says live.
    pub(super) missing: Option<u64>,
    /// Whether that player had shown a picture before.
    pub(super) missing_after_picture: bool,
    /// Whether the newest report says that nobody has ever pushed.
    pub(super) never_pushed: bool,
    /// Whether a recording proves that a stream existed.
    pub(super) recorded: bool,
    /// When a poll last failed.
    pub(super) poll_failed: Option<u64>,
}

impl Facts {
    pub(super) fn of(record: &Liveness) -> Self {
        let end = newest_end(record);
        let counts = |at: u64, lag: u64| later_than(end, at, lag);
        let counting = |at: Option<u64>, lag: u64| at.filter(|at| counts(*at, lag));

        let announced = counting(record.starts.last().map(|start| start.0), 0);
        let confirmed = counting(record.start_confirmed, 0);
        // The lag of the status interface does not apply to its own report that the name was closed.
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

    /// Whether a source other than heartbeats reported a stream since the newest end.
    pub(super) fn is_session(&self) -> bool {
        self.announced.is_some()
            || self.confirmed.is_some()
            || self.polled_on.is_some()
            || self.moving.is_some()
    }

    /// Whether a report is later than the newest end, when its source lags by `lag` seconds.
    pub(super) fn outlives_end(&self, at: u64, lag: u64) -> bool {
        later_than(self.end, at, lag)
    }

    /// The newest start, notified or confirmed.
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

/// The end of a push is ignored if another push had taken over the name before.
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

/// Counts "off" answers from the newest back. Each counts if it is at least [`policy::MISS_SPACING`] before the
/// previous one.
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
