//! Reads the beginning of an HTTP-FLV stream as it comes.

use std::cell::Cell;

use panglu_core::contents::MAX_BYTES;
use panglu_probe::codec::{Verdict, of_flv};

type Inspect = fn(&[u8]) -> Verdict;

thread_local! {
    /// Reads the beginning of an HTTP-FLV stream. It arrives with the supervisor, after the first frame.
    static INSPECT: Cell<Option<Inspect>> = const { Cell::new(None) };
}

/// From now on, streams are inspected.
pub(crate) fn inspect_streams() {
    INSPECT.set(Some(of_flv));
}

/// Reads the beginning of an HTTP-FLV stream as it comes.
#[derive(Default)]
pub(crate) struct Beginning {
    head: Vec<u8>,
    decided: bool,
}

impl Beginning {
    /// Takes the next bytes. After a decision, nothing is read any more; before streams are inspected, nothing is decided.
    pub(crate) fn next(&mut self, data: &js_sys::Uint8Array) -> Verdict {
        if self.decided {
            return Verdict::Playable;
        }
        let free = MAX_BYTES.saturating_sub(self.head.len()) as u32;
        let part = data.subarray(0, data.length().min(free));
        self.head.extend(part.to_vec());
        let Some(inspect) = INSPECT.get() else {
            return Verdict::Open;
        };
        let verdict = inspect(&self.head);
        if verdict != Verdict::Open || self.head.len() >= MAX_BYTES {
            self.decided = true;
            self.head = Vec::new();
            if verdict == Verdict::Open {
                // Nothing in so much data spoke against it.
                return Verdict::Playable;
            }
        }
        verdict
    }
}
