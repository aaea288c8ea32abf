//! Operators, by their token.

use axum::{
    extract::FromRequestParts,
    http::{header, request::Parts},
};

use super::{client::Client, language};
use crate::{
    app::Shared,
    operators::is_operator,
    problem::{Fault, Problem},
};

/// The request comes from an operator.
pub(super) struct Operator;

impl FromRequestParts<Shared> for Operator {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self, Problem> {
        let header = parts.headers.get(header::AUTHORIZATION);
        let token = header
            .and_then(|header| header.to_str().ok())
            .and_then(|header| header.split_once(' '))
            .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
            .map(|(_, token)| token.trim());
        let settings = &app.config.settings;
        if token.is_some_and(|token| is_operator(&settings.operator_tokens, token)) {
            return Ok(Self);
        }
        let locale = language::of(parts);
        let Client(from) = Client::from_request_parts(parts, app).await?;
        let fault = match app.limits.wrong_token(from) {
            Ok(()) => {
                tracing::warn!(%from, "an operator's token is missing or wrong");
                Fault::Token
            }
            Err(wait) => Fault::TooMany { wait },
        };
        Err(Problem::new(fault, locale))
    }
}
