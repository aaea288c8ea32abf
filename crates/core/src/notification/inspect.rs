//! A body and its signature in one look.

use super::{Advice, BodyError, Malformed, Notification, NotificationKey, Verdict, verify_at};

/// Everything there is to say about a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BodyInspection {
    /// What its signature is worth; malformed when the body is.
    pub verdict: Verdict,
    /// What it says; of a broken body what could be read nevertheless.
    pub notification: Option<Notification>,
    /// Why the body is broken, if it is. What could be read of it has moved to `notification`.
    pub error: Option<BodyError>,
}

impl BodyInspection {
    /// What was noticed while reading.
    #[must_use]
    pub fn advice(&self) -> &[Advice] {
        self.notification
            .as_ref()
            .map_or(&[], |notification| &notification.advice)
    }
}

/// Reads a body and judges its signature at a moment, in Unix seconds. A broken body is never valid, even where it
/// could be corrected: what the cloud sends is not broken.
#[must_use]
pub fn inspect_at(body: &[u8], key: &NotificationKey, now_unix: u64) -> BodyInspection {
    match Notification::parse(body) {
        Ok(notification) => BodyInspection {
            verdict: verify_at(&notification, key, now_unix),
            notification: Some(notification),
            error: None,
        },
        Err(mut error) => BodyInspection {
            verdict: Verdict::Malformed(Malformed::Body),
            notification: error.readable.take().map(|readable| *readable),
            error: Some(error),
        },
    }
}
