//! Keeps the delay low: how fast to play, and when to jump to the live edge.

use super::{LagMode, Millis, Sample};

/// The highest rate. At more, voices sound hurried.
const FASTEST: f64 = 1.1;

/// The lowest rate, for a buffer that runs empty.
const SLOWEST: f64 = 0.95;

/// Deviations from the target up to this many seconds are left alone; publishers send unevenly.
const TOLERANCE_S: f64 = 0.35;

/// By how many seconds each stall raises the target.
const STALL_STEP_S: f64 = 0.5;

/// By how many seconds stalls may raise the target altogether.
const MOST_RAISED_S: f64 = 3.0;

/// After this long without a stall the target shrinks by one step.
const CALM_MS: u64 = 60_000;

/// How far behind its target playback may be after an interruption; more is skipped. Playing at the highest rate, a second
/// of it would take ten seconds.
const SKIP_S: f64 = 1.0;

/// How far behind its target playback may be at any time.
const TOO_FAR_S: f64 = 6.0;

/// Two jumps are at least this far apart, so that the player can find its new place.
const BETWEEN_JUMPS_MS: u64 = 2_000;

/// For how long after an interruption what was missed is skipped. It comes a little after playback goes on.
const MISSED_COMES_MS: u64 = 2_000;

/// With less than this in the buffer, playing faster would cause a stall.
const SAFE_AHEAD_S: f64 = 0.4;

/// What to change.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Correction {
    /// Go to this media time.
    Jump(f64),
    /// Play at this rate.
    Rate(f64),
}

/// The state of the controller.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Latency {
    mode: LagMode,
    /// How much stalls have raised the target, in seconds.
    raised: f64,
    calm_since: Millis,
    rate: f64,
    /// When playback was interrupted last, until what was missed has been skipped.
    interrupted: Option<Millis>,
    /// Whether the live edge was asked for, so that any delay is skipped.
    at_once: bool,
    jumped: Option<Millis>,
}

impl Default for Latency {
    fn default() -> Self {
        Self::new(LagMode::default())
    }
}

impl Latency {
    pub(super) const fn new(mode: LagMode) -> Self {
        Self {
            mode,
            raised: 0.0,
            calm_since: Millis(0),
            rate: 1.0,
            interrupted: None,
            at_once: false,
            jumped: None,
        }
    }

    /// A new player begins at rate 1 wherever the stream starts.
    pub(super) const fn reload(&mut self) {
        self.rate = 1.0;
        self.interrupted = None;
        self.at_once = false;
        self.jumped = None;
    }

    /// The picture stood still for want of data.
    pub(super) const fn stalled(&mut self, now: Millis) {
        self.raised = (self.raised + STALL_STEP_S).min(MOST_RAISED_S);
        self.calm_since = now;
    }

    /// Playback was interrupted: by a long stall, a pause, a hidden or a sleeping page.
    pub(super) const fn interrupted(&mut self, now: Millis) {
        self.interrupted = Some(now);
    }

    /// A person asked for the live edge.
    pub(super) const fn at_once(&mut self) {
        self.at_once = true;
        self.jumped = None;
    }

    /// The rate while there is nothing to correct; `None` if it is that already.
    pub(super) fn reset_rate(&mut self) -> Option<f64> {
        (core::mem::replace(&mut self.rate, 1.0) != 1.0).then_some(1.0)
    }

    /// Where to go on after a pause; `None` if the present place will do.
    pub(super) fn resume_at(&mut self, sample: &Sample, now: Millis) -> Option<f64> {
        let excess = lag(sample)? - self.target(sample);
        (excess > SKIP_S).then(|| self.jump(sample, excess, now))
    }

    /// Where to go on after an interruption, while the picture still stands where it was.
    pub(super) fn skip(&mut self, sample: &Sample, now: Millis) -> Option<f64> {
        if self.misses_something(now) && self.is_settled(now) {
            return self.resume_at(sample, now);
        }
        None
    }

    /// What to change while the picture moves.
    pub(super) fn correct(&mut self, sample: &Sample, now: Millis) -> Option<Correction> {
        if self.raised > 0.0 && now.since(self.calm_since) >= CALM_MS {
            self.raised = (self.raised - STALL_STEP_S).max(0.0);
            self.calm_since = now;
        }
        let lag = lag(sample)?;
        let excess = lag - self.target(sample);
        let allowed = match (self.at_once, self.misses_something(now)) {
            (true, _) => TOLERANCE_S,
            (false, true) => SKIP_S,
            (false, false) => TOO_FAR_S,
        };
        let settled = self.is_settled(now);
        if excess > allowed && settled {
            return Some(Correction::Jump(self.jump(sample, excess, now)));
        }
        if settled {
            self.at_once = false;
        }
        let rate = self.rate_for(excess, sample);
        (rate != self.rate).then(|| {
            self.rate = rate;
            Correction::Rate(rate)
        })
    }

    fn target(&self, sample: &Sample) -> f64 {
        sample.least_lag + self.mode.extra_s() + self.raised
    }

    fn misses_something(&self, now: Millis) -> bool {
        self.interrupted.is_some_and(|at| now.since(at) < MISSED_COMES_MS)
    }

    fn is_settled(&self, now: Millis) -> bool {
        self.jumped
            .is_none_or(|jumped| now.since(jumped) >= BETWEEN_JUMPS_MS)
    }

    fn jump(&mut self, sample: &Sample, by: f64, now: Millis) -> f64 {
        self.jumped = Some(now);
        self.interrupted = None;
        self.at_once = false;
        self.rate = 1.0;
        sample.position.unwrap_or_default() + by
    }

    /// In steps of 0.02, one for each 0.2 s behind or ahead, so that the rate is set seldom.
    fn rate_for(&self, excess: f64, sample: &Sample) -> f64 {
        let ahead = ahead(sample).unwrap_or_default();
        // Once it plays faster it goes on until the target is reached; otherwise it would switch at the border all the time.
        let tolerance = if self.rate == 1.0 { TOLERANCE_S } else { 0.05 };
        if excess > tolerance && ahead > SAFE_AHEAD_S {
            return quantized(1.02 + excess * 0.1).min(FASTEST);
        }
        if excess < -tolerance && ahead < SAFE_AHEAD_S {
            return quantized(0.98 + excess * 0.1).max(SLOWEST);
        }
        1.0
    }
}

/// How far playback is behind, in seconds.
fn lag(sample: &Sample) -> Option<f64> {
    // A stream whose end is not known has an infinite one.
    Some(sample.edge? - sample.position?).filter(|lag| lag.is_finite())
}

/// How far playback may go on without new data, in seconds.
fn ahead(sample: &Sample) -> Option<f64> {
    Some(sample.buffered? - sample.position?)
}

fn quantized(rate: f64) -> f64 {
    ((rate * 50.0) as i64) as f64 / 50.0
}
