//! The addresses that an audience plays from.

use axum::{Json, extract::State};
use panglu_core::{PlayFormat, play_url};
use serde::Serialize;
use utoipa::ToSchema;

use super::{Kind, Place, parse, sign};
use crate::{
    app::Shared,
    http::{
        client::Public,
        language::Language,
        parameters::{Path, Query},
    },
    problem::{Problem, ProblemDetails},
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

/// The addresses that a stream is played from, signed for a short time.
#[utoipa::path(get, path = "/api/rooms/{room}/users/{user}/play", tag = "rooms", params(Place, Kind), responses(
    (status = 200, description = "The addresses", body = PlayAddresses),
    (status = 400, description = "No such room, user or kind", body = ProblemDetails),
    (status = 429, description = "Too many requests", body = ProblemDetails),
))]
pub(in crate::http) async fn play(
    State(app): State<Shared>,
    Language(locale): Language,
    _: Public,
    Path(place): Path<Place>,
    Query(kind): Query<Kind>,
) -> Result<Json<PlayAddresses>, Problem> {
    let settings = &app.config.settings;
    let stream = parse(&app, &place, &kind, locale)?;
    let signed = sign(
        &app,
        app.config.secrets.play.as_ref(),
        &stream.code,
        settings.play_seconds,
        locale,
    )?;
    let url = |format| play_url(&stream.code, format, &settings.play, signed.as_ref()).to_string();
    Ok(Json(PlayAddresses {
        rtmp: url(PlayFormat::Rtmp),
        flv: url(PlayFormat::Flv),
        hls: url(PlayFormat::Hls),
        webrtc: url(PlayFormat::WebRtc),
        code: stream.code.to_string(),
        expires_in: signed.as_ref().map(|_| settings.play_seconds),
        expires_at: signed.map(|signed| signed.time().unix()),
    }))
}
