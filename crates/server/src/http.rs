//! What is asked and answered over HTTP.

mod client;
mod deliveries;
mod events;
mod health;
mod json;
mod language;
mod list;
mod measure;
mod notify;
mod openapi;
mod operator;
mod rooms;
mod serve;

use axum::{
    Router,
    http::{HeaderName, HeaderValue, Method, StatusCode, header},
    middleware,
};
pub use client::Peer;
use language::Language;
pub use serve::serve;
use tower_http::{
    cors::{AllowOrigin, CorsLayer},
    set_header::SetResponseHeaderLayer,
    timeout::TimeoutLayer,
};
use utoipa::OpenApi;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    app::Shared,
    problem::{Fault, Problem},
};

/// Everything that can be asked.
pub fn router(app: Shared) -> Router {
    let (router, description) = described().split_for_parts();
    let body_time = app.config.settings.body_time;
    router
        .merge(openapi::route(&description))
        .fallback(async |Language(locale): Language| Problem::new(Fault::NotFound, locale))
        .method_not_allowed_fallback(async |Language(locale): Language| Problem::new(Fault::Method, locale))
        .layer(middleware::from_fn_with_state(app.clone(), measure::measure))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::REQUEST_TIMEOUT,
            body_time,
        ))
        .layer(SetResponseHeaderLayer::if_not_present(
            header::X_CONTENT_TYPE_OPTIONS,
            HeaderValue::from_static("nosniff"),
        ))
        .layer(SetResponseHeaderLayer::if_not_present(
            header::CACHE_CONTROL,
            HeaderValue::from_static("no-store"),
        ))
        .layer(cors(&app.config.settings.cors_origins))
        .with_state(app)
}

/// The routes with their description.
fn described() -> OpenApiRouter<Shared> {
    OpenApiRouter::with_openapi(openapi::Description::openapi())
        .routes(routes!(health::healthz))
        .routes(routes!(health::readyz))
        .routes(routes!(health::metrics))
        .routes(routes!(notify::notify))
        .routes(routes!(notify::notify_at_path))
        .routes(routes!(notify::notify_trtc))
        .routes(routes!(notify::notify_trtc_at_path))
        .routes(routes!(list::live))
        .routes(routes!(list::sessions))
        .routes(routes!(events::events))
        .routes(routes!(rooms::play::play))
        .routes(routes!(rooms::report::start))
        .routes(routes!(rooms::report::stop))
        .routes(routes!(rooms::report::heartbeat))
        .routes(routes!(deliveries::list))
        .routes(routes!(deliveries::one))
        .routes(routes!(deliveries::replay))
}

/// Pages of the configured origins may read what is public. A token is not sent by a browser on its own, so there is nothing else to
/// protect.
fn cors(origins: &[String]) -> CorsLayer {
    let origins = if origins.iter().any(|origin| origin == "*") {
        AllowOrigin::any()
    } else {
        AllowOrigin::list(origins.iter().filter_map(|origin| origin.parse().ok()))
    };
    CorsLayer::new()
        .allow_origin(origins)
        .allow_methods([Method::GET])
        .allow_headers([header::ACCEPT_LANGUAGE, HeaderName::from_static("last-event-id")])
}
