//! The texts of liveness.
#![cfg(not(target_arch = "wasm32"))]

use panglu_core::{Locale, Platform};
use panglu_live::liveness::{
    AddressForecast, EndCause, Evidence, HeartbeatGap, Indication, Liveness, PlayForecast, PollAnswer,
    Report, Reporter, Rule, Status, Trigger,
};

fn told(story: &[(u64, Report)]) -> Liveness {
    let mut liveness = Liveness::default();
    for &(at, report) in story {
        assert_eq!(liveness.observe(Evidence { at, report }, at), Ok(()));
    }
    liveness
}

/// Checks that neither text is empty, and that Chinese uses full-width punctuation and English does not.
fn check_sentence(english: &str, chinese: &str) {
    assert!(
        !english.contains(|letter| ('\u{3000}'..='\u{ffef}').contains(&letter)),
        "{english}"
    );
    assert!(english.ends_with('.'), "{english}");
    assert!(chinese.ends_with('。'), "{chinese}");
    assert!(!chinese.contains([',', '.', ';', ':', '(', '!']), "{chinese}");
    assert!(
        chinese
            .chars()
            .any(|letter| ('\u{4e00}'..='\u{9fff}').contains(&letter)),
        "{chinese}"
    );
}

#[test]
fn every_sentence_is_there_in_both_languages() {
    let [en, zh] = Locale::ALL;
    for status in [
        Status::Live,
        Status::Starting,
        Status::Grace { until: 9 },
        Status::Offline,
        Status::Closed,
        Status::NeverSeen,
        Status::Unknown,
    ] {
        check_sentence(&status.audience_text(en), &status.audience_text(zh));
        check_sentence(&status.operator_text(en), &status.operator_text(zh));
        assert!(!status.label(en).is_empty() && !status.label(zh).is_empty());
        assert_eq!(
            Status::named(status.name()).map(Status::name),
            Some(status.name())
        );
    }
    assert_eq!(Status::named("Live"), None);
    for (index, rule) in Rule::ALL.into_iter().enumerate() {
        check_sentence(&rule.audience_text(en), &rule.audience_text(zh));
        check_sentence(&rule.operator_text(en), &rule.operator_text(zh));
        assert!(rule.source().len() > 10, "{rule:?}");
        let same_name = Rule::ALL
            .iter()
            .filter(|other| other.name() == rule.name())
            .count();
        assert_eq!(
            (same_name, Rule::ALL.iter().position(|other| *other == rule)),
            (1, Some(index))
        );
    }
    for forecast in [
        PlayForecast::Plays,
        PlayForecast::WarmsUp { until: 9 },
        PlayForecast::PlaysOut { until: 9 },
        PlayForecast::Waits,
        PlayForecast::SeesEnded,
        PlayForecast::NotFound,
        PlayForecast::NotYet,
        PlayForecast::Refused,
        PlayForecast::Unsure,
    ] {
        check_sentence(&forecast.text(3, en), &forecast.text(3, zh));
    }
    for address in [
        AddressForecast::InUse,
        AddressForecast::Kept { until: 9 },
        AddressForecast::Renewed,
        AddressForecast::Unsure,
    ] {
        check_sentence(&address.text(3, en), &address.text(3, zh));
    }
}

#[test]
fn a_gap_is_explained_by_the_hosts_platform() {
    let [en, zh] = Locale::ALL;
    for (platform, word, chinese_word) in [
        (Some(Platform::Pc), "background changes nothing", "与前台无异"),
        (Some(Platform::Ios), "may suspend", "挂起"),
        (Some(Platform::Android), "maker", "厂商"),
        (None, "to the front", "切到前台"),
    ] {
        let liveness = told(&[
            (1_000, Report::StartConfirmed),
            (1_000, Report::Heartbeat(platform)),
        ]);
        assert_eq!(liveness.judge(1_059).heartbeat_gap, None);
        let gap = liveness.judge(1_130).heartbeat_gap.unwrap();
        assert_eq!(
            gap,
            HeartbeatGap {
                missed: 2,
                age: 130,
                platform
            }
        );
        assert!(gap.operator_text(en).contains(word) && gap.operator_text(en).starts_with("2 heartbeats"));
        assert!(gap.operator_text(zh).contains(chinese_word));
        check_sentence(&gap.audience_text(en), &gap.audience_text(zh));
        check_sentence(&gap.operator_text(en), &gap.operator_text(zh));
    }
}

#[test]
fn a_judgement_names_its_reports_and_what_would_change_it() {
    let liveness = told(&[
        (1_000, Report::Started { sequence: Some(7) }),
        (1_030, Report::Polled(PollAnswer::TimedOut)),
        (
            1_100,
            Report::Ended {
                cause: EndCause::Interrupted,
                sequence: Some(7),
            },
        ),
        (1_101, Report::Recorded),
    ]);
    let judgement = liveness.judge(1_120);
    let said: Vec<_> = judgement
        .reports
        .iter()
        .map(|report| {
            (
                report.evidence.report.reporter(),
                report.age,
                report.indicates,
                report.counts,
            )
        })
        .collect();
    assert_eq!(
        said,
        [
            (Reporter::Notification, 19, Indication::Existed, true),
            (Reporter::Notification, 20, Indication::Gone, true),
            (Reporter::StatusApi, 90, Indication::Nothing, false),
            (Reporter::Notification, 120, Indication::Live, false),
        ]
    );
    let lines: Vec<_> = judgement
        .reports
        .iter()
        .map(|report| report.operator_text(Locale::En))
        .collect();
    assert_eq!(lines[1], "Notification: push interrupted, 20 s ago; counts.");
    assert_eq!(
        lines[2],
        "Poll: no answer in time, 90 s ago; no evidence either way."
    );
    assert_eq!(
        lines[3],
        "Notification: push started, 2 min ago; superseded or too old."
    );
    assert_eq!(
        judgement.reports[1].audience_text(Locale::ZhCn),
        "直播线路中断（20 秒前）。"
    );

    let first = judgement.transitions[0];
    assert_eq!(
        (first.trigger, first.to),
        (Trigger::Silence { at: 1_170 }, Status::Offline)
    );
    assert_eq!(
        first.operator_text(1_120, Locale::En),
        "Without further news it becomes “offline” in 50 s."
    );
    assert_eq!(
        first.audience_text(1_120, Locale::ZhCn),
        "若无新消息，50 秒后变为“未直播”。"
    );
    let back = judgement
        .transitions
        .iter()
        .find(|transition| transition.trigger == Trigger::Heard(Report::StartConfirmed))
        .unwrap();
    assert_eq!(
        back.operator_text(1_120, Locale::En),
        "“App: start confirmed” would make it “live”."
    );
    assert_eq!(
        back.audience_text(1_120, Locale::En),
        "“The stream began” would make it “live”."
    );
}

#[test]
fn a_clock_that_is_wrong_is_named() {
    let mut liveness = Liveness::default();
    let evidence = Evidence {
        at: 4_600,
        report: Report::Heartbeat(Some(Platform::Android)),
    };
    let error = liveness.observe(evidence, 1_000).unwrap_err();
    assert_eq!((error.evidence, error.ahead), (evidence, 3_600));
    assert_eq!(liveness, Liveness::default());
    let [en, zh] = Locale::ALL;
    check_sentence(&error.text(en), &error.text(zh));
    assert!(error.to_string().contains("60 min ahead") && error.to_string().contains("Correct the clock"));
}
