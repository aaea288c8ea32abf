//! Makes signed notifications, so that a backend can be tested without the cloud.

mod events;
mod rng;

use alloc::{
    borrow::ToOwned,
    format,
    string::{String, ToString},
    vec,
    vec::Vec,
};

use self::rng::Rng;
use panglu_core::{
    StreamCode,
    notification::{JsonValue, LIFETIME_SECONDS, NotificationKey},
};

/// How often the cloud resends a notification that the backend did not confirm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetrySchedule {
    interval_seconds: u64,
    retries: u32,
}

impl RetrySchedule {
    /// Source: vendor document on relayed streaming in stream-code mode, 2018.
    pub const RELAY_2018: Self = Self {
        interval_seconds: 60,
        retries: 10,
    };
    /// Source: vendor documents on event notifications, 2019-08-09 and 2020-07-08.
    pub const LIVE_2019: Self = Self {
        interval_seconds: 60,
        retries: 3,
    };
    /// Source: vendor document on receiving event notifications, 2024-10-24; screenshots excepted.
    pub const LIVE_2024: Self = Self {
        interval_seconds: 60,
        retries: 12,
    };
    /// Source: the same document, for screenshots.
    pub const SCREENSHOT_2024: Self = Self {
        interval_seconds: 120,
        retries: 5,
    };

    /// Seconds between two attempts.
    #[must_use]
    pub const fn interval_seconds(self) -> u64 {
        self.interval_seconds
    }

    /// Attempts after the first.
    #[must_use]
    pub const fn retries(self) -> u32 {
        self.retries
    }
}

/// What happens to the notifications of one publish: its start, a screenshot, its end and a recording.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scenario {
    /// Each arrives once, in time and in order.
    Good,
    /// Each arrives after the time in its `t`.
    Expired,
    /// Each arrives twice.
    Doubled,
    /// They arrive in a different order from that of the events.
    Reordered,
    /// Each is signed with another key.
    MisKeyed,
    /// The stream name and the addresses were changed after signing. The signature is still valid: it covers only `t`.
    TamperedBody,
    /// `t` was set to a later time after signing.
    TamperedTime,
    /// The backend never confirms, so each is resent until the schedule ends, with a new signature every time.
    Retried(RetrySchedule),
}

impl Scenario {
    /// Every scenario; retries follow the schedule of the 2018 documents, which belong to this relay.
    pub const ALL: [Self; 8] = [
        Self::Good,
        Self::Expired,
        Self::Doubled,
        Self::Reordered,
        Self::MisKeyed,
        Self::TamperedBody,
        Self::TamperedTime,
        Self::Retried(RetrySchedule::RELAY_2018),
    ];
}

/// One HTTP request from the cloud to the backend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// When it arrives, in Unix seconds. Pass it as `now` when verifying.
    pub at: u64,
    /// 0 for the first attempt.
    pub attempt: u32,
    /// The body, compact JSON with the fields in the cloud's order.
    pub body: String,
    /// The expected verdict ([`Verdict::name`](panglu_core::notification::Verdict::name)).
    pub verdict: &'static str,
}

/// Makes the notifications of one publish. The same arguments always give the same notifications.
#[derive(Debug, Clone)]
pub struct Simulator {
    key: NotificationKey,
    stream: StreamCode,
    now: u64,
    seed: u64,
}

impl Simulator {
    /// The last second of the year 9999, which leaves room to add without overflow.
    const LATEST: u64 = 253_402_300_799;

    /// `now` is when the publish starts, in Unix seconds, at most the end of the year 9999. `seed` determines its
    /// duration, its ids and its other random values.
    #[must_use]
    pub const fn new(key: NotificationKey, stream: StreamCode, now: u64, seed: u64) -> Self {
        Self {
            key,
            stream,
            now,
            seed,
        }
    }

    /// All requests of a scenario, in the order of arrival.
    #[must_use]
    pub fn play(&self, scenario: Scenario) -> Vec<Delivery> {
        let mut rng = Rng::new(self.seed);
        let story = events::publish(&self.stream, self.now.min(Self::LATEST), &mut rng);
        let mut deliveries = Vec::new();
        for (happened, event) in story {
            let sent = happened + rng.between(1, 3);
            deliveries.extend(self.deliver(scenario, sent, event, &mut rng));
        }
        if scenario == Scenario::Reordered {
            // The bodies are swapped. Each is still in time, because the publish is shorter than the validity of a
            // signature.
            let turn = usize::from(rng.between(0, 1) == 1);
            let bodies: Vec<String> = deliveries.iter().map(|delivery| delivery.body.clone()).collect();
            let last = deliveries.last().map_or(0, |delivery| delivery.at);
            for (delivery, body) in deliveries
                .iter_mut()
                .zip(bodies.into_iter().rev().cycle().skip(turn))
            {
                delivery.body = body;
            }
            for (place, delivery) in (0..).zip(deliveries.iter_mut()) {
                delivery.at = last + place;
            }
        }
        deliveries.sort_by_key(|delivery| delivery.at);
        deliveries
    }

    fn deliver(&self, scenario: Scenario, sent: u64, event: events::Fields, rng: &mut Rng) -> Vec<Delivery> {
        let once = |at, body| Delivery {
            at,
            attempt: 0,
            body,
            verdict: "valid",
        };
        let good = || once(sent, self.signed(event.clone(), sent));
        match scenario {
            Scenario::Good | Scenario::Reordered => vec![good()],
            Scenario::Doubled => vec![
                good(),
                Delivery {
                    at: sent + rng.between(0, 5),
                    ..good()
                },
            ],
            Scenario::Expired => vec![Delivery {
                at: sent + LIFETIME_SECONDS + rng.between(1, 3600),
                verdict: "expired",
                ..good()
            }],
            Scenario::MisKeyed => {
                // The signed text is key + time, so inserting text between them has the effect of another key.
                let sign = |time: &str| self.key.sign(&format!("another{time}"));
                vec![Delivery {
                    body: body(event.clone(), sent + LIFETIME_SECONDS, sign),
                    verdict: "wrong-key",
                    ..good()
                }]
            }
            Scenario::TamperedBody => vec![once(sent, self.signed(events::tampered(event), sent))],
            Scenario::TamperedTime => {
                let sign = |_: &str| self.key.sign(&(sent + LIFETIME_SECONDS).to_string());
                let later = sent + LIFETIME_SECONDS + rng.between(1, 200);
                vec![Delivery {
                    body: body(event.clone(), later, sign),
                    verdict: "wrong-key",
                    ..good()
                }]
            }
            Scenario::Retried(schedule) => (0..=schedule.retries)
                .map(|attempt| {
                    let at = sent + u64::from(attempt) * schedule.interval_seconds;
                    Delivery {
                        attempt,
                        ..once(at, self.signed(event.clone(), at))
                    }
                })
                .collect(),
        }
    }

    fn signed(&self, event: events::Fields, sent: u64) -> String {
        body(event, sent + LIFETIME_SECONDS, |time| self.key.sign(time))
    }
}

/// The cloud sorts its fields by name (see the samples in the vendor documents).
fn body(mut fields: events::Fields, expires: u64, sign: impl FnOnce(&str) -> [u8; 16]) -> String {
    let time = expires.to_string();
    fields.push((
        "sign",
        JsonValue::Text(base16ct::lower::encode_string(&sign(&time))),
    ));
    fields.push(("t", JsonValue::Number(time)));
    fields.sort_by_key(|(name, _)| *name);
    JsonValue::Object(
        fields
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
    )
    .to_string()
}
