//! Counts every request.

use std::time::Instant;

use axum::{
    extract::{MatchedPath, Request, State},
    middleware::Next,
    response::Response,
};

use crate::app::Shared;

/// Measures a request by its route. Addresses are not logged: they may hold a secret segment.
pub(super) async fn measure(State(app): State<Shared>, request: Request, next: Next) -> Response {
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let began = Instant::now();
    let response = next.run(request).await;
    let took = began.elapsed();
    let route = route.as_ref().map_or("none", MatchedPath::as_str);
    // Any word may be sent as a method, and each would be a row of its own.
    let method = if method.is_safe() || method == "POST" {
        method.as_str()
    } else {
        "other"
    };
    let status = response.status().as_u16();
    app.metrics.request(method, route, status, took);
    tracing::debug!(method, route, status, ?took, "answered");
    response
}
