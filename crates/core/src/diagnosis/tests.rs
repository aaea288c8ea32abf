use alloc::{string::ToString, vec::Vec};

use super::{Asking, Evidence, Fault, NameTried, Observation, Outcome, Picture, Subject, Verdict, Who};
use crate::{
    BizId, Locale, RoomId, StreamCode, StreamKind, TrtcRoom, UserId, candidates,
    inspect::SignatureVerdict,
    playback::{Answer, Cause, Delivery, State},
};

/// A room that nobody has asked for yet, with a run under way.
fn unasked() -> Evidence {
    let (biz, room) = (BizId::parse("8888").unwrap(), RoomId::parse("293710").unwrap());
    let user = UserId::parse("14y2l2c").unwrap();
    let code = StreamCode::derive(&biz, room, &user, StreamKind::Main);
    let others = candidates(&TrtcRoom::Number(room), &user, Some(&biz), None)
        .into_iter()
        .filter(|candidate| candidate.name != *code.as_ref())
        .map(|candidate| NameTried {
            candidate,
            seen: None,
        });
    Evidence {
        host: "play.example.com".to_string(),
        name: code.as_ref().clone(),
        flv: None,
        hls: None,
        others: others.collect(),
        picture: Picture::default(),
        signature: SignatureVerdict::Unsigned,
        secure_page: false,
        secure_address: false,
        offline: false,
        running: true,
    }
}

fn seen(answer: Answer, status: Option<u16>) -> Observation {
    Observation {
        answer,
        status,
        headers_ms: status.map(|_| 12),
        contents: None,
        clock_ahead: None,
    }
}

/// Asks until nothing is left to ask. `world` answers.
fn asked(mut evidence: Evidence, world: impl Fn(&str, Asking) -> Observation) -> (Evidence, usize) {
    let mut requests = 0;
    while let Some(asking) = evidence.next() {
        let answer = world(evidence.name_of(asking).as_str(), asking);
        evidence.observe(asking, answer);
        requests += 1;
        assert!(requests < 20, "a run ends");
    }
    evidence.running = false;
    (evidence, requests)
}

fn everywhere(answer: Answer, status: Option<u16>) -> (Evidence, usize) {
    asked(unasked(), |_, _| seen(answer, status))
}

const REFUSED: Answer = Answer::Refused { clock_wrong: false };
const NOT_FOUND: Answer = Answer::NotFound;

#[test]
fn each_answer_names_its_cause_and_the_next_person() {
    for (answer, status, cause, who) in [
        (NOT_FOUND, Some(404), "not-started", Who::Host),
        (REFUSED, Some(403), "not-signed", Who::Operator),
        (Answer::ServerError, Some(500), "server-error", Who::Vendor),
        (Answer::ServerError, Some(200), "not-a-stream", Who::Vendor),
        (Answer::Portal, Some(200), "portal", Who::Network),
        (Answer::NoAnswer, None, "no-answer", Who::Vendor),
        (Answer::Empty, Some(200), "empty", Who::Host),
        (Answer::Silent, Some(200), "silent", Who::Host),
        (Answer::Ended, Some(200), "ended", Who::Host),
        (Answer::Frozen, Some(200), "frozen", Who::Host),
        (
            Answer::SegmentsMissing,
            Some(200),
            "segments-missing",
            Who::Vendor,
        ),
        (Answer::CrossOrigin, None, "cross-origin", Who::Operator),
        (Answer::Unreachable, None, "unreachable", Who::Network),
        (Answer::Codec("H.265/HEVC"), Some(200), "codec", Who::Host),
        (Answer::Live, Some(200), "arrives", Who::Nobody),
    ] {
        let (evidence, _) = everywhere(answer, status);
        for locale in Locale::ALL {
            let finding = evidence.finding(locale);
            assert_eq!((finding.verdict.name(), finding.who), (cause, who), "{answer:?}");
            assert!(!finding.sentence.is_empty() && !finding.next.is_empty());
        }
    }
}

