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
mod pages;
mod parameters;
mod rooms;
mod serve;
mod tokens;

use axum::{
    Router,
    extract::Request,
    http::{HeaderName, HeaderValue, Method, StatusCode, header},
    middleware,
    response::IntoResponse,
};
pub use client::Peer;
use language::Language;
pub use pages::Pages;
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

/// Everything that can be asked, and the pages, if there are any.
pub fn router(app: Shared, pages: Option<Pages>) -> Router {
    let (router, description) = described().split_for_parts();
    let settings = &app.config.settings;
    router
        .merge(openapi::routes(description))
        // Before the pages are added, which have headers of their own.
        .layer(cors(&settings.cors_origins))
        .fallback(move |Language(locale): Language, request: Request| async move {
            match pages {
                Some(pages) if !is_ours(request.uri().path()) => pages.answer(request).await,
                _ => Problem::new(Fault::NotFound, locale).into_response(),
            }
        })
        .method_not_allowed_fallback(async |Language(locale): Language| Problem::new(Fault::Method, locale))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::REQUEST_TIMEOUT,
            settings.body_time,
        ))
        // Around the limit of time, so that what is cut off is counted too.
        .layer(middleware::from_fn_with_state(app.clone(), measure::measure))
        .layer(SetResponseHeaderLayer::if_not_present(
            header::X_CONTENT_TYPE_OPTIONS,
            HeaderValue::from_static("nosniff"),
        ))
        .layer(SetResponseHeaderLayer::if_not_present(
            header::CACHE_CONTROL,
            HeaderValue::from_static("no-store"),
        ))
        .with_state(app)
}

/// Whether a path belongs to the interfaces, so that no page answers it.
fn is_ours(path: &str) -> bool {
    ["/api/", "/notify/"].iter().any(|ours| path.starts_with(ours))
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
        .routes(routes!(rooms::play::watch))
        .routes(routes!(rooms::seen::seen))
        .routes(routes!(tokens::link))
        .routes(routes!(tokens::host))
        .routes(routes!(deliveries::list))
        .routes(routes!(deliveries::one))
        .routes(routes!(deliveries::replay))
}

/// Pages of the configured origins may read what is public and report what their players see. A token is not sent by a browser on its own, so there is nothing else to
/// protect.
fn cors(origins: &[String]) -> CorsLayer {
    let origins = if origins.iter().any(|origin| origin == "*") {
        AllowOrigin::any()
    } else {
        AllowOrigin::list(origins.iter().filter_map(|origin| origin.parse().ok()))
    };
    CorsLayer::new()
        .allow_origin(origins)
        .allow_methods([Method::GET, Method::POST])
        .allow_headers([
            header::ACCEPT_LANGUAGE,
            header::CONTENT_TYPE,
            HeaderName::from_static("last-event-id"),
        ])
}
