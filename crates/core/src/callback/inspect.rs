//! A callback and its signature in one look.

use super::{
    Callback, CallbackError, CallbackKey, CallbackVerdict,
    verdict::{judge, verify_sign},
};

/// Everything there is to say about a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallbackInspection {
    /// What its signature is worth.
    pub verdict: CallbackVerdict,
    /// What it says; of a broken body what could be read nevertheless.
    pub callback: Option<Callback>,
    /// Why the body is broken, if it is. What could be read of it has moved to `callback`.
    pub error: Option<CallbackError>,
}

/// Reads a body and judges its signature at a moment, in Unix seconds. A broken body is never valid.
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
