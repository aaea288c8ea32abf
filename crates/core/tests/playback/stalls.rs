//! Pictures that stand still, and players that say nothing about it.

use panglu_core::playback::{Answer, Cause, Effect, Failure, Signal, State};

use crate::room::{DEAD, FINE, FLV, HLS, Pace, Room, TRICKLE, only_asks};

#[test]
fn the_first_reading_is_not_yet_a_picture() {
    let mut room = Room::started(HLS);
    room.position = 12.0;
    assert_eq!(room.tick(DEAD), []);
    assert_eq!(
        room.shown().0,
        State::Connecting,
        "hls.js jumps to the live edge before it plays"
    );
    room.tick(FINE);
    assert_eq!(room.shown().0, State::Playing);
}

#[test]
fn data_that_stops_coming_is_told_within_six_seconds_and_asked_for_again() {
    let mut room = Room::playing(FLV);
    // The buffer lasts for another second.
    room.run(1, Pace { bytes: 0, ..FINE });
    let (waited, effects) = room.until_effect(DEAD);
    assert!(only_asks(&effects), "{effects:?}");
    assert!(waited <= 2_000, "{waited}");
    assert_eq!(room.shown(), (State::Recovering, Some(Cause::Silent)));
    assert_eq!(room.answers(Answer::Live), [Effect::Load(FLV)]);
    assert_eq!(
        room.shown().1,
        Some(Cause::Silent),
        "it says so until the picture moves"
    );
}

#[test]
fn a_connection_that_has_sent_nothing_yet_reports_by_itself() {
    let mut room = Room::started(FLV);
    assert_eq!(room.run(10, DEAD), []);
    assert_eq!(room.shown(), (State::Connecting, None));
}

#[test]
fn a_stream_that_stops_before_its_first_picture_has_sent_nothing() {
    let mut room = Room::started(FLV);
    room.tick(TRICKLE);
    let (waited, effects) = room.until_effect(DEAD);
    assert!(only_asks(&effects) && waited <= 4_500, "{waited} {effects:?}");
    assert_eq!(room.shown().1, Some(Cause::Empty));
}

#[test]
fn data_that_trickles_is_called_slow_and_left_alone_for_a_while() {
    for mut room in [Room::playing(FLV), Room::started(FLV)] {
        room.behind = 0.1;
        assert_eq!(room.run(5, TRICKLE), [], "another request would only begin again");
        assert_eq!(room.shown().1, Some(Cause::Slow));
        let (_, effects) = room.until_effect(TRICKLE);
        assert!(only_asks(&effects), "but not for ever: {effects:?}");
    }
}

#[test]
fn a_short_pause_is_not_worth_a_word() {
    let mut room = Room::playing(FLV);
    assert_eq!(room.run(1, TRICKLE), []);
    assert_eq!(room.shown(), (State::Playing, None));
    room.tick(FINE);
    assert_eq!(room.shown(), (State::Playing, None));
}

/// Enough comes for less than half of the time: it plays for a second and stands still for a second and a quarter.
fn stutter(room: &mut Room) -> Vec<(State, Option<Cause>)> {
    let scarce = Pace {
        plays: 1.0,
        ..TRICKLE
    };
    let ticks = (0..3).flat_map(|_| [scarce; 4].into_iter().chain([TRICKLE; 5]));
    ticks
        .map(|pace| {
            assert_eq!(room.tick(pace), [], "another request would only begin again");
            room.shown()
        })
        .collect()
}

#[test]
fn a_picture_that_stutters_is_called_slow_although_it_never_stands_still_for_long() {
    for plan in [FLV, HLS] {
        let mut room = Room::playing(plan);
        room.counts = true;
        room.run(4, FINE);
        let shown = stutter(&mut room);
        let told = shown.iter().position(|shown| shown.1 == Some(Cause::Slow));
        assert!(
            told.is_some_and(|ticks| ticks <= 14),
            "within three and a half seconds: {shown:?}"
        );
        assert!(
            shown.contains(&(State::Recovering, Some(Cause::Slow))),
            "{shown:?}"
        );
    }
}

#[test]
fn a_picture_that_was_long_in_coming_and_stops_at_once_is_slow() {
    let mut room = Room::started(HLS);
    room.counts = true;
    room.run(1, TRICKLE);
    room.signal(Signal::Playing);
    let shown = stutter(&mut room);
    let told = shown.iter().position(|shown| shown.1 == Some(Cause::Slow));
    assert!(told.is_some_and(|ticks| ticks <= 8), "{shown:?}");
}

#[test]
fn segments_that_are_late_are_not_called_slow() {
    let mut room = Room::playing(HLS);
    room.counts = true;
    let burst = Pace {
        bytes: 300_000,
        ..FINE
    };
    let unheard = Pace { bytes: 0, ..FINE };
    for _ in 0..4 {
        for pace in [burst, burst, unheard, unheard, DEAD, DEAD, DEAD] {
            room.tick(pace);
            assert_eq!(room.shown(), (State::Playing, None), "that is no interruption");
        }
    }
}

