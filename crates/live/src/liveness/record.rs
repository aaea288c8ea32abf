//! What is stored of the evidence, and why the rest is not needed.

use alloc::vec::Vec;

use super::{EndCause, Evidence, Observation, PollAnswer, Report, policy};
use panglu_core::{Locale, Platform, PlayFormat};

/// How many starts and ends of pushes are stored; the newest are kept. More than one of each is needed only to
/// recognise the end of a push that another one has replaced; four allow three replacements at the same time.
const EDGES: usize = 4;

/// The length of a slot, in seconds. One "off" answer is stored for each slot.
const OFF_SLOT: u64 = 5;

/// How many slots are stored. 24 different slots span at least 110 s, more than three misses that are
/// [`policy::MISS_SPACING`] apart, so a dropped answer could not have changed the count.
const OFF_SLOTS: usize = 24;

/// All stored evidence about one stream. See the [module](super) for an example.
///
/// It stores the newest report of each kind, the four newest starts and ends of pushes and at most 24 "off" answers:
/// less than 2 KB for a stream, however long it runs. A judgement uses nothing else, and each part is a maximum or the
/// newest few of a set. So evidence may come late, twice or in any order: the same set of evidence gives the same
/// judgement.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Liveness {
    pub(super) start_asked: Option<u64>,
    pub(super) start_confirmed: Option<u64>,
    pub(super) stop_asked: Option<u64>,
    pub(super) stop_confirmed: Option<u64>,
    /// Time and sequence, oldest first.
    pub(super) starts: Vec<(u64, Option<u64>)>,
    /// Time, cause and sequence, oldest first.
    pub(super) ends: Vec<(u64, EndCause, Option<u64>)>,
    pub(super) recorded: Option<u64>,
    pub(super) polled_on: Option<u64>,
    /// The "off" and "never pushed" answers, the newest of each slot, oldest first.
    pub(super) polled_off: Vec<u64>,
    pub(super) polled_closed: Option<u64>,
    pub(super) polled_never: Option<u64>,
    /// The newest failed poll, and its return code if it had one.
    pub(super) poll_failed: Option<(u64, PollFailure)>,
    pub(super) heartbeat: Option<(u64, Option<Platform>)>,
    /// For each format of [`PlayFormat::ALL`], the newest observation of each kind.
    pub(super) observations: [Observations; 4],
}

/// Why a poll failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum PollFailure {
    Unreadable,
    TimedOut,
    Failed(i64),
}

/// The newest observation of each kind in one format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Observations {
    pub(super) moving: Option<u64>,
    pub(super) not_found: Option<u64>,
    pub(super) ended: Option<u64>,
}

/// The error for evidence that is dated too far in the future: one of the clocks is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.text(Locale::En))]
pub struct TooFarAhead {
    /// The rejected evidence.
    pub evidence: Evidence,
    /// How many seconds it is ahead of `now`.
    pub ahead: u64,
}

impl Liveness {
    /// Adds a piece of evidence. `now` is in Unix seconds and is only used to detect wrong clocks.
    ///
    /// # Errors
    /// [`TooFarAhead`] if it is dated more than [`policy::MAX_AHEAD`] seconds after `now`; nothing changes then.
    pub fn observe(&mut self, evidence: Evidence, now: u64) -> Result<(), TooFarAhead> {
        let ahead = evidence.at.saturating_sub(now);
        if ahead > policy::MAX_AHEAD {
            return Err(TooFarAhead { evidence, ahead });
        }
        self.keep(evidence);
        Ok(())
    }

    pub(super) fn keep(&mut self, Evidence { at, report }: Evidence) {
        match report {
            Report::StartAsked => newest(&mut self.start_asked, at),
            Report::StartConfirmed => newest(&mut self.start_confirmed, at),
            Report::StopAsked => newest(&mut self.stop_asked, at),
            Report::StopConfirmed => newest(&mut self.stop_confirmed, at),
            Report::Started { sequence } => newest_few(&mut self.starts, (at, sequence)),
            Report::Ended { cause, sequence } => newest_few(&mut self.ends, (at, cause, sequence)),
            Report::Recorded => newest(&mut self.recorded, at),
            Report::Polled(answer) => self.keep_poll(at, answer),
            Report::Heartbeat(platform) => newest(&mut self.heartbeat, (at, platform)),
            Report::Seen { format, observation } => {
                let observations = self.observations_mut(format);
                match observation {
                    Observation::Moving => newest(&mut observations.moving, at),
                    Observation::NotFound => newest(&mut observations.not_found, at),
                    Observation::Ended => newest(&mut observations.ended, at),
                }
            }
        }
    }

    fn keep_poll(&mut self, at: u64, answer: PollAnswer) {
        match answer {
            PollAnswer::On => newest(&mut self.polled_on, at),
            PollAnswer::Closed => newest(&mut self.polled_closed, at),
            PollAnswer::Off => self.keep_off(at),
            PollAnswer::NeverPushed => {
                newest(&mut self.polled_never, at);
                self.keep_off(at);
            }
            PollAnswer::Failed { ret } => newest(&mut self.poll_failed, (at, PollFailure::Failed(ret))),
            PollAnswer::TimedOut => newest(&mut self.poll_failed, (at, PollFailure::TimedOut)),
            PollAnswer::Unreadable => newest(&mut self.poll_failed, (at, PollFailure::Unreadable)),
        }
    }

    fn keep_off(&mut self, at: u64) {
        let offs = &mut self.polled_off;
        let slot = at / OFF_SLOT;
        match offs.binary_search_by_key(&slot, |off| off / OFF_SLOT) {
            Ok(index) => {
                if let Some(off) = offs.get_mut(index) {
                    *off = at.max(*off);
                }
            }
            Err(index) => offs.insert(index, at),
        }
        if offs.len() > OFF_SLOTS {
            offs.remove(0);
        }
    }

    pub(super) fn observations(&self) -> impl Iterator<Item = (PlayFormat, Observations)> {
        PlayFormat::ALL.into_iter().zip(self.observations)
    }

    fn observations_mut(&mut self, format: PlayFormat) -> &mut Observations {
        let [rtmp, flv, hls, webrtc] = &mut self.observations;
        match format {
            PlayFormat::Rtmp => rtmp,
            PlayFormat::Flv => flv,
            PlayFormat::Hls => hls,
            PlayFormat::WebRtc => webrtc,
        }
    }

    /// The time of the newest evidence.
    pub(super) fn newest_at(&self) -> Option<u64> {
        let kinds = [
            self.start_asked,
            self.start_confirmed,
            self.stop_asked,
            self.stop_confirmed,
            self.starts.last().map(|start| start.0),
            self.ends.last().map(|end| end.0),
            self.recorded,
            self.polled_on,
            self.polled_off.last().copied(),
            self.polled_closed,
            self.poll_failed.map(|poll| poll.0),
            self.heartbeat.map(|beat| beat.0),
        ];
        let observations = self
            .observations
            .iter()
            .flat_map(|observations| [observations.moving, observations.not_found, observations.ended]);
        kinds.into_iter().chain(observations).flatten().max()
    }
}

fn newest<T: Ord>(kept: &mut Option<T>, new: T) {
    // `None` is less than every `Some`.
    let new = Some(new);
    if *kept < new {
        *kept = new;
    }
}

fn newest_few<T: Ord>(kept: &mut Vec<T>, new: T) {
    if let Err(index) = kept.binary_search(&new) {
        kept.insert(index, new);
        if kept.len() > EDGES {
            kept.remove(0);
        }
    }
}
