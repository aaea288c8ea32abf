//! How much of the time the picture moves.

/// The ticks of six seconds.
const TICKS: u32 = 24;

/// From this many ticks without progress on, a second and a quarter, a picture stutters.
const STUTTERS: u32 = 5;

/// Whether the picture moved, at each of the last ticks since the stream was loaded.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Motion {
    /// A bit for each tick without progress; the newest lowest.
    still: u32,
}

impl Motion {
    pub(super) fn note(&mut self, moved: bool) {
        self.still = self.still << 1 | u32::from(!moved);
    }

    /// Whether the picture stood still for a fifth of the last six seconds, at once or in pieces. It counts from the loading on: a
    /// picture that was long in coming and stops soon has not had enough data either time.
    pub(super) const fn stutters(self) -> bool {
        (self.still & ((1 << TICKS) - 1)).count_ones() >= STUTTERS
    }
}
