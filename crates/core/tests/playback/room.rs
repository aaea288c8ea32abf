//! A supervisor with its own clock, and a stream that is played, stands still or stops coming.

use panglu_core::playback::{
    Answer, Cause, Delivery, Effect, Engine, Event, Failure, Millis, Plan, Playback, Sample, Signal, Start,
    State,
};

pub(crate) const FLV: Plan = Plan {
    delivery: Delivery::Flv,
    engine: Engine::TcPlayer,
};
pub(crate) const HLS: Plan = Plan {
    delivery: Delivery::Hls,
    engine: Engine::TcPlayer,
};
pub(crate) const TICK_MS: u64 = 250;
const TICK_S: f64 = 0.25;

/// What a stream does between two ticks.
#[derive(Clone, Copy)]
pub(crate) struct Pace {
    /// Seconds of media time that are played per second.
    pub(crate) plays: f64,
    /// Bytes that come per second.
    pub(crate) bytes: u64,
}

/// It plays and comes as it should.
pub(crate) const FINE: Pace = Pace {
    plays: 1.0,
    bytes: 80_000,
};
/// It stands still and nothing comes.
pub(crate) const DEAD: Pace = Pace { plays: 0.0, bytes: 0 };
/// It stands still although a little comes.
pub(crate) const TRICKLE: Pace = Pace {
    plays: 0.0,
    bytes: 900,
};

pub(crate) struct Room {
    pub(crate) playback: Playback,
    pub(crate) now: Millis,
    pub(crate) position: f64,
    /// How far the buffer and the live edge are ahead of the position, in seconds.
    pub(crate) behind: f64,
    bytes: u64,
    /// Whether somebody counts the bytes.
    pub(crate) counts: bool,
}

impl Room {
    pub(crate) fn started(plan: Plan) -> Self {
        Self::started_with(Start {
            plan,
            can_switch: true,
            ..Start::default()
        })
    }

    pub(crate) fn started_with(start: Start) -> Self {
        let mut room = Self {
            playback: Playback::default(),
            now: Millis(1_000),
            position: 0.0,
            behind: 1.0,
            bytes: 0,
            counts: start.plan.delivery == Delivery::Flv,
        };
        assert_eq!(room.send(Event::Start(start)), [Effect::Load(start.plan)]);
        room.send(Event::Player(Signal::Started));
        room
    }

    /// A room whose picture moves.
    pub(crate) fn playing(plan: Plan) -> Self {
        let mut room = Self::started(plan);
        room.run(4, FINE);
        assert_eq!(room.shown(), (State::Playing, None));
        room
    }

    pub(crate) fn send(&mut self, event: Event) -> Vec<Effect> {
        let (playback, effects) = self.playback.step(&event, self.now);
        self.playback = playback;
        effects
    }

    pub(crate) fn signal(&mut self, signal: Signal) -> Vec<Effect> {
        self.send(Event::Player(signal))
    }

    pub(crate) fn fails(&mut self, failure: Failure) -> Vec<Effect> {
        self.signal(Signal::Failed(failure))
    }

    pub(crate) fn answers(&mut self, answer: Answer) -> Vec<Effect> {
        self.send(Event::Probed(answer))
    }

    /// Sends a number of seconds of ticks.
    pub(crate) fn run(&mut self, seconds: u64, pace: Pace) -> Vec<Effect> {
        (0..seconds * 1_000 / TICK_MS)
            .flat_map(|_| self.tick(pace))
            .collect()
    }

    /// Sends ticks until one has an effect, at most a minute; returns how many milliseconds passed.
    pub(crate) fn until_effect(&mut self, pace: Pace) -> (u64, Vec<Effect>) {
        let start = self.now;
        for _ in 0..60_000 / TICK_MS {
            let effects = self.tick(pace);
            if !effects.is_empty() {
                return (self.now.since(start), effects);
            }
        }
        assert!(
            self.now < start,
            "nothing happened for a minute: {:?}",
            self.playback.status()
        );
        (0, Vec::new())
    }

    pub(crate) fn tick(&mut self, pace: Pace) -> Vec<Effect> {
        self.now = self.now.after(TICK_MS);
        self.position += pace.plays * TICK_S;
        self.bytes += pace.bytes * TICK_MS / 1_000;
        let effects = self.send(Event::Tick(self.sample()));
        for effect in &effects {
            if let Effect::Load(_) | Effect::Unload = effect {
                self.bytes = 0;
            }
        }
        effects
    }

    pub(crate) fn sample(&self) -> Sample {
        Sample {
            position: Some(self.position),
            buffered: Some(self.position + self.behind),
            edge: Some(self.position + self.behind),
            least_lag: 1.0,
            bytes: self.counts.then_some(self.bytes),
        }
    }

    pub(crate) fn shown(&self) -> (State, Option<Cause>) {
        let status = self.playback.status();
        (status.state, status.cause)
    }
}

/// Whether the only effects are the end of the player, if it is still there, and a question.
pub(crate) fn only_asks(effects: &[Effect]) -> bool {
    matches!(
        effects,
        [Effect::Probe { .. }] | [Effect::Unload, Effect::Probe { .. }]
    )
}
