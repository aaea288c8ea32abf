//! `verifyNotification`.

use panglu_core::notification::{Event, Notification, NotificationKey, NotificationKeyError, inspect_at};
use serde::{Deserialize, Serialize};

use super::{AdviceAnswer, LocaleOption};

/// The options of `verifyNotification`.
#[derive(Deserialize)]
pub(crate) struct VerifyOptions {
    key: String,
    now: Option<f64>,
    #[serde(flatten)]
    locale: LocaleOption,
}

/// What a notification says and what its signature is worth.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct VerdictAnswer {
    verdict: &'static str,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    event: Option<EventAnswer>,
    proves: String,
    does_not_prove: String,
    advice: Vec<AdviceAnswer>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct EventAnswer {
    #[serde(rename = "type")]
    number: f64,
    name: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    stream: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sequence: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error_code: Option<f64>,
    idempotency_key: String,
}

impl VerifyOptions {
    pub(crate) fn answer(&self, body: &str, clock: f64) -> Result<VerdictAnswer, NotificationKeyError> {
        let locale = self.locale.get();
        let key = NotificationKey::parse(&self.key)?;
        let seen = inspect_at(body.as_bytes(), &key, self.now.unwrap_or(clock) as u64);
        let mut advice: Vec<AdviceAnswer> = Vec::new();
        if let Some(error) = &seen.error {
            let mended = error.mended().map(str::to_owned);
            advice.push(AdviceAnswer {
                code: error.code(),
                text: error.text(locale),
                mended,
            });
        }
        advice.extend(seen.advice().iter().map(|noticed| AdviceAnswer {
            code: noticed.code(),
            text: noticed.text(locale).into_owned(),
            mended: None,
        }));
        Ok(VerdictAnswer {
            verdict: seen.verdict.name(),
            text: seen.verdict.text(locale).into_owned(),
            event: seen.notification.as_ref().map(event),
            proves: seen.verdict.proves(locale).into_owned(),
            does_not_prove: seen.verdict.does_not_prove(locale).into_owned(),
            advice,
        })
    }
}

fn event(notification: &Notification) -> EventAnswer {
    let (name, push) = match &notification.event {
        Event::Started(push) => ("started", Some(push)),
        Event::Ended(push) => ("ended", Some(push)),
        Event::Recorded(_) => ("recorded", None),
        Event::Screenshot(_) => ("screenshot", None),
        Event::Other(_) => ("other", None),
    };
    EventAnswer {
        number: notification.event.number() as f64,
        name,
        stream: notification.stream().map(str::to_owned),
        sequence: push.and_then(|push| push.sequence.clone()),
        error_code: push.and_then(|push| push.error_code).map(|code| code as f64),
        idempotency_key: notification.idempotency_key().as_str().to_owned(),
    }
}