#[test]
fn a_refusal_is_read_with_the_signature() {
    let expired = SignatureVerdict::Expired { at: 1, since: 1 };
    let open = SignatureVerdict::NotYetExpired {
        until: 9,
        seconds_left: 1,
    };
    for (signature, clock_wrong, fault) in [
        (SignatureVerdict::Unsigned, false, Fault::NotSigned),
        (
            SignatureVerdict::Incomplete { missing: "txTime" },
            false,
            Fault::NotSigned,
        ),
        (expired, true, Fault::Expired),
        (open.clone(), true, Fault::ClockWrong),
        (open, false, Fault::WrongKey),
    ] {
        let start = Evidence {
            signature,
            ..unasked()
        };
        let (evidence, _) = asked(start, |_, _| seen(Answer::Refused { clock_wrong }, Some(403)));
        assert_eq!(evidence.verdict(), Verdict::Fault(fault));
        assert_eq!(outcome(&evidence, Subject::Signature), Outcome::Bad);
    }
}

fn outcome(evidence: &Evidence, subject: Subject) -> Outcome {
    let checks = evidence.checks(Locale::En);
    checks
        .iter()
        .find(|check| check.subject == subject)
        .unwrap()
        .outcome
}

#[test]
fn other_names_are_tried_only_where_nobody_publishes_and_no_further_than_needed() {
    assert_eq!(
        everywhere(Answer::Live, Some(200)).1,
        2,
        "one request for each format"
    );
    assert_eq!(everywhere(REFUSED, Some(403)).1, 2);
    let (evidence, requests) = everywhere(NOT_FOUND, Some(404));
    assert_eq!(requests, 2 + evidence.others.len());
    let (_, requests) = asked(unasked(), |name, _| {
        let is_live = name == "8888_65c744266708432b5b764274cf9eb5fe";
        let (answer, status) = if is_live {
            (Answer::Live, 200)
        } else {
            (NOT_FOUND, 404)
        };
        seen(answer, Some(status))
    });
    assert_eq!(requests, 3, "the first that answers ends the search");
}

#[test]
fn a_stream_under_another_name_is_found() {
    for (live, fault) in [
        ("8888_14y2l2c", Fault::OtherName),
        ("8888_293710", Fault::OtherName),
        ("8888_81265058829FD2E50C8EC2AC78D55127", Fault::OtherName),
        ("8888_65c744266708432b5b764274cf9eb5fe", Fault::OtherKind),
    ] {
        let (evidence, _) = asked(unasked(), |name, _| match name == live {
            true => seen(Answer::Live, Some(200)),
            false => seen(NOT_FOUND, Some(404)),
        });
        assert_eq!(evidence.verdict(), Verdict::Fault(fault), "{live}");
        assert_eq!(evidence.finding(Locale::En).who, Who::Operator);
        assert!(evidence.checks(Locale::En)[0].sentence.contains(live));
    }
}

#[test]
fn what_the_player_sees_now_counts_more_than_an_answer_from_before() {
    let (mut evidence, _) = everywhere(NOT_FOUND, Some(404));
    evidence.picture.state = State::Playing;
    evidence.picture.delivery = Some(Delivery::Hls);
    assert_eq!(
        evidence.verdict(),
        Verdict::PlaysBut(Delivery::Flv, Fault::NotStarted),
        "the other format was not there"
    );
    let (mut evidence, _) = everywhere(Answer::Live, Some(200));
    for (state, cause, verdict) in [
        (State::Playing, None, Verdict::Plays),
        (State::Playing, Some(Cause::Slow), Verdict::Fault(Fault::Slow)),
        (State::Paused, None, Verdict::Arrives),
        (State::TapNeeded, None, Verdict::Arrives),
        (State::Waiting, Some(Cause::Ended), Verdict::Fault(Fault::Ended)),
        (
            State::Recovering,
            Some(Cause::Silent),
            Verdict::Fault(Fault::Silent),
        ),
        (
            State::Failed,
            Some(Cause::EngineMissing),
            Verdict::Fault(Fault::EngineMissing),
        ),
    ] {
        (evidence.picture.state, evidence.picture.cause) = (state, cause);
        assert_eq!(evidence.verdict(), verdict, "{state:?} {cause:?}");
    }
}

