//! The time. The only place in this crate that reads a clock.

use gloo::utils::window;
use panglu_core::playback::Millis;

/// How often somebody looks at the picture, in milliseconds.
pub(crate) const TICK_MS: u32 = 250;

/// Milliseconds since the page was opened. Monotonic.
pub(crate) fn monotonic() -> Millis {
    let milliseconds = window()
        .performance()
        .map_or(0.0, |performance| performance.now());
    Millis(milliseconds as u64)
}
