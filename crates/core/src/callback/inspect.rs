//! Parses a callback and verifies its signature in one call.

use super::{
    Callback, CallbackError, CallbackKey, CallbackVerdict,
    verdict::{judge, verify_sign},
};

/// The result for one body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallbackInspection {
    /// The verdict on the signature.
    pub verdict: CallbackVerdict,
    /// The callback; for an invalid body, the parts that could be parsed.
    pub callback: Option<Callback>,
    /// The faults of an invalid body. Its parsed parts are in `callback` instead.
    pub error: Option<CallbackError>,
}

/// Parses a body and verifies its signature at a time in Unix seconds. An invalid body is never valid.
#[must_use]
pub fn inspect_at(body: &[u8], sign: &str, key: &CallbackKey, now_unix: u64) -> CallbackInspection {
    let parsed = Callback::parse(body);
    let verdict = match verify_sign(body, sign, key) {
        Ok(()) => judge(parsed.as_ref().ok().map(|callback| callback.sent_ms), now_unix),
        Err(verdict) => verdict,
    };
    match parsed {
        Ok(callback) => CallbackInspection {
            verdict,
            callback: Some(callback),
            error: None,
        },
        Err(mut error) => CallbackInspection {
            verdict,
            callback: error.readable.take().map(|readable| *readable),
            error: Some(error),
        },
    }
}
