//! Finds out from the first bytes of a stream whether this browser can decode it. Players fail on other formats without
//! saying so, or not at all.

use std::cell::Cell;

use gloo::utils::window;
use js_sys::Object;
use panglu_core::{
    contents::{Contents, MAX_BYTES, Reading, Start, Video},
    playback::{Answer, Codec},
};
use web_sys::MediaSource;

/// What can be said about a stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// More bytes are needed.
    Open,
    /// Nothing speaks against it.
    Playable,
    /// It cannot be played, for this reason.
    Failed(Answer),
}

type Inspect = fn(&[u8]) -> Verdict;

thread_local! {
    /// Reads the beginning of an HTTP-FLV stream. It arrives with the supervisor, after the first frame.
    static INSPECT: Cell<Option<Inspect>> = const { Cell::new(None) };
}

/// From now on, streams are inspected.
pub(crate) fn inspect_streams() {
    INSPECT.set(Some(|head| of(&Contents::of_flv(head))));
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

/// Reads an HLS segment.
pub(crate) fn of_segment(bytes: &[u8]) -> Verdict {
    match Contents::of_ts(bytes) {
        // Other containers of segments are hls.js's business.
        Reading::NotAStream(_) => Verdict::Playable,
        reading => of(&reading),
    }
}

fn of(reading: &Reading) -> Verdict {
    let contents = match reading {
        Reading::NotAStream(Start::Html) => return Verdict::Failed(Answer::Portal),
        Reading::NotAStream(_) => return Verdict::Failed(Answer::ServerError),
        Reading::NeedMore(contents) | Reading::Found(contents) => contents,
    };
    match contents.video.present() {
        Some(video) => {
            if is_supported(video) {
                Verdict::Playable
            } else {
                let codec: Codec = video.codec.name();
                Verdict::Failed(Answer::Codec(codec))
            }
        }
        None if matches!(reading, Reading::Found(_)) => Verdict::Playable,
        None => Verdict::Open,
    }
}

fn is_supported(video: &Video) -> bool {
    // iPhones have no `MediaSource`; what they play, they decode without it.
    let can_ask = Object::has_own(&window(), &"MediaSource".into());
    match video.mime().filter(|_| can_ask) {
        Some(mime) => MediaSource::is_type_supported(&mime),
        None => video.codec.is_for_browsers(),
    }
}
