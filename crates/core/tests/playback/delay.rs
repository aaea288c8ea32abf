//! The delay behind the live edge.

use panglu_core::playback::{Effect, Event, LagMode, Start, State};

use crate::room::{DEAD, FINE, FLV, Pace, Room};

/// Plays on at the rates that are asked for, and returns them with the jumps.
fn plays_on(room: &mut Room, seconds: u64) -> (Vec<f64>, Vec<f64>) {
    let (mut rates, mut jumps, mut rate) = (Vec::new(), Vec::new(), 1.0);
    for _ in 0..seconds * 4 {
        room.behind -= (rate - 1.0) * 0.25;
        for effect in room.tick(Pace { plays: rate, ..FINE }) {
            match effect {
                Effect::Rate(new) => {
                    rate = new;
                    rates.push(new);
                }
                Effect::Jump(to) => {
                    room.behind -= to - room.position;
                    room.position = to;
                    jumps.push(to);
                }
                other => assert_eq!(other, Effect::Rate(1.0), "it goes on playing"),
            }
        }
    }
    (rates, jumps)
}

#[test]
fn a_small_delay_is_made_up_without_a_hurried_voice() {
    let mut room = Room::playing(FLV);
    room.behind = 3.0;
    let (rates, jumps) = plays_on(&mut room, 60);
    assert!(jumps.is_empty(), "nothing is skipped for two seconds");
    assert!(rates.iter().all(|rate| (0.95..=1.1).contains(rate)), "{rates:?}");
    assert_eq!(rates.last(), Some(&1.0));
    assert!(room.behind < 1.4, "{}", room.behind);
}

#[test]
fn at_the_target_nothing_is_changed() {
    let mut room = Room::playing(FLV);
    for behind in [0.7, 1.0, 1.3] {
        room.behind = behind;
        assert_eq!(plays_on(&mut room, 5), (vec![], vec![]), "{behind}");
    }
}

#[test]
fn five_seconds_without_data_are_skipped_when_they_come_late() {
    let mut room = Room::playing(FLV);
    room.behind = 0.1;
    // A little keeps coming, so the connection is not given up.
    room.run(
        5,
        Pace {
            plays: 0.0,
            bytes: 9_000,
        },
    );
    assert_eq!(room.shown().0, State::Recovering);
    room.behind = 6.0;
    let (_, jumps) = plays_on(&mut room, 1);
    assert_eq!(jumps.len(), 1);
    plays_on(&mut room, 19);
    assert!(room.behind < 2.0, "{}", room.behind);
}

#[test]
fn a_delay_that_grew_unnoticed_is_skipped_too() {
    let mut room = Room::playing(FLV);
    room.behind = 9.0;
    assert_eq!(plays_on(&mut room, 1).1.len(), 1);
}

#[test]
fn every_stall_allows_more_delay_and_calm_takes_it_back() {
    let mut room = Room::playing(FLV);
    for _ in 0..2 {
        room.run(
            2,
            Pace {
                plays: 0.0,
                bytes: 9_000,
            },
        );
        plays_on(&mut room, 4);
    }
    room.behind = 2.0;
    assert_eq!(
        plays_on(&mut room, 5),
        (vec![], vec![]),
        "one second more than before"
    );
    plays_on(&mut room, 130);
    room.behind = 2.0;
    assert!(
        !plays_on(&mut room, 5).0.is_empty(),
        "after two calm minutes it is too far behind again"
    );
}

#[test]
fn the_live_edge_is_there_for_who_asks() {
    let mut room = Room::playing(FLV);
    room.behind = 1.9;
    plays_on(&mut room, 1);
    assert_eq!(room.send(Event::LiveRequested), []);
    assert_eq!(plays_on(&mut room, 1).1.len(), 1);
    assert!(room.behind < 1.2, "{}", room.behind);
}

#[test]
fn steady_keeps_a_longer_buffer() {
    let mut room = Room::started_with(Start {
        plan: FLV,
        lag: LagMode::Steady,
        ..Start::default()
    });
    room.run(4, FINE);
    room.behind = 3.0;
    assert_eq!(plays_on(&mut room, 5), (vec![], vec![]));
}

#[test]
fn the_rate_is_normal_while_it_waits() {
    let mut room = Room::playing(FLV);
    room.behind = 3.0;
    assert!(!plays_on(&mut room, 1).0.is_empty());
    room.behind = 0.0;
    let (_, effects) = room.until_effect(DEAD);
    assert_eq!(effects[0], Effect::Rate(1.0));
}
