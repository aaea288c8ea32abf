//! Tokens for those who are no operators: links for an audience, and tokens for the apps of hosts.

use axum::{Json as Answer, extract::State};
use panglu_core::{Locale, RoomId, StreamKind, UserId};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{json::Json, language::Language, operator::Operator};
use crate::{
    app::{App, Shared},
    problem::{Fault, Problem, ProblemDetails},
    tokens::Claim,
};

const DAY: u64 = 86_400;

/// Which stream a link is for, and for how long.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct LinkBody {
    /// The number of the room.
    room: u64,
    /// The host.
    user: String,
    /// `main`, the default, or `aux`.
    #[serde(default)]
    kind: Option<String>,
    /// How many seconds it is valid: a day without, at most thirty days.
    #[serde(default)]
    seconds: Option<u64>,
}

/// A link.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Link {
    token: String,
    /// Where the play addresses are, for whoever has the token.
    path: String,
    /// The page of the stream, for people; of this server or of any that asks it.
    page: String,
    /// Until when it is valid, in Unix seconds.
    expires_at: u64,
}

/// Which host a token is for, and for how long.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct HostBody {
    /// The host.
    user: String,
    /// The only room it is for; every room without.
    #[serde(default)]
    room: Option<u64>,
    /// How many seconds it is valid: thirty days without, at most a year.
    #[serde(default)]
    seconds: Option<u64>,
}

/// The token of a host.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct HostToken {
    token: String,
    /// Until when it is valid, in Unix seconds.
    expires_at: u64,
}

/// Makes a link to watch a stream: an opaque token that expires, and has no key in it.
#[utoipa::path(post, path = "/api/links", tag = "tokens", request_body = LinkBody, security(("operator" = [])), responses(
    (status = 200, description = "The link", body = Link),
    (status = 400, description = "Something is not right", body = ProblemDetails),
    (status = 401, description = "No operator's token", body = ProblemDetails),
    (status = 404, description = "The server has no key for tokens", body = ProblemDetails),
))]
pub(super) async fn link(
    State(app): State<Shared>,
    Language(locale): Language,
    _: Operator,
    Json(body): Json<LinkBody>,
) -> Result<Answer<Link>, Problem> {
    let problem = |fault: Fault| Problem::new(fault, locale);
    let kind = body
        .kind
        .as_deref()
        .map_or(Ok(StreamKind::Main), StreamKind::parse);
    let room = RoomId::from_number(body.room).map_err(|error| problem(error.into()))?;
    let user = UserId::parse(&body.user).map_err(|error| problem(error.into()))?;
    let kind = kind.map_err(|error| problem(error.into()))?;
    let page = format!(
        "/watch?bizid={}&room={room}&user={}&kind={kind}",
        app.config.settings.biz_id,
        utf8_percent_encode(user.as_str(), NON_ALPHANUMERIC)
    );
    let claim = Claim::Watch { room, user, kind };
    let seconds = within(body.seconds, DAY, 30 * DAY, "60 to 2592000").map_err(problem)?;
    let (token, expires_at) = mint(&app, &claim, seconds, locale)?;
    Ok(Answer(Link {
        path: format!("/api/watch/{token}"),
        page: format!("{page}&token={token}"),
        token,
        expires_at,
    }))
}

/// Makes a token with which the app of a host may start, stop and send heartbeats for that host alone.
#[utoipa::path(post, path = "/api/host-tokens", tag = "tokens", request_body = HostBody, security(("operator" = [])),
    responses(
    (status = 200, description = "The token", body = HostToken),
    (status = 400, description = "Something is not right", body = ProblemDetails),
    (status = 401, description = "No operator's token", body = ProblemDetails),
    (status = 404, description = "The server has no key for tokens", body = ProblemDetails),
))]
pub(super) async fn host(
    State(app): State<Shared>,
    Language(locale): Language,
    _: Operator,
    Json(body): Json<HostBody>,
) -> Result<Answer<HostToken>, Problem> {
    let problem = |fault: Fault| Problem::new(fault, locale);
    let room = body.room.map(RoomId::from_number).transpose();
    let claim = Claim::Host {
        room: room.map_err(|error| problem(error.into()))?,
        user: UserId::parse(&body.user).map_err(|error| problem(error.into()))?,
    };
    let seconds = within(body.seconds, 30 * DAY, 365 * DAY, "60 to 31536000").map_err(problem)?;
    let (token, expires_at) = mint(&app, &claim, seconds, locale)?;
    Ok(Answer(HostToken { token, expires_at }))
}

fn within(given: Option<u64>, usual: u64, most: u64, allowed: &'static str) -> Result<u64, Fault> {
    let seconds = given.unwrap_or(usual);
    (60..=most)
        .contains(&seconds)
        .then_some(seconds)
        .ok_or(Fault::Parameter {
            name: "seconds",
            allowed,
        })
}

fn mint(app: &App, claim: &Claim, seconds: u64, locale: Locale) -> Result<(String, u64), Problem> {
    let key = app.config.secrets.token.as_ref();
    let key = key.ok_or_else(|| Problem::new(Fault::NotFound, locale))?;
    let until = app.clock.now().saturating_add(seconds);
    Ok((key.mint(claim, until), until))
}
