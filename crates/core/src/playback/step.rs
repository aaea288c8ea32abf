//! The step function and its state.

use alloc::{vec, vec::Vec};

use super::{Delivery, Effect, Engine, Event, Failure, Millis, Plan, ProbeOutcome, Signal, policy};

/// The state of playback, as the audience sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Phase {
    /// Nothing was requested yet.
    #[default]
    Idle,
    /// Loading; no picture yet.
    Connecting,
    /// The picture is moving.
    Playing,
    /// A person paused it.
    Paused,
    /// The browser requires a tap first.
    TapNeeded,
    /// The picture stopped or failed; its cause is being determined, or it is being reloaded.
    Recovering,
    /// The host has not started.
    NotStarted,
    /// There was a picture, and the host has stopped.
    Ended,
    /// The address may not be played, or has expired.
    Refused,
    /// The stream's server does not answer.
    Unreachable,
    /// The server answers, but not with a stream.
    Unhealthy,
    /// The server answers as if there were a stream, but sends nothing.
    Empty,
    /// The stream is live, but this browser cannot play it.
    Unplayable,
    /// The player's own files cannot be loaded.
    EngineMissing,
}

/// The state of the supervisor for one picture.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Playback {
    plan: Plan,
    phase: Phase,
    /// How often it was loaded since the picture last moved.
    attempt: u32,
    /// Whether a picture was seen since [`Event::Start`].
    seen: bool,
    loaded: bool,
    /// Whether the player has started. Before that its own files are loading, with a longer timeout.
    started: bool,
    /// Whether no player supports any format here. The address is still probed, to show whether the stream is live.
    unsupported: bool,
    probing: bool,
    /// The last media time. The first value after a load is not progress.
    position: Option<f64>,
    /// When the position last changed, or when loading began.
    moved: Millis,
    /// When to load or to probe next.
    next: Option<(Millis, Next)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    Load,
    Probe,
}

