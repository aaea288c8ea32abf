//! Scenarios for the supervisor: what a player reports or fails to report, and the expected reaction.
#![cfg(not(target_arch = "wasm32"))]

use panglu_core::playback::{
    Action, Delivery, Effect, Engine, Event, Failure, Millis, Phase, Plan, Playback, ProbeOutcome, Signal,
};

const FLV: Plan = Plan {
    delivery: Delivery::Flv,
    engine: Engine::TcPlayer,
};
const HLS: Plan = Plan {
    delivery: Delivery::Hls,
    engine: Engine::TcPlayer,
};
const TICK_MS: u64 = 500;

/// Runs the supervisor with its own clock and records every effect.
struct Stage {
    playback: Playback,
    now: Millis,
    position: f64,
}

impl Stage {
    fn started(plan: Plan) -> Self {
        let mut stage = Self {
            playback: Playback::default(),
            now: Millis(0),
            position: 0.0,
        };
        assert_eq!(stage.send(Event::Start(plan)), [Effect::Load(plan)]);
        stage.send(Event::Player(Signal::Started));
        stage
    }

    fn playing(plan: Plan) -> Self {
        let mut stage = Self::started(plan);
        stage.run(2, 0.5);
        assert_eq!(stage.playback.phase(), Phase::Playing);
        stage
    }

    fn send(&mut self, event: Event) -> Vec<Effect> {
        let (playback, effects) = self.playback.step(&event, self.now);
        self.playback = playback;
        effects
    }

    /// Sends ticks while the media time advances by `pace` seconds per tick.
    fn run(&mut self, ticks: u32, pace: f64) -> Vec<Effect> {
        let mut effects = Vec::new();
        for _ in 0..ticks {
            self.now = self.now.after(TICK_MS);
            self.position += pace;
            let position = Some(self.position);
            effects.extend(self.send(Event::Tick { position }));
        }
        effects
    }
}

#[test]
fn the_first_reading_is_not_yet_a_picture() {
    let mut stage = Stage::started(HLS);
    stage.position = 12.0;
    assert_eq!(stage.run(1, 0.0), []);
    assert_eq!(
        stage.playback.phase(),
        Phase::Connecting,
        "hls.js jumps to the live edge before it plays"
    );
    stage.run(1, 0.5);
    assert_eq!(stage.playback.phase(), Phase::Playing);
}

#[test]
fn a_room_nobody_publishes_gets_a_sentence_and_is_asked_again_by_itself() {
    let mut stage = Stage::started(FLV);
    let asked = stage.send(Event::Player(Signal::Failed(Failure::Network)));
    assert_eq!(asked, [Effect::Unload, Effect::Probe(Delivery::Flv)]);
    assert_eq!(stage.send(Event::Probed(ProbeOutcome::NotFound)), []);
    assert_eq!(stage.playback.phase(), Phase::NotStarted);
    assert_eq!(stage.run(6, 0.0), [Effect::Probe(Delivery::Flv)]);
    assert_eq!(
        stage.send(Event::Probed(ProbeOutcome::Live)),
        [Effect::Load(FLV)],
        "no reload by hand"
    );
}

#[test]
fn a_player_that_never_says_anything_is_found_out() {
    let mut stage = Stage::started(FLV);
    assert_eq!(stage.run(12, 0.0), [Effect::Probe(Delivery::Flv)]);
    assert_eq!(
        stage.send(Event::Probed(ProbeOutcome::NotFound)),
        [Effect::Unload]
    );
    assert_eq!(stage.playback.phase(), Phase::NotStarted);
}

#[test]
fn a_publisher_that_dies_without_a_word_is_found_out() {
    let mut stage = Stage::playing(FLV);
    assert_eq!(stage.run(5, 0.0), []);
    assert_eq!(stage.run(1, 0.0), [Effect::Probe(Delivery::Flv)]);
    assert_eq!(stage.playback.phase(), Phase::Recovering);
    assert_eq!(
        stage.send(Event::Probed(ProbeOutcome::NotFound)),
        [Effect::Unload]
    );
    assert_eq!(
        stage.playback.phase(),
        Phase::Ended,
        "it had been seen, so it ended rather than not begun"
    );
}

#[test]
fn a_pause_in_the_middle_of_hls_is_no_fault() {
    let mut stage = Stage::playing(HLS);
    assert_eq!(stage.run(15, 0.0), []);
    stage.run(1, 0.5);
    assert_eq!(stage.playback.phase(), Phase::Playing);
}

#[test]
fn a_late_answer_does_not_tear_down_a_picture_that_moves_again() {
    let mut stage = Stage::playing(FLV);
    assert_eq!(stage.run(6, 0.0), [Effect::Probe(Delivery::Flv)]);
    stage.run(1, 0.5);
    assert_eq!(stage.send(Event::Probed(ProbeOutcome::NotFound)), []);
    assert_eq!(stage.playback.phase(), Phase::Playing);
}

