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

/// The content of a notification and the verdict on its signature. For a broken body this is a result, not an error.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct NotificationVerdict {
    /// The verdict on the signature. Act only on `valid`.
    verdict: NotificationSignatureVerdict,
    /// The verdict as a text.
    text: String,
    /// The content of the notification, as far as it could be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    event: Option<NotificationEvent>,
    /// What the signature proves.
    proves: String,
    /// What it does not prove, and what to do about it.
    does_not_prove: String,
    /// The problems of the body.
    advice: Vec<NotificationAdvice>,
    /// The corrected body, if there is exactly one way to correct it.
    #[serde(skip_serializing_if = "Option::is_none")]
    suggestion: Option<String>,
}

/// The content of a notification.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct NotificationEvent {
    /// The `event_type`: 0, 1, 100, 200, 321, 341, or one that this version does not know.
    #[serde(rename = "type")]
    number: f64,
    /// The name of the event type.
    #[tsify(
        type = "\"started\" | \"ended\" | \"recorded\" | \"screenshot\" | \"push-errors\" | \"recording-errors\" | \"other\""
    )]
    name: &'static str,
    /// Whether the kind is newer than the vendor's documents of 2018: `push-errors` and `recording-errors`. The cloud sends these only where
    /// an address is set for them.
    newer: bool,
    /// The stream name; for a relayed room it is the stream code.
    #[serde(skip_serializing_if = "Option::is_none")]
    stream: Option<String>,
    /// The id of the publish, the same at its start and end. A string, because it is a 64-bit number.
    #[serde(skip_serializing_if = "Option::is_none")]
    sequence: Option<String>,
    /// The record id that the relay was started with (`cliRecoId`), which identifies recordings.
    #[serde(skip_serializing_if = "Option::is_none")]
    record_id: Option<String>,
    /// Why a publish ended (`errcode`).
    #[serde(skip_serializing_if = "Option::is_none")]
    error_code: Option<f64>,
    /// The details of that reason (`sub_errcode`).
    #[serde(skip_serializing_if = "Option::is_none")]
    sub_error_code: Option<f64>,
    /// The meaning of both codes together.
    #[serde(skip_serializing_if = "Option::is_none")]
    meaning: Option<Meaning>,
    /// What went wrong with a push or a recording that goes on, one entry for each kind; empty where it could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    errors: Option<Vec<StreamError>>,
    /// How grave the errors of a recording are: `info`, `warning` or `error`.
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<String>,
    /// A key that is the same for every delivery of this event. Store it, and act only once for each.
    idempotency_key: String,
}

/// A problem of a notification.
#[derive(Serialize, Tsify)]
pub struct NotificationAdvice {
    code: NotificationAdviceCode,
    /// The cause and what to do.
    text: String,
}

/// The kind of a problem of a notification.
#[derive(Serialize, Tsify)]
#[serde(untagged)]
pub enum NotificationAdviceCode {
    /// A fault in its JSON.
    Body(BodyFault),
    /// A problem of a body that can be read.
    Remark(NotificationRemark),
}

/// The function and what it answers, in TypeScript.
pub(super) const TYPES: &[&str] = &[
    r#"
/**
 * What a notification's signature is worth, what it tells of, and what the signature does not prove. Give the body as it
 * came, before anything parsed it.
 *
 * @throws {PangluError} for a key that cannot be one. A broken body is an answer.
 */
export declare function verifyNotification(body: string | Uint8Array, options: VerifyOptions): NotificationVerdict;
"#,
    NotificationVerdict::DECL,
    NotificationEvent::DECL,
    StreamError::DECL,
    super::stream_errors::StreamErrorMoment::DECL,
    NotificationAdvice::DECL,
    NotificationAdviceCode::DECL,
];

/// What a notification's signature is worth, and what it does not prove.
///
/// # Errors
/// If the key is invalid.
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
