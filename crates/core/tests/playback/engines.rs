//! Players that are missing or cannot play what comes.

use panglu_core::{
    Locale,
    playback::{Action, Answer, Cause, Delivery, Effect, Engine, Event, Failure, Plan, Signal, Start, State},
};

use crate::room::{DEAD, FINE, FLV, HLS, Room, only_asks};

#[test]
fn a_browser_without_media_source_gets_hls() {
    let mut room = Room::started(FLV);
    assert_eq!(room.fails(Failure::Unsupported), [Effect::Load(HLS)]);
    let asked = room.fails(Failure::Unsupported);
    assert!(only_asks(&asked), "whether anything is there is not known yet");
    room.answers(Answer::Live);
    assert_eq!(room.shown(), (State::Failed, Some(Cause::Unplayable)));
}

#[test]
fn a_format_that_was_asked_for_is_kept() {
    let mut room = Room::started_with(Start {
        plan: FLV,
        ..Start::default()
    });
    assert!(only_asks(&room.fails(Failure::Unsupported)));
}

#[test]
fn a_browser_that_plays_nothing_is_not_blamed_while_the_host_is_absent() {
    let mut room = Room::started(HLS);
    room.fails(Failure::Unsupported);
    room.answers(Answer::NotFound);
    assert_eq!(room.shown(), (State::Waiting, Some(Cause::NotStarted)));
}

#[test]
fn a_video_format_is_named() {
    let mut room = Room::started(FLV);
    assert_eq!(
        room.fails(Failure::Answer(Answer::Codec("H.265/HEVC"))),
        [Effect::Unload]
    );
    assert_eq!(room.shown(), (State::Failed, Some(Cause::Unplayable)));
    for locale in Locale::ALL {
        let told = room.playback.status().sentence(locale).unwrap();
        assert!(told.contains("H.265/HEVC"), "{told}");
    }
    let (waited, effects) = room.until_effect(DEAD);
    assert!(
        only_asks(&effects) && waited <= 2_500,
        "another publisher may come: {waited}"
    );
}

#[test]
fn without_tcplayer_the_plain_player_plays() {
    let mut room = Room::started(FLV);
    let plain = Plan {
        engine: Engine::Plain,
        ..FLV
    };
    assert_eq!(room.fails(Failure::EngineMissing), [Effect::Load(plain)]);
    assert_eq!(room.fails(Failure::EngineMissing), [Effect::Unload]);
    assert_eq!(room.shown(), (State::Failed, Some(Cause::EngineMissing)));
    let (_, effects) = room.until_effect(DEAD);
    assert_eq!(effects, [Effect::Load(plain)], "the network may have come back");
}

#[test]
fn a_refused_autoplay_waits_for_a_tap_and_is_no_stall() {
    let mut room = Room::started(FLV);
    room.signal(Signal::AutoplayRefused);
    assert_eq!(room.run(50, DEAD), []);
    assert_eq!(room.playback.status().action(), Some(Action::Play));
    assert_eq!(room.send(Event::PlayRequested), [Effect::Play]);
    room.run(1, FINE);
    assert_eq!(room.shown(), (State::Playing, None));
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
