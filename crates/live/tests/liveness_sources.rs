//! Where reports come from, when polls and heartbeats are due, and the live list.
#![cfg(not(target_arch = "wasm32"))]

use panglu_core::{PlayFormat, StreamCode};
use panglu_live::liveness::{
    EndCause, Evidence, LiveList, Liveness, Observation, PollAnswer, Report, Status, missed_heartbeats,
    next_heartbeat,
};

fn told(story: &[(u64, Report)]) -> Liveness {
    let mut liveness = Liveness::default();
    for &(at, report) in story {
        assert_eq!(liveness.observe(Evidence { at, report }, at), Ok(()));
    }
    liveness
}

#[test]
fn the_numbers_of_the_vendor_become_causes_and_answers() {
    let causes = |numbers: &[i64], cause| {
        for number in numbers {
            for sub in [None, Some(0), Some(104)] {
                assert_eq!(
                    EndCause::from_codes(*number, sub),
                    cause,
                    "errcode {number}/{sub:?}"
                );
            }
        }
    };
    for (sub, cause) in [
        (100, EndCause::Cut),
        (101, EndCause::Banned),
        (102, EndCause::Replaced),
        (103, EndCause::Replaced),
    ] {
        assert_eq!(EndCause::from_codes(21, Some(sub)), cause, "21/{sub}");
        assert_eq!(
            EndCause::from_codes(18, Some(sub)),
            EndCause::Cut,
            "a sub-code belongs to its code: 18/{sub}"
        );
    }
    causes(&[1, 2, 3, 4, 35], EndCause::Publisher);
    causes(
        &[5, 8, 9, 11, 12, 13, 14, 15, 16, 17, 20, 24, 37, 38],
        EndCause::Interrupted,
    );
    causes(&[6, 7, 10, 18, 19, 21, 23, 33, 39], EndCause::Cut);
    causes(
        &[
            0,
            22,
            25,
            26,
            27,
            28,
            29,
            30,
            31,
            32,
            34,
            36,
            40,
            99,
            100,
            101,
            102,
            103,
            104,
            -1,
            i64::MAX,
        ],
        EndCause::Unknown,
    );

    for (ret, statuses, answer) in [
        (0, &[0, 1, 3][..], PollAnswer::On),
        (0, &[0, 3], PollAnswer::Closed),
        (0, &[0], PollAnswer::Off),
        (0, &[2], PollAnswer::Unreadable),
        (0, &[], PollAnswer::Unreadable),
        (20601, &[1], PollAnswer::NeverPushed),
        (-1, &[1], PollAnswer::Failed { ret: -1 }),
    ] {
        assert_eq!(PollAnswer::read(ret, statuses), answer);
    }
}

#[test]
fn polls_and_heartbeats_keep_their_pace() {
    let liveness = told(&[
        (1_000, Report::Polled(PollAnswer::On)),
        (1_050, Report::Polled(PollAnswer::TimedOut)),
    ]);
    assert_eq!(liveness.next_poll(1_060), 1_110, "a failed poll was a poll too");
    assert_eq!(Liveness::default().next_poll(1_000), 1_000);
    assert_eq!(
        next_heartbeat(Some(1_030), 1_000),
        1_060,
        "a clock that is ahead does not postpone it"
    );
    assert_eq!(
        (
            missed_heartbeats(1_000, 1_179),
            missed_heartbeats(1_000, 1_180),
            missed_heartbeats(9, 0)
        ),
        (2, 3, 0)
    );
}

#[test]
fn a_list_shows_who_is_live_and_forgets_who_is_long_gone() {
    let [anna, ben, cleo] =
        ["8888_anna", "8888_ben", "8888_cleo"].map(|code| StreamCode::parse(code).unwrap());
    let mut list = LiveList::default();
    let mut tell = |code: &StreamCode, at: u64, report: Report| {
        list.observe(code, Evidence { at, report }, at).unwrap();
    };
    tell(&cleo, 1_000, Report::Started { sequence: None });
    tell(&anna, 1_000, Report::Polled(PollAnswer::On));
    tell(&anna, 1_060, Report::Polled(PollAnswer::Off));
    tell(&ben, 1_000, Report::StartConfirmed);
    tell(&ben, 1_100, Report::StopConfirmed);

    let shown: Vec<_> = list.listed(1_101).collect();
    assert_eq!(
        shown,
        [(&anna, Status::Grace { until: 1_240 }), (&cleo, Status::Live)]
    );
    let sooner = [&anna, &ben, &cleo].map(|code| list.get(code).unwrap().next_change(1_101));
    assert_eq!(list.next_change(1_101), sooner.into_iter().flatten().min());

    let ahead = Evidence {
        at: 9_999,
        report: Report::StartConfirmed,
    };
    let dora = StreamCode::parse("8888_dora").unwrap();
    assert_eq!(list.observe(&dora, ahead, 1_101).unwrap_err().ahead, 8_898);
    assert!(list.get(&dora).is_none(), "a refused report takes nobody in");

    list.forget_gone(1_100 + 3_600);
    assert_eq!(
        list.iter().map(|(code, _)| code).collect::<Vec<_>>(),
        [&ben, &cleo]
    );
    list.forget_gone(1_101 + 3_600);
    assert_eq!(
        list.iter().map(|(code, _)| code).collect::<Vec<_>>(),
        [&cleo],
        "who is live is never forgotten"
    );
}

#[test]
fn a_viewer_of_each_format_is_believed_after_its_own_delay() {
    for (format, lag) in [
        (PlayFormat::WebRtc, 1),
        (PlayFormat::Rtmp, 10),
        (PlayFormat::Flv, 10),
        (PlayFormat::Hls, 60),
    ] {
        let judged = |at: u64| {
            let report = Report::Seen {
                format,
                observation: Observation::Moving,
            };
            told(&[(1_000, Report::StopConfirmed), (at, report)])
                .judge(at)
                .status
        };
        assert_eq!(
            judged(1_000 + lag),
            Status::Offline,
            "{format:?}: still the old picture"
        );
        assert_eq!(judged(1_001 + lag), Status::Live, "{format:?}: a new one");
    }
}
