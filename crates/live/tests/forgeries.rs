//! A million changed notifications: each is valid only if `t` and `sign` are unchanged.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    reason = "a test may panic, also in the functions its cases share"
)]

use panglu_core::{
    StreamCode,
    notification::{Notification, NotificationKey, verify_at},
};
use panglu_live::simulator::{Scenario, Simulator};

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

/// A valid body, and where the two fields begin in it.
struct Original {
    body: Vec<u8>,
    t_at: usize,
    sign_at: usize,
    t: String,
    sign: String,
}

impl Original {
    fn new(body: String) -> Self {
        let (t, sign) = time_and_sign(body.as_bytes()).unwrap();
        let (t_at, sign_at) = (body.find("\"t\":").unwrap(), body.find("\"sign\":").unwrap());
        Self {
            body: body.into_bytes(),
            t_at,
            sign_at,
            t,
            sign,
        }
    }

    /// Whether both fields are unchanged, according to another JSON parser.
    fn is_untouched_in(&self, forged: &[u8]) -> bool {
        match time_and_sign(forged) {
            Some((t, sign)) => t == self.t && sign == self.sign,
            // The other parser rejects some numbers; then the two fields must be unchanged as text.
            None => {
                let text = String::from_utf8_lossy(forged);
                text.contains(&format!("\"t\":{},", self.t))
                    && text.contains(&format!("\"sign\":\"{}\"", self.sign))
            }
        }
    }
}

/// Its own random number generator, so that a failing case can be repeated from its number.
struct Forger(u64);

impl Forger {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    /// Changes a body in one to three places, half of them in or next to `t` and `sign`.
    fn forge(&mut self, original: &Original) -> Vec<u8> {
        let mut forged = original.body.clone();
        for _ in 0..=self.below(3) {
            let around = match self.below(4) {
                0 => original.t_at + self.below(16),
                1 => original.sign_at + self.below(42),
                _ => self.below(forged.len()),
            };
            let at = around.min(forged.len() - 1);
            let digits = b"0123456789abcdefABCDEF\"-. ,:{}tsign\\u";
            let digit = digits[self.below(digits.len())];
            match self.below(6) {
                0 => forged[at] = digit,
                1 => forged.insert(at, digit),
                2 => drop(forged.remove(at)),
                3 => forged[at] ^= 1 << self.below(8),
                4 => {
                    let other = self.below(forged.len());
                    forged.swap(at, other);
                }
                _ => {
                    // A part of the body is repeated, as when one notification overwrites another.
                    let end = (at + self.below(24)).min(forged.len());
                    let piece = forged[at..end].to_vec();
                    let place = self.below(forged.len());
                    forged.splice(place..place, piece);
                }
            }
        }
        forged
    }
}

/// The two fields as read by another JSON parser.
fn time_and_sign(body: &[u8]) -> Option<(String, String)> {
    let value: serde_json::Value = serde_json::from_slice(body).ok()?;
    let text = |name| match value.get(name)? {
        serde_json::Value::String(text) => Some(text.clone()),
        serde_json::Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    Some((text("t")?, text("sign")?))
}

/// Tests 250,000 forgeries. Four of these tests make a million, and the test runner runs them in parallel.
fn forge_a_quarter(seed: u64) {
    let originals: Vec<_> = simulator(1)
        .play(Scenario::Good)
        .into_iter()
        .map(|delivery| Original::new(delivery.body))
        .collect();
    let key = key();
    let mut forger = Forger(seed);
    let (mut valid, mut refused) = (0_u32, 0_u32);
    for number in 0..250_000_u32 {
        let original = &originals[forger.below(originals.len())];
        let forged = forger.forge(original);
        let Ok(notification) = Notification::parse(&forged) else {
            refused += 1;
            continue;
        };
        let is_valid = verify_at(&notification, &key, NOW).is_valid();
        if is_valid {
            valid += 1
        } else {
            refused += 1
        }
        // A wrong rejection is harmless, so only a sample is checked; every acceptance is checked.
        if is_valid || number % 16 == 0 {
            let untouched = original.is_untouched_in(&forged);
            assert_eq!(
                is_valid,
                untouched,
                "forgery {number} of {seed}: {}",
                String::from_utf8_lossy(&forged)
            );
        }
    }
    assert!(
        valid > 2_500,
        "a body may be changed under its sign, so some must be valid: {valid}"
    );
    assert!(refused > 25_000, "most forgeries touch what counts: {refused}");
}

#[test]
fn forgeries_are_valid_only_where_t_and_sign_are_untouched_first_quarter() {
    forge_a_quarter(1);
}

#[test]
fn forgeries_are_valid_only_where_t_and_sign_are_untouched_second_quarter() {
    forge_a_quarter(2);
}

#[test]
fn forgeries_are_valid_only_where_t_and_sign_are_untouched_third_quarter() {
    forge_a_quarter(3);
}

#[test]
fn forgeries_are_valid_only_where_t_and_sign_are_untouched_fourth_quarter() {
    forge_a_quarter(4);
}
