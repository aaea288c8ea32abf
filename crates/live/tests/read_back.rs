//! The core can read what the simulator writes: with any order of fields, without a comma, at any time.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    reason = "a test may panic, also in the functions its cases share"
)]

use panglu_core::{
    StreamCode,
    notification::{JsonFault, Notification, NotificationKey, Verdict, verify_at},
};
use panglu_live::simulator::{Scenario, Simulator};
use proptest::prelude::*;

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
fn a_simulator_does_not_show_its_key() {
    let shown = format!("{:?}", simulator(1));
    assert!(!shown.contains("callback-key"), "{shown}");
}

proptest! {
    #[test]
    fn the_order_of_fields_changes_neither_meaning_nor_key(seed: u64, turn in 0_usize..20) {
        for delivery in simulator(seed).play(Scenario::Good) {
            let read = Notification::parse(delivery.body.as_bytes()).unwrap();
            let value: serde_json::Map<String, serde_json::Value> = serde_json::from_str(&delivery.body).unwrap();
            let mut fields: Vec<_> = value.iter().map(|(name, value)| format!("\"{name}\": {value}")).collect();
            let turn = turn % fields.len();
            fields.rotate_left(turn);
            let turned = Notification::parse(format!("{{ {} }}", fields.join(" , ")).as_bytes()).unwrap();
            prop_assert_eq!(&turned, &read);
            prop_assert_eq!(turned.idempotency_key(), read.idempotency_key());
        }
    }

    #[test]
    fn any_comma_between_fields_can_be_missing(seed: u64, which in 0_usize..100) {
        for delivery in simulator(seed).play(Scenario::Good) {
            let commas: Vec<usize> = delivery.body.match_indices(",\"").map(|(at, _)| at).collect();
            let at = commas[which % commas.len()];
            let mut broken = delivery.body.clone();
            broken.replace_range(at..=at, "\n");
            let error = Notification::parse(broken.as_bytes()).unwrap_err();
            prop_assert_eq!(error.faults(), [JsonFault::MissingComma { line: 1, column: at + 1 }]);
            let suggestion = error.suggestion().unwrap().replace('\n', "");
            prop_assert_eq!(suggestion, delivery.body);
        }
    }

    #[test]
    fn time_decides_and_nothing_else(left in -2000_i64..2000) {
        let read = Notification::parse(simulator(1).play(Scenario::Good)[0].body.as_bytes()).unwrap();
        let at = read.expires.as_ref().unwrap().unix();
        let now = at.checked_add_signed(-left).unwrap();
        let expected = match left {
            ..=-1 => Verdict::Expired { seconds_ago: left.unsigned_abs(), at },
            0..=900 => Verdict::Valid { seconds_left: left.unsigned_abs(), until: at },
            _ => Verdict::TooFarAhead { seconds_ahead: left.unsigned_abs(), at },
        };
        prop_assert_eq!(verify_at(&read, &key(), now), expected);
    }
}
