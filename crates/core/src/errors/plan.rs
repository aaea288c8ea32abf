//! What an app that relays by hand should do next.

use super::{RetryRule, Source, catalogue, explain};

/// What an app asked of the relay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RelayCall {
    /// Start relaying a user's stream.
    Start,
    /// Stop relaying it.
    Stop,
}

/// What an app that relays by hand should do after an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NextStep {
    /// The relay is in the state that was asked for.
    Done,
    /// Send the same request again.
    RetryAfter {
        /// How long to wait, in seconds, counted from the attempt that was answered; 3 at least.
        seconds: u16,
    },
    /// Trying again is no use.
    GiveUp {
        /// What to send to the vendor's support; empty if the app, the room or the account must be put right instead.
        contact: &'static [&'static str],
    },
}

/// The vendor asks for 3 s at least between two attempts (document of 2018-06-15).
const PAUSE_SECONDS: u16 = 3;

/// Attempts in all. The vendor names no number; this many spans 12 s of waiting, or 2 minutes after timeouts.
const ATTEMPTS: u32 = 5;

/// What to do after the relay has answered attempt number `attempt`, counted from 1, with `code`. The answer 0 is success.
///
/// ```
/// use panglu_core::errors::{NextStep, RelayCall, plan_after};
///
/// assert_eq!(plan_after(6012, 1, RelayCall::Start), NextStep::RetryAfter { seconds: 30 });
/// assert_eq!(plan_after(40000415, 2, RelayCall::Start), NextStep::Done);
/// ```
#[must_use]
pub fn plan_after(code: i64, attempt: u32, call: RelayCall) -> NextStep {
    match (code, call) {
        (0, _) | (40_000_412 | 40_000_413, RelayCall::Stop) | (40_000_415, RelayCall::Start) => {
            return NextStep::Done;
        }
        _ => {}
    }
    let answer = explain(code, Some(Source::Relay));
    let meaning = answer
        .meanings
        .first()
        .filter(|meaning| meaning.source() == Source::Relay && meaning.code() == code);
    let (rule, contact) = match meaning {
        // "Already stopped" after a start, or the other way round: the cloud still sees the state before this request.
        Some(meaning) if meaning.benign() => (
            RetryRule::After {
                seconds: PAUSE_SECONDS,
            },
            &[][..],
        ),
        Some(meaning) => (meaning.retry(), meaning.contact()),
        None => (
            RetryRule::After {
                seconds: PAUSE_SECONDS,
            },
            catalogue::contact_fields(Source::Relay),
        ),
    };
    match rule.delay_seconds() {
        Some(seconds) if attempt < ATTEMPTS => NextStep::RetryAfter {
            seconds: seconds.max(PAUSE_SECONDS),
        },
        _ => NextStep::GiveUp { contact },
    }
}
