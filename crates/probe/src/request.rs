//! Requests to the stream's server, and what its answers mean.

use std::pin::pin;

use futures_util::future::{Either, select};
use gloo::{timers::future::TimeoutFuture, utils::window};
use panglu_core::playback::{Answer, CLOCK_WRONG_SECONDS};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    AbortController, AbortSignal, ReadableStream, ReadableStreamDefaultReader, ReadableStreamReadResult,
    ReferrerPolicy, RequestCache, RequestInit, RequestMode, Response,
};

/// Requests that are cancelled when this, or any clone of it, is dropped.
#[derive(Clone)]
pub struct Cancel(AbortController);

impl Cancel {
    /// `None` in browsers that cannot cancel requests; they cannot play anything here either.
    #[must_use]
    pub fn new() -> Option<Self> {
        AbortController::new().ok().map(Self)
    }

    /// The signal for requests.
    #[must_use]
    pub fn signal(&self) -> AbortSignal {
        self.0.signal()
    }
}

impl Drop for Cancel {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Asks something, which may take so many milliseconds. `report` gets the answer, unless what is returned is dropped before.
pub(crate) fn ask<T: 'static>(
    within_ms: u32,
    question: impl AsyncFnOnce(&AbortSignal, &mut TimeoutFuture) -> T + 'static,
    report: impl FnOnce(T) + 'static,
) -> Option<Cancel> {
    let cancel = Cancel::new()?;
    let (own, signal) = (cancel.clone(), cancel.signal());
    spawn_local(async move {
        let mut timeout = TimeoutFuture::new(within_ms);
        let answer = question(&signal, &mut timeout).await;
        if !signal.aborted() {
            // What is left of the answer is not needed.
            drop(own);
            report(answer);
        }
    });
    Some(cancel)
}

/// What is common to all requests. The address of the page is not sent along: it has the room and the user.
fn options(signal: &AbortSignal) -> RequestInit {
    let options = RequestInit::new();
    options.set_cache(RequestCache::NoStore);
    options.set_referrer_policy(ReferrerPolicy::NoReferrer);
    options.set_signal(Some(signal));
    options
}

/// Sends a request and waits for the headers of the answer.
async fn send(url: &str, options: &RequestInit) -> Result<Response, JsValue> {
    let response = JsFuture::from(window().fetch_with_str_and_init(url, options)).await?;
    Ok(response.unchecked_into())
}

/// A header of an answer. One that this page may not read is not there.
fn header(response: &Response, name: &str) -> Option<String> {
    response.headers().get(name).ok()?
}

/// Requests an address and waits for its headers.
///
/// # Errors
/// What keeps a stream from following.
pub async fn headers(
    url: &str,
    signed: bool,
    signal: &AbortSignal,
    timeout: &mut TimeoutFuture,
) -> Result<Response, Answer> {
    let response = answered(url, signal, timeout).await?;
    accepted(response, signed, signal, timeout).await
}

/// Requests an address and waits for its headers, whatever they say.
pub(crate) async fn answered(
    url: &str,
    signal: &AbortSignal,
    timeout: &mut TimeoutFuture,
) -> Result<Response, Answer> {
    let options = options(signal);
    match select(pin!(send(url, &options)), &mut *timeout).await {
        Either::Left((Ok(response), _)) => Ok(response),
        Either::Left((Err(_), _)) => Err(unreadable(url, signal, timeout).await),
        Either::Right(_) => Err(Answer::NoAnswer),
    }
}

/// The response if a stream may follow.
pub(crate) async fn accepted(
    response: Response,
    signed: bool,
    signal: &AbortSignal,
    timeout: &mut TimeoutFuture,
) -> Result<Response, Answer> {
    let is_page = header(&response, "content-type").is_some_and(|kind| kind.starts_with("text/html"));
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
    let blind = options(signal);
    blind.set_mode(RequestMode::NoCors);
    match select(pin!(send(url, &blind)), timeout).await {
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
    let mut date = header(response, "date");
    if date.is_none() {
        let page = window().location().href().unwrap_or_default();
        let head = options(signal);
        head.set_method("HEAD");
        if let Either::Left((Ok(own), _)) = select(pin!(send(&page, &head)), timeout).await {
            date = header(&own, "date");
        }
    }
    date.is_some_and(|date| ahead_of(&date).abs() > f64::from(CLOCK_WRONG_SECONDS) * 1_000.0)
}

/// How many milliseconds this device's clock is ahead of a date. Without a date it is NaN, which is not larger than anything.
fn ahead_of(date: &str) -> f64 {
    js_sys::Date::now() - js_sys::Date::parse(date)
}

/// How many milliseconds this device's clock is ahead of the server's, if this page may read the server's.
pub(crate) fn clock_ahead(response: &Response) -> Option<f64> {
    let ahead = ahead_of(&header(response, "date")?);
    ahead.is_finite().then_some(ahead)
}

/// The whole body, as text.
pub(crate) async fn text(response: &Response) -> Result<String, JsValue> {
    let text = JsFuture::from(response.text()?).await?;
    Ok(text.as_string().unwrap_or_default())
}

/// The reader of a response's body.
#[must_use]
pub fn reader(body: Option<ReadableStream>) -> Option<ReadableStreamDefaultReader> {
    ReadableStreamDefaultReader::new(&body?).ok()
}

/// The next part of a body: an `Uint8Array`, or `None` at its end.
///
/// # Errors
/// If the connection breaks or is cancelled.
pub async fn next(reader: &ReadableStreamDefaultReader) -> Result<Option<js_sys::Uint8Array>, JsValue> {
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
