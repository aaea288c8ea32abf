//! The simulator produces the promised order, schedule and verdicts.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    reason = "a test may panic, also in the functions its cases share"
)]

use panglu_core::{
    Locale, StreamCode,
    notification::{Notification, NotificationKey, inspect_at},
};
use panglu_live::simulator::{RetrySchedule, Scenario, Simulator};

const NOW: u64 = 1_700_000_000;

fn key() -> NotificationKey {
    NotificationKey::parse("callback-key").unwrap()
}

fn simulator(seed: u64) -> Simulator {
    Simulator::new(
        key(),
        StreamCode::parse("8888_test_12345_test").unwrap(),
        NOW,
        seed,
    )
}

#[test]
fn every_scenario_gets_the_verdict_it_promises() {
    for seed in 0..50 {
        for scenario in Scenario::ALL {
            let deliveries = simulator(seed).play(scenario);
            assert!(
                deliveries.is_sorted_by_key(|delivery| delivery.at),
                "{scenario:?}"
            );
            for delivery in deliveries {
                let seen = inspect_at(delivery.body.as_bytes(), &key(), delivery.at);
                assert_eq!(
                    seen.verdict.name(),
                    delivery.verdict,
                    "{scenario:?} {}",
                    delivery.body
                );
                assert_eq!(seen.advice(), [], "{}", delivery.body);
            }
        }
    }
}

#[test]
fn simulated_bodies_have_the_clouds_order_and_nothing_unknown() {
    for delivery in simulator(3).play(Scenario::Good) {
        let value: serde_json::Map<String, serde_json::Value> = serde_json::from_str(&delivery.body).unwrap();
        let mut at = 0;
        for name in value.keys() {
            let found = delivery.body.find(&format!("\"{name}\":")).unwrap();
            assert!(found > at || at == 0, "{name} is out of order: {}", delivery.body);
            at = found;
        }
        assert_eq!(Notification::parse(delivery.body.as_bytes()).unwrap().extra, []);
    }
}

#[test]
fn the_same_seed_tells_the_same_story_and_another_one_does_not() {
    let bodies = |seed| {
        simulator(seed)
            .play(Scenario::Good)
            .into_iter()
            .map(|delivery| delivery.body)
    };
    assert!(bodies(7).eq(bodies(7)));
    assert!(!bodies(7).eq(bodies(8)));
}

#[test]
fn retries_keep_the_clouds_schedule_and_name_one_event() {
    for (schedule, seconds, retries) in [
        (RetrySchedule::RELAY_2018, 60, 10),
        (RetrySchedule::LIVE_2019, 60, 3),
        (RetrySchedule::LIVE_2024, 60, 12),
        (RetrySchedule::SCREENSHOT_2024, 120, 5),
    ] {
        let mut attempts = simulator(5).play(Scenario::Retried(schedule));
        attempts.retain(|delivery| delivery.body.contains("\"event_type\":1,"));
        assert_eq!(attempts.len(), retries + 1);
        assert!(attempts.windows(2).all(|pair| pair[1].at - pair[0].at == seconds));
        let read: Vec<_> = attempts
            .iter()
            .map(|delivery| Notification::parse(delivery.body.as_bytes()).unwrap())
            .collect();
        assert!(
            read.windows(2)
                .all(|pair| pair[0].idempotency_key() == pair[1].idempotency_key())
        );
        assert!(
            read.windows(2).all(|pair| pair[0].sign != pair[1].sign),
            "each attempt is signed anew"
        );
    }
}

#[test]
fn a_changed_body_under_a_good_sign_is_valid_and_the_verdict_says_so() {
    let delivery = &simulator(1).play(Scenario::TamperedBody)[0];
    let seen = inspect_at(delivery.body.as_bytes(), &key(), delivery.at);
    assert_eq!(
        seen.notification.as_ref().unwrap().stream(),
        Some("8888_somebody_else")
    );
    assert!(seen.verdict.is_valid());
    assert!(
        seen.verdict
            .does_not_prove(Locale::En)
            .starts_with("Only t is signed.")
    );
    assert!(
        seen.verdict
            .does_not_prove(Locale::ZhCn)
            .starts_with("签名只覆盖 t。")
    );
}
