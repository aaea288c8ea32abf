//! What would change a judgement: found by trying, so that it is true.

use alloc::vec::Vec;

use super::{EndCause, Evidence, Liveness, Observation, PollAnswer, Report, Status, facts::Facts};
use panglu_core::PlayFormat;

/// Something that would change the status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Transition {
    /// What would have to happen.
    pub trigger: Trigger,
    /// What the status would be then.
    pub to: Status,
}

/// What would have to happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trigger {
    /// Nothing more is heard until this moment, Unix seconds.
    Silence {
        /// The moment.
        at: u64,
    },
    /// This is reported now.
    Heard(Report),
}

/// What is tried, in the order it is told.
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
            // A longer grace is no news.
            let same = core::mem::discriminant(&to) == core::mem::discriminant(&present);
            (!same).then_some(Transition {
                trigger: Trigger::Heard(report),
                to,
            })
        });
        silence.into_iter().chain(heard).collect()
    }
}
