//! The step itself.

use alloc::{vec, vec::Vec};

use super::{Delivery, Effect, Engine, Event, Failure, Millis, Plan, ProbeOutcome, Signal, policy};

/// What the audience is going through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Phase {
    /// Nothing was asked for yet.
    #[default]
    Idle,
    /// Loading; no picture yet.
    Connecting,
    /// The picture moves.
    Playing,
    /// Someone paused it.
    Paused,
    /// The browser wants a tap first.
    TapNeeded,
    /// The picture stood still or broke; the cause is being looked for, or it is being loaded again.
    Recovering,
    /// The host has not started.
    NotStarted,
    /// There was a picture and the host stopped.
    Ended,
    /// The address may not, or may no longer, be played.
    Refused,
    /// The stream's server does not answer.
    Unreachable,
    /// The server answers, but not with a stream.
    Unhealthy,
    /// The server answers as if there were a stream, and sends nothing.
    Empty,
    /// The stream is there and this browser cannot show it.
    Unplayable,
    /// The player's own files cannot be loaded.
    EngineMissing,
}

/// The state of one picture.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Playback {
    plan: Plan,
    phase: Phase,
    /// Loads since the picture last moved.
    attempt: u32,
    /// A picture was seen since [`Event::Start`].
    seen: bool,
    loaded: bool,
    /// The player has begun; before, its own files are on their way, and their loader has a patience of its own.
    started: bool,
    /// No player can show any delivery here; whether there is anything to show is still worth knowing.
    unsupported: bool,
    probing: bool,
    /// The media time last read; the first reading after a load is only where counting starts.
    position: Option<f64>,
    /// When the position last changed, or the load began.
    moved: Millis,
    /// When to load or to probe again.
    next: Option<(Millis, Next)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    Load,
    Probe,
}

impl Playback {
    /// What the audience is going through.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        self.phase
    }

    /// What is loaded, or will be loaded next.
    #[must_use]
    pub const fn plan(&self) -> Plan {
        self.plan
    }

    /// One step. Any event in any state is allowed: players speak late, twice and out of order.
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
            // The element itself says that frames are being shown; if that is not true for long, the ticks tell.
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
                    // The picture moved on after the last tick; that is no progress of a paused one.
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

    /// Trying again. Before the first picture that is still connecting, and a sentence that says "we keep trying" stays
    /// until there is something better to say.
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
        // A browser that has shown the picture can show it: then it is the stream that does not come.
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
