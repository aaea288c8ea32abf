//! Requests to the stream's server, and what its answers mean.

use std::pin::pin;

use futures_util::future::{Either, select};
use gloo::{
    net::http::{Method, Request, RequestBuilder, Response},
    timers::future::TimeoutFuture,
    utils::window,
};
use panglu_core::playback::Answer;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, AbortSignal, ReadableStream, ReadableStreamDefaultReader, ReadableStreamReadResult,
    ReferrerPolicy, RequestCache, RequestMode,
};

/// A clock that is wrong by less than this does not matter to a signed address.
const CLOCK_WRONG_MS: f64 = 60_000.0;

/// A request that is cancelled when this is dropped.
pub(crate) struct Cancel(AbortController);

impl Cancel {
    /// `None` in browsers that cannot cancel requests; they cannot play anything here either.
    pub(crate) fn new() -> Option<Self> {
        AbortController::new().ok().map(Self)
    }

    pub(crate) fn signal(&self) -> AbortSignal {
        self.0.signal()
    }
}

impl Drop for Cancel {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Requests an address and waits for its headers. The address of the page is not sent along: it has the room and the user.
pub(crate) async fn headers(
    url: &str,
    signed: bool,
    signal: &AbortSignal,
    timeout: &mut TimeoutFuture,
) -> Result<Response, Answer> {
    let response = Request::get(url)
        .cache(RequestCache::NoStore)
        .referrer_policy(ReferrerPolicy::NoReferrer)
        .abort_signal(Some(signal))
        .send();
    let response = match select(pin!(response), &mut *timeout).await {
        Either::Left((Ok(response), _)) => response,
        Either::Left((Err(_), _)) => return Err(unreadable(url, signal, timeout).await),
        Either::Right(_) => return Err(Answer::NoAnswer),
    };
    let is_page = response
        .headers()
        .get("content-type")
        .is_some_and(|kind| kind.starts_with("text/html"));
    match failure(response.status(), is_page) {
        None => Ok(response),
        Some(Answer::Refused { .. }) => Err(Answer::Refused {
            clock_wrong: signed && is_clock_wrong(&response, signal, timeout).await,
        }),
        Some(failure) => Err(failure),
    }
}

/// Tells a server that does not let this page read its answer from one that cannot be reached: only the first answers a request
/// whose answer is not read.
async fn unreadable(url: &str, signal: &AbortSignal, timeout: &mut TimeoutFuture) -> Answer {
    let blind = Request::get(url)
        .mode(RequestMode::NoCors)
        .cache(RequestCache::NoStore)
        .referrer_policy(ReferrerPolicy::NoReferrer)
        .abort_signal(Some(signal))
        .send();
    match select(pin!(blind), timeout).await {
        Either::Left((Ok(_), _)) => Answer::CrossOrigin,
        Either::Left((Err(_), _)) | Either::Right(_) => Answer::Unreachable,
    }
}

/// The failure that an HTTP status means; `None` if a stream may follow. An HTML page instead of a stream comes from a
/// network that asks to sign in, or a misconfigured proxy.
const fn failure(status: u16, is_page: bool) -> Option<Answer> {
    match status {
        200..=299 if is_page => Some(Answer::Portal),
        200..=299 => None,
        404 | 410 => Some(Answer::NotFound),
        401 | 403 => Some(Answer::Refused { clock_wrong: false }),
        _ => Some(Answer::ServerError),
    }
}

/// Compares this device's clock with the `Date` of the answer or, if that cannot be read, of the page's own server.
async fn is_clock_wrong(response: &Response, signal: &AbortSignal, timeout: &mut TimeoutFuture) -> bool {
    let mut date = response.headers().get("date");
    if date.is_none() {
        let page = window().location().href().unwrap_or_default();
        let own = RequestBuilder::new(&page)
            .method(Method::HEAD)
            .cache(RequestCache::NoStore)
            .abort_signal(Some(signal))
            .send();
        if let Either::Left((Ok(own), _)) = select(pin!(own), timeout).await {
            date = own.headers().get("date");
        }
    }
    let server = date.map_or(f64::NAN, |date| js_sys::Date::parse(&date));
    // Without a date nothing is known, and a comparison with NaN is false.
    (server - js_sys::Date::now()).abs() > CLOCK_WRONG_MS
}

/// The reader of a response's body.
pub(crate) fn reader(body: Option<ReadableStream>) -> Option<ReadableStreamDefaultReader> {
    ReadableStreamDefaultReader::new(&body?).ok()
}

/// The next part of a body: an `Uint8Array`, or `None` at its end.
pub(crate) async fn next(
    reader: &ReadableStreamDefaultReader,
) -> Result<Option<js_sys::Uint8Array>, JsValue> {
    let read: ReadableStreamReadResult = JsFuture::from(reader.read()).await?.unchecked_into();
    Ok(if read.get_done().unwrap_or(false) {
        None
    } else {
        read.get_value().dyn_into().ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_read_for_what_it_means_to_the_audience() {
        assert_eq!(failure(200, false), None);
        assert_eq!(
            failure(200, true),
            Some(Answer::Portal),
            "a login page is no stream"
        );
        assert_eq!(failure(404, true), Some(Answer::NotFound));
        assert_eq!(failure(403, false), Some(Answer::Refused { clock_wrong: false }));
        assert_eq!(failure(502, false), Some(Answer::ServerError));
    }
}
