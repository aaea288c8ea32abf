//! Where the cloud sends notifications.

use std::net::IpAddr;

use axum::{
    body::Body,
    extract::{FromRequest, FromRequestParts, Path, Request, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use panglu_core::{
    Locale, callback,
    notification::{self, REPLY},
};
use utoipa::IntoResponses;

use super::{client::Client, json, language};
use crate::{
    app::{App, Shared},
    ingest::{Incoming, Outcome},
    problem::{Fault, Problem, ProblemDetails},
    store::Source,
};

/// A request of the cloud, of which nothing is believed.
pub(super) struct Asked {
    segment: Option<String>,
    from: IpAddr,
    sign: Option<String>,
    locale: Locale,
    body: Body,
}

impl FromRequest<Shared> for Asked {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &Shared) -> Result<Self, Problem> {
        let (mut parts, body) = request.into_parts();
        let Client(from) = Client::from_request_parts(&mut parts, app).await?;
        let segment = Path::<String>::from_request_parts(&mut parts, app).await;
        let sign = parts.headers.get(callback::SIGN_HEADER);
        Ok(Self {
            segment: segment.ok().map(|Path(segment)| segment),
            from,
            sign: sign.and_then(|sign| sign.to_str().ok()).map(str::to_owned),
            locale: language::of(&parts),
            body,
        })
    }
}

/// Receives a notification of the live CDN.
#[utoipa::path(post, path = "/notify", tag = "notifications", request_body = String, responses(Answers))]
pub(super) async fn notify(State(app): State<Shared>, asked: Asked) -> Result<Response, Problem> {
    answer(&app, Source::Cdn, asked).await
}

/// Receives a notification of the live CDN behind the secret segment.
#[utoipa::path(post, path = "/notify/{segment}", tag = "notifications", request_body = String,
    params(("segment" = String, Path, description = "The secret segment")), responses(Answers))]
pub(super) async fn notify_at_path(State(app): State<Shared>, asked: Asked) -> Result<Response, Problem> {
    answer(&app, Source::Cdn, asked).await
}

/// Receives a callback of TRTC.
#[utoipa::path(post, path = "/notify/trtc", tag = "notifications", request_body = String,
    params(("Sign" = String, Header, description = "The signature of the body")), responses(Answers))]
pub(super) async fn notify_trtc(State(app): State<Shared>, asked: Asked) -> Result<Response, Problem> {
    answer(&app, Source::Trtc, asked).await
}

/// Receives a callback of TRTC behind the secret segment.
#[utoipa::path(post, path = "/notify/trtc/{segment}", tag = "notifications", request_body = String,
    params(("segment" = String, Path, description = "The secret segment"),
        ("Sign" = String, Header, description = "The signature of the body")), responses(Answers))]
pub(super) async fn notify_trtc_at_path(
    State(app): State<Shared>,
    asked: Asked,
) -> Result<Response, Problem> {
    answer(&app, Source::Trtc, asked).await
}

/// What the cloud is answered.
#[derive(IntoResponses)]
#[allow(dead_code, reason = "a description")]
enum Answers {
    /// It is kept: `{"code":0}`.
    #[response(status = 200)]
    Kept(String),
    /// It is not accepted. The log and the delivery log say why.
    #[response(status = 403)]
    Refused(ProblemDetails),
    /// There is no key, or the secret segment is missing or wrong.
    #[response(status = 404)]
    NotFound(ProblemDetails),
    /// The body is too long.
    #[response(status = 413)]
    TooLarge(ProblemDetails),
    /// It could not be kept, and has to be sent again.
    #[response(status = 503)]
    Unavailable(ProblemDetails),
}

/// Answers with the cloud's own "received" only after the event is durable.
async fn answer(app: &App, source: Source, asked: Asked) -> Result<Response, Problem> {
    let Asked {
        segment,
        from,
        sign,
        locale,
        body,
    } = asked;
    let problem = |fault| Problem::new(fault, locale);
    if let Err((why, fault)) = admit(app, source, segment.as_deref(), from) {
        app.turn_away(source, from, why);
        return Err(problem(fault));
    }
    let most = match source {
        Source::Cdn => notification::MAX_BYTES,
        Source::Trtc => callback::MAX_BYTES,
    };
    let body = json::read(body, most, locale).await.inspect_err(|_| {
        app.turn_away(source, from, "too-large");
    })?;
    let incoming = Incoming {
        source,
        body: body.to_vec(),
        sign: sign.filter(|_| source == Source::Trtc),
        from: from.to_string(),
        received: app.clock.now(),
        replay_of: None,
    };
    match app.receive(incoming).await {
        Ok(Outcome::Kept(_)) => {
            let status = StatusCode::from_u16(REPLY.status).unwrap_or_default();
            Ok((status, [(header::CONTENT_TYPE, REPLY.content_type)], REPLY.body).into_response())
        }
        Ok(Outcome::Refused(_)) => Err(problem(Fault::Refused)),
        Err(error) => Err(problem(error.into())),
    }
}

/// Whether a request may come in at all, before its body is read.
fn admit(
    app: &App,
    source: Source,
    segment: Option<&str>,
    from: IpAddr,
) -> Result<(), (&'static str, Fault)> {
    let secrets = &app.config.secrets;
    let has_key = match source {
        Source::Cdn => secrets.notification.is_some(),
        Source::Trtc => secrets.callback.is_some(),
    };
    if !has_key {
        return Err(("no-key", Fault::NotFound));
    }
    let right_path = match (&secrets.path, segment) {
        (None, None) => true,
        (Some(secret), Some(segment)) => secret.is(segment),
        (Some(_), None) | (None, Some(_)) => false,
    };
    if !right_path {
        return Err(("wrong-path", Fault::NotFound));
    }
    let sources = &app.config.settings.notification_sources;
    if !sources.is_empty() && !sources.iter().any(|network| network.contains(&from)) {
        return Err(("wrong-source", Fault::Refused));
    }
    Ok(())
}
