//! How fast data comes.

use super::Millis;

const SECONDS: usize = 3;

/// Data that came at so many ticks in a row, two seconds, comes without a pause.
const WITHOUT_A_PAUSE: u8 = 8;

/// After a pause this long, data no longer keeps coming. A slow connection delivers packets more often.
const FLOWING_MS: u64 = 1_250;

/// The bytes of the last three seconds.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Flow {
    /// Once a second, the time and the bytes so far; the newest first.
    marks: [Option<(Millis, u64)>; SECONDS],
    bytes: Option<u64>,
    /// When bytes came last.
    came: Option<Millis>,
    /// At how many ticks in a row bytes came.
    ticks: u8,
}

impl Flow {
    /// Takes note of the bytes since the stream was loaded.
    pub(super) fn note(&mut self, bytes: Option<u64>, now: Millis) {
        let before = core::mem::replace(&mut self.bytes, bytes);
        let Some(bytes) = bytes else { return };
        if before.is_some_and(|before| bytes > before) {
            self.came = Some(now);
            self.ticks = self.ticks.saturating_add(1);
        } else {
            self.ticks = 0;
        }
        let due = self.marks[0].is_none_or(|(when, _)| now.since(when) >= 1_000);
        if due {
            self.marks.rotate_right(1);
            self.marks[0] = Some((now, bytes));
        }
    }

    /// Whether data came within the last moments.
    pub(super) fn is_flowing(&self, now: Millis) -> bool {
        self.came.is_some_and(|came| now.since(came) <= FLOWING_MS)
    }

    /// Whether data comes as fast as the connection lets it: without a pause. Segments that come faster than they are played come in
    /// bursts, and a publisher that stops is a pause.
    pub(super) const fn is_without_a_pause(&self) -> bool {
        self.ticks >= WITHOUT_A_PAUSE
    }

    /// The bytes per second over the last two to four seconds; `None` if nobody counts them, or not yet for that long.
    pub(super) fn bytes_per_second(&self, now: Millis) -> Option<u64> {
        let (since, from) = self.marks[SECONDS - 1]?;
        let bytes = self.bytes?.saturating_sub(from);
        Some(bytes * 1_000 / now.since(since).max(1))
    }
}
