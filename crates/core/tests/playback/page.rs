//! Pages that are hidden, stored, frozen or asleep, and people who pause.

use panglu_core::playback::{Effect, Event, PageEvent, Signal, State};

use crate::room::{DEAD, FINE, FLV, Pace, Room};

#[test]
fn a_pause_is_not_a_stall_and_ends_when_the_person_plays() {
    let mut room = Room::playing(FLV);
    assert_eq!(room.send(Event::PauseRequested), [Effect::Pause]);
    room.signal(Signal::Paused);
    room.tick(FINE);
    assert_eq!(
        room.shown().0,
        State::Paused,
        "the last bit of movement came before the pause"
    );
    assert_eq!(room.run(30, DEAD), []);
    assert_eq!(room.send(Event::PlayRequested), [Effect::Play]);
    assert_eq!(room.shown().0, State::Playing);
}

#[test]
fn after_a_pause_it_goes_on_at_the_live_edge_before_the_old_picture_shows() {
    let mut room = Room::playing(FLV);
    room.send(Event::PauseRequested);
    room.behind = 16.0;
    room.tick(DEAD);
    let edge = room.position + 16.0 - 1.0;
    assert_eq!(
        room.send(Event::PlayRequested),
        [Effect::Jump(edge), Effect::Play]
    );
}

#[test]
fn a_long_pause_gives_up_the_connection_and_play_loads_anew() {
    let mut room = Room::playing(FLV);
    room.send(Event::PauseRequested);
    let (waited, effects) = room.until_effect(DEAD);
    assert_eq!(effects, [Effect::Unload]);
    assert_eq!(waited, 60_000);
    assert_eq!(room.shown().0, State::Paused);
    assert_eq!(room.send(Event::PlayRequested), [Effect::Load(FLV)]);
}

#[test]
fn a_stream_that_ends_during_a_pause_waits_for_the_person() {
    let mut room = Room::playing(FLV);
    room.send(Event::PauseRequested);
    assert_eq!(room.signal(Signal::Ended), [Effect::Unload]);
    assert_eq!(room.shown().0, State::Paused);
    assert_eq!(room.send(Event::PlayRequested), [Effect::Load(FLV)]);
}

/// A page that was hidden, whose picture the browser has paused.
fn hidden() -> Room {
    let mut room = Room::playing(FLV);
    room.send(Event::Page(PageEvent::Hidden));
    room.signal(Signal::Paused);
    room
}

#[test]
fn a_hidden_picture_that_the_browser_paused_plays_on_when_it_is_shown() {
    let mut room = hidden();
    room.run(10, Pace { plays: 0.0, ..FINE });
    assert_eq!(room.send(Event::Page(PageEvent::Shown)), []);
    assert_eq!(room.tick(Pace { plays: 0.0, ..FINE }), [Effect::Play]);
    assert_eq!(room.shown().0, State::Playing);
}

#[test]
fn it_plays_on_at_the_live_edge_before_the_old_picture_shows() {
    let mut room = hidden();
    // A hidden page is seldom called, so only what is seen after the return says where the stream is.
    room.behind = 41.0;
    room.now = room.now.after(50_000);
    room.send(Event::Page(PageEvent::Shown));
    let edge = room.position + 41.0 - 1.0;
    assert_eq!(room.tick(DEAD), [Effect::Jump(edge), Effect::Play]);
}

#[test]
fn a_page_that_wakes_and_stays_hidden_does_not_play() {
    let mut room = hidden();
    room.send(Event::Page(PageEvent::Resumed));
    assert_eq!(room.run(10, DEAD), []);
    assert_eq!(room.shown().0, State::Paused);
}

#[test]
fn a_page_that_was_hidden_for_long_gives_up_its_connection_and_loads_anew_when_it_is_shown() {
    let mut room = hidden();
    assert_eq!(room.until_effect(DEAD).1, [Effect::Unload]);
    room.now = room.now.after(300_000);
    room.send(Event::Page(PageEvent::Shown));
    assert_eq!(room.tick(DEAD), [Effect::Load(FLV)]);
    assert_eq!(room.shown().0, State::Recovering);
}

#[test]
fn a_hidden_page_that_was_stored_plays_again_when_it_returns() {
    let mut room = hidden();
    assert_eq!(room.send(Event::Page(PageEvent::Stored)), [Effect::Unload]);
    room.now = room.now.after(20_000);
    room.send(Event::Page(PageEvent::Shown));
    room.send(Event::Page(PageEvent::Resumed));
    assert_eq!(room.tick(DEAD), [Effect::Load(FLV)]);
}

