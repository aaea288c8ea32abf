//! Bodies.

use axum::{
    body::{Body, Bytes, to_bytes},
    extract::{FromRequest, Request},
};
use panglu_core::Locale;
use serde::de::DeserializeOwned;

use super::language;
use crate::problem::{Fault, Problem};

/// How long a body of JSON may be, in bytes.
const MOST: usize = 16 * 1024;

/// Reads a body of a limited length.
pub(super) async fn read(body: Body, most: usize, locale: Locale) -> Result<Bytes, Problem> {
    to_bytes(body, most)
        .await
        .map_err(|_| Problem::new(Fault::TooLarge, locale))
}

/// A body of JSON of so many bytes at most; nothing is an empty object.
pub(super) struct Json<T, const BYTES: usize = MOST>(pub(super) T);

impl<S: Sync, T: DeserializeOwned, const BYTES: usize> FromRequest<S> for Json<T, BYTES> {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        let (parts, body) = request.into_parts();
        let locale = language::of(&parts);
        let body = read(body, BYTES, locale).await?;
        let text = if body.is_empty() { b"{}" } else { &body[..] };
        serde_json::from_slice(text)
            .map(Self)
            .map_err(|_| Problem::new(Fault::Body, locale))
    }
}
