//! Operators and hosts, by their tokens.

use axum::{
    extract::FromRequestParts,
    http::{header, request::Parts},
};
use panglu_core::{RoomId, UserId};

use super::{client::Client, language};
use crate::{
    app::{App, Shared},
    operators::is_operator,
    problem::{Fault, Problem},
    tokens::Claim,
};

/// The request comes from an operator.
pub(super) struct Operator;

/// The request comes from an operator, or from the app of a host.
pub(super) enum Reporter {
    /// May report for every host.
    Operator,
    /// May report for itself, and perhaps in one room only.
    Host { room: Option<RoomId>, user: UserId },
}

impl Reporter {
    /// Whether it may report for a host in a room.
    pub(super) fn may(&self, room: RoomId, user: &UserId) -> bool {
        match self {
            Self::Operator => true,
            Self::Host {
                room: only,
                user: host,
            } => host == user && only.is_none_or(|only| only == room),
        }
    }
}

fn bearer(parts: &Parts) -> Option<&str> {
    let header = parts.headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (_, token) = header
        .split_once(' ')
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))?;
    Some(token.trim())
}

fn host(app: &App, token: &str) -> Option<Reporter> {
    let key = app.config.secrets.token.as_ref()?;
    match key.read(token, app.clock.now()).ok()?.0 {
        Claim::Host { room, user } => Some(Reporter::Host { room, user }),
        Claim::Watch { .. } => None,
    }
}

/// Counts a missing or wrong token.
async fn refuse(parts: &mut Parts, app: &Shared) -> Problem {
    let locale = language::of(parts);
    let from = match Client::from_request_parts(parts, app).await {
        Ok(Client(from)) => from,
        Err(problem) => return problem,
    };
    let fault = match app.limits.wrong_token(from) {
        Ok(()) => {
            tracing::warn!(%from, "a token is missing or wrong");
            Fault::Token
        }
        Err(wait) => Fault::TooMany { wait },
    };
    Problem::new(fault, locale)
}

impl FromRequestParts<Shared> for Operator {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self, Problem> {
        let known = &app.config.settings.operator_tokens;
        if bearer(parts).is_some_and(|token| is_operator(known, token)) {
            return Ok(Self);
        }
        Err(refuse(parts, app).await)
    }
}

impl FromRequestParts<Shared> for Reporter {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self, Problem> {
        let known = &app.config.settings.operator_tokens;
        if bearer(parts).is_some_and(|token| is_operator(known, token)) {
            return Ok(Self::Operator);
        }
        let Some(host) = bearer(parts).and_then(|token| host(app, token)) else {
            return Err(refuse(parts, app).await);
        };
        let Client(from) = Client::from_request_parts(parts, app).await?;
        match app.limits.public(from) {
            Ok(()) => Ok(host),
            Err(wait) => Err(Problem::new(Fault::TooMany { wait }, language::of(parts))),
        }
    }
}
