//! What a host's app reports: its start, its stop and its heartbeats.

use axum::{Json as Answer, extract::State};
use panglu_core::{Locale, Platform, StreamCode, push_url};
use panglu_live::listing::Cover;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use utoipa::ToSchema;

use super::{Kind, Place, Stream, parse, sign};
use crate::{
    app::{App, Shared},
    http::{
        json::Json,
        language::Language,
        operator::Reporter,
        parameters::{Path, Query},
    },
    live::{Heartbeat, Start, Stop},
    problem::{Fault, Problem, ProblemDetails},
    store::{Append, EventKind, NewEvent},
};

const MOST_TITLE: usize = 200;

/// The address that a host pushes to.
#[derive(Debug, Serialize, ToSchema)]
pub(in crate::http) struct PushAddress {
    code: String,
    url: String,
    /// What OBS calls the server.
    server: String,
    /// What OBS calls the stream key.
    stream_key: String,
    /// When it expires, in Unix seconds, if it is signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_at: Option<u64>,
}

/// What the list shows of a stream that starts.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::http) struct StartBody {
    /// A title, at most 200 characters.
    title: Option<String>,
    /// The address of a picture.
    cover: Option<String>,
    /// True once the SDK or the relay has confirmed the start.
    confirmed: bool,
}

/// How a stream stops.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::http) struct StopBody {
    /// False while the SDK or the relay has not confirmed the stop.
    confirmed: bool,
}

impl Default for StopBody {
    fn default() -> Self {
        Self { confirmed: true }
    }
}

/// What the host's app knows while it publishes.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::http) struct HeartbeatBody {
    /// `android`, `ios` or `pc`.
    platform: Option<String>,
    likes: Option<u64>,
    viewers: Option<u64>,
}

/// That a report is kept.
#[derive(Debug, Serialize, ToSchema)]
pub(in crate::http) struct Kept {
    code: String,
    /// The offset of the event.
    offset: u64,
}

/// A host starts: the row of the stream on the list, and the address to push to.
#[utoipa::path(post, path = "/api/rooms/{room}/users/{user}/start", tag = "rooms", params(Place, Kind),
    request_body = StartBody, security(("operator" = []), ("host" = [])), responses(
    (status = 200, description = "The address", body = PushAddress),
    (status = 400, description = "Something is not right", body = ProblemDetails),
    (status = 401, description = "No operator's or host's token", body = ProblemDetails),
    (status = 403, description = "The token is for another host or room", body = ProblemDetails),
    (status = 503, description = "It could not be kept", body = ProblemDetails),
))]
pub(in crate::http) async fn start(
    State(app): State<Shared>,
    Language(locale): Language,
    reporter: Reporter,
    Path(place): Path<Place>,
    Query(kind): Query<Kind>,
    Json(body): Json<StartBody>,
) -> Result<Answer<PushAddress>, Problem> {
    let problem = |fault: Fault| Problem::new(fault, locale);
    let stream = reported(&app, &reporter, &place, &kind, locale)?;
    let title = body
        .title
        .as_deref()
        .map(str::trim)
        .filter(|title| !title.is_empty());
    if title.is_some_and(|title| title.chars().count() > MOST_TITLE) {
        return Err(problem(Fault::TooLong {
            name: "title",
            most: MOST_TITLE,
        }));
    }
    let cover = body.cover.as_deref().map(Cover::parse).transpose();
    let cover = cover.map_err(|error| problem(error.into()))?;
    let signed = sign(
        &app,
        app.config.secrets.push.as_ref(),
        &stream.code,
        app.config.settings.push_seconds,
        locale,
    )?;
    let start = Start {
        room: stream.room.get(),
        user: stream.user.to_string(),
        kind: stream.kind.to_string(),
        title: title.map(str::to_owned),
        cover: cover.map(|cover| cover.as_str().to_owned()),
        confirmed: body.confirmed,
    };
    keep(&app, EventKind::Start, &stream.code, &start, locale).await?;
    let url = push_url(&stream.code, &app.config.settings.push, signed.as_ref());
    Ok(Answer(PushAddress {
        code: stream.code.to_string(),
        url: url.to_string(),
        server: url.server().to_owned(),
        stream_key: url.stream_key().to_owned(),
        expires_at: signed.map(|signed| signed.time().unix()),
    }))
}