#[test]
fn a_connection_that_died_during_a_pause_is_replaced_soon() {
    let mut room = Room::playing(FLV);
    room.send(Event::PauseRequested);
    room.run(50, DEAD);
    room.send(Event::PlayRequested);
    let (waited, effects) = room.until_effect(Pace { bytes: 0, ..FINE });
    assert_eq!(effects, [Effect::Load(FLV)]);
    assert!(waited <= 1_500, "{waited}");
}

#[test]
fn a_picture_that_a_person_paused_stays_paused_when_the_page_is_shown() {
    let mut room = Room::playing(FLV);
    room.send(Event::PauseRequested);
    room.send(Event::Page(PageEvent::Hidden));
    assert_eq!(room.send(Event::Page(PageEvent::Shown)), []);
    assert_eq!(room.shown().0, State::Paused);
}

#[test]
fn after_a_sleep_what_was_missed_is_skipped() {
    let mut room = Room::playing(FLV);
    room.now = room.now.after(45_000);
    room.behind = 40.0;
    let effects = room.tick(FINE);
    assert!(
        matches!(effects[..], [Effect::Rate(1.0), Effect::Jump(to)] if to > room.position + 38.0),
        "{effects:?}"
    );
    assert_eq!(room.shown().0, State::Playing, "a sleep is no stall");
}

#[test]
fn what_comes_a_little_after_a_return_is_skipped_too_before_the_old_picture_shows() {
    let mut room = Room::playing(FLV);
    room.behind = 0.0;
    room.now = room.now.after(4_000);
    assert_eq!(room.tick(DEAD), [], "all that there is was played");
    room.behind = 4.0;
    let edge = room.position + 4.0 - 1.0;
    assert_eq!(room.tick(DEAD), [Effect::Rate(1.0), Effect::Jump(edge)]);
}

#[test]
fn a_delay_that_comes_long_after_a_return_is_made_up_and_not_skipped() {
    let mut room = Room::playing(FLV);
    room.now = room.now.after(4_000);
    room.run(3, FINE);
    room.behind = 4.0;
    let effects = room.tick(FINE);
    assert!(
        matches!(effects[..], [Effect::Rate(rate)] if rate > 1.0),
        "{effects:?}"
    );
}

#[test]
fn a_connection_that_died_in_a_sleep_is_replaced_soon() {
    let mut room = Room::playing(FLV);
    room.send(Event::Page(PageEvent::Hidden));
    room.now = room.now.after(300_000);
    room.send(Event::Page(PageEvent::Resumed));
    room.send(Event::Page(PageEvent::Shown));
    let (waited, effects) = room.until_effect(DEAD);
    assert_eq!(effects, [Effect::Load(FLV)]);
    assert!(waited <= 1_500, "{waited}");
}

#[test]
fn a_stored_page_keeps_no_connection_and_plays_again_when_it_returns() {
    let mut room = Room::playing(FLV);
    assert_eq!(room.send(Event::Page(PageEvent::Stored)), [Effect::Unload]);
    room.now = room.now.after(20_000);
    assert_eq!(room.send(Event::Page(PageEvent::Resumed)), [Effect::Load(FLV)]);
}

#[test]
fn a_stored_page_that_was_paused_stays_paused() {
    let mut room = Room::playing(FLV);
    room.send(Event::PauseRequested);
    room.send(Event::Page(PageEvent::Stored));
    assert_eq!(room.send(Event::Page(PageEvent::Resumed)), []);
    assert_eq!(room.send(Event::PlayRequested), [Effect::Load(FLV)]);
}

#[test]
fn nothing_is_told_of_a_hidden_picture_that_stands_still() {
    let mut room = Room::playing(FLV);
    room.send(Event::Page(PageEvent::Hidden));
    assert_eq!(room.run(5, DEAD), []);
    assert_eq!(room.shown(), (State::Playing, None));
}

#[test]
fn a_stopped_player_has_nothing_left() {
    let mut room = Room::playing(FLV);
    assert_eq!(room.send(Event::Stop), [Effect::Unload]);
    assert_eq!(room.run(20, DEAD), []);
    assert_eq!(room.shown(), (State::Idle, None));
}
