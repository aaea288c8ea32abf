//! Runs the shared cases of points in time as people say them against the core, natively and in a browser.

use panglu_core::{
    Locale, Moment,
    inspect::{InspectContext, inspect},
    moment::{Distance, UtcOffset},
    notification::{Notification, NotificationKey, verify_at},
};
use panglu_tests::cases;
use serde::Deserialize;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Case {
    source: String,
    /// Unix seconds.
    at: u64,
    /// Unix seconds.
    now: u64,
    /// Minutes that the reader's clock is ahead of UTC.
    local_minutes: Option<i32>,
    en: String,
    zh: String,
}

#[test]
fn moments_are_said_as_people_say_them() {
    for case in cases::<Case>(include_str!("moments.json")) {
        let (at, now) = (Moment::from_unix(case.at), Moment::from_unix(case.now));
        let local = case
            .local_minutes
            .map(|minutes| UtcOffset::from_minutes(minutes).unwrap());
        assert_eq!(
            at.text_with_local(now, local, Locale::En),
            case.en,
            "{}",
            case.source
        );
        assert_eq!(
            at.text_with_local(now, local, Locale::ZhCn),
            case.zh,
            "{}",
            case.source
        );
    }
}

#[test]
fn no_zone_is_a_whole_day_off() {
    assert!(UtcOffset::from_minutes(14 * 60).is_some());
    assert!(UtcOffset::from_minutes(i32::MAX).is_none());
}

#[test]
fn no_moment_is_too_far_for_a_sentence() {
    for at in [0, u64::MAX] {
        for now in [0, 1_795_000_000, u64::MAX] {
            let (at, now) = (Moment::from_unix(at), Moment::from_unix(now));
            assert!(!at.text(now, Locale::En).is_empty());
            assert_eq!(at.distance(now) == Distance::JustNow, at == now);
        }
    }
}

/// What a verdict says of one address at one time, in both languages.
fn said_of_address(now: u64) -> [String; 2] {
    let url =
        "https://play.example.com/live/8888_a.flv?txSecret=00000000000000000000000000000000&txTime=5EB003BF";
    let context = InspectContext {
        now,
        ..InspectContext::default()
    };
    let verdict = inspect(url, &context).unwrap().signature;
    [Locale::En, Locale::ZhCn].map(|locale| verdict.text(locale).into_owned())
}

#[test]
fn an_address_says_when_it_expires() {
    assert_eq!(
        said_of_address(1_795_237_200),
        [
            "Expired 6 years ago, on 2020-05-04 19:59:59 Beijing time. New connections are refused; make a new address.",
            "已于 6 年前（北京时间 2020-05-04 19:59:59）过期，新的连接会被拒绝，请重新生成地址。",
        ]
    );
    assert_eq!(
        said_of_address(1_588_593_599 - 60),
        [
            "By this machine's clock it expires in 1 minute, on 2020-05-04 19:59:59 Beijing time. Whether the digest is right can \
             be told only with the domain's key.",
            "按本机时钟，将于 1 分钟后（北京时间 2020-05-04 19:59:59）过期。摘要是否正确，需要填写域名密钥才能判断。",
        ]
    );
}

/// A clock two days slow takes an expired address for a good one. The sentence must stay true: it says when the address
/// expires and whose clock counts, and nothing lasts “until” a day that is past.
#[test]
fn a_slow_clock_makes_no_sentence_false() {
    let [en, zh] = said_of_address(1_588_593_599 - 2 * 86_400);
    assert!(
        en.contains("By this machine's clock it expires in 2 days, on 2020-05-04"),
        "{en}"
    );
    assert!(
        zh.contains("按本机时钟，将于 2 天后（北京时间 2020-05-04"),
        "{zh}"
    );
    for (sentence, lasting) in [(en, ["until", "still valid"]), (zh, ["直到", "仍然有效"])] {
        assert!(lasting.iter().all(|word| !sentence.contains(word)), "{sentence}");
    }
}

#[test]
fn a_notification_says_when_it_expires() {
    // The digest of callback-key1700000600.
    let body =
        br#"{"event_type":1,"stream_id":"8888_a","t":1700000600,"sign":"55dd023b1189c14df5daa08b8fff8f44"}"#;
    let notification = Notification::parse(body).unwrap();
    let key = NotificationKey::parse("callback-key").unwrap();
    let said = |now| {
        [Locale::En, Locale::ZhCn].map(|locale| verify_at(&notification, &key, now).text(locale).into_owned())
    };
    assert_eq!(
        said(1_700_000_000),
        [
            "The signature is right. By this machine's clock it expires in 10 minutes, on 2023-11-15 06:23:20 Beijing time.",
            "签名正确。按本机时钟，将于 10 分钟后（北京时间 2023-11-15 06:23:20）过期。",
        ]
    );
    assert_eq!(
        said(1_700_000_600 + 7_200),
        [
            "The signature is right but expired 2 hours ago, on 2023-11-15 06:23:20 Beijing time. Do not act on it; check this \
             machine's clock if that surprises you.",
            "签名正确，但已于 2 小时前（北京时间 2023-11-15 06:23:20）过期。请勿处理；如果出乎意料，请检查本机时钟。",
        ]
    );
    assert_eq!(
        said(1_700_000_600 - 86_400),
        [
            "The signature is right, but by this machine's clock it expires in 1 day, on 2023-11-15 06:23:20 Beijing time. The \
             cloud sets 10 minutes by default; more than 15 are not accepted. Check this machine's clock.",
            "签名正确，但按本机时钟要到 1 天后（北京时间 2023-11-15 06:23:20）才过期。腾讯云默认设为 10 分钟，超过 15 分钟的不予接受。请检查本机时钟。",
        ]
    );
}