#[test]
fn without_counted_bytes_a_picture_that_stutters_is_not_called_slow() {
    let mut room = Room::playing(HLS);
    let shown = stutter(&mut room);
    assert!(
        shown.iter().all(|shown| *shown == (State::Playing, None)),
        "{shown:?}"
    );
}

#[test]
fn without_counted_bytes_a_picture_that_stands_still_is_asked_about() {
    let mut room = Room::playing(HLS);
    let (waited, effects) = room.until_effect(DEAD);
    assert!(only_asks(&effects) && waited <= 3_500, "{waited}");
    assert_eq!(room.shown(), (State::Recovering, None));
    room.answers(Answer::Frozen);
    assert_eq!(room.shown(), (State::Recovering, Some(Cause::Frozen)));
}

#[test]
fn segments_that_stop_coming_are_asked_about_while_the_player_goes_on() {
    let mut room = Room::playing(HLS);
    room.counts = true;
    room.run(4, FINE);
    // The buffer lasts for a while.
    room.run(3, Pace { bytes: 0, ..FINE });
    let (waited, effects) = room.until_effect(DEAD);
    assert!(matches!(effects[..], [Effect::Probe { .. }]), "{effects:?}");
    assert_eq!(waited, 1_500);
    assert_eq!(room.shown(), (State::Recovering, None));
    assert_eq!(room.answers(Answer::Live), [], "the player may be about to go on");
    room.tick(FINE);
    assert_eq!(room.shown(), (State::Playing, None));

    room.run(3, Pace { bytes: 0, ..FINE });
    room.until_effect(DEAD);
    assert_eq!(room.answers(Answer::Frozen)[0], Effect::Unload);
    assert_eq!(room.shown(), (State::Recovering, Some(Cause::Frozen)));
}

#[test]
fn a_late_answer_does_not_tear_down_a_picture_that_moves_again() {
    let mut room = Room::started(HLS);
    room.run(4, FINE);
    room.behind = 3.0;
    while room.tick(DEAD).is_empty() {}
    // It was unloaded to be asked about, so what a player still says is not heard.
    assert_eq!(room.signal(Signal::Playing), []);
    assert_eq!(room.answers(Answer::Live), [Effect::Load(HLS)]);
}

#[test]
fn a_slow_download_of_the_player_is_no_fault_of_the_stream() {
    let mut room = Room::started(HLS);
    room.send(panglu_core::playback::Event::Start(
        panglu_core::playback::Start {
            plan: HLS,
            ..Default::default()
        },
    ));
    assert_eq!(
        room.run(30, DEAD),
        [],
        "the player's files are still on their way"
    );
    room.signal(Signal::Started);
    let (waited, effects) = room.until_effect(DEAD);
    assert!(matches!(effects[..], [Effect::Probe { .. }]), "{effects:?}");
    assert_eq!(
        waited, 1_500,
        "the address is asked beside, and the player goes on"
    );
    assert_eq!(room.answers(Answer::Live), []);
    let (_, effects) = room.until_effect(DEAD);
    assert!(
        matches!(effects[..], [Effect::Unload, Effect::Probe { .. }]),
        "{effects:?}"
    );
}

#[test]
fn a_stream_that_is_there_is_loaded_again_ever_more_slowly_and_then_called_unplayable() {
    let mut room = Room::started(FLV);
    let mut waits = Vec::new();
    for _ in 0..6 {
        room.fails(Failure::Media);
        let mut effects = room.answers(Answer::Live);
        let mut waited = 0;
        if effects != [Effect::Load(FLV)] {
            (waited, effects) = room.until_effect(DEAD);
        }
        assert_eq!(effects, [Effect::Load(FLV)]);
        waits.push(waited);
    }
    assert_eq!(waits, [0, 1_000, 2_000, 4_000, 8_000, 8_000]);
    assert_eq!(room.shown(), (State::Failed, Some(Cause::Unplayable)));
}

#[test]
fn a_stream_that_breaks_after_its_first_frames_is_not_loaded_without_a_pause() {
    let mut room = Room::playing(FLV);
    let mut loads = 0;
    for _ in 0..4 {
        room.fails(Failure::Media);
        let effects = room.answers(Answer::Live);
        loads += usize::from(effects == [Effect::Load(FLV)]);
        if effects != [Effect::Load(FLV)] {
            room.until_effect(DEAD);
        }
        room.signal(Signal::Started);
        room.run(1, FINE);
    }
    assert_eq!(loads, 1, "one second of picture does not make it steady");
}

#[test]
fn a_browser_that_has_shown_the_picture_is_never_called_unable() {
    let mut room = Room::playing(FLV);
    for _ in 0..8 {
        room.fails(Failure::Network);
        if room.answers(Answer::Live) != [Effect::Load(FLV)] {
            room.until_effect(DEAD);
        }
        assert_eq!(room.shown(), (State::Recovering, None));
    }
}

#[test]
fn what_a_dead_player_still_says_is_not_heard() {
    let mut room = Room::playing(FLV);
    assert!(only_asks(&room.signal(Signal::Ended)));
    assert_eq!(room.fails(Failure::Network), []);
    assert_eq!(room.signal(Signal::Ended), []);
}
