//! `verifyNotification`.

use alloc::{
    borrow::{Cow, ToOwned},
    string::String,
    vec::Vec,
};

use panglu_core::notification::{Event, Notification, inspect_at};
use serde::Serialize;

use super::words::{BodyFault, NotificationRemark, NotificationSignatureVerdict};
use crate::{options::VerifyOptions, refusal::Refusal};

/// What a notification says and what its signature is worth. A broken body is an answer, not an error.
#[derive(Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(tsify::Tsify),
    tsify(rename = "NotificationVerdict")
)]
#[serde(rename_all = "camelCase")]
pub(crate) struct VerdictAnswer {
    /// What the signature is worth. Act on `valid` alone.
    verdict: NotificationSignatureVerdict,
    /// The verdict in words.
    text: Cow<'static, str>,
    /// What the notification says, as far as it could be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    event: Option<NotificationEvent>,
    /// What the signature proves.
    proves: Cow<'static, str>,
    /// What it does not prove, and what to do about it.
    does_not_prove: Cow<'static, str>,
    /// What is wrong with the body, and what was noticed in it.
    advice: Vec<NotificationAdvice>,
}

/// What a notification tells of.
#[derive(Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub(crate) struct NotificationEvent {
    /// `event_type`: 0, 1, 100, 200, or another that this version does not know.
    #[serde(rename = "type")]
    number: i64,
    /// The same as a word.
    #[cfg_attr(
        not(target_arch = "wasm32"),
        tsify(type = "\"started\" | \"ended\" | \"recorded\" | \"screenshot\" | \"other\"")
    )]
    name: &'static str,
    /// The stream's name, a stream code for a relayed room.
    #[serde(skip_serializing_if = "Option::is_none")]
    stream: Option<String>,
    /// The number of the publish, the same in its beginning and its end. A 64-bit number, so it is text.
    #[serde(skip_serializing_if = "Option::is_none")]
    sequence: Option<String>,
    /// Why a publish ended; for `explain` with the source `notification`.
    #[serde(skip_serializing_if = "Option::is_none")]
    error_code: Option<i64>,
    /// The same for every delivery of this event: keep it, and act once.
    idempotency_key: String,
}

/// Something to mind about a notification.
#[derive(Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(tsify::Tsify))]
pub(crate) struct NotificationAdvice {
    code: NotificationAdviceCode,
    /// The cause and what to do.
    text: Cow<'static, str>,
    /// The body with its faults mended, where there is exactly one way to do that.
    #[serde(skip_serializing_if = "Option::is_none")]
    mended: Option<String>,
}

/// What there is to mind about a notification.
#[derive(Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(tsify::Tsify))]
#[serde(untagged)]
pub(crate) enum NotificationAdviceCode {
    Body(BodyFault),
    Remark(NotificationRemark),
}

impl VerdictAnswer {
    pub(crate) fn new(body: &[u8], options: &VerifyOptions<'_>) -> Result<Self, Refusal> {
        let locale = options.locale();
        let seen = inspect_at(body, &options.key()?, options.now.unwrap_or_default());
        let mut advice: Vec<NotificationAdvice> = Vec::new();
        if let Some(error) = &seen.error {
            advice.extend(error.faults().iter().map(|fault| NotificationAdvice {
                code: NotificationAdviceCode::Body(BodyFault::from(fault)),
                text: fault.text(locale),
                mended: error.mended().map(str::to_owned),
            }));
        }
        advice.extend(seen.advice().iter().map(|remark| NotificationAdvice {
            code: NotificationAdviceCode::Remark(NotificationRemark::from(remark)),
            text: remark.text(locale),
            mended: None,
        }));
        Ok(Self {
            verdict: NotificationSignatureVerdict::from(&seen.verdict),
            text: seen.verdict.text(locale),
            event: seen.notification.as_ref().map(event),
            proves: seen.verdict.proves(locale),
            does_not_prove: seen.verdict.does_not_prove(locale),
            advice,
        })
    }
}

fn event(notification: &Notification) -> NotificationEvent {
    let (name, push) = match &notification.event {
        Event::Started(push) => ("started", Some(push)),
        Event::Ended(push) => ("ended", Some(push)),
        Event::Recorded(_) => ("recorded", None),
        Event::Screenshot(_) => ("screenshot", None),
        Event::Other(_) => ("other", None),
    };
    NotificationEvent {
        number: notification.event.number(),
        name,
        stream: notification.stream().map(str::to_owned),
        sequence: push.and_then(|push| push.sequence.clone()),
        error_code: push.and_then(|push| push.error_code),
        idempotency_key: notification.idempotency_key().as_str().to_owned(),
    }
}
