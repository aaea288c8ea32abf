//! Sessions from notifications that come late, twice, in any order or not at all.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    reason = "a test may panic, also in the functions its cases share"
)]

use panglu_core::{
    Locale, StreamCode,
    notification::{Notification, NotificationKey},
};
use panglu_live::{
    session::{Change, Closing, Opening, Sessions, Timeline},
    simulator::{Scenario, Simulator},
};
use proptest::prelude::*;

fn read(fields: &str) -> Notification {
    Notification::parse(format!(r#"{{"stream_id":"8888_room",{fields}}}"#).as_bytes()).unwrap()
}

fn start(time: u64, sequence: &str) -> Notification {
    read(&format!(
        r#""event_type":1,"event_time":{time},"sequence":"{sequence}""#
    ))
}

fn end(time: u64, sequence: &str) -> Notification {
    read(&format!(
        r#""event_type":0,"errcode":1,"event_time":{time},"sequence":"{sequence}""#
    ))
}

fn lasting_end(time: u64, seconds: u64) -> Notification {
    read(&format!(
        r#""event_type":0,"event_time":{time},"push_duration":"{}""#,
        seconds * 1000
    ))
}

fn recording(end: u64, duration: u64) -> Notification {
    // `start_time` is when the recording task began, which is before its content.
    let task = end - duration - 30;
    read(&format!(
        r#""event_type":100,"file_id":"f{end}","start_time":{task},"end_time":{end},"duration":{duration}"#
    ))
}

fn picture(time: u64) -> Notification {
    read(&format!(
        r#""event_type":200,"create_time":{time},"pic_url":"/p.jpg""#
    ))
}

fn timeline(notifications: &[Notification]) -> Timeline {
    let fold = |sessions: Sessions, notification| sessions.step(notification).0;
    notifications
        .iter()
        .fold(Sessions::default(), fold)
        .timeline("8888_room")
}

/// When each session began and ended, and how that is known.
fn told(timeline: &Timeline) -> Vec<(Option<u64>, Opening, Option<u64>, Closing)> {
    let tell = |session: &panglu_live::session::Session| {
        (
            session.started_at,
            session.opening.clone(),
            session.ended_at,
            session.closing.clone(),
        )
    };
    timeline.sessions.iter().map(tell).collect()
}

#[test]
fn a_start_and_an_end_with_one_sequence_are_one_session() {
    let timeline = timeline(&[end(160, "a"), start(300, "b"), start(100, "a")]);
    assert_eq!(
        told(&timeline),
        [
            (Some(100), Opening::Notified, Some(160), Closing::BySequence),
            (Some(300), Opening::Notified, None, Closing::Open),
        ]
    );
    assert_eq!(timeline.sessions[0].error_code, Some(1));
}

#[test]
fn without_a_sequence_time_decides() {
    let timeline = timeline(&[start(100, ""), start(200, "b"), end(150, ""), end(260, "")]);
    assert_eq!(
        told(&timeline),
        [
            (Some(100), Opening::Notified, Some(150), Closing::ByTime),
            (Some(200), Opening::Notified, Some(260), Closing::ByTime),
        ]
    );
    assert_eq!(timeline.sessions[1].sequence.as_deref(), Some("b"));
}

#[test]
fn two_different_sequences_are_never_one_session() {
    assert_eq!(
        told(&timeline(&[start(100, "a"), end(160, "b")])),
        [
            (Some(100), Opening::Notified, None, Closing::Lost),
            (None, Opening::Unknown, Some(160), Closing::EndOnly),
        ]
    );
}

#[test]
fn an_end_that_says_how_long_it_lasted_does_not_take_another_start() {
    assert_eq!(
        told(&timeline(&[start(100, ""), lasting_end(1000, 60)])),
        [
            (Some(100), Opening::Notified, None, Closing::Lost),
            (Some(940), Opening::Inferred, Some(1000), Closing::EndOnly),
        ]
    );
    assert_eq!(
        told(&timeline(&[start(935, ""), lasting_end(1000, 60)])),
        [(Some(935), Opening::Notified, Some(1000), Closing::ByTime)]
    );
}

#[test]
fn an_end_without_a_start_is_kept_and_explained() {
    let timeline = timeline(&[end(160, "a")]);
    assert_eq!(
        told(&timeline),
        [(None, Opening::Unknown, Some(160), Closing::EndOnly)]
    );
    let opening = &timeline.sessions[0].opening;
    assert!(opening.text(Locale::En).starts_with("The start was not notified"));
    assert!(opening.text(Locale::ZhCn).starts_with("没有收到推流通知"));
}

#[test]
fn a_recording_belongs_where_its_content_lies() {
    let both = [start(100, "a"), end(200, "a"), start(220, "b"), end(400, "b")];
    // Its task starts at 200, in the first session; its content begins in the second.
    let timeline = timeline(
        &[
            &both[..],
            &[recording(403, 173), recording(190, 85), recording(900, 50)],
        ]
        .concat(),
    );
    let ends = |index: usize| {
        timeline.sessions[index]
            .recordings
            .iter()
            .map(|file| file.end)
            .collect::<Vec<_>>()
    };
    assert_eq!(ends(0), [Some(190)]);
    assert_eq!(ends(1), [Some(403)]);
    assert_eq!(timeline.sessions[1].recordings[0].content_start, Some(230));
    assert_eq!(timeline.loose_recordings.len(), 1, "nothing was live at 850");
}

#[test]
fn a_screenshot_may_be_a_little_early_or_late() {
    let timeline = timeline(&[
        start(100, "a"),
        end(200, "a"),
        picture(90),
        picture(150),
        picture(210),
        picture(211),
    ]);
    let times: Vec<_> = timeline.sessions[0]
        .pictures
        .iter()
        .map(|picture| picture.time)
        .collect();
    assert_eq!(times, [Some(90), Some(150), Some(210)]);
    assert_eq!(timeline.loose_pictures.len(), 1);
}

#[test]
fn a_step_tells_what_changed() {
    let (sessions, change) = Sessions::default().step(&start(100, "a"));
    assert_eq!(change, Change::New);
    let (sessions, change) = sessions.step(&start(100, "a"));
    assert_eq!(change, Change::Double);
    let (sessions, change) = sessions.step(&read(r#""event_type":321"#));
    assert_eq!(change, Change::Ignored);
    let (sessions, change) = sessions.step(&Notification::parse(br#"{"event_type":1}"#).unwrap());
    assert_eq!(change, Change::Ignored);
    assert_eq!(sessions.streams(), ["8888_room"]);
}

#[test]
fn streams_do_not_mix() {
    let other = Notification::parse(br#"{"stream_id":"8888_other","event_type":0,"event_time":5}"#).unwrap();
    let sessions = Sessions::default().step(&start(1, "a")).0.step(&other).0;
    assert_eq!(sessions.streams(), ["8888_other", "8888_room"]);
    assert_eq!(sessions.timeline("8888_room").sessions[0].closing, Closing::Open);
    assert_eq!(sessions.timeline("8888_nobody"), Timeline::default());
}

#[test]
fn what_is_forgotten_is_gone_and_what_follows_stands_alone() {
    let sessions = Sessions::default()
        .step(&start(100, "a"))
        .0
        .step(&picture(200))
        .0
        .forget_before(101);
    let timeline = sessions.step(&end(300, "a")).0.timeline("8888_room");
    assert_eq!(
        told(&timeline),
        [(None, Opening::Unknown, Some(300), Closing::EndOnly)]
    );
    assert_eq!(timeline.sessions[0].pictures.len(), 1);
}

#[test]
fn whatever_the_simulator_tells_becomes_one_session() {
    let key = NotificationKey::parse("k").unwrap();
    let stream = StreamCode::parse("8888_room").unwrap();
    for seed in 0..50 {
        let simulator = Simulator::new(key.clone(), stream.clone(), 1_700_000_000, seed);
        for scenario in [Scenario::Good, Scenario::Doubled, Scenario::Reordered] {
            let heard: Vec<_> = simulator
                .play(scenario)
                .iter()
                .map(|delivery| Notification::parse(delivery.body.as_bytes()).unwrap())
                .collect();
            let timeline = timeline(&heard);
            let [session] = &timeline.sessions[..] else {
                panic!("{timeline:?}")
            };
            assert_eq!(session.closing, Closing::BySequence);
            assert_eq!(
                (session.recordings.len(), session.pictures.len()),
                (1, 1),
                "{timeline:?}"
            );
        }
    }
}

fn anything() -> impl Strategy<Value = Notification> {
    let sequence = prop_oneof![Just(""), Just("a"), Just("b"), Just("c")];
    (0_u8..6, 100_u64..400, sequence, 1_u64..60).prop_map(|(kind, time, sequence, length)| match kind {
        0 | 1 => start(time, sequence),
        2 => end(time, sequence),
        3 => lasting_end(time, length),
        4 => recording(time, length),
        _ => picture(time),
    })
}

proptest! {
    #[test]
    fn order_and_doubles_do_not_matter(
        (heard, shuffled) in prop::collection::vec(anything(), 0..12).prop_flat_map(|heard| {
            let again = [heard.clone(), heard.clone()].concat();
            (Just(heard), Just(again).prop_shuffle())
        })
    ) {
        prop_assert_eq!(timeline(&heard), timeline(&shuffled));
    }

    #[test]
    fn nothing_is_lost_or_counted_twice(heard in prop::collection::vec(anything(), 0..12)) {
        let mut keys: Vec<_> = heard.iter().map(|one| (one.event.number(), one.idempotency_key())).collect();
        keys.sort();
        keys.dedup();
        let events = |number| keys.iter().filter(|(kind, _)| *kind == number).count();
        let timeline = timeline(&heard);
        let sum = |count: fn(&panglu_live::session::Session) -> usize| timeline.sessions.iter().map(count).sum::<usize>();
        let notified = sum(|session| usize::from(session.opening == Opening::Notified));
        let ended = sum(|session| usize::from(!matches!(session.closing, Closing::Open | Closing::Lost)));
        prop_assert_eq!(notified, events(1));
        prop_assert_eq!(ended, events(0));
        prop_assert_eq!(sum(|session| session.recordings.len()) + timeline.loose_recordings.len(), events(100));
        prop_assert_eq!(sum(|session| session.pictures.len()) + timeline.loose_pictures.len(), events(200));
    }
}
