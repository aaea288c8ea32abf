//! The language of an answer.

use std::convert::Infallible;

use axum::{
    extract::FromRequestParts,
    http::{header, request::Parts},
};
use panglu_core::Locale;

/// The first language of `Accept-Language` that there is.
pub(super) struct Language(pub(super) Locale);

impl<S: Sync> FromRequestParts<S> for Language {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self(of(parts)))
    }
}

/// The language that a request asks for.
pub(super) fn of(parts: &Parts) -> Locale {
    let header = parts.headers.get(header::ACCEPT_LANGUAGE);
    let first = header
        .and_then(|header| header.to_str().ok())
        .and_then(|header| header.split([',', ';']).next());
    first.map_or_else(Locale::default, |tag| Locale::from_tag(tag.trim()))
}
