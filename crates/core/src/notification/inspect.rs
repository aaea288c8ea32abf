//! Parses a body and verifies its signature in one call.

use super::{Advice, BodyError, Malformed, Notification, NotificationKey, Verdict, verify_at};

/// The result for one body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BodyInspection {
    /// The verdict on the signature; malformed if the body is.
    pub verdict: Verdict,
    /// The notification; for an invalid body, the parts that could be parsed.
    pub notification: Option<Notification>,
    /// The faults of an invalid body. Its parsed parts are in `notification` instead.
    pub error: Option<BodyError>,
}

impl BodyInspection {
    /// Remarks from parsing.
    #[must_use]
    pub fn advice(&self) -> &[Advice] {
        self.notification
            .as_ref()
            .map_or(&[], |notification| &notification.advice)
    }
}

/// Parses a body and verifies its signature at a time in Unix seconds. An invalid body is never valid, even if it could
/// be corrected, because the cloud sends valid JSON.
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
