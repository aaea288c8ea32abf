//! The only place in this crate that reads a clock.

use gloo::utils::window;
use panglu_core::playback::Millis;

/// Milliseconds since the page was opened. Monotonic.
pub(crate) fn monotonic() -> Millis {
    let milliseconds = window()
        .performance()
        .map_or(0.0, |performance| performance.now());
    Millis(milliseconds as u64)
}
