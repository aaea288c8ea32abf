//! The addresses that an audience plays from.

use axum::{Json, extract::State};
use panglu_core::{Locale, PlayFormat, StreamCode, play_url};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{Kind, Place, parse, sign};
use crate::{
    app::{App, Shared},
    http::{
        client::Public,
        language::Language,
        parameters::{Path, Query},
    },
    problem::{Fault, Problem, ProblemDetails},
    tokens::{Claim, TokenFault},
};

/// The addresses that a stream is played from.
#[derive(Debug, Serialize, ToSchema)]
pub(in crate::http) struct PlayAddresses {
    code: String,
    rtmp: String,
    flv: String,
    hls: String,
    webrtc: String,
    /// When they expire, in Unix seconds, if they are signed. Ask again before.
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_at: Option<u64>,
    /// In how many seconds that is, for clients with a wrong clock.
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_in: Option<u64>,
}

/// Which stream of the room, and by which link.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub(in crate::http) struct Wanted {
    /// `main`, the default, or `aux`.
    kind: Option<String>,
    /// The token of a link to this stream, if the server wants one.
    token: Option<String>,
}

/// The addresses that a stream is played from, signed for a short time.
#[utoipa::path(get, path = "/api/rooms/{room}/users/{user}/play", tag = "rooms", params(Place, Wanted), responses(
    (status = 200, description = "The addresses", body = PlayAddresses),
    (status = 400, description = "No such room, user or kind", body = ProblemDetails),
    (status = 403, description = "A link is needed, or it is not valid any more", body = ProblemDetails),
    (status = 429, description = "Too many requests", body = ProblemDetails),
))]
pub(in crate::http) async fn play(
    State(app): State<Shared>,
    Language(locale): Language,
    _: Public,
    Path(place): Path<Place>,
    Query(Wanted { kind, token }): Query<Wanted>,
) -> Result<Json<PlayAddresses>, Problem> {
    let stream = parse(&app, &place, &Kind { kind }, locale)?;
    let mut seconds = app.config.settings.play_seconds;
    // A link that is given counts, also where none is needed.
    if token.is_some() || app.config.settings.play_requires_link {
        let (code, left) = linked(&app, token.as_deref().unwrap_or_default(), locale)?;
        if code != stream.code {
            return Err(Problem::new(Fault::Link { expired: false }, locale));
        }
        seconds = seconds.min(left);
    }
    addresses(&app, &stream.code, seconds, locale)
}

/// The addresses that the stream of a link is played from, signed for a short time and never longer than the link is valid.
#[utoipa::path(get, path = "/api/watch/{token}", tag = "tokens",
    params(("token" = String, Path, description = "The token of the link")), responses(
    (status = 200, description = "The addresses", body = PlayAddresses),
    (status = 403, description = "The link is not valid any more, or never was", body = ProblemDetails),
    (status = 429, description = "Too many requests", body = ProblemDetails),
))]
pub(in crate::http) async fn watch(
    State(app): State<Shared>,
    Language(locale): Language,
    _: Public,
    Path(token): Path<String>,
) -> Result<Json<PlayAddresses>, Problem> {
    let (code, left) = linked(&app, &token, locale)?;
    let seconds = app.config.settings.play_seconds.min(left);
    addresses(&app, &code, seconds, locale)
}

/// The stream of a link, and for how many seconds it is still valid.
fn linked(app: &App, token: &str, locale: Locale) -> Result<(StreamCode, u64), Problem> {
    let now = app.clock.now();
    let read = match &app.config.secrets.token {
        Some(key) => key.read(token, now),
        None => Err(TokenFault::Unknown),
    };
    let fault = match read {
        Ok((Claim::Watch { room, user, kind }, until)) => {
            let code = StreamCode::derive(&app.config.settings.biz_id, room, &user, kind);
            return Ok((code, until.saturating_sub(now)));
        }
        Ok((Claim::Host { .. }, _)) | Err(TokenFault::Unknown) => Fault::Link { expired: false },
        Err(TokenFault::Expired) => Fault::Link { expired: true },
    };
    Err(Problem::new(fault, locale))
}

fn addresses(
    app: &App,
    code: &StreamCode,
    seconds: u64,
    locale: Locale,
) -> Result<Json<PlayAddresses>, Problem> {
    let settings = &app.config.settings;
    let signed = sign(app, app.config.secrets.play.as_ref(), code, seconds, locale)?;
    let url = |format| play_url(code, format, &settings.play, signed.as_ref()).to_string();
    Ok(Json(PlayAddresses {
        rtmp: url(PlayFormat::Rtmp),
        flv: url(PlayFormat::Flv),
        hls: url(PlayFormat::Hls),
        webrtc: url(PlayFormat::WebRtc),
        code: code.to_string(),
        expires_in: signed.as_ref().map(|_| seconds),
        expires_at: signed.map(|signed| signed.time().unix()),
    }))
}