/// A host has stopped: its row ends at once.
#[utoipa::path(post, path = "/api/rooms/{room}/users/{user}/stop", tag = "rooms", params(Place, Kind),
    request_body = StopBody, security(("operator" = []), ("host" = [])), responses(
    (status = 200, description = "It is kept", body = Kept),
    (status = 401, description = "No operator's or host's token", body = ProblemDetails),
    (status = 403, description = "The token is for another host or room", body = ProblemDetails),
    (status = 503, description = "It could not be kept", body = ProblemDetails),
))]
pub(in crate::http) async fn stop(
    State(app): State<Shared>,
    Language(locale): Language,
    reporter: Reporter,
    Path(place): Path<Place>,
    Query(kind): Query<Kind>,
    Json(body): Json<StopBody>,
) -> Result<Answer<Kept>, Problem> {
    let stream = reported(&app, &reporter, &place, &kind, locale)?;
    let stop = Stop {
        confirmed: body.confirmed,
    };
    keep(&app, EventKind::Stop, &stream.code, &stop, locale)
        .await
        .map(Answer)
}

/// A host's app is publishing. It reports this once a minute; three missing reports end the row.
#[utoipa::path(post, path = "/api/rooms/{room}/users/{user}/heartbeat", tag = "rooms", params(Place, Kind),
    request_body = HeartbeatBody, security(("operator" = []), ("host" = [])), responses(
    (status = 200, description = "It is kept", body = Kept),
    (status = 400, description = "No such platform", body = ProblemDetails),
    (status = 401, description = "No operator's or host's token", body = ProblemDetails),
    (status = 403, description = "The token is for another host or room", body = ProblemDetails),
    (status = 503, description = "It could not be kept", body = ProblemDetails),
))]
pub(in crate::http) async fn heartbeat(
    State(app): State<Shared>,
    Language(locale): Language,
    reporter: Reporter,
    Path(place): Path<Place>,
    Query(kind): Query<Kind>,
    Json(body): Json<HeartbeatBody>,
) -> Result<Answer<Kept>, Problem> {
    let stream = reported(&app, &reporter, &place, &kind, locale)?;
    if body
        .platform
        .as_deref()
        .is_some_and(|name| Platform::named(name).is_none())
    {
        let fault = Fault::Parameter {
            name: "platform",
            allowed: "android, ios, pc",
        };
        return Err(Problem::new(fault, locale));
    }
    let beat = Heartbeat {
        platform: body.platform,
        likes: body.likes,
        viewers: body.viewers,
    };
    keep(&app, EventKind::Heartbeat, &stream.code, &beat, locale)
        .await
        .map(Answer)
}

/// The stream that is reported of, if the reporter may do that.
fn reported(
    app: &App,
    reporter: &Reporter,
    place: &Place,
    kind: &Kind,
    locale: Locale,
) -> Result<Stream, Problem> {
    let stream = parse(app, place, kind, locale)?;
    if reporter.may(stream.room, &stream.user) {
        Ok(stream)
    } else {
        Err(Problem::new(Fault::Foreign, locale))
    }
}

/// Keeps a report, and waits until the list shows it. The same report in the same second is one.
async fn keep(
    app: &App,
    kind: EventKind,
    code: &StreamCode,
    body: &impl Serialize,
    locale: Locale,
) -> Result<Kept, Problem> {
    let now = app.clock.now();
    let body = serde_json::to_vec(body).unwrap_or_default();
    let digest = base16ct::lower::encode_string(&Sha256::digest(&body));
    let event = NewEvent {
        id: format!("{}/{code}/{now}#{digest}", kind.name()),
        kind,
        stream: Some(code.to_string()),
        received: now,
        body,
    };
    let append = Append {
        event: Some(event),
        delivery: None,
    };
    let appended = app.store.append(append).await;
    let appended = appended.map_err(|error| Problem::new(error.into(), locale))?;
    let offset = appended.offset.unwrap_or_default();
    app.live.reached(offset).await;
    Ok(Kept {
        code: code.to_string(),
        offset,
    })
}
