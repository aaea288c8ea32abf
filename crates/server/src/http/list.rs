//! The live list, and the sessions behind it.

use std::cmp::Reverse;

use axum::{Json, extract::State};
use panglu_core::StreamCode;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{client::Public, language::Language, operator::Operator, parameters::Query};
use crate::{
    app::Shared,
    live::{Board, RowView, SessionView, Summary, row, sessions as view_sessions},
    problem::{Fault, Problem, ProblemDetails},
};

/// How many rows a page has at most, and without a wish.
const MOST_ROWS: usize = 200;
const USUAL_ROWS: usize = 50;

/// Which rows, in which order.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub(super) struct Wanted {
    /// `listed`, the default; `all`, or one status.
    status: Option<String>,
    /// Only rows whose code, user, room or title contains this text.
    q: Option<String>,
    /// `newest`, the default, `oldest`, `viewers`, `likes` or `code`.
    sort: Option<String>,
    /// From 1.
    page: Option<usize>,
    /// At most 200 rows; 50 without.
    page_size: Option<usize>,
}

/// A page of the live list.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct LivePage {
    rows: Vec<RowView>,
    /// How many rows there are on all pages.
    total: usize,
    page: usize,
    page_size: usize,
    /// The time of the answer, in Unix seconds.
    now: u64,
}

/// Whose sessions.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub(super) struct WhoseSessions {
    /// Only of this stream.
    stream: Option<String>,
}

const STATUSES: &str = "listed, all, live, starting, grace, offline, closed, never-seen, unknown";
const SORTS: &str = "newest, oldest, viewers, likes, code";

/// Who is live, by which rule, on whose word, and what would change it.
#[utoipa::path(get, path = "/api/live", tag = "live", params(Wanted), responses(
    (status = 200, description = "A page of the list", body = LivePage),
    (status = 400, description = "A parameter is wrong", body = ProblemDetails),
    (status = 503, description = "The list is not complete yet", body = ProblemDetails),
))]
pub(super) async fn live(
    State(app): State<Shared>,
    Language(locale): Language,
    _: Public,
    Query(wanted): Query<Wanted>,
) -> Result<Json<LivePage>, Problem> {
    let problem = |fault| Problem::new(fault, locale);
    if !app.live.is_ready() {
        return Err(problem(Fault::Unavailable));
    }
    let now = app.clock.now();
    app.live.catch_up(&*app.store).await;
    let board = app.live.board();
    let mut found = find(&board, &wanted).map_err(problem)?;
    sort(&mut found, wanted.sort.as_deref()).map_err(problem)?;
    let page = wanted.page.unwrap_or(1).max(1);
    let page_size = wanted.page_size.unwrap_or(USUAL_ROWS).clamp(1, MOST_ROWS);
    let shown = found
        .iter()
        .skip((page - 1).saturating_mul(page_size))
        .take(page_size);
    let rows = shown.filter_map(|(code, _)| row(&board, code, now, locale));
    Ok(Json(LivePage {
        rows: rows.collect(),
        total: found.len(),
        page,
        page_size,
        now,
    }))
}

type Found<'a> = Vec<(&'a StreamCode, &'a Summary)>;

fn find<'a>(board: &'a Board, wanted: &Wanted) -> Result<Found<'a>, Fault> {
    let status = wanted.status.as_deref().unwrap_or("listed");
    if !STATUSES.split(", ").any(|known| known == status) {
        return Err(Fault::Parameter {
            name: "status",
            allowed: STATUSES,
        });
    }
    let text = wanted.q.as_deref().map(str::to_lowercase).unwrap_or_default();
    let found = board.summaries().filter(|(code, summary)| {
        let right_status = match status {
            "listed" => summary.listed,
            "all" => true,
            name => summary.status.name() == name,
        };
        right_status && (text.is_empty() || contains(board, code, &text))
    });
    Ok(found.collect())
}

fn contains(board: &Board, code: &StreamCode, text: &str) -> bool {
    let place = board.place(code);
    code.as_str().to_lowercase().contains(text)
        || place.is_some_and(|place| {
            place.user.as_str().to_lowercase().contains(text)
                || place.room.to_string() == text
                || place
                    .title
                    .as_deref()
                    .is_some_and(|title| title.to_lowercase().contains(text))
        })
}

fn sort(found: &mut Found<'_>, by: Option<&str>) -> Result<(), Fault> {
    // They are sorted by code, and each of these keeps that order among equals.
    match by.unwrap_or("newest") {
        "newest" => found.sort_by_key(|(_, summary)| Reverse(summary.since)),
        "oldest" => found.sort_by_key(|(_, summary)| summary.since),
        "likes" => found.sort_by_key(|(_, summary)| Reverse(summary.counts.0)),
        "viewers" => found.sort_by_key(|(_, summary)| Reverse(summary.counts.1)),
        "code" => {}
        _ => {
            return Err(Fault::Parameter {
                name: "sort",
                allowed: SORTS,
            });
        }
    }
    Ok(())
}

/// What belongs together: starts, ends, recordings and screenshots.
#[utoipa::path(get, path = "/api/sessions", tag = "live", params(WhoseSessions), security(("operator" = [])), responses(
    (status = 200, description = "The sessions, those of each stream newest first", body = Vec<SessionView>),
    (status = 401, description = "No operator's token", body = ProblemDetails),
))]
pub(super) async fn sessions(
    State(app): State<Shared>,
    Language(locale): Language,
    _: Operator,
    Query(whose): Query<WhoseSessions>,
) -> Json<Vec<SessionView>> {
    app.live.catch_up(&*app.store).await;
    let board = app.live.board();
    let sessions = board.sessions();
    let streams = match &whose.stream {
        Some(stream) => vec![stream.as_str()],
        None => sessions.streams().into_iter().take(MOST_ROWS).collect(),
    };
    let views = streams
        .into_iter()
        .flat_map(|stream| view_sessions(stream, &sessions.timeline(stream), locale));
    Json(views.collect())
}
