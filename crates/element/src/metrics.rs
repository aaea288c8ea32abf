//! The event `metrics`: what CMCD version 2 (CTA-5004-B) names, for a page that wants to send it somewhere.

use panglu_core::playback::State;
use panglu_player::Stats;
use serde::Serialize;

use crate::shown::Shown;

/// Why a report is made, as the key `e` says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Occasion {
    /// The state changed.
    State,
    /// Playback failed.
    Error,
    /// Some time has passed.
    Interval,
}

/// How many reports of figures lie between two metrics.
pub(crate) const EVERY: u32 = 10;

/// The keys that are known here. Lengths of time are in milliseconds.
#[derive(Debug, Serialize)]
pub(crate) struct Metrics {
    /// The occasion.
    e: &'static str,
    /// Unix milliseconds.
    ts: f64,
    /// The session: one element in one page view.
    sid: String,
    /// The name of the stream.
    #[serde(skip_serializing_if = "Option::is_none")]
    cid: Option<String>,
    /// The state.
    sta: &'static str,
    /// The encoded bitrate, in kbit/s.
    #[serde(skip_serializing_if = "Option::is_none")]
    br: Option<f64>,
    /// The length of the buffer.
    #[serde(skip_serializing_if = "Option::is_none")]
    bl: Option<f64>,
    /// Whether the buffer ran empty since the last report.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    bs: bool,
    /// From the request to the first frame.
    #[serde(skip_serializing_if = "Option::is_none")]
    msd: Option<f64>,
    /// The delay behind the live edge.
    #[serde(skip_serializing_if = "Option::is_none")]
    ltc: Option<f64>,
    /// The playback rate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pr: Option<f64>,
    /// The streaming format, and that it is live.
    sf: &'static str,
    st: &'static str,
    /// The error, for its occasion.
    #[serde(skip_serializing_if = "Option::is_none")]
    ec: Option<String>,
    v: u8,
}

impl Metrics {
    pub(crate) fn new(
        occasion: Occasion,
        shown: &Shown,
        stats: &Stats,
        session: &str,
        name: Option<&str>,
        starved: bool,
        now: f64,
    ) -> Self {
        let known = |value: f64| (value > 0.0).then(|| value.round());
        let is_hls = shown
            .plan()
            .is_some_and(|plan| plan.delivery == panglu_core::playback::Delivery::Hls);
        Self {
            e: match occasion {
                Occasion::State => "ps",
                Occasion::Error => "e",
                Occasion::Interval => "t",
            },
            ts: now.round(),
            sid: session.to_owned(),
            cid: name.map(str::to_owned),
            sta: state(shown.state(), stats.first_frame_ms.is_some()),
            br: known(stats.kbps),
            bl: known(stats.buffered * 1000.0),
            bs: starved,
            msd: stats.first_frame_ms.map(|ms| ms as f64),
            ltc: stats.lag.and_then(|lag| known(lag * 1000.0)),
            pr: (stats.rate > 0.0).then_some(stats.rate),
            sf: if is_hls { "h" } else { "o" },
            st: "l",
            ec: (occasion == Occasion::Error).then(|| shown.code()).flatten(),
            v: 2,
        }
    }
}

/// The letter of a state.
const fn state(state: State, had_picture: bool) -> &'static str {
    match state {
        State::Idle => "d",
        State::Connecting => "s",
        State::Playing => "p",
        State::Paused | State::TapNeeded => "a",
        State::Recovering => "r",
        State::Waiting if had_picture => "e",
        State::Waiting => "w",
        State::Failed => "f",
    }
}
