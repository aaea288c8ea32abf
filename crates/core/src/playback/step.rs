//! The step function and its state.

use alloc::{vec, vec::Vec};

use super::{
    Answer, Cause, Codec, Delivery, Effect, Engine, Event, Failure, Millis, Plan, Sample, Signal, Start,
    State, Status, flow::Flow, latency::Latency, motion::Motion, policy,
};

/// The state of the supervisor for one picture.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Playback {
    pub(super) start: Start,
    pub(super) plan: Plan,
    pub(super) state: State,
    pub(super) cause: Option<Cause>,
    /// When state or cause changed.
    since: Millis,
    codec: Option<Codec>,
    /// How often it was loaded since the picture last moved steadily.
    pub(super) attempt: u32,
    /// Whether a picture was seen since [`Event::Start`].
    pub(super) seen: bool,
    pub(super) loaded: bool,
    /// Whether the player has started. Before that its own files are loading, with a longer timeout.
    pub(super) started: bool,
    /// Whether no player supports any format here. The address is still probed, to show whether the stream is live.
    pub(super) unsupported: bool,
    pub(super) probing: bool,
    /// Whether the player goes on while the address is asked.
    pub(super) asks_beside: bool,
    /// When the address was asked last.
    probed_at: Millis,
    /// When another address was wanted last.
    renewed_at: Option<Millis>,
    /// When the current load began.
    pub(super) loaded_at: Millis,
    /// The last media time. The first value after a load is not progress.
    pub(super) position: Option<f64>,
    /// When the position last changed, or when loading began.
    pub(super) moved: Millis,
    /// Since when the picture moves without a break.
    pub(super) steady_since: Option<Millis>,
    /// When to load or to probe next.
    pub(super) next: Option<(Millis, Next)>,
    /// Since when every answer is a failure.
    pub(super) failing_since: Option<Millis>,
    pub(super) flow: Flow,
    pub(super) motion: Motion,
    pub(super) latency: Latency,
    pub(super) hidden: bool,
    pub(super) offline: bool,
    /// Whether the page is in the back-forward cache.
    pub(super) stored: bool,
    /// Whether the browser paused the picture of a hidden page.
    pub(super) paused_by_page: bool,
    /// Whether a person paused it, with a button of ours.
    pub(super) wants_pause: bool,
    pub(super) paused_at: Millis,
    /// After a return: the bytes at that time, and when more must have come.
    pub(super) returned: Option<(Option<u64>, Millis)>,
    pub(super) ticked: Option<Millis>,
    /// What was measured last.
    pub(super) sample: Sample,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    Load,
    Probe,
}

impl Playback {
    /// What the audience is told.
    #[must_use]
    pub fn status(&self) -> Status {
        Status {
            state: self.state,
            cause: self.cause,
            since: self.since,
            next_try: self.next.map(|(when, _)| when),
            plan: self.plan,
            codec: self.codec.filter(|codec| !codec.is_empty()),
        }
    }

    /// Handles one event. Any event is allowed in any state: players report late, twice and out of order.
    #[must_use]
    pub fn step(mut self, event: &Event, now: Millis) -> (Self, Vec<Effect>) {
        let before = (self.state, self.cause);
        let effects = match event {
            Event::Start(start) => self.on_start(*start, now),
            Event::Stop => {
                self = Self::default();
                vec![Effect::Unload]
            }
            Event::Player(_) if !self.loaded => Vec::new(),
            Event::Player(signal) => self.on_signal(*signal, now),
            Event::Tick(sample) => self.on_tick(sample, now),
            Event::Probed(_) if !self.probing => Vec::new(),
            Event::Probed(answer) => self.on_probe(*answer, now),
            Event::Page(event) => self.on_page(*event, now),
            Event::PlayRequested => self.on_play_request(now),
            Event::PauseRequested => self.on_pause_request(now),
            Event::LiveRequested => self.on_live_request(now),
            Event::Renewed(is_new) => self.on_renewal(*is_new, now),
        };
        if before != (self.state, self.cause) {
            self.since = now;
        }
        (self, effects)
    }