#[test]
fn a_stream_that_is_there_is_loaded_again_ever_more_slowly_and_then_called_unplayable() {
    let mut stage = Stage::started(FLV);
    let mut waits = Vec::new();
    for _ in 0..6 {
        stage.send(Event::Player(Signal::Failed(Failure::Media)));
        let mut effects = stage.send(Event::Probed(ProbeOutcome::Live));
        let mut ticks = 0;
        while effects.is_empty() {
            effects = stage.run(1, 0.0);
            ticks += 1;
        }
        assert_eq!(effects, [Effect::Load(FLV)]);
        waits.push(ticks * TICK_MS);
    }
    assert_eq!(waits, [0, 1_000, 2_000, 4_000, 8_000, 8_000]);
    stage.send(Event::Player(Signal::Failed(Failure::Media)));
    stage.send(Event::Probed(ProbeOutcome::Live));
    assert_eq!(stage.playback.phase(), Phase::Unplayable);
    assert_eq!(stage.playback.phase().action(), Some(Action::TryNow));
}

#[test]
fn each_answer_of_the_server_has_its_own_phase() {
    for (outcome, phase) in [
        (ProbeOutcome::NotFound, Phase::NotStarted),
        (ProbeOutcome::Refused, Phase::Refused),
        (ProbeOutcome::Unhealthy, Phase::Unhealthy),
        (ProbeOutcome::Empty, Phase::Empty),
        (ProbeOutcome::Unreachable, Phase::Unreachable),
    ] {
        let mut stage = Stage::started(FLV);
        stage.send(Event::Player(Signal::Failed(Failure::Network)));
        stage.send(Event::Probed(outcome));
        assert_eq!(stage.playback.phase(), phase);
    }
}

#[test]
fn an_empty_answer_is_never_blamed_on_the_browser() {
    let mut stage = Stage::started(FLV);
    for _ in 0..8 {
        stage.send(Event::Player(Signal::Failed(Failure::Media)));
        stage.send(Event::Probed(ProbeOutcome::Empty));
        assert_eq!(stage.playback.phase(), Phase::Empty);
        let asked = stage.run(6, 0.0);
        assert_eq!(
            asked,
            [Effect::Probe(Delivery::Flv)],
            "it is asked again by itself"
        );
    }
    stage.send(Event::Probed(ProbeOutcome::Live));
    assert_eq!(
        stage.playback.phase(),
        Phase::Connecting,
        "and played once something comes"
    );
}

#[test]
fn a_browser_without_media_source_gets_hls() {
    let mut stage = Stage::started(FLV);
    let effects = stage.send(Event::Player(Signal::Failed(Failure::Unsupported)));
    assert_eq!(effects, [Effect::Load(HLS)]);
    let asked = stage.send(Event::Player(Signal::Failed(Failure::Unsupported)));
    assert_eq!(
        asked,
        [Effect::Unload, Effect::Probe(Delivery::Hls)],
        "whether anything is there is not known yet"
    );
    stage.send(Event::Probed(ProbeOutcome::Live));
    assert_eq!(stage.playback.phase(), Phase::Unplayable);
}

#[test]
fn a_browser_that_plays_nothing_is_not_blamed_while_the_host_is_absent() {
    let mut stage = Stage::started(HLS);
    stage.send(Event::Player(Signal::Failed(Failure::Unsupported)));
    stage.send(Event::Probed(ProbeOutcome::NotFound));
    assert_eq!(stage.playback.phase(), Phase::NotStarted);
}

#[test]
fn a_slow_download_of_the_player_is_no_fault_of_the_stream() {
    let mut stage = Stage::started(FLV);
    stage.send(Event::Start(FLV));
    assert_eq!(
        stage.run(60, 0.0),
        [],
        "the player's files are still on their way"
    );
    stage.send(Event::Player(Signal::Started));
    assert_eq!(stage.run(11, 0.0), []);
    assert_eq!(stage.run(1, 0.0), [Effect::Probe(Delivery::Flv)]);
}

#[test]
fn a_browser_that_has_shown_the_picture_is_never_called_unable() {
    let mut stage = Stage::playing(FLV);
    for _ in 0..8 {
        stage.send(Event::Player(Signal::Failed(Failure::Network)));
        let mut effects = stage.send(Event::Probed(ProbeOutcome::Live));
        assert_eq!(stage.playback.phase(), Phase::Recovering);
        while effects.is_empty() {
            effects = stage.run(1, 0.0);
        }
    }
}

#[test]
fn without_tcplayer_the_plain_player_plays() {
    let mut stage = Stage::started(FLV);
    let effects = stage.send(Event::Player(Signal::Failed(Failure::EngineMissing)));
    let plain = Plan {
        engine: Engine::Plain,
        ..FLV
    };
    assert_eq!(effects, [Effect::Load(plain)]);
    assert_eq!(
        stage.send(Event::Player(Signal::Failed(Failure::EngineMissing))),
        [Effect::Unload]
    );
    assert_eq!(stage.playback.phase(), Phase::EngineMissing);
    assert_eq!(
        stage.run(6, 0.0),
        [Effect::Load(plain)],
        "the network may have come back"
    );
}