#[test]
fn a_playlist_that_is_not_made_yet_is_a_warning() {
    let (mut evidence, requests) = asked(unasked(), |_, asking| match asking {
        Asking::Hls => seen(NOT_FOUND, Some(404)),
        _ => seen(Answer::Live, Some(200)),
    });
    assert_eq!(requests, 2, "the name is known to be right");
    assert_eq!(outcome(&evidence, Subject::Hls), Outcome::Warn);
    assert_eq!(outcome(&evidence, Subject::Rtmp), Outcome::Good);
    evidence.picture.state = State::Playing;
    assert_eq!(
        evidence.verdict(),
        Verdict::PlaysBut(Delivery::Hls, Fault::NoPlaylistYet)
    );
    assert_eq!(evidence.finding(Locale::En).who, Who::Nobody);
}

#[test]
fn nothing_is_asked_that_a_browser_blocks() {
    let blocked = Evidence {
        secure_page: true,
        ..unasked()
    };
    assert_eq!(
        (blocked.next(), blocked.verdict()),
        (None, Verdict::Fault(Fault::MixedContent))
    );
    let offline = Evidence {
        offline: true,
        ..unasked()
    };
    assert_eq!(
        (offline.next(), offline.verdict()),
        (None, Verdict::Fault(Fault::Offline))
    );
}

#[test]
fn a_run_that_is_under_way_or_was_stopped_says_so() {
    let mut evidence = unasked();
    assert_eq!(evidence.verdict(), Verdict::Running);
    evidence.observe(Asking::Flv, seen(NOT_FOUND, Some(404)));
    evidence.observe(Asking::Hls, seen(NOT_FOUND, Some(404)));
    assert_eq!(evidence.verdict(), Verdict::Running, "another name may answer");
    assert_eq!(outcome(&evidence, Subject::Names), Outcome::Running);
    evidence.running = false;
    assert_eq!(evidence.verdict(), Verdict::Fault(Fault::NotStarted));
    assert_eq!(
        Evidence {
            running: false,
            ..unasked()
        }
        .verdict(),
        Verdict::Unknown
    );
}

#[test]
fn a_clock_matters_as_far_as_addresses_are_signed() {
    let with = |ahead, signature| {
        let start = Evidence {
            signature,
            ..unasked()
        };
        let answer = Observation {
            clock_ahead: Some(ahead),
            ..seen(Answer::Live, Some(200))
        };
        outcome(&asked(start, |_, _| answer.clone()).0, Subject::Clock)
    };
    let signed = SignatureVerdict::NotYetExpired {
        until: 9,
        seconds_left: 1,
    };
    assert_eq!(with(60, signed.clone()), Outcome::Good);
    assert_eq!(with(-61, signed), Outcome::Bad);
    assert_eq!(with(3_600, SignatureVerdict::Unsigned), Outcome::Warn);
    assert_eq!(
        outcome(&everywhere(Answer::Live, Some(200)).0, Subject::Clock),
        Outcome::Unknown
    );
}

#[test]
fn the_checks_have_an_order_and_a_report_holds_all_of_them() {
    let (evidence, _) = everywhere(NOT_FOUND, Some(404));
    for locale in Locale::ALL {
        let checks = evidence.checks(locale);
        assert_eq!(
            checks.iter().map(|check| check.subject).collect::<Vec<_>>(),
            Subject::ALL
        );
        let report = evidence.report("Room 293710", locale);
        for check in &checks {
            assert!(report.contains(&*check.sentence) && !check.sentence.is_empty());
        }
        assert!(report.contains("8888_14y2l2c"), "every name that was tried");
    }
}
