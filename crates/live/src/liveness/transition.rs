//! What would change a judgement. Each possible report is tried on a copy, so the result is exact.

use alloc::vec::Vec;

use super::{EndCause, Evidence, Liveness, Observation, PollAnswer, Report, Status, facts::Facts};
use panglu_core::PlayFormat;

/// An event that would change the status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Transition {
    /// The event.
    pub trigger: Trigger,
    /// The status after it.
    pub to: Status,
}

/// An event that may change the status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trigger {
    /// Nothing more is reported until this time.
    Silence {
        /// The time, in Unix seconds.
        at: u64,
    },
    /// This report arrives now.
    Heard(Report),
}

/// The reports that are tried, in the order of the result.
const TRIED: [Report; 11] = [
    Report::StartConfirmed,
    Report::Started { sequence: None },
    Report::Polled(PollAnswer::On),
    Report::Heartbeat(None),
    Report::Seen {
        format: PlayFormat::Flv,
        observation: Observation::Moving,
    },
    Report::StopConfirmed,
    Report::Ended {
        cause: EndCause::Publisher,
        sequence: None,
    },
    Report::Ended {
        cause: EndCause::Interrupted,
        sequence: None,
    },
    Report::Polled(PollAnswer::Off),
    Report::Polled(PollAnswer::Closed),
    Report::Seen {
        format: PlayFormat::Flv,
        observation: Observation::Ended,
    },
];

impl Liveness {
    pub(super) fn transitions(&self, facts: &Facts, now: u64) -> Vec<Transition> {
        let present = facts.verdict(now).status;
        let silence = facts
            .next(now, |one, other| one.status == other.status)
            .map(|(at, verdict)| Transition {
                trigger: Trigger::Silence { at },
                to: verdict.status,
            });
        let heard = TRIED.into_iter().filter_map(|report| {
            let mut tried = self.clone();
            tried.keep(Evidence { at: now, report });
            let (to, _) = tried.status_and_rule(now);
            // A later end of the same grace period is not a change.
            let same = core::mem::discriminant(&to) == core::mem::discriminant(&present);
            (!same).then_some(Transition {
                trigger: Trigger::Heard(report),
                to,
            })
        });
        silence.into_iter().chain(heard).collect()
    }
}
