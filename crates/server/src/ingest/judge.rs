//! The verdict of core on a notification, and what is needed of it.

use panglu_core::{Locale, callback, notification};
use panglu_live::liveness::Evidence;

use super::Incoming;
use crate::{config::Secrets, store::Source};

/// The verdict, and what follows from it.
pub(super) struct Judged {
    pub(super) verdict: &'static str,
    pub(super) is_valid: bool,
    /// Why, in English: for the log and the operator.
    pub(super) reason: String,
    /// The key under which its retries are known.
    pub(super) id: String,
    pub(super) stream: Option<String>,
    pub(super) evidence: Option<Evidence>,
    /// When the event happened, in Unix seconds.
    pub(super) happened: Option<u64>,
}

pub(super) fn judge(incoming: &Incoming, secrets: &Secrets) -> Judged {
    match incoming.source {
        Source::Cdn => secrets.notification.as_ref().map(|key| cdn(incoming, key)),
        Source::Trtc => secrets.callback.as_ref().map(|key| trtc(incoming, key)),
    }
    .unwrap_or_else(|| Judged {
        verdict: "no-key",
        is_valid: false,
        reason: "There is no key to verify it with.".to_owned(),
        id: String::new(),
        stream: None,
        evidence: None,
        happened: None,
    })
}

fn cdn(incoming: &Incoming, key: &notification::NotificationKey) -> Judged {
    let inspection = notification::inspect_at(&incoming.body, key, incoming.received);
    let verdict = inspection.verdict;
    let notification = inspection.notification.as_ref();
    let evidence =
        notification.and_then(|notification| Evidence::of_notification(notification, incoming.received));
    Judged {
        verdict: verdict.name(),
        is_valid: verdict.is_valid() && notification.is_some(),
        reason: match &inspection.error {
            Some(error) => error.text(Locale::En),
            None => verdict.text(Locale::En).into_owned(),
        },
        id: notification.map_or_else(String::new, |notification| {
            notification.idempotency_key().to_string()
        }),
        stream: notification.and_then(|notification| notification.stream().map(str::to_owned)),
        evidence,
        happened: evidence.map(|evidence| evidence.at),
    }
}

fn trtc(incoming: &Incoming, key: &callback::CallbackKey) -> Judged {
    let sign = incoming.sign.as_deref().unwrap_or_default();
    let inspection = callback::inspect_at(&incoming.body, sign, key, incoming.received);
    let verdict = inspection.verdict;
    let callback = inspection.callback.as_ref();
    let (stream, evidence) = callback
        .and_then(|callback| Evidence::of_callback(callback, incoming.received))
        .unzip();
    Judged {
        verdict: verdict.name(),
        is_valid: verdict.is_valid() && callback.is_some(),
        reason: match &inspection.error {
            Some(error) => error.text(Locale::En),
            None => verdict.text(Locale::En).into_owned(),
        },
        id: callback.map_or_else(String::new, |callback| callback.idempotency_key().to_string()),
        stream: stream.map(|stream| stream.to_string()),
        evidence,
        happened: callback
            .and_then(|callback| callback.happened_ms)
            .map(|ms| ms / 1000),
    }
}
