//! The judgement and its explanation.

use alloc::vec::Vec;

use super::{Flip, HeartbeatGap, Liveness, Outlook, Witness, facts::Facts, policy, verdict::Verdict};

/// Whether a stream is live.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// It is.
    Live,
    /// A start is under way and nobody has confirmed it.
    Starting,
    /// It was live and seems to have dropped; it may come back by itself. It stays on a live list.
    Grace {
        /// When patience ends if nothing more is heard, Unix seconds.
        until: u64,
    },
    /// It is not.
    Offline,
    /// Its name was shut; a push would be refused.
    Closed,
    /// Nobody ever published under this name.
    NeverSeen,
    /// The evidence does not say.
    Unknown,
}

/// The rule by which a judgement was reached. [`Rule::source`] says where it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rule {
    /// Live: a start was announced, its end was not, and no other source has missed the stream.
    StartAnnounced,
    /// Live: the status interface says "on".
    PollSaysOn,
    /// Live: the host's app keeps sending heartbeats after a confirmed start.
    HeartbeatFresh,
    /// Live: the relay confirmed the start a moment ago.
    StartConfirmed,
    /// Live: a viewer sees the picture move.
    PictureSeen,
    /// Grace: the cloud reported an interrupted push.
    PushInterrupted,
    /// Grace: a player lost the picture.
    PictureLost,
    /// Grace: one or two polls missed the stream.
    PollsMissing,
    /// Starting: a start call has no answer yet.
    StartAsked,
    /// Starting: the app sends heartbeats, and nobody has confirmed a start.
    HeartbeatUnconfirmed,
    /// Closed: the name was shut or banned.
    Closed,
    /// Offline: the relay confirmed that it stopped.
    StopConfirmed,
    /// Offline: the cloud reported the end of the push.
    EndAnnounced,
    /// Offline: three polls in a row missed the stream.
    PollsMissed,
    /// Offline: three heartbeats in a row did not come.
    HeartbeatsLost,
    /// Offline: a player lost the picture, and nobody has seen it for longer than a drop lasts.
    PictureGone,
    /// Offline: the newest poll says "off", and nobody says otherwise.
    PollSaidOff,
    /// Offline: a player found no stream, and nobody says otherwise.
    NotFound,
    /// NeverSeen: the status interface knows no push under this name.
    NeverPushed,
    /// Unknown: it was live, and since then polls have failed. A list should stay as it is.
    PollsFailing,
    /// Unknown: it was live once, and nobody has said anything for too long.
    Silence,
    /// Unknown: a start was asked for and never confirmed.
    StartUnconfirmed,
    /// Unknown: there is no evidence.
    NoEvidence,
}

impl Rule {
    /// Where the rule comes from.
    #[must_use]
    pub const fn source(self) -> &'static str {
        match self {
            Self::StartAnnounced
            | Self::EndAnnounced
            | Self::PollsMissed
            | Self::HeartbeatsLost
            | Self::StopConfirmed => "vendor document on the stream-code scheme, live list, about 2017",
            Self::PollSaysOn | Self::HeartbeatFresh | Self::StartConfirmed | Self::PollsFailing => {
                "vendor document 267/20470 on stream states, advice on use, read 2026-11"
            }
            Self::PushInterrupted => {
                "newer vendor documents on interrupted pushes, read 2026-11; errcode table of document 267/47025"
            }
            Self::PollsMissing => {
                "vendor document on the stream-code scheme, live list: fewer than three misses are not the end"
            }
            Self::Closed | Self::NeverPushed | Self::PollSaidOff => {
                "vendor document on Live_Channel_GetStatus, read 2026-11"
            }
            Self::PictureLost | Self::PictureGone => {
                "newer vendor documents on interrupted pushes, read 2026-11, applied to what players see"
            }
            Self::PictureSeen | Self::NotFound => "what players measurably report, 2026-11",
            Self::StartAsked | Self::StartUnconfirmed | Self::HeartbeatUnconfirmed => {
                "vendor advice to mark a stream live only after a confirmed start, read 2026-11"
            }
            Self::Silence | Self::NoEvidence => "own choice: without evidence nothing is claimed",
        }
    }
}

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
    pub witnesses: Vec<Witness>,
    /// What would change the status: silence first, if it would, then single reports.
    pub flips: Vec<Flip>,
    /// What somebody who comes now would find.
    pub outlook: Outlook,
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

pub(super) const fn is_listed(status: Status, rule: Rule) -> bool {
    matches!(status, Status::Live | Status::Grace { .. }) || matches!(rule, Rule::PollsFailing)
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
            outlook,
        } = facts.verdict(now);
        Judgement {
            status,
            rule,
            since,
            witnesses: self.witnesses(&facts, now),
            flips: self.flips(&facts, now),
            outlook,
            heartbeat_gap: self.heartbeat_gap(now),
            ahead: self
                .newest_at()
                .and_then(|at| at.checked_sub(now))
                .filter(|ahead| *ahead > 0),
        }
    }

    /// The next moment, Unix seconds, at which status, rule, beginning or outlook change if nothing more is heard;
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

    pub(super) fn status_and_rule(&self, now: u64) -> (Status, Rule) {
        let verdict = Facts::of(self).verdict(now);
        (verdict.status, verdict.rule)
    }
}

impl Facts {
    /// The first moment after `now` with a verdict that is not the `same` as the present one.
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
