//! The rows of a live list, and what replies of the cloud say about a stream.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "what helps a test may fail it")]

use panglu_core::{
    Locale, StreamCode, UserId,
    api::{ChannelStatus, LiveStreams, ReplyError, StreamState},
};
use panglu_live::{
    listing::{Cover, Ending, Listing, Presence, Row},
    liveness::{Evidence, LiveList, PollAnswer, Report, Status},
};
use proptest::prelude::*;

const START: u64 = 1_700_000_000;

fn code(name: &str) -> StreamCode {
    StreamCode::parse(name).unwrap()
}

fn row(name: &str) -> Row {
    Row::new(code(name), UserId::parse("host").unwrap(), START)
}

fn codes(listing: &Listing) -> Vec<&str> {
    listing.iter().map(|row| row.code.as_str()).collect()
}

/// What is known after the status interface gave the same answer four times, a minute apart.
fn polled(name: &str, answer: PollAnswer) -> LiveList {
    let mut known = LiveList::default();
    for minute in 0..4 {
        let at = START + minute * 60;
        let report = Report::Polled(answer);
        known.observe(&code(name), Evidence { at, report }, at).unwrap();
    }
    known
}

#[test]
fn a_row_comes_and_goes() {
    let mut listing = Listing::default();
    listing.start(row("8888_b"));
    listing.start(row("8888_a"));
    assert_eq!(codes(&listing), ["8888_a", "8888_b"]);
    assert!(listing.count(&code("8888_a"), Some(3), None));
    assert!(listing.count(&code("8888_a"), None, Some(120)));
    let counted = listing.get(&code("8888_a")).unwrap();
    assert_eq!((counted.likes, counted.viewers, counted.added), (3, 120, START));

    assert!(listing.stop(&code("8888_a"), Ending::KeepAsOffline, START + 9));
    assert!(listing.stop(&code("8888_a"), Ending::KeepAsOffline, START + 99));
    let gone = listing.get(&code("8888_a")).unwrap();
    assert_eq!(
        gone.presence,
        Presence::Offline { since: START + 9 },
        "a doubled call changes nothing"
    );

    listing.start(row("8888_a"));
    let again = listing.get(&code("8888_a")).unwrap();
    assert_eq!(
        (again.presence, again.likes),
        (Presence::Present, 0),
        "another broadcast"
    );

    assert!(listing.stop(&code("8888_a"), Ending::Remove, START + 9));
    assert!(!listing.stop(&code("8888_a"), Ending::Remove, START + 9));
    assert!(!listing.count(&code("8888_a"), Some(1), Some(1)));
    assert_eq!(codes(&listing), ["8888_b"]);
}

#[test]
fn a_stray_is_swept_and_nothing_else() {
    let now = START + 180;
    for (answer, is_stray) in [
        (PollAnswer::Off, true),
        (PollAnswer::Closed, true),
        (PollAnswer::NeverPushed, true),
        (PollAnswer::On, false),
        (PollAnswer::TimedOut, false),
        (PollAnswer::Unreadable, false),
        (PollAnswer::Failed { ret: -1 }, false),
    ] {
        let mut listing = Listing::default();
        listing.start(row("8888_a"));
        listing.start(row("8888_unknown"));
        let known = polled("8888_a", answer);
        let swept = listing.sweep(&known, Ending::KeepAsOffline, now);
        let expected = if is_stray { vec![code("8888_a")] } else { vec![] };
        assert_eq!(
            swept,
            expected,
            "{answer:?}: {:?}",
            known.get(&code("8888_a")).unwrap().judge(now).status
        );
        assert_eq!(listing.sweep(&known, Ending::KeepAsOffline, now), [], "once");
        assert_eq!(codes(&listing), ["8888_a", "8888_unknown"]);
    }
}

#[test]
fn a_start_under_way_is_no_stray() {
    let mut known = LiveList::default();
    let report = Report::StartAsked;
    known
        .observe(&code("8888_a"), Evidence { at: START, report }, START)
        .unwrap();
    assert_eq!(
        known.get(&code("8888_a")).unwrap().judge(START).status,
        Status::Starting
    );
    let mut listing = Listing::default();
    listing.start(row("8888_a"));
    assert_eq!(listing.sweep(&known, Ending::Remove, START), []);
}

