//! `verifyNotification`.

use panglu_core::{
    Locale,
    notification::{Event, Notification, inspect_at},
};
use serde::Serialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

use super::{
    explanation::Meaning,
    options::VerifyOptions,
    stream_errors::{StreamError, stream_errors},
    string_unions::{BodyFault, NotificationRemark, NotificationSignatureVerdict},
};
use crate::error::Failure;

/// What a notification says and what its signature is worth. A broken body is an answer, not an error.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct NotificationVerdict {
    /// What the signature is worth. Act on `valid` alone.
    verdict: NotificationSignatureVerdict,
    /// The verdict in words.
    text: String,
    /// What the notification says, as far as it could be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    event: Option<NotificationEvent>,
    /// What the signature proves.
    proves: String,
    /// What it does not prove, and what to do about it.
    does_not_prove: String,
    /// What is wrong with the body, and what was noticed in it.
    advice: Vec<NotificationAdvice>,
    /// The body with all its faults corrected, where there is exactly one way to do that.
    #[serde(skip_serializing_if = "Option::is_none")]
    suggestion: Option<String>,
}

/// What a notification tells of.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct NotificationEvent {
    /// `event_type`: 0, 1, 100, 200, 321, 341, or another that this version does not know.
    #[serde(rename = "type")]
    number: f64,
    /// The same as a word.
    #[tsify(
        type = "\"started\" | \"ended\" | \"recorded\" | \"screenshot\" | \"push-errors\" | \"recording-errors\" | \"other\""
    )]
    name: &'static str,
    /// Whether the kind is newer than the vendor's documents of 2018: `push-errors` and `recording-errors`. The cloud sends these only where
    /// an address is set for them.
    newer: bool,
    /// The stream's name, a stream code for a relayed room.
    #[serde(skip_serializing_if = "Option::is_none")]
    stream: Option<String>,
    /// The number of the publish, the same in its beginning and its end. A 64-bit number, so it is text.
    #[serde(skip_serializing_if = "Option::is_none")]
    sequence: Option<String>,
    /// The record id that the relay was started with (`cliRecoId`), which tells recordings apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    record_id: Option<String>,
    /// Why a publish ended (`errcode`).
    #[serde(skip_serializing_if = "Option::is_none")]
    error_code: Option<f64>,
    /// What it was more exactly (`sub_errcode`).
    #[serde(skip_serializing_if = "Option::is_none")]
    sub_error_code: Option<f64>,
    /// What the two codes mean together.
    #[serde(skip_serializing_if = "Option::is_none")]
    meaning: Option<Meaning>,
    /// What went wrong with a push or a recording that goes on, one entry for each kind; empty where it could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    errors: Option<Vec<StreamError>>,
    /// How grave the errors of a recording are: `info`, `warning` or `error`.
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<String>,
    /// The same for every delivery of this event: keep it, and act once.
    idempotency_key: String,
}

/// Something to mind about a notification.
#[derive(Serialize, Tsify)]
pub struct NotificationAdvice {
    code: NotificationAdviceCode,
    /// The cause and what to do.
    text: String,
}

/// What there is to mind about a notification.
#[derive(Serialize, Tsify)]
#[serde(untagged)]
pub enum NotificationAdviceCode {
    /// A fault of its JSON.
    Body(BodyFault),
    /// Something to mind in a body that can be read.
    Remark(NotificationRemark),
}

/// What a notification's signature is worth, and what it does not prove.
///
/// # Errors
/// A key that cannot be one.
#[wasm_bindgen]
pub fn verify_notification(body: &[u8], options: &VerifyOptions) -> Result<Ts<NotificationVerdict>, JsValue> {
    let verdict = || -> Result<_, Failure> { Ok(NotificationVerdict::new(body, options)?.into_ts()?) };
    Ok(verdict()?)
}

impl NotificationVerdict {
    fn new(body: &[u8], options: &VerifyOptions) -> Result<Self, Failure> {
        let locale = options.language();
        let seen = inspect_at(body, &options.callback_key()?, options.time());
        let faults = seen.error.as_ref().map_or(&[][..], |error| error.faults());
        let faults = faults.iter().map(|fault| NotificationAdvice {
            code: NotificationAdviceCode::Body(BodyFault::from(fault)),
            text: fault.text(locale).into(),
        });
        let remarks = seen.advice().iter().map(|remark| NotificationAdvice {
            code: NotificationAdviceCode::Remark(NotificationRemark::from(remark)),
            text: remark.text(locale).into(),
        });
        Ok(Self {
            verdict: NotificationSignatureVerdict::from(&seen.verdict),
            text: seen.verdict.text(locale).into(),
            event: seen
                .notification
                .as_ref()
                .map(|one| NotificationEvent::new(one, locale)),
            proves: seen.verdict.proves(locale).into(),
            does_not_prove: seen.verdict.does_not_prove(locale).into(),
            advice: faults.chain(remarks).collect(),
            suggestion: seen
                .error
                .as_ref()
                .and_then(|error| error.suggestion())
                .map(str::to_owned),
        })
    }
}

impl NotificationEvent {
    fn new(notification: &Notification, locale: Locale) -> Self {
        let (name, push) = match &notification.event {
            Event::Started(push) => ("started", Some(push)),
            Event::Ended(push) => ("ended", Some(push)),
            Event::Recorded(_) => ("recorded", None),
            Event::Screenshot(_) => ("screenshot", None),
            Event::PushErrors(_) => ("push-errors", None),
            Event::RecordingErrors(_) => ("recording-errors", None),
            Event::Other(_) => ("other", None),
        };
        let (sequence, level) = match &notification.event {
            Event::PushErrors(errors) => (errors.sequence.clone(), None),
            Event::RecordingErrors(errors) => (None, errors.level.clone()),
            _ => (push.and_then(|push| push.sequence.clone()), None),
        };
        let error_code = push.and_then(|push| push.error_code);
        let sub_error_code = push.and_then(|push| push.sub_error_code);
        Self {
            number: notification.event.number() as f64,
            name,
            newer: notification.event.is_newer(),
            stream: notification.stream().map(str::to_owned),
            sequence,
            record_id: notification.record_id().map(str::to_owned),
            error_code: error_code.map(|code| code as f64),
            sub_error_code: sub_error_code.map(|code| code as f64),
            meaning: notification
                .end_meaning()
                .map(|found| Meaning::new(&found, locale)),
            errors: stream_errors(&notification.event, locale),
            level,
            idempotency_key: notification.idempotency_key().as_str().to_owned(),
        }
    }
}
