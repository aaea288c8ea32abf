//! Whom to ask, and when: each stream in a second of the minute that follows from its name, so that the requests are spread.

use panglu_core::StreamCode;
use panglu_live::liveness::{Liveness, policy};

use crate::live::Board;

/// How soon the cloud is asked again about a stop in doubt, in seconds.
const AGAIN: u64 = 10;

/// The streams whose second of the minute has come after `since` and until `now`. One that was asked about shortly before waits for
/// the next minute: answers that are closer are no misses of their own.
pub(super) fn due(board: &Board, since: u64, now: u64) -> Vec<StreamCode> {
    let due = board.needed().filter(|code| {
        let last = latest(slot(code), now);
        let before = last.saturating_sub(policy::MISS_SPACING - 1);
        let asked = |known| asked_since(known, before);
        last > since && !board.liveness(code).is_some_and(asked)
    });
    due.cloned().collect()
}

/// The streams with a stop that waits for an answer, unless the cloud has just been asked.
pub(super) fn doubted(board: &Board, now: u64) -> Vec<StreamCode> {
    let lately = now.saturating_sub(AGAIN - 1);
    let held = board.held().filter(|(code, held)| {
        let newest = held.iter().map(|hold| hold.received()).max().unwrap_or_default();
        let asked = |known| asked_since(known, lately.max(newest));
        !board.liveness(code).is_some_and(asked)
    });
    held.map(|(code, _)| code.clone()).collect()
}

/// Whether the cloud was asked at a time or later.
fn asked_since(known: &Liveness, at: u64) -> bool {
    let due = at.saturating_add(policy::POLL_EVERY).saturating_sub(1);
    known.next_poll(due) > due
}

/// The second of the minute of a stream.
fn slot(code: &StreamCode) -> u64 {
    let bytes = code.as_str().bytes();
    bytes.fold(0, |sum: u64, byte| sum.wrapping_mul(31).wrapping_add(byte.into())) % policy::POLL_EVERY
}

/// The last time until `now` that is at this second of its minute.
const fn latest(slot: u64, now: u64) -> u64 {
    let minute = now - now % policy::POLL_EVERY;
    let this = minute + slot;
    if this <= now {
        this
    } else {
        this.saturating_sub(policy::POLL_EVERY)
    }
}

#[cfg(test)]
mod tests {
    use panglu_core::StreamCode;
    use panglu_live::liveness::{Evidence, Liveness, PollAnswer, Report};

    use super::{asked_since, latest, slot};

    #[test]
    fn requests_are_spread_over_the_minute() {
        let mut seconds = [0_u32; 60];
        for number in 0..6_000_u64 {
            let name = number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
            let code = StreamCode::parse(&format!("8888_{name:032x}")).unwrap();
            seconds[usize::try_from(slot(&code)).unwrap()] += 1;
        }
        assert!(
            seconds.iter().all(|count| (50..200).contains(count)),
            "{seconds:?}"
        );
    }

    #[test]
    fn every_minute_has_one_such_second() {
        assert_eq!(latest(7, 120), 67);
        assert_eq!(latest(7, 127), 127);
        assert_eq!(latest(7, 186), 127);
        assert_eq!(latest(7, 3), 0, "before the first minute");
    }

    #[test]
    fn an_answer_counts_from_its_own_second_on() {
        let mut known = Liveness::default();
        assert!(!asked_since(&known, 0));
        let report = Report::Polled(PollAnswer::TimedOut);
        known.observe(Evidence { at: 500, report }, 500).unwrap();
        for (at, expected) in [(0, true), (499, true), (500, true), (501, false), (900, false)] {
            assert_eq!(asked_since(&known, at), expected, "{at}");
        }
    }
}
