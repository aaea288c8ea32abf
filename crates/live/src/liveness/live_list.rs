//! Many streams at once: the list a backend shows.

use alloc::vec::Vec;

use super::{Evidence, Liveness, Status, TooFarAhead, policy, status::is_listed};
use panglu_core::StreamCode;

/// The liveness of many streams, by name.
///
/// Memory is bounded for each stream, not for their number: call [`LiveList::forget_gone`] now and then.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LiveList {
    /// Sorted by name, so that the list always has the same order.
    streams: Vec<(StreamCode, Liveness)>,
}

impl LiveList {
    /// Takes a piece of evidence in, and the stream with it if it is new.
    ///
    /// # Errors
    /// [`TooFarAhead`] as in [`Liveness::observe`]; a new stream is not taken in then.
    pub fn observe(&mut self, code: &StreamCode, evidence: Evidence, now: u64) -> Result<(), TooFarAhead> {
        match self.find(code) {
            Ok(index) => match self.streams.get_mut(index) {
                Some((_, liveness)) => liveness.observe(evidence, now),
                None => Ok(()),
            },
            Err(index) => {
                let mut liveness = Liveness::default();
                liveness.observe(evidence, now)?;
                self.streams.insert(index, (code.clone(), liveness));
                Ok(())
            }
        }
    }

    /// What is known about one stream; `None` if nothing is.
    #[must_use]
    pub fn get(&self, code: &StreamCode) -> Option<&Liveness> {
        let index = self.find(code).ok()?;
        self.streams.get(index).map(|(_, liveness)| liveness)
    }

    /// Every stream, in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (&StreamCode, &Liveness)> {
        self.streams.iter().map(|(code, liveness)| (code, liveness))
    }

    /// The streams a live list shows at `now`, with their status; see [`super::Judgement::is_listed`].
    pub fn listed(&self, now: u64) -> impl Iterator<Item = (&StreamCode, Status)> {
        self.iter().filter_map(move |(code, liveness)| {
            let (status, rule) = liveness.status_and_rule(now);
            is_listed(status, rule).then_some((code, status))
        })
    }

    /// The next moment at which any judgement changes if nothing more is heard; see [`Liveness::next_change`].
    #[must_use]
    pub fn next_change(&self, now: u64) -> Option<u64> {
        self.iter()
            .filter_map(|(_, liveness)| liveness.next_change(now))
            .min()
    }

    /// Forgets streams that a list does not show and of which nothing was heard for longer than a channel is kept, so
    /// that nothing more can follow from what was known. A name that was shut is forgotten too: its next poll says so again.
    pub fn forget_gone(&mut self, now: u64) {
        self.streams.retain(|(_, liveness)| {
            let (status, rule) = liveness.status_and_rule(now);
            let heard = liveness
                .newest_at()
                .is_some_and(|at| now.saturating_sub(at) <= policy::CHANNEL_KEPT);
            is_listed(status, rule) || heard
        });
    }

    fn find(&self, code: &StreamCode) -> Result<usize, usize> {
        self.streams
            .binary_search_by(|(known, _)| known.as_str().cmp(code.as_str()))
    }
}
