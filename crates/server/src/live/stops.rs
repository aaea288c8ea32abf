//! Stop notifications on the board: held, believed or not.

use panglu_core::StreamCode;
use panglu_live::liveness::{EndCause, Evidence, Report};

use super::{Board, Hold, Poll};

impl Board {
    /// A board that believes a stop notification only once the cloud was asked.
    #[must_use]
    pub fn confirming(mut self, confirm: bool) -> Self {
        self.holds.confirm = confirm;
        self
    }

    /// Whether evidence is a stop that would be held: one of a listed stream, because another makes no difference.
    #[must_use]
    pub fn would_hold(&self, code: &StreamCode, evidence: Evidence, received: u64) -> bool {
        let stops = match evidence.report {
            Report::Ended { cause, .. } => cause != EndCause::Replaced,
            _ => false,
        };
        let listed = || {
            self.liveness(code)
                .is_some_and(|liveness| liveness.judge(received).is_listed())
        };
        self.holds.confirm && stops && listed()
    }

    /// The streams with stops that wait for an answer of the cloud.
    pub fn held(&self) -> impl Iterator<Item = (&StreamCode, &[Hold])> {
        self.holds.iter()
    }

    /// Holds a stop, if it is one that must be confirmed.
    pub(super) fn hold(&mut self, code: &StreamCode, evidence: Evidence, received: u64) -> bool {
        let holds = self.would_hold(code, evidence, received);
        if holds {
            self.holds.add(code, evidence, received);
        }
        holds
    }

    /// Believes or drops the stops that an answer of the cloud decides.
    pub(super) fn answer_holds(&mut self, code: &StreamCode, poll: Poll) {
        for (evidence, received) in self.holds.answered(code, poll) {
            self.observe(code, evidence, received);
        }
    }
}
