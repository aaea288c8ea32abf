//! What the stream's server answers, and what the audience is told.

use panglu_core::{
    Locale,
    playback::{Action, Answer, Cause, Effect, Event, Failure, PageEvent, Signal, Start, State},
};

use crate::room::{DEAD, FINE, FLV, Room, only_asks};

const REFUSED: Answer = Answer::Refused { clock_wrong: false };

#[test]
fn each_answer_has_its_own_cause_and_a_sentence_in_every_language() {
    for (answer, state, cause) in [
        (Answer::NotFound, State::Waiting, Cause::NotStarted),
        (REFUSED, State::Failed, Cause::Refused),
        (
            Answer::Refused { clock_wrong: true },
            State::Failed,
            Cause::ClockWrong,
        ),
        (Answer::ServerError, State::Failed, Cause::ServerError),
        (Answer::Portal, State::Failed, Cause::Portal),
        (Answer::NoAnswer, State::Failed, Cause::NoAnswer),
        (Answer::Empty, State::Failed, Cause::Empty),
        (Answer::Frozen, State::Failed, Cause::Frozen),
        (Answer::SegmentsMissing, State::Failed, Cause::SegmentsMissing),
        (Answer::CrossOrigin, State::Failed, Cause::CrossOrigin),
        (Answer::Unreachable, State::Failed, Cause::Unreachable),
    ] {
        let mut room = Room::started(FLV);
        assert_eq!(room.fails(Failure::Answer(answer)), [Effect::Unload]);
        assert_eq!(room.shown(), (state, Some(cause)));
        let status = room.playback.status();
        let told = Locale::ALL.map(|locale| status.sentence(locale).unwrap());
        assert_ne!(told[0], told[1]);
        assert!(!status.is_busy(), "no spinner where the cause is known");
        assert!(status.next_try.is_some(), "it is asked again by itself");
    }
}

#[test]
fn the_same_answer_is_asked_for_again_until_a_stream_is_there() {
    let mut room = Room::started(FLV);
    room.fails(Failure::Answer(Answer::NotFound));
    for _ in 0..3 {
        let (waited, effects) = room.until_effect(DEAD);
        assert!(only_asks(&effects), "{effects:?}");
        assert!(
            waited <= 2_500,
            "within 3 s of its start a stream is seen: {waited}"
        );
        assert_eq!(room.answers(Answer::NotFound), []);
    }
    room.until_effect(DEAD);
    assert_eq!(
        room.answers(Answer::Live),
        [Effect::Load(FLV)],
        "no reload by hand"
    );
    assert_eq!(
        room.shown(),
        (State::Waiting, Some(Cause::NotStarted)),
        "what was said stays until the picture is there"
    );
    room.signal(Signal::Started);
    room.run(1, FINE);
    assert_eq!(room.shown(), (State::Playing, None));
}

#[test]
fn a_server_is_asked_less_often_the_longer_nobody_publishes() {
    let mut room = Room::started(FLV);
    room.fails(Failure::Answer(Answer::NotFound));
    let mut asked = [0; 3];
    for (slot, minutes) in [(0, 1), (1, 4), (2, 5)] {
        for _ in 0..minutes * 240 {
            for effect in room.tick(DEAD) {
                assert!(matches!(effect, Effect::Probe { .. }));
                asked[slot] += 1;
                room.answers(Answer::NotFound);
            }
        }
    }
    assert_eq!(asked[0], 24, "every 2.5 s in the first minute");
    assert!(
        (46..=49).contains(&asked[1]),
        "every 5 s up to five minutes: {}",
        asked[1]
    );
    assert!((29..=31).contains(&asked[2]), "then every 10 s: {}", asked[2]);
}

#[test]
fn a_request_that_was_not_answered_has_waited_already() {
    let mut room = Room::started(FLV);
    room.fails(Failure::Answer(Answer::NoAnswer));
    room.until_effect(DEAD);
    // The probe's time is up as long after its start as the next one would be.
    for _ in 0..10 {
        room.tick(DEAD);
    }
    room.answers(Answer::NoAnswer);
    assert!(only_asks(&room.tick(DEAD)), "it is asked again at once");
}

