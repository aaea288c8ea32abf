//! The description of the interfaces.

use axum::{Json, Router, routing::get};
use utoipa::{
    Modify, OpenApi,
    openapi::{
        OpenApi as Described,
        security::{Http, HttpAuthScheme, SecurityScheme},
    },
};

use crate::app::Shared;

/// The head of the description; the routes describe themselves.
#[derive(OpenApi)]
#[openapi(
    info(title = "Panglu", description = "Addresses, notifications and the live list of relayed live streams"),
    modifiers(&Tokens),
    tags(
        (name = "live", description = "Who is live"),
        (name = "rooms", description = "Addresses of a room, and what its host reports"),
        (name = "notifications", description = "What the cloud sends"),
        (name = "deliveries", description = "What the cloud has sent"),
        (name = "operation", description = "Running the server"),
    )
)]
pub(super) struct Description;

struct Tokens;

impl Modify for Tokens {
    fn modify(&self, described: &mut Described) {
        let scheme = SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer));
        described
            .components
            .get_or_insert_default()
            .add_security_scheme("operator", scheme);
    }
}

/// Where the description is.
pub(super) fn route(described: &Described) -> Router<Shared> {
    let described = serde_json::to_value(described).unwrap_or_default();
    Router::new().route("/api/openapi.json", get(async || Json(described)))
}