#[test]
fn a_refused_autoplay_waits_for_a_tap_and_is_no_stall() {
    let mut stage = Stage::started(FLV);
    stage.send(Event::Player(Signal::AutoplayRefused));
    assert_eq!(stage.run(100, 0.0), []);
    assert_eq!(stage.playback.phase().action(), Some(Action::Play));
    assert_eq!(stage.send(Event::PlayRequested), [Effect::Play]);
}

#[test]
fn a_pause_is_not_a_stall_and_ends_when_the_person_plays() {
    let mut stage = Stage::playing(FLV);
    stage.send(Event::Player(Signal::Paused));
    stage.run(1, 0.1);
    assert_eq!(
        stage.playback.phase(),
        Phase::Paused,
        "the last bit of movement came before the pause"
    );
    assert_eq!(stage.run(100, 0.0), []);
    assert_eq!(stage.playback.phase(), Phase::Paused);
    assert_eq!(stage.send(Event::PlayRequested), [Effect::Play]);
    stage.send(Event::Player(Signal::Playing));
    assert_eq!(stage.playback.phase(), Phase::Playing);
}

#[test]
fn what_a_dead_player_still_says_is_not_heard() {
    let mut stage = Stage::playing(FLV);
    assert_eq!(
        stage.send(Event::Player(Signal::Ended)),
        [Effect::Unload, Effect::Probe(Delivery::Flv)]
    );
    assert_eq!(stage.send(Event::Player(Signal::Failed(Failure::Network))), []);
    assert_eq!(stage.send(Event::Player(Signal::Ended)), []);
}

mod any_order {
    use proptest::prelude::*;

    use super::*;

    fn events() -> impl Strategy<Value = Event> {
        let position = prop::option::of(prop_oneof![Just(f64::NAN), 0.0..100.0_f64]);
        prop_oneof![
            Just(Event::Player(Signal::Started)),
            Just(Event::Player(Signal::Ended)),
            Just(Event::Player(Signal::Paused)),
            Just(Event::Player(Signal::Playing)),
            Just(Event::Player(Signal::AutoplayRefused)),
            Just(Event::Player(Signal::Failed(Failure::Network))),
            Just(Event::Player(Signal::Failed(Failure::Media))),
            Just(Event::Player(Signal::Failed(Failure::EngineMissing))),
            Just(Event::Probed(ProbeOutcome::Live)),
            Just(Event::Probed(ProbeOutcome::NotFound)),
            Just(Event::Probed(ProbeOutcome::Refused)),
            Just(Event::Probed(ProbeOutcome::Empty)),
            Just(Event::Probed(ProbeOutcome::Unreachable)),
            Just(Event::PlayRequested),
            position.prop_map(|position| Event::Tick { position }),
        ]
    }

    proptest! {
        /// In any state: once the host is gone and the server says so, the audience is told. No spinner stays, unless a
        /// person can press something.
        #[test]
        fn no_spinner_outlives_an_absent_host(history in prop::collection::vec((events(), 0_u64..3_000), 0..60)) {
            let mut stage = Stage::started(FLV);
            for (event, gap) in history {
                stage.now = stage.now.after(gap);
                stage.send(event);
            }
            let mut pending: Vec<Effect> = Vec::new();
            for _ in 0..120 {
                stage.now = stage.now.after(TICK_MS);
                let mut effects = std::mem::take(&mut pending);
                effects.extend(stage.send(Event::Tick { position: Some(0.0) }));
                for effect in effects {
                    if matches!(effect, Effect::Probe(_)) {
                        pending.extend(stage.send(Event::Probed(ProbeOutcome::NotFound)));
                    }
                    if let Effect::Load(_) = effect {
                        pending.extend(stage.send(Event::Player(Signal::Failed(Failure::Network))));
                    }
                }
                // A probe that was already running is answered too.
                pending.extend(stage.send(Event::Probed(ProbeOutcome::NotFound)));
            }
            let phase = stage.playback.phase();
            prop_assert!(
                matches!(phase, Phase::NotStarted | Phase::Ended | Phase::Paused | Phase::TapNeeded | Phase::Unplayable),
                "{phase:?}"
            );
        }

        /// In any state: a moving picture is shown as playing.
        #[test]
        fn a_moving_picture_is_always_shown(history in prop::collection::vec((events(), 0_u64..3_000), 0..60)) {
            let mut stage = Stage::started(FLV);
            for (event, gap) in history {
                stage.now = stage.now.after(gap);
                stage.send(event);
            }
            stage.send(Event::Start(FLV));
            stage.send(Event::Player(Signal::Started));
            stage.run(2, 0.5);
            prop_assert_eq!(stage.playback.phase(), Phase::Playing);
        }
    }
}

#[test]
fn a_way_to_play_is_known_by_its_name() {
    for delivery in Delivery::ALL {
        assert_eq!(Delivery::named(delivery.name()), Some(delivery));
    }
    for engine in Engine::ALL {
        assert_eq!(Engine::named(engine.name()), Some(engine));
    }
    assert_eq!(Delivery::named("FLV"), None);
    assert_eq!(Engine::named(""), None);
}
