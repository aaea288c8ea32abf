//! Any event may come in any state: players report late, twice and out of order.

use panglu_core::playback::{Answer, Cause, Effect, Event, Failure, PageEvent, Sample, Signal, Start, State};
use proptest::prelude::*;

use crate::room::{FINE, FLV, Room, TICK_MS};

fn start() -> Event {
    Event::Start(Start {
        plan: FLV,
        ..Start::default()
    })
}

fn events() -> impl Strategy<Value = Event> {
    let number = || prop::option::of(prop_oneof![Just(f64::NAN), Just(f64::INFINITY), 0.0..100.0_f64]);
    let sample = (number(), number(), number(), prop::option::of(0_u64..9_000_000));
    prop_oneof![
        prop::sample::select(vec![
            Signal::Started,
            Signal::Ended,
            Signal::Paused,
            Signal::Playing,
            Signal::AutoplayRefused,
            Signal::Failed(Failure::Network),
            Signal::Failed(Failure::Media),
            Signal::Failed(Failure::EngineMissing),
            Signal::Failed(Failure::Answer(Answer::Codec("H.265/HEVC"))),
            Signal::Failed(Failure::Answer(Answer::Empty)),
            Signal::Failed(Failure::Answer(Answer::Frozen)),
        ])
        .prop_map(Event::Player),
        prop::sample::select(vec![
            Answer::Live,
            Answer::NotFound,
            Answer::Refused { clock_wrong: false },
            Answer::Empty,
            Answer::NoAnswer,
            Answer::Unreachable,
        ])
        .prop_map(Event::Probed),
        prop::sample::select(vec![
            PageEvent::Hidden,
            PageEvent::Shown,
            PageEvent::Stored,
            PageEvent::Resumed,
            PageEvent::Online,
            PageEvent::Offline,
        ])
        .prop_map(Event::Page),
        prop::sample::select(vec![
            Event::PlayRequested,
            Event::PauseRequested,
            Event::LiveRequested,
            Event::Renewed(true),
            Event::Renewed(false),
        ]),
        sample.prop_map(|(position, buffered, edge, bytes)| Event::Tick(Sample {
            position,
            buffered,
            edge,
            least_lag: 1.0,
            bytes,
        })),
    ]
}

fn after(history: Vec<(Event, u64)>) -> Room {
    let mut room = Room::started(FLV);
    for (event, gap) in history {
        room.now = room.now.after(gap);
        for effect in room.send(event) {
            if let Effect::Jump(to) = effect {
                assert!(to.is_finite(), "a player throws for {to}");
            }
        }
    }
    // The page is shown at last.
    room.send(Event::Page(PageEvent::Resumed));
    room.send(Event::Page(PageEvent::Shown));
    room.send(Event::Page(PageEvent::Online));
    room
}

fn histories() -> impl Strategy<Value = Vec<(Event, u64)>> {
    prop::collection::vec((events(), 0_u64..5_000), 0..60)
}

proptest! {
    /// In any state: once the host is gone and the server says so, the audience is told. No spinner stays, unless a
    /// person can press something.
    #[test]
    fn no_spinner_outlives_an_absent_host(history in histories()) {
        let mut room = after(history);
        let mut pending: Vec<Effect> = Vec::new();
        for _ in 0..240 {
            room.now = room.now.after(TICK_MS);
            let mut effects = std::mem::take(&mut pending);
            effects.extend(room.send(Event::Tick(Sample { position: Some(0.0), bytes: Some(0), ..Sample::default() })));
            for effect in effects {
                if matches!(effect, Effect::Probe { .. }) {
                    pending.extend(room.answers(Answer::NotFound));
                }
                if let Effect::Load(_) = effect {
                    pending.extend(room.fails(Failure::Network));
                }
            }
            // A probe that was already running is answered too.
            pending.extend(room.answers(Answer::NotFound));
        }
        let (state, cause) = room.shown();
        prop_assert!(
            matches!(state, State::Waiting | State::Paused | State::TapNeeded) || cause == Some(Cause::Unplayable),
            "{state:?} {cause:?}"
        );
    }

    /// In any state: a moving picture is shown as playing.
    #[test]
    fn a_moving_picture_is_always_shown(history in histories()) {
        let mut room = after(history);
        room.send(start());
        room.signal(Signal::Started);
        room.run(1, FINE);
        prop_assert_eq!(room.shown().0, State::Playing);
    }

    /// In any state: something is planned, or it plays, or a person has to do something, or nothing was asked for.
    #[test]
    fn it_never_just_stands_there(history in histories()) {
        let mut room = after(history);
        let busy = (0..200).any(|_| {
            room.now = room.now.after(TICK_MS);
            !room.send(Event::Tick(Sample { position: Some(7.0), bytes: Some(1), ..Sample::default() })).is_empty()
        });
        let (state, cause) = room.shown();
        let waits_for_answer = room.answers(Answer::NotFound).is_empty() && room.shown().0 == State::Waiting;
        prop_assert!(
            busy || waits_for_answer || matches!(state, State::Paused | State::TapNeeded),
            "{state:?} {cause:?} {:?}", room.playback
        );
    }
}
