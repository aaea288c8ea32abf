//! What the cloud answered about a stream, as it is kept. It is dated when it was received, so that equal answers have equal bodies.

use panglu_live::liveness::PollAnswer;
use serde::{Deserialize, Serialize};

/// An answer of the cloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Poll {
    /// When it came, in Unix seconds.
    pub at: u64,
    /// Which interface was asked.
    pub interface: Interface,
    /// The answer.
    pub answer: PollAnswer,
}

/// An interface of the cloud that says who is live.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Interface {
    /// `Live_Channel_GetStatus`.
    Status,
    /// `DescribeLiveStreamPushInfoList`.
    List,
    /// `DescribeLiveStreamState`.
    State,
}

impl Interface {
    /// Every interface.
    pub const ALL: [Self; 3] = [Self::Status, Self::List, Self::State];

    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::List => "list",
            Self::State => "state",
        }
    }
}

#[derive(Serialize, Deserialize)]
struct Kept {
    interface: Interface,
    answer: Answer,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ret: Option<i64>,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Answer {
    Off,
    On,
    Closed,
    NeverPushed,
    Failed,
    TimedOut,
    Unreadable,
}

impl Poll {
    /// The stable names of all answers.
    pub const ANSWERS: [&str; 7] = [
        "on",
        "off",
        "closed",
        "never-pushed",
        "failed",
        "timed-out",
        "unreadable",
    ];

    /// The stable name of the answer.
    #[must_use]
    pub const fn answer_name(&self) -> &'static str {
        match self.answer {
            PollAnswer::Off => "off",
            PollAnswer::On => "on",
            PollAnswer::Closed => "closed",
            PollAnswer::NeverPushed => "never-pushed",
            PollAnswer::Failed { .. } => "failed",
            PollAnswer::TimedOut => "timed-out",
            PollAnswer::Unreadable => "unreadable",
        }
    }

    /// The body of its event.
    #[must_use]
    pub fn body(&self) -> Vec<u8> {
        let (answer, ret) = match self.answer {
            PollAnswer::Off => (Answer::Off, None),
            PollAnswer::On => (Answer::On, None),
            PollAnswer::Closed => (Answer::Closed, None),
            PollAnswer::NeverPushed => (Answer::NeverPushed, None),
            PollAnswer::Failed { ret } => (Answer::Failed, Some(ret)),
            PollAnswer::TimedOut => (Answer::TimedOut, None),
            PollAnswer::Unreadable => (Answer::Unreadable, None),
        };
        let kept = Kept {
            interface: self.interface,
            answer,
            ret,
        };
        serde_json::to_vec(&kept).unwrap_or_default()
    }

    /// Reads the body of an event; `None` if it is none.
    pub(super) fn read(body: &[u8], at: u64) -> Option<Self> {
        let kept: Kept = serde_json::from_slice(body).ok()?;
        Some(Self {
            at,
            interface: kept.interface,
            answer: match kept.answer {
                Answer::Off => PollAnswer::Off,
                Answer::On => PollAnswer::On,
                Answer::Closed => PollAnswer::Closed,
                Answer::NeverPushed => PollAnswer::NeverPushed,
                Answer::Failed => PollAnswer::Failed { ret: kept.ret? },
                Answer::TimedOut => PollAnswer::TimedOut,
                Answer::Unreadable => PollAnswer::Unreadable,
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Interface, Poll, PollAnswer};

    #[test]
    fn every_answer_is_read_as_it_was_kept() {
        let answers = [
            PollAnswer::Off,
            PollAnswer::On,
            PollAnswer::Closed,
            PollAnswer::NeverPushed,
            PollAnswer::Failed { ret: -7 },
            PollAnswer::TimedOut,
            PollAnswer::Unreadable,
        ];
        for answer in answers {
            for interface in Interface::ALL {
                let poll = Poll {
                    at: 5,
                    interface,
                    answer,
                };
                assert_eq!(Poll::read(&poll.body(), 5), Some(poll));
                assert!(Poll::ANSWERS.contains(&poll.answer_name()));
                let body = String::from_utf8(poll.body()).unwrap();
                assert!(
                    body.contains(poll.answer_name()) && body.contains(interface.name()),
                    "{body}"
                );
            }
        }
        assert_eq!(Poll::read(b"{}", 5), None);
    }
}
