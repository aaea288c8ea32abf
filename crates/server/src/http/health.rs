//! Whether the server runs, whether it can work, and its figures.

use axum::{extract::State as Having, http::StatusCode, response::IntoResponse};

use super::{language::Language, operator::Operator};
use crate::{
    app::Shared,
    metrics::State,
    problem::{Fault, Problem, ProblemDetails},
};

/// Whether the process runs.
#[utoipa::path(get, path = "/healthz", tag = "operation", responses((status = 200, description = "It runs")))]
pub(super) async fn healthz() -> &'static str {
    "ok\n"
}

/// Whether the server can work: the store can be written, and the live list shows what it holds.
#[utoipa::path(get, path = "/readyz", tag = "operation", responses(
    (status = 200, description = "It works"),
    (status = 503, description = "It does not work", body = ProblemDetails),
))]
pub(super) async fn readyz(
    Having(app): Having<Shared>,
    Language(locale): Language,
) -> Result<&'static str, Problem> {
    let problem = |fault| Problem::new(fault, locale);
    if app.is_ready().await {
        Ok("ok\n")
    } else {
        Err(problem(Fault::Unavailable))
    }
}

/// The figures, as Prometheus reads them.
#[utoipa::path(get, path = "/metrics", tag = "operation", security(("operator" = [])), responses(
    (status = 200, description = "The figures"),
    (status = 401, description = "No operator's token", body = ProblemDetails),
))]
pub(super) async fn metrics(Having(app): Having<Shared>, _: Operator) -> impl IntoResponse {
    const TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    app.live.catch_up(&*app.store).await;
    let state = State {
        ready: app.is_ready().await,
        store: app.store.size().await.ok().flatten(),
    };
    match app.metrics.text(&app.live, state) {
        Ok(text) => ([("content-type", TYPE)], text).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
