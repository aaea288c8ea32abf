//! The liveness of many streams: the live list of a backend.

use alloc::collections::BTreeMap;

use super::{Evidence, Liveness, Status, TooFarAhead, policy, status::is_listed};
use panglu_core::StreamCode;

/// The liveness of many streams, by name.
///
/// Memory is bounded for each stream, not for their number: call [`LiveList::forget_gone`] from time to time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LiveList {
    /// Sorted by name, so that the list always has the same order. A report costs about the same however long it is.
    streams: BTreeMap<StreamCode, Liveness>,
}

impl LiveList {
    /// Adds a piece of evidence, and its stream if that is new.
    ///
    /// # Errors
    /// [`TooFarAhead`] as in [`Liveness::observe`]; a new stream is not added then.
    pub fn observe(&mut self, code: &StreamCode, evidence: Evidence, now: u64) -> Result<(), TooFarAhead> {
        if let Some(liveness) = self.streams.get_mut(code) {
            return liveness.observe(evidence, now);
        }
        let mut liveness = Liveness::default();
        liveness.observe(evidence, now)?;
        self.streams.insert(code.clone(), liveness);
        Ok(())
    }

    /// The liveness of one stream; `None` if nothing was reported about it.
    #[must_use]
    pub fn get(&self, code: &StreamCode) -> Option<&Liveness> {
        self.streams.get(code)
    }

    /// All streams, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&StreamCode, &Liveness)> {
        self.streams.iter()
    }

    /// The streams that a live list shows at `now`, with their status; see [`super::Judgement::is_listed`].
    pub fn listed(&self, now: u64) -> impl Iterator<Item = (&StreamCode, Status)> {
        self.iter().filter_map(move |(code, liveness)| {
            let (status, rule) = liveness.status_and_rule(now);
            is_listed(status, rule).then_some((code, status))
        })
    }

    /// The next time, in Unix seconds, at which any judgement changes if nothing more is reported; see
    /// [`Liveness::next_change`].
    #[must_use]
    pub fn next_change(&self, now: u64) -> Option<u64> {
        self.iter()
            .filter_map(|(_, liveness)| liveness.next_change(now))
            .min()
    }

    /// Removes streams that a list does not show and that were not reported for longer than a channel is kept, so that
    /// their judgement cannot change any more. A closed name is removed too: its next poll reports it again.
    pub fn forget_gone(&mut self, now: u64) {
        self.streams.retain(|_, liveness| {
            let (status, rule) = liveness.status_and_rule(now);
            let heard = liveness
                .newest_at()
                .is_some_and(|at| now.saturating_sub(at) <= policy::CHANNEL_KEPT);
            is_listed(status, rule) || heard
        });
    }
}
