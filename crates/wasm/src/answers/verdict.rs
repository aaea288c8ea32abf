//! `verifyNotification`.

use alloc::{
    borrow::{Cow, ToOwned},
    string::String,
    vec::Vec,
};

use panglu_core::notification::{Event, Notification, inspect_at};

use super::words::{BodyFault, NotificationRemark, NotificationSignatureVerdict};
use crate::{
    json::{Json, object},
    options::VerifyOptions,
    refusal::Refused,
};

object! {
    /// What a notification says and what its signature is worth. A broken body is an answer, not an error.
    NotificationVerdict {
        /// What the signature is worth. Act on `valid` alone.
        "verdict" verdict: NotificationSignatureVerdict,
        /// The verdict in words.
        "text" text: Cow<'static, str>,
        /// What the notification says, as far as it could be read.
        "event"? event: NotificationEvent,
        /// What the signature proves.
        "proves" proves: Cow<'static, str>,
        /// What it does not prove, and what to do about it.
        "doesNotProve" does_not_prove: Cow<'static, str>,
        /// What is wrong with the body, and what was noticed in it.
        "advice" advice: Vec<NotificationAdvice>,
    }
}

object! {
    /// What a notification tells of.
    NotificationEvent {
        /// `event_type`: 0, 1, 100, 200, or another that this version does not know.
        "type" number: i64,
        /// The same as a word.
        "name" name: &'static str as "\"started\" | \"ended\" | \"recorded\" | \"screenshot\" | \"other\"",
        /// The stream's name, a stream code for a relayed room.
        "stream"? stream: String,
        /// The number of the publish, the same in its beginning and its end. A 64-bit number, so it is text.
        "sequence"? sequence: String,
        /// Why a publish ended; for `explain` with the source `notification`.
        "errorCode"? error_code: i64,
        /// The same for every delivery of this event: keep it, and act once.
        "idempotencyKey" idempotency_key: String,
    }
}

object! {
    /// Something to mind about a notification.
    NotificationAdvice {
        "code" code: NotificationAdviceCode,
        /// The cause and what to do.
        "text" text: Cow<'static, str>,
        /// The body with its faults mended, where there is exactly one way to do that.
        "mended"? mended: String,
    }
}

/// What there is to mind about a notification.
#[cfg_attr(not(target_arch = "wasm32"), derive(tsify::Tsify), serde(untagged))]
pub(crate) enum NotificationAdviceCode {
    Body(BodyFault),
    Remark(NotificationRemark),
}

impl Json for NotificationAdviceCode {
    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Self::Body(fault) => fault.write(out),
            Self::Remark(remark) => remark.write(out),
        }
    }
}

impl NotificationVerdict {
    pub(crate) fn new(body: &[u8], options: &VerifyOptions<'_>) -> Result<Self, Refused> {
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