#[test]
fn a_cover_is_an_address_that_a_page_may_show() {
    for good in ["https://example.com/a.jpg?x=1&y=%20#z", "http://127.0.0.1:8000/a"] {
        assert_eq!(Cover::parse(good).unwrap().as_str(), good);
    }
    for (bad, code) in [
        ("", "empty"),
        ("javascript:alert(1)", "wrong-scheme"),
        ("data:image/png;base64,AA==", "wrong-scheme"),
        ("//example.com/a.jpg", "wrong-scheme"),
        ("HTTPS://example.com/", "wrong-scheme"),
        ("https:///a.jpg", "bad-host"),
        ("https://example.com@evil.example/a.jpg", "bad-host"),
        ("https://example.com/\"onerror=", "forbidden-character"),
        ("https://example.com/a b", "forbidden-character"),
        ("https://example.com/主", "forbidden-character"),
    ] {
        let error = Cover::parse(bad).unwrap_err();
        assert_eq!((error.field().name(), error.code()), ("coverpic", code), "{bad}");
    }
    let long = format!("https://example.com/{}", "a".repeat(2048));
    assert_eq!(Cover::parse(&long).unwrap_err().code(), "too-long");
}

#[test]
fn replies_are_evidence_or_none() {
    let channel = |reply: &[u8]| PollAnswer::of_channel_status(&ChannelStatus::parse(reply));
    assert_eq!(
        channel(br#"{"ret":0,"output":[{"status":0},{"status":1}]}"#),
        PollAnswer::On
    );
    assert_eq!(
        channel(br#"{"ret":0,"output":[{"status":3},{"status":0}]}"#),
        PollAnswer::Closed
    );
    assert_eq!(channel(br#"{"ret":0,"output":[{"status":0}]}"#), PollAnswer::Off);
    assert_eq!(
        channel(br#"{"ret":0,"output":[{"status":"x"}]}"#),
        PollAnswer::Unreadable
    );
    assert_eq!(channel(br#"{"ret":20601}"#), PollAnswer::NeverPushed);
    assert_eq!(channel(br#"{"ret":-3}"#), PollAnswer::Failed { ret: -3 });
    assert_eq!(channel(b"<html>"), PollAnswer::Unreadable);

    let state = |reply: &str| PollAnswer::of_stream_state(&StreamState::parse(reply.as_bytes()));
    for (word, answer) in [
        ("active", PollAnswer::On),
        ("inactive", PollAnswer::Off),
        ("forbid", PollAnswer::Closed),
        ("other", PollAnswer::Unreadable),
    ] {
        assert_eq!(
            state(&format!(r#"{{"Response":{{"StreamState":"{word}"}}}}"#)),
            answer
        );
    }
    let failed = r#"{"Response":{"Error":{"Code":"AuthFailure.SignatureExpire"}}}"#;
    assert_eq!(state(failed), PollAnswer::Unreadable, "an error is no evidence");

    let list = |reply: &str, name: &str| {
        let page: Result<LiveStreams, ReplyError> = LiveStreams::parse(reply.as_bytes());
        PollAnswer::of_live_streams(&page, name)
    };
    let whole = r#"{"Response":{"DataInfoList":[{"StreamName":"8888_a"}],"TotalNum":1}}"#;
    let part = r#"{"Response":{"DataInfoList":[{"StreamName":"8888_a"}],"TotalNum":2}}"#;
    let nobody = r#"{"Response":{"Error":{"Code":"FailedOperation.HasNotLivingStream"}}}"#;
    assert_eq!(
        (list(whole, "8888_a"), list(whole, "8888_b")),
        (PollAnswer::On, PollAnswer::Off)
    );
    assert_eq!(
        (list(part, "8888_a"), list(part, "8888_b")),
        (PollAnswer::On, PollAnswer::Unreadable)
    );
    assert_eq!(
        (list(nobody, "8888_a"), list(failed, "8888_a")),
        (PollAnswer::Off, PollAnswer::Unreadable)
    );
}

#[test]
fn both_states_of_a_host_have_a_label_in_both_languages() {
    let labels = |presence: Presence| [Locale::En, Locale::ZhCn].map(|locale| presence.label(locale));
    assert_eq!(labels(Presence::Present), ["host present", "主播在线"]);
    assert_eq!(
        labels(Presence::Offline { since: 9 }),
        ["host offline", "主播离线"]
    );
}

proptest! {
    #[test]
    fn a_listing_stays_sorted_and_has_each_code_once(steps in prop::collection::vec((0..4_u8, "[ab]{1,2}"), 0..40)) {
        let mut listing = Listing::default();
        for (step, name) in steps {
            let name = format!("8888_{name}");
            match step {
                0 => listing.start(row(&name)),
                1 => { listing.stop(&code(&name), Ending::Remove, START); }
                2 => { listing.stop(&code(&name), Ending::KeepAsOffline, START); }
                _ => { listing.sweep(&polled(&name, PollAnswer::Off), Ending::Remove, START + 180); }
            }
            let found = codes(&listing);
            prop_assert!(found.windows(2).all(|pair| pair[0] < pair[1]), "{:?}", found);
        }
    }

    #[test]
    fn no_text_makes_a_cover_panic(text in "\\PC{0,60}") {
        if let Ok(cover) = Cover::parse(&text) {
            prop_assert_eq!(cover.as_str(), text);
        }
    }
}
