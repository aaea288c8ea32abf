//! What the supervisor finds out by itself: whether the picture moves, whether data comes, and how far behind it is.

use alloc::{vec, vec::Vec};

use super::{
    Cause, Delivery, Effect, Millis, Playback, Sample, State, latency::Correction, policy, step::Next,
};

impl Playback {
    pub(super) fn on_tick(&mut self, sample: &Sample, now: Millis) -> Vec<Effect> {
        let slept = self
            .ticked
            .replace(now)
            .is_some_and(|before| now.since(before) >= policy::ASLEEP_MS);
        if slept {
            let effects = self.on_return(now);
            if !effects.is_empty() {
                return effects;
            }
        }
        if let Some((when, next)) = self.next
            && now >= when
        {
            self.next = None;
            return match next {
                Next::Load => self.load(now),
                Next::Probe => vec![self.probe(now)],
            };
        }
        self.sample = *sample;
        if self.paused_by_page && !self.hidden && self.state == State::Paused {
            return self.play_on(now);
        }
        if !self.loaded {
            return Vec::new();
        }
        self.flow.note(sample.bytes, now);
        match self.state {
            State::Paused | State::TapNeeded => return self.watch_pause(now),
            _ => {}
        }
        if let Some((before, when)) = self.returned
            && now >= when
        {
            self.returned = None;
            // Connections that died during a sleep are not reported: they just stay silent.
            if self.plan.delivery == Delivery::Flv && before.is_some() && sample.bytes == before {
                return self.load(now);
            }
        }
        if let Some(position) = sample.position.filter(|position| position.is_finite()) {
            let before = self.position.replace(position);
            if let Some(before) = before {
                self.motion.note(before != position);
            }
            if before.is_some_and(|before| before != position) {
                return self.on_progress(sample, now);
            }
        }
        // Before it moves again, so that the old picture does not flash by.
        if self.state == State::Playing
            && self.steady_since.is_some()
            && let Some(position) = self.latency.skip(sample, now)
        {
            return vec![Effect::Rate(1.0), Effect::Jump(position)];
        }
        let still_for = now.since(self.moved);
        match self.state {
            State::Playing => self.watch_picture(still_for, now),
            _ => self.watch_start(sample, still_for, now),
        }
    }

    /// A stream that is paused for long is given up; pressing play loads it again.
    fn watch_pause(&mut self, now: Millis) -> Vec<Effect> {
        if now.since(self.paused_at) < policy::PAUSED_MS {
            return Vec::new();
        }
        self.unload()
    }

    fn on_progress(&mut self, sample: &Sample, now: Millis) -> Vec<Effect> {
        let still_for = now.since(self.moved);
        if self.seen && self.steady_since.is_some() && still_for >= policy::INTERRUPTED_MS {
            self.latency.interrupted(now);
        }
        self.moved = now;
        let steady_since = *self.steady_since.get_or_insert(now);
        if now.since(steady_since) >= policy::STEADY_MS {
            self.attempt = 0;
        }
        self.show_picture();
        match self.latency.correct(sample, now) {
            Some(Correction::Jump(position)) => vec![Effect::Rate(1.0), Effect::Jump(position)],
            Some(Correction::Rate(rate)) => vec![Effect::Rate(rate)],
            None => Vec::new(),
        }
    }

    /// A picture that stands still is said to be interrupted. If data comes, what follows is decided by [`Self::watch_start`].
    fn watch_picture(&mut self, still_for: u64, now: Millis) -> Vec<Effect> {
        // What comes without a pause is all that the connection has room for, and it is not enough.
        let patience = if self.motion.stutters() && self.flow.is_without_a_pause() {
            policy::STUTTERED_MS
        } else {
            policy::INTERRUPTED_MS
        };
        if self.hidden || still_for < patience {
            return Vec::new();
        }
        let delivery = self.plan.delivery;
        self.latency.stalled(now);
        let rate = self.latency.reset_rate().map(Effect::Rate);
        let mut effects: Vec<Effect> = rate.into_iter().collect();
        // Segments come in bursts, so a silence between two of them says nothing: the address is asked, and the player goes on.
        let is_silent = self.flow.bytes_per_second(now) == Some(0);
        if is_silent && delivery == Delivery::Hls {
            self.state = State::Recovering;
            self.asks_beside = true;
            effects.push(self.probe(now));
        } else if is_silent {
            self.fail(Cause::Silent, now);
            effects.extend(self.unload_and_probe(now));
        } else {
            self.state = State::Recovering;
            if self.flow.is_flowing(now) {
                // Data keeps coming, and less than is played.
                self.cause = Some(Cause::Slow);
            }
        }
        effects
    }

    /// Waits for a picture that has not come yet, or stands still.
    fn watch_start(&mut self, sample: &Sample, still_for: u64, now: Millis) -> Vec<Effect> {
        let delivery = self.plan.delivery;
        let timeout = if !self.started {
            policy::PLAYER_START_MS
        } else if self.position.is_some() && self.steady_since.is_some() {
            policy::STALL_MS
        } else {
            policy::first_picture_ms(delivery)
        };
        // A connection that has not sent anything yet reports by itself what becomes of it.
        let waits_for_connection =
            delivery == Delivery::Flv && sample.bytes == Some(0) && still_for < policy::PLAYER_START_MS;
        let asks_early =
            delivery == Delivery::Hls && self.started && !self.asks_beside && self.steady_since.is_none();
        if asks_early && !self.probing && still_for >= policy::ASK_BESIDE_MS {
            self.asks_beside = true;
            return vec![self.probe(now)];
        }
        if self.probing || still_for < timeout || waits_for_connection {
            return Vec::new();
        }
        let buffered = sample.buffered.zip(sample.position);
        let ahead = buffered.map_or(0.0, |(buffered, position)| buffered - position);
        match self.flow.bytes_per_second(now) {
            // Data keeps coming, and less than can be played. Another request would only begin again.
            _ if self.flow.is_flowing(now) && ahead < 0.5 && still_for < policy::SLOW_MS => {
                self.cause = Some(Cause::Slow);
                return Vec::new();
            }
            Some(0) if delivery == Delivery::Flv => {
                self.fail(if self.seen { Cause::Silent } else { Cause::Empty }, now);
            }
            _ if self.cause == Some(Cause::Slow) => self.cause = None,
            _ => {}
        }
        self.unload_and_probe(now)
    }
}
