//! Probes the address of a stream with an HTTP request.

use futures_util::future::{Either, select};
use gloo::{net::http::Request, timers::future::TimeoutFuture};
use panglu_core::playback::ProbeOutcome;
use std::pin::pin;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    AbortController, ReadableStream, ReadableStreamDefaultReader, ReadableStreamReadResult, RequestCache,
};

/// The time limit for headers and first byte together, in milliseconds. Without headers by then, the address is
/// unreachable; with headers but no body, the stream is empty.
const TIMEOUT_MS: u32 = 8_000;

/// A running probe. Dropping it cancels the request and closes its connection.
pub(crate) struct Probe {
    abort: AbortController,
}

impl Probe {
    /// Starts a probe. `report` is called once, unless the probe is dropped before.
    pub(crate) fn start(url: &str, report: impl FnOnce(ProbeOutcome) + 'static) -> Option<Self> {
        let abort = AbortController::new().ok()?;
        let probe = Self { abort: abort.clone() };
        let url = url.to_owned();
        spawn_local(async move {
            let outcome = ask(&url, &abort).await;
            if !abort.signal().aborted() {
                // The body of a live stream never ends, so the request is cancelled.
                abort.abort();
                report(outcome);
            }
        });
        Some(probe)
    }
}

impl Drop for Probe {
    fn drop(&mut self) {
        self.abort.abort();
    }
}

async fn ask(url: &str, abort: &AbortController) -> ProbeOutcome {
    let mut patience = TimeoutFuture::new(TIMEOUT_MS);
    let answer = Request::get(url)
        .cache(RequestCache::NoStore)
        .abort_signal(Some(&abort.signal()))
        .send();
    let response = match select(pin!(answer), &mut patience).await {
        Either::Left((Ok(response), _)) => response,
        Either::Left((Err(_), _)) | Either::Right(_) => return ProbeOutcome::Unreachable,
    };
    let is_page = response
        .headers()
        .get("content-type")
        .is_some_and(|kind| kind.starts_with("text/html"));
    if let Some(failure) = failure(response.status(), is_page) {
        return failure;
    }
    match select(pin!(sends_something(response.body())), patience).await {
        Either::Left((Ok(true), _)) => ProbeOutcome::Live,
        Either::Left((Ok(false), _)) | Either::Right(_) => ProbeOutcome::Empty,
        Either::Left((Err(_), _)) => ProbeOutcome::Unreachable,
    }
}

/// The failure that an HTTP status means; `None` if a stream may follow. An HTML page instead of a stream comes from a
/// captive portal or a misconfigured proxy.
const fn failure(status: u16, is_page: bool) -> Option<ProbeOutcome> {
    match status {
        200..=299 if !is_page => None,
        404 | 410 => Some(ProbeOutcome::NotFound),
        401 | 403 => Some(ProbeOutcome::Refused),
        _ => Some(ProbeOutcome::Unhealthy),
    }
}

/// Whether a response has a first byte. Servers return 200 for streams that they never send, and players report that in
/// different ways.
async fn sends_something(body: Option<ReadableStream>) -> Result<bool, JsValue> {
    let Some(body) = body else { return Ok(false) };
    let reader = ReadableStreamDefaultReader::new(&body)?;
    let read: ReadableStreamReadResult = JsFuture::from(reader.read()).await?.unchecked_into();
    Ok(!read.get_done().unwrap_or(false))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_read_for_what_it_means_to_the_audience() {
        assert_eq!(failure(200, false), None);
        assert_eq!(
            failure(200, true),
            Some(ProbeOutcome::Unhealthy),
            "a login page is no stream"
        );
        assert_eq!(failure(404, true), Some(ProbeOutcome::NotFound));
        assert_eq!(failure(403, false), Some(ProbeOutcome::Refused));
        assert_eq!(failure(502, false), Some(ProbeOutcome::Unhealthy));
    }
}
