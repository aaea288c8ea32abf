//! Runs the scenarios of `liveness.json`, natively and in a browser.

use panglu_core::{Platform, PlayFormat};
use panglu_live::liveness::{EndCause, Evidence, Liveness, Observation, PollAnswer, Report, Rule, Status};
use panglu_tests::cases;
use serde::{Deserialize, Deserializer};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// Second 0 of every scenario, so that times are realistic.
const START: u64 = 1_528_000_000;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Story {
    story: String,
    source: String,
    /// Seconds and reports.
    evidence: Vec<(u64, String)>,
    /// The second at which all of it is passed in; default: that of the newest report.
    received: Option<u64>,
    /// By how many seconds the last report is too far in the future, if it is.
    refused_ahead: Option<u64>,
    judged: Vec<Judged>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Judged {
    at: u64,
    status: String,
    rule: String,
    since: Option<u64>,
    until: Option<u64>,
    listed: Option<bool>,
    rtmp: Option<String>,
    flv: Option<String>,
    hls: Option<String>,
    address: Option<String>,
    /// `null` means that there is none; if omitted, it is not checked.
    #[serde(default, deserialize_with = "present")]
    next: Option<Option<u64>>,
    #[serde(default, deserialize_with = "present")]
    ahead: Option<Option<u64>>,
}

fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<u64>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

fn report(text: &str) -> Report {
    let words: Vec<_> = text.split(' ').collect();
    // A dash means that the notification has no sequence.
    let known = |word: &str| (word != "-").then(|| word.parse::<u64>().expect("a number in a story"));
    match *words {
        ["start", "asked"] => Report::StartAsked,
        ["start", "confirmed"] => Report::StartConfirmed,
        ["stop", "asked"] => Report::StopAsked,
        ["stop", "confirmed"] => Report::StopConfirmed,
        ["notify", "start", sequence] => Report::Started {
            sequence: known(sequence),
        },
        ["notify", "end", codes, sequence] => Report::Ended {
            cause: {
                let (errcode, sub_errcode) = codes
                    .split_once('/')
                    .map_or((codes, None), |(code, sub)| (code, Some(sub)));
                let code = |text: &str| text.parse().expect("an errcode");
                EndCause::from_codes(code(errcode), sub_errcode.map(code))
            },
            sequence: known(sequence),
        },
        ["notify", "recording"] => Report::Recorded,
        ["poll", "off"] => Report::Polled(PollAnswer::read(0, &[0, 0])),
        ["poll", "on"] => Report::Polled(PollAnswer::read(0, &[0, 1])),
        ["poll", "closed"] => Report::Polled(PollAnswer::read(0, &[3])),
        ["poll", "never"] => Report::Polled(PollAnswer::read(20601, &[])),
        ["poll", "error", ret] => Report::Polled(PollAnswer::read(ret.parse().expect("a return code"), &[])),
        ["poll", "timeout"] => Report::Polled(PollAnswer::TimedOut),
        ["poll", "unreadable"] => Report::Polled(PollAnswer::read(0, &[9])),
        ["heartbeat", "ios"] => Report::Heartbeat(Some(Platform::Ios)),
        ["heartbeat", "android"] => Report::Heartbeat(Some(Platform::Android)),
        ["heartbeat", "windows"] => Report::Heartbeat(Some(Platform::Pc)),
        [format, observation] => Report::Seen {
            format: match format {
                "flv" => PlayFormat::Flv,
                "hls" => PlayFormat::Hls,
                other => panic!("no format is called {other}"),
            },
            observation: match observation {
                "moving" => Observation::Moving,
                "404" => Observation::NotFound,
                "ended" => Observation::Ended,
                other => panic!("no observation is called {other}"),
            },
        },
        _ => panic!("no report is called {text}"),
    }
}

#[test]
fn stories() {
    for story in cases::<Story>(include_str!("liveness.json")) {
        let mut liveness = Liveness::default();
        let newest = story.evidence.iter().map(|(second, _)| *second).max();
        let received = START + story.received.or(newest).unwrap_or_default();
        let mut refused = None;
        for (second, text) in &story.evidence {
            let evidence = Evidence {
                at: START + second,
                report: report(text),
            };
            if let Err(error) = liveness.observe(evidence, received) {
                assert_eq!(error.evidence, evidence);
                refused = Some(error.ahead);
            }
        }
        assert_eq!(refused, story.refused_ahead, "{}", story.story);
        for expected in &story.judged {
            let why = format!("{} at {} ({})", story.story, expected.at, story.source);
            check(&liveness, expected, &why);
        }
    }
}

fn check(liveness: &Liveness, expected: &Judged, why: &str) {
    let now = START + expected.at;
    let judgement = liveness.judge(now);
    assert_eq!(judgement.status.name(), expected.status, "{why}");
    assert_eq!(judgement.rule.name(), expected.rule, "{why}");
    if let Some(since) = expected.since {
        assert_eq!(judgement.since, Some(START + since), "{why}");
    }
    if let Some(until) = expected.until {
        assert_eq!(judgement.status, Status::Grace { until: START + until }, "{why}");
    }
    if let Some(listed) = expected.listed {
        assert_eq!(judgement.is_listed(), listed, "{why}");
    }
    let forecast = judgement.forecast;
    for (found, wanted) in [
        (forecast.rtmp.name(), &expected.rtmp),
        (forecast.flv.name(), &expected.flv),
        (forecast.hls.name(), &expected.hls),
        (forecast.address.name(), &expected.address),
    ] {
        if let Some(wanted) = wanted {
            assert_eq!(found, wanted, "{why}");
        }
    }
    if let Some(next) = expected.next {
        assert_eq!(liveness.next_change(now), next.map(|next| START + next), "{why}");
    }
    if let Some(ahead) = expected.ahead {
        assert_eq!(judgement.ahead, ahead, "{why}");
    }
}

#[test]
fn every_rule_has_a_story() {
    let stories = cases::<Story>(include_str!("liveness.json"));
    for rule in Rule::ALL {
        let told = stories
            .iter()
            .flat_map(|story| &story.judged)
            .any(|judged| judged.rule == rule.name());
        assert!(told, "no story is decided by {}", rule.name());
    }
}
