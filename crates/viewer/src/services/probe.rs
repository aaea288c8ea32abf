//! Asking a stream's address what it answers.

use futures_util::future::{Either, select};
use gloo::{net::http::Request, timers::future::TimeoutFuture};
use panglu_core::playback::ProbeOutcome;
use std::pin::pin;
use wasm_bindgen_futures::spawn_local;
use web_sys::{AbortController, RequestCache};

/// Headers that have not come by then count as no answer.
const TIMEOUT_MS: u32 = 8_000;

/// A question under way. Dropping it takes the question back and closes its connection.
pub(crate) struct Probe {
    abort: AbortController,
}

impl Probe {
    /// Asks; `report` is called once, unless the probe is dropped before.
    pub(crate) fn start(url: &str, report: impl FnOnce(ProbeOutcome) + 'static) -> Option<Self> {
        let abort = AbortController::new().ok()?;
        let probe = Self { abort: abort.clone() };
        let url = url.to_owned();
        spawn_local(async move {
            let outcome = ask(&url, &abort).await;
            if !abort.signal().aborted() {
                // A live stream's body never ends: hang up.
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
    let answer = Request::get(url)
        .cache(RequestCache::NoStore)
        .abort_signal(Some(&abort.signal()))
        .send();
    let response = match select(pin!(answer), TimeoutFuture::new(TIMEOUT_MS)).await {
        Either::Left((Ok(response), _)) => response,
        Either::Left((Err(_), _)) | Either::Right(_) => return ProbeOutcome::Unreachable,
    };
    let is_page = response
        .headers()
        .get("content-type")
        .is_some_and(|kind| kind.starts_with("text/html"));
    outcome(response.status(), is_page)
}

/// What a status means for the audience. A page in place of a stream comes from a portal or a misconfigured proxy.
const fn outcome(status: u16, is_page: bool) -> ProbeOutcome {
    match status {
        200..=299 if !is_page => ProbeOutcome::Live,
        404 | 410 => ProbeOutcome::NotFound,
        401 | 403 => ProbeOutcome::Refused,
        _ => ProbeOutcome::Unhealthy,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_read_for_what_it_means_to_the_audience() {
        assert_eq!(outcome(200, false), ProbeOutcome::Live);
        assert_eq!(
            outcome(200, true),
            ProbeOutcome::Unhealthy,
            "a login page is no stream"
        );
        assert_eq!(outcome(404, true), ProbeOutcome::NotFound);
        assert_eq!(outcome(403, false), ProbeOutcome::Refused);
        assert_eq!(outcome(502, false), ProbeOutcome::Unhealthy);
    }
}