    fn on_start(&mut self, start: Start, now: Millis) -> Vec<Effect> {
        *self = Self {
            start,
            plan: start.plan,
            hidden: start.hidden,
            offline: start.offline,
            latency: Latency::new(start.lag),
            ..Self::default()
        };
        if start.mixed_content {
            self.state = State::Failed;
            self.cause = Some(Cause::MixedContent);
            return vec![Effect::Unload];
        }
        self.load(now)
    }

    pub(super) fn load(&mut self, now: Millis) -> Vec<Effect> {
        self.loaded = true;
        self.started = false;
        self.probing = false;
        self.asks_beside = false;
        self.loaded_at = now;
        self.position = None;
        self.steady_since = None;
        self.moved = now;
        self.next = None;
        self.returned = None;
        self.flow = Flow::default();
        self.motion = Motion::default();
        self.latency.reload();
        self.mark_trying(now);
        vec![Effect::Load(self.plan)]
    }

    /// Sets the state of a retry: connecting before the first picture, recovering after it. A failure that the audience was
    /// told of stays until something changes; saying "connecting" in between would blink.
    fn mark_trying(&mut self, now: Millis) {
        if self.failing_since.is_some() && self.cause.is_some() {
            return self.mark_failing(now);
        }
        self.state = if self.seen {
            State::Recovering
        } else {
            State::Connecting
        };
    }

    /// Sets the state of a failure whose cause is known.
    fn mark_failing(&mut self, now: Millis) {
        let failing_for = self.failing_for(now);
        self.state = match self.cause {
            Some(Cause::NotStarted | Cause::Ended) => State::Waiting,
            Some(
                Cause::Silent
                | Cause::Frozen
                | Cause::SegmentsMissing
                | Cause::Unreachable
                | Cause::NoAnswer
                | Cause::Offline,
            ) if self.seen && failing_for < policy::RECOVERING_MS => State::Recovering,
            _ => State::Failed,
        };
    }

    fn on_signal(&mut self, signal: Signal, now: Millis) -> Vec<Effect> {
        match signal {
            // Pressing play finds out what became of it.
            Signal::Ended | Signal::Failed(_) if self.wants_pause && self.state == State::Paused => {
                self.unload()
            }
            // Frames are shown. If that is wrong, the next ticks find out.
            Signal::Playing => {
                self.moved = now;
                self.show_picture();
                Vec::new()
            }
            Signal::Started => {
                self.started = true;
                self.moved = now;
                Vec::new()
            }
            Signal::Paused => {
                if self.state == State::Playing {
                    self.paused_by_page = self.hidden;
                    self.pause(now);
                }
                Vec::new()
            }
            Signal::AutoplayRefused => {
                self.state = State::TapNeeded;
                self.cause = None;
                self.paused_at = now;
                Vec::new()
            }
            Signal::Ended => self.unload_and_probe(now),
            Signal::Failed(failure) => self.on_failure(failure, now),
        }
    }

    pub(super) fn pause(&mut self, now: Millis) {
        self.state = State::Paused;
        self.cause = None;
        self.paused_at = now;
        // The picture has moved since the last tick, which is not progress while paused.
        self.position = None;
        self.steady_since = None;
    }

    pub(super) fn show_picture(&mut self) {
        self.seen = true;
        self.probing = false;
        self.failing_since = None;
        self.cause = None;
        self.state = State::Playing;
    }

    fn on_failure(&mut self, failure: Failure, now: Millis) -> Vec<Effect> {
        let other = |delivery, engine| Some(Plan { delivery, engine });
        let alternative = match (failure, self.plan.delivery, self.plan.engine) {
            (Failure::Answer(answer), ..) => return self.on_answer(answer, now),
            (Failure::Network | Failure::Media, ..) => return self.unload_and_probe(now),
            (Failure::Unsupported, Delivery::Flv, engine) if self.start.can_switch => {
                other(Delivery::Hls, engine)
            }
            (Failure::EngineMissing, delivery, Engine::TcPlayer) => other(delivery, Engine::Plain),
            (Failure::Unsupported | Failure::EngineMissing, ..) => None,
        };
        if let Some(plan) = alternative {
            self.plan = plan;
            return self.load(now);
        }
        if failure == Failure::Unsupported {
            self.unsupported = true;
            return self.unload_and_probe(now);
        }
        self.loaded = false;
        self.fail(Cause::EngineMissing, now);
        self.next = Some((now.after(policy::ask_again_ms(0, false)), Next::Load));
        vec![Effect::Unload]
    }

