//! What an app should do next when it starts and stops the relay manually.

use super::{RetryRule, Source, catalogue, explain};

/// A call of the relay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RelayCall {
    /// Start relaying a user's stream.
    Start,
    /// Stop relaying it.
    Stop,
}

/// What an app should do after an answer of the relay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NextStep {
    /// Nothing: the relay is in the requested state.
    Done,
    /// Send the same request again.
    RetryAfter {
        /// How long to wait, in seconds from the attempt that was answered; at least 3.
        seconds: u16,
    },
    /// Stop: retrying does not help.
    GiveUp {
        /// What to send to the vendor's support. Empty if the app, the room or the account must be fixed instead.
        contact: &'static [&'static str],
    },
}

/// The vendor asks for at least 3 s between two attempts (document of 2018-06-15).
const PAUSE_SECONDS: u16 = 3;

/// The number of attempts, including the first. The vendor gives no number; five attempts take 12 s, or 2 minutes after
/// timeouts.
const ATTEMPTS: u32 = 5;

/// Returns what to do after the relay answered attempt number `attempt`, counted from 1, with `code`. 0 means success.
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
        // "Already stopped" after a start, or the reverse: the cloud still reports the state before this request.
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