#[test]
fn a_stream_that_ended_is_asked_for_at_once_and_then_called_ended() {
    let mut room = Room::playing(FLV);
    assert!(only_asks(&room.signal(Signal::Ended)));
    assert_eq!(room.shown(), (State::Recovering, None));
    room.answers(Answer::NotFound);
    assert_eq!(
        room.shown(),
        (State::Waiting, Some(Cause::Ended)),
        "it had been seen"
    );
}

#[test]
fn a_refused_address_is_renewed_once_and_looked_at_again() {
    let start = Start {
        plan: FLV,
        renewable: true,
        ..Start::default()
    };
    let mut room = Room::started_with(start);
    let effects = room.fails(Failure::Answer(REFUSED));
    assert_eq!(effects, [Effect::Unload, Effect::Renew]);
    assert_eq!(room.send(Event::Renewed(true)), [Effect::Load(FLV)]);
    assert_eq!(
        room.fails(Failure::Answer(REFUSED)),
        [Effect::Unload],
        "a backend that gives refused addresses is not asked without end"
    );
    let (waited, effects) = room.until_effect(DEAD);
    assert!(only_asks(&effects) && waited <= 5_000, "{waited}");
}

#[test]
fn a_new_address_is_wanted_again_after_a_while_because_the_backend_may_have_been_away() {
    let mut room = Room::started_with(Start {
        plan: FLV,
        renewable: true,
        ..Start::default()
    });
    room.fails(Failure::Answer(REFUSED));
    assert_eq!(room.send(Event::Renewed(false)), []);
    let mut waited = 0;
    loop {
        let (more, effects) = room.until_effect(DEAD);
        assert!(only_asks(&effects), "{effects:?}");
        waited += more;
        if room.answers(REFUSED) == [Effect::Renew] {
            break;
        }
        assert!(waited < 15_000, "it is never wanted again");
    }
    assert!(waited >= 9_000, "{waited}");
    assert_eq!(room.send(Event::Renewed(true)), [Effect::Load(FLV)]);
}

#[test]
fn a_new_address_that_comes_in_time_interrupts_nothing() {
    let mut room = Room::playing(FLV);
    assert_eq!(room.send(Event::Renewed(true)), []);
    assert_eq!(room.shown(), (State::Playing, None));
    room.send(Event::Stop);
    assert_eq!(room.send(Event::Renewed(true)), [], "nothing is wanted any more");
}

#[test]
fn without_a_network_that_is_the_cause_and_it_is_asked_again_when_it_is_back() {
    let mut room = Room::playing(FLV);
    room.send(Event::Page(PageEvent::Offline));
    assert_eq!(room.shown(), (State::Playing, None), "what plays, plays");
    room.fails(Failure::Network);
    room.answers(Answer::Unreachable);
    assert_eq!(room.shown(), (State::Recovering, Some(Cause::Offline)));
    room.send(Event::Page(PageEvent::Online));
    assert!(only_asks(&room.tick(DEAD)), "at once");
}

#[test]
fn an_interruption_that_lasts_is_called_a_failure() {
    let mut room = Room::playing(FLV);
    room.fails(Failure::Network);
    room.answers(Answer::Unreachable);
    assert_eq!(room.shown(), (State::Recovering, Some(Cause::Unreachable)));
    for _ in 0..60 {
        if !room.tick(DEAD).is_empty() {
            room.answers(Answer::Unreachable);
        }
    }
    assert_eq!(room.shown(), (State::Failed, Some(Cause::Unreachable)));
    assert_eq!(room.playback.status().action(), Some(Action::TryNow));
}

#[test]
fn an_address_that_browsers_block_is_not_even_asked() {
    let start = Start {
        plan: FLV,
        mixed_content: true,
        ..Start::default()
    };
    let (playback, effects) = panglu_core::playback::Playback::default()
        .step(&Event::Start(start), panglu_core::playback::Millis(0));
    assert_eq!(effects, [Effect::Unload]);
    assert_eq!(playback.status().cause, Some(Cause::MixedContent));
}

#[test]
fn trying_again_now_does_so() {
    let mut room = Room::started(FLV);
    room.fails(Failure::Answer(Answer::ServerError));
    assert_eq!(room.send(Event::PlayRequested), [Effect::Load(FLV)]);
    assert_eq!(room.shown(), (State::Connecting, None));
}