    pub(super) fn unload_and_probe(&mut self, now: Millis) -> Vec<Effect> {
        self.loaded = false;
        self.asks_beside = false;
        self.mark_trying(now);
        vec![Effect::Unload, self.probe(now)]
    }

    /// Asks the stream's address what is the matter.
    pub(super) fn probe(&mut self, now: Millis) -> Effect {
        self.probing = true;
        self.probed_at = now;
        Effect::Probe {
            delivery: self.plan.delivery,
            within_ms: policy::patience_ms(self.failing_for(now)),
        }
    }

    fn failing_for(&self, now: Millis) -> u64 {
        self.failing_since.map_or(0, |since| now.since(since))
    }

    pub(super) fn fail(&mut self, cause: Cause, now: Millis) {
        self.failing_since.get_or_insert(now);
        self.cause = Some(cause);
        self.mark_failing(now);
    }

    fn unplayable(&mut self, now: Millis) -> Vec<Effect> {
        self.fail(Cause::Unplayable, now);
        self.next = Some((now.after(policy::UNPLAYABLE_MS), Next::Probe));
        self.unload()
    }

    /// A refused address is replaced by the new one. What plays goes on: the address is for the next request.
    fn on_renewal(&mut self, is_new: bool, now: Millis) -> Vec<Effect> {
        if is_new && !self.loaded && self.is_refused() {
            return self.load(now);
        }
        Vec::new()
    }

    fn is_refused(&self) -> bool {
        matches!(self.cause, Some(Cause::Refused | Cause::ClockWrong))
    }

    fn on_probe(&mut self, answer: Answer, now: Millis) -> Vec<Effect> {
        self.probing = false;
        match answer {
            // The player may still be about to show it.
            Answer::Live if self.asks_beside && self.loaded => Vec::new(),
            Answer::Live => self.reload(now),
            failure => self.on_answer(failure, now),
        }
    }

    /// Tells of an answer that is not a stream, and when the address is asked again.
    fn on_answer(&mut self, answer: Answer, now: Millis) -> Vec<Effect> {
        let Some(cause) = answer.cause(self.seen) else {
            return self.reload(now);
        };
        if let Answer::Codec(codec) = answer {
            self.codec = Some(codec);
        }
        let is_network = matches!(cause, Cause::Unreachable | Cause::NoAnswer);
        let cause = if self.offline && is_network {
            Cause::Offline
        } else {
            cause
        };
        let is_new = self.cause != Some(cause);
        self.fail(cause, now);
        self.attempt = 0;
        self.probing = false;
        let wait = policy::ask_again_ms(self.failing_for(now), self.hidden);
        // The pause counts from the request: one that was not answered has waited already.
        self.next = Some((
            self.probed_at.max(self.loaded_at).after(wait).max(now),
            Next::Probe,
        ));
        let mut effects = self.unload();
        // Whoever gives out the addresses may be away for a while, or may give refused ones without end.
        let is_due = is_new
            || self
                .renewed_at
                .is_none_or(|at| now.since(at) >= policy::RENEW_AGAIN_MS);
        if self.start.renewable && self.is_refused() && is_due {
            self.renewed_at = Some(now);
            effects.push(Effect::Renew);
        }
        effects
    }

    /// Loads a stream that is there.
    fn reload(&mut self, now: Millis) -> Vec<Effect> {
        if self.unsupported {
            return self.unplayable(now);
        }
        let wait = policy::reload_ms(self.attempt);
        self.attempt = self.attempt.saturating_add(1);
        // A browser that has shown the picture supports it, so the stream is at fault.
        if self.attempt > policy::HOPELESS_AFTER && !self.seen {
            self.fail(Cause::Unplayable, now);
        } else {
            self.mark_trying(now);
        }
        if wait == 0 {
            return self.load(now);
        }
        self.next = Some((now.after(wait), Next::Load));
        self.unload()
    }

    pub(super) fn unload(&mut self) -> Vec<Effect> {
        if core::mem::take(&mut self.loaded) {
            vec![Effect::Unload]
        } else {
            Vec::new()
        }
    }
}
