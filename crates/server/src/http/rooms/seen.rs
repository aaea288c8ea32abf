//! What viewers report of their pictures.

use axum::{Json as Answer, extract::State};
use serde::Serialize;
use utoipa::ToSchema;

use super::{Kind, Place, parse};
use crate::{
    app::Shared,
    http::{
        client::Public,
        json::Json,
        language::Language,
        parameters::{Path, Query},
    },
    live::Seen,
    problem::{Problem, ProblemDetails},
    store::{Append, EventKind, NewEvent},
    witnesses::Worth,
};

/// How long a report may be, in bytes.
const MOST: usize = 1_024;

/// Whether a report counts.
#[derive(Debug, Serialize, ToSchema)]
pub(in crate::http) struct Heard {
    /// True if enough viewers report the same of a stream that counts here. Alone, a report changes nothing.
    counts: bool,
}

/// A viewer's player sees the stream move, end, or finds none. Such a report is a witness beside others: it counts only once several
/// networks have sent the same about a stream that is known from another source.
#[utoipa::path(post, path = "/api/rooms/{room}/users/{user}/seen", tag = "rooms", params(Place, Kind),
    request_body = Seen, responses(
    (status = 200, description = "It was heard", body = Heard),
    (status = 400, description = "Something is not right", body = ProblemDetails),
    (status = 413, description = "The body is too long", body = ProblemDetails),
    (status = 429, description = "Too many requests", body = ProblemDetails),
    (status = 503, description = "It could not be kept", body = ProblemDetails),
))]
pub(in crate::http) async fn seen(
    State(app): State<Shared>,
    Language(locale): Language,
    Public(from): Public,
    Path(place): Path<Place>,
    Query(kind): Query<Kind>,
    Json(seen): Json<Seen, MOST>,
) -> Result<Answer<Heard>, Problem> {
    let code = parse(&app, &place, &kind, locale)?.code;
    let now = app.clock.now();
    if !app.live.board().is_needed(&code) {
        return Ok(Answer(Heard { counts: false }));
    }
    let worth = app.witnesses.hear(&code, seen, from, now);
    if worth == Worth::Evidence {
        let event = NewEvent {
            id: format!("seen/{code}/{now}/{seen:?}"),
            kind: EventKind::Seen,
            stream: Some(code.to_string()),
            received: now,
            body: seen.body(),
        };
        let append = Append {
            event: Some(event),
            delivery: None,
        };
        let kept = app.store.append(append).await;
        kept.map_err(|error| Problem::new(error.into(), locale))?;
    }
    Ok(Answer(Heard {
        counts: worth != Worth::Alone,
    }))
}