impl Playback {
    /// The state of playback, as the audience sees it.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        self.phase
    }

    /// What is loaded, or will be loaded next.
    #[must_use]
    pub const fn plan(&self) -> Plan {
        self.plan
    }

    /// Handles one event. Any event is allowed in any state: players report late, twice and out of order.
    #[must_use]
    pub fn step(mut self, event: &Event, now: Millis) -> (Self, Vec<Effect>) {
        let effects = match event {
            Event::Start(plan) => {
                self = Self {
                    plan: *plan,
                    ..Self::default()
                };
                self.load(now)
            }
            Event::Player(_) if !self.loaded => Vec::new(),
            Event::Player(signal) => self.on_signal(signal, now),
            Event::Tick { position } => self.on_tick(*position, now),
            Event::Probed(_) if !self.probing => Vec::new(),
            Event::Probed(outcome) => self.on_probe(*outcome, now),
            Event::PlayRequested => self.on_play_request(now),
        };
        (self, effects)
    }

    fn load(&mut self, now: Millis) -> Vec<Effect> {
        self.loaded = true;
        self.started = false;
        self.probing = false;
        self.position = None;
        self.moved = now;
        self.next = None;
        self.mark_recovering();
        vec![Effect::Load(self.plan)]
    }

    fn on_signal(&mut self, signal: &Signal, now: Millis) -> Vec<Effect> {
        match signal {
            // The element reports that frames are shown. If that is wrong, the next ticks find out.
            Signal::Playing => {
                self.moved = now;
                self.seen = true;
                self.probing = false;
                self.phase = Phase::Playing;
                Vec::new()
            }
            Signal::Started => {
                self.started = true;
                self.moved = now;
                Vec::new()
            }
            Signal::Paused => {
                if self.phase == Phase::Playing {
                    self.phase = Phase::Paused;
                    // The picture has moved since the last tick, which is not progress while paused.
                    self.position = None;
                }
                Vec::new()
            }
            Signal::AutoplayRefused => {
                self.phase = Phase::TapNeeded;
                Vec::new()
            }
            Signal::Ended => self.unload_and_probe(),
            Signal::Failed(failure) => self.on_failure(failure, now),
        }
    }

    fn on_failure(&mut self, failure: &Failure, now: Millis) -> Vec<Effect> {
        let alternative = match (failure, self.plan) {
            (Failure::Network | Failure::Media, _) => return self.unload_and_probe(),
            (
                Failure::Unsupported,
                Plan {
                    delivery: Delivery::Flv,
                    engine,
                },
            ) => Some(Plan {
                delivery: Delivery::Hls,
                engine,
            }),
            (
                Failure::EngineMissing,
                Plan {
                    delivery,
                    engine: Engine::TcPlayer,
                },
            ) => Some(Plan {
                delivery,
                engine: Engine::Plain,
            }),
            (Failure::Unsupported | Failure::EngineMissing, _) => None,
        };
        if let Some(plan) = alternative {
            self.plan = plan;
            return self.load(now);
        }
        if *failure == Failure::Unsupported {
            self.unsupported = true;
            return self.unload_and_probe();
        }
        self.loaded = false;
        self.phase = Phase::EngineMissing;
        self.next = Some((now.after(policy::UNREACHABLE_MS), Next::Load));
        vec![Effect::Unload]
    }

    fn unload_and_probe(&mut self) -> Vec<Effect> {
        self.loaded = false;
        self.mark_recovering();
        self.probing = true;
        vec![Effect::Unload, Effect::Probe(self.plan.delivery)]
    }

    /// Sets the phase of a retry: connecting before the first picture, recovering after it. A phase that tells the
    /// audience about a failure stays until the state changes.
    fn mark_recovering(&mut self) {
        self.phase = match self.phase {
            Phase::Unplayable | Phase::EngineMissing => self.phase,
            _ if self.seen => Phase::Recovering,
            _ => Phase::Connecting,
        };
    }

    fn on_tick(&mut self, position: Option<f64>, now: Millis) -> Vec<Effect> {
        if let Some((when, next)) = self.next
            && now >= when
        {
            self.next = None;
            return match next {
                Next::Load => self.load(now),
                Next::Probe => {
                    self.probing = true;
                    vec![Effect::Probe(self.plan.delivery)]
                }
            };
        }
        if !self.loaded {
            return Vec::new();
        }
        if let Some(position) = position.filter(|position| position.is_finite()) {
            let before = self.position.replace(position);
            if before.is_some_and(|before| before != position) {
                return self.on_progress(now);
            }
        }
        let timeout = match self.phase {
            Phase::Connecting | Phase::Recovering | Phase::Unplayable | Phase::EngineMissing
                if !self.started =>
            {
                policy::PLAYER_START_MS
            }
            Phase::Playing => policy::stall_ms(self.plan.delivery),
            Phase::Connecting | Phase::Recovering | Phase::Unplayable | Phase::EngineMissing => {
                policy::first_picture_ms(self.plan.delivery)
            }
            _ => return Vec::new(),
        };
        if self.probing || now.since(self.moved) < timeout {
            return Vec::new();
        }
        self.mark_recovering();
        self.probing = true;
        vec![Effect::Probe(self.plan.delivery)]
    }

    fn on_progress(&mut self, now: Millis) -> Vec<Effect> {
        self.moved = now;
        self.seen = true;
        self.attempt = 0;
        self.probing = false;
        self.phase = Phase::Playing;
        Vec::new()
    }

    fn on_probe(&mut self, outcome: ProbeOutcome, now: Millis) -> Vec<Effect> {
        self.probing = false;
        let (phase, wait) = match outcome {
            ProbeOutcome::Live => return self.reload(now),
            ProbeOutcome::NotFound if self.seen => (Phase::Ended, policy::WAIT_FOR_HOST_MS),
            ProbeOutcome::NotFound => (Phase::NotStarted, policy::WAIT_FOR_HOST_MS),
            ProbeOutcome::Refused => (Phase::Refused, policy::REFUSED_MS),
            ProbeOutcome::Empty => (Phase::Empty, policy::UNREACHABLE_MS),
            ProbeOutcome::Unhealthy => (Phase::Unhealthy, policy::UNREACHABLE_MS),
            ProbeOutcome::Unreachable => (Phase::Unreachable, policy::UNREACHABLE_MS),
        };
        self.phase = phase;
        self.attempt = 0;
        self.next = Some((now.after(wait), Next::Probe));
        self.unload()
    }

    fn reload(&mut self, now: Millis) -> Vec<Effect> {
        if self.unsupported {
            self.phase = Phase::Unplayable;
            self.next = Some((now.after(policy::REFUSED_MS), Next::Probe));
            return self.unload();
        }
        let wait = policy::reload_ms(self.attempt);
        self.attempt = self.attempt.saturating_add(1);
        // A browser that has shown the picture supports it, so the stream is at fault.
        if self.attempt > policy::HOPELESS_AFTER && !self.seen {
            self.phase = Phase::Unplayable;
        } else {
            self.mark_recovering();
        }
        if wait == 0 {
            return self.load(now);
        }
        self.next = Some((now.after(wait), Next::Load));
        self.unload()
    }

    fn unload(&mut self) -> Vec<Effect> {
        if core::mem::take(&mut self.loaded) {
            vec![Effect::Unload]
        } else {
            Vec::new()
        }
    }

    fn on_play_request(&mut self, now: Millis) -> Vec<Effect> {
        match self.phase {
            Phase::TapNeeded | Phase::Paused if self.loaded => {
                self.moved = now;
                self.mark_recovering();
                vec![Effect::Play]
            }
            Phase::Idle | Phase::Connecting | Phase::Playing => Vec::new(),
            _ => {
                self.phase = Phase::Connecting;
                self.attempt = 0;
                self.unsupported = false;
                self.load(now)
            }
        }
    }
}
