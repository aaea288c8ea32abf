//! Finds out from the first bytes of a stream whether this browser can decode it. Players fail on other formats without
//! saying so, or not at all.

use gloo::utils::window;
use js_sys::Object;
use panglu_core::{
    contents::{Contents, Reading, Start, Video},
    playback::{Answer, Codec},
};
use web_sys::MediaSource;

/// What can be said about a stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// More bytes are needed.
    Open,
    /// Nothing speaks against it.
    Playable,
    /// It cannot be played, for this reason.
    Failed(Answer),
}

/// Reads the beginning of an HTTP-FLV stream.
#[must_use]
pub fn of_flv(bytes: &[u8]) -> Verdict {
    of(&Contents::of_flv(bytes))
}

/// Reads an HLS segment.
#[must_use]
pub fn of_segment(bytes: &[u8]) -> Verdict {
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
