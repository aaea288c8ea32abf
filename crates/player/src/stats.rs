//! Measures the running stream.

use panglu_core::playback::{Millis, Sample};
use web_sys::HtmlVideoElement;

/// What is measured of the running stream. Times are in seconds unless their name says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Stats {
    /// Width of the picture in pixels; 0 before the first frame.
    pub width: u32,
    /// Height of the picture in pixels.
    pub height: u32,
    /// Frames decoded per second, over the last second or more.
    pub fps: f64,
    /// Received kilobits per second.
    pub kbps: f64,
    /// Frames that were decoded and not shown, since the picture was loaded.
    pub dropped: u32,
    /// How far playback is behind the newest data, if known.
    pub lag: Option<f64>,
    /// How far playback may go on without new data.
    pub buffered: f64,
    /// The playback rate.
    pub rate: f64,
    /// How often the picture stood still.
    pub stalls: u32,
    /// How often it was loaded.
    pub loads: u32,
    /// Milliseconds from the request to the first frame.
    pub first_frame_ms: Option<u64>,
}

/// Computes the figures once a second.
#[derive(Debug, Default)]
pub(crate) struct Meter {
    stats: Stats,
    measured: Option<(Millis, u64, u32)>,
    started: Millis,
}

impl Meter {
    pub(crate) fn stats(&self) -> Stats {
        self.stats
    }

    /// Begins with a new stream.
    pub(crate) fn start(&mut self, now: Millis) {
        *self = Self {
            started: now,
            ..Self::default()
        };
    }

    pub(crate) fn loaded(&mut self) {
        self.stats.loads += 1;
        self.measured = None;
    }

    pub(crate) fn stalled(&mut self) {
        self.stats.stalls += 1;
    }

    pub(crate) fn playing(&mut self, now: Millis) {
        self.stats.first_frame_ms.get_or_insert(now.since(self.started));
    }

    /// Measures if a second has passed. Returns whether it did.
    pub(crate) fn measure(&mut self, sample: &Sample, video: Option<&HtmlVideoElement>, now: Millis) -> bool {
        let bytes = sample.bytes.unwrap_or_default();
        let frames = video.map(HtmlVideoElement::get_video_playback_quality);
        let total = frames
            .as_ref()
            .map_or(0, web_sys::VideoPlaybackQuality::total_video_frames);
        let Some((before, bytes_before, frames_before)) = self.measured else {
            self.measured = Some((now, bytes, total));
            return false;
        };
        let elapsed = now.since(before);
        if elapsed < 1_000 {
            return false;
        }
        self.measured = Some((now, bytes, total));
        let seconds = elapsed as f64 / 1_000.0;
        let stats = &mut self.stats;
        stats.kbps = bytes.saturating_sub(bytes_before) as f64 * 8.0 / 1_000.0 / seconds;
        stats.fps = f64::from(total.saturating_sub(frames_before)) / seconds;
        stats.dropped = frames.map_or(0, |frames| frames.dropped_video_frames());
        stats.lag = sample
            .edge
            .zip(sample.position)
            .map(|(edge, position)| edge - position);
        stats.buffered = sample
            .buffered
            .zip(sample.position)
            .map_or(0.0, |(end, position)| (end - position).max(0.0));
        stats.width = video.map_or(0, HtmlVideoElement::video_width);
        stats.height = video.map_or(0, HtmlVideoElement::video_height);
        stats.rate = video.map_or(1.0, |video| video.playback_rate());
        true
    }
}
