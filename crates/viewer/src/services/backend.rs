//! Asks the backend of the site.

use std::borrow::Cow;

use gloo::{
    net::http::{Method, RequestBuilder},
    timers::callback::Timeout,
};
use js_sys::JSON;
use panglu_core::Locale;
use serde::Deserialize;
use web_sys::{AbortController, RequestCache};

use crate::{locales, secret::Secret};

/// How long an answer may take.
const TIMEOUT_MS: u32 = 10_000;

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// Nobody answered, or not in time, or what came is no answer.
    Away,
    /// The operator's token is missing or wrong.
    Token,
    /// Too much was asked.
    TooMany,
    /// It answered that it cannot.
    Refused,
}

impl Trouble {
    /// What to do about it.
    pub(crate) fn text(self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Away => locales::TroubleAway,
            Self::Token => locales::TroubleToken,
            Self::TooMany => locales::TroubleTooMany,
            Self::Refused => locales::TroubleRefused,
        }
        .text(locale)
    }
}

/// Asks for something.
pub(crate) async fn get<T: for<'a> Deserialize<'a>>(
    url: &str,
    locale: Locale,
    token: Option<&Secret>,
) -> Result<T, Trouble> {
    ask(RequestBuilder::new(url), locale, token).await
}

/// Has something done.
pub(crate) async fn post<T: for<'a> Deserialize<'a>>(
    url: &str,
    locale: Locale,
    token: &Secret,
) -> Result<T, Trouble> {
    ask(RequestBuilder::new(url).method(Method::POST), locale, Some(token)).await
}

async fn ask<T: for<'a> Deserialize<'a>>(
    request: RequestBuilder,
    locale: Locale,
    token: Option<&Secret>,
) -> Result<T, Trouble> {
    let away = |_| Trouble::Away;
    let abort = AbortController::new().map_err(|_| Trouble::Away)?;
    let signal = abort.signal();
    // Dropped, and so taken back, when the answer is there.
    let _timeout = Timeout::new(TIMEOUT_MS, move || abort.abort());
    let mut request = request
        .header("Accept-Language", locale.tag())
        .cache(RequestCache::NoStore)
        .abort_signal(Some(&signal));
    if let Some(token) = token {
        request = request.header("Authorization", &["Bearer ", token.expose()].concat());
    }
    let response = request.send().await.map_err(away)?;
    match response.status() {
        200 => {}
        401 => return Err(Trouble::Token),
        429 => return Err(Trouble::TooMany),
        _ => return Err(Trouble::Refused),
    }
    let text = response.text().await.map_err(away)?;
    read(&text).ok_or(Trouble::Away)
}

/// Reads JSON.
pub(crate) fn read<T: for<'a> Deserialize<'a>>(text: &str) -> Option<T> {
    let value = JSON::parse(text).ok()?;
    serde_wasm_bindgen::from_value(value).ok()
}
