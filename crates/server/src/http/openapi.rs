//! The description of the interfaces.

use axum::{
    Router,
    http::{HeaderValue, header},
};
use tower_http::set_header::SetResponseHeaderLayer;
use utoipa::{
    Modify, OpenApi,
    openapi::{
        OpenApi as Described,
        security::{Http, HttpAuthScheme, SecurityScheme},
    },
};
use utoipa_swagger_ui::{Config, SwaggerUi};

/// The head of the description; the routes describe themselves.
#[derive(OpenApi)]
#[openapi(
    info(title = "Panglu", description = "Addresses, notifications and the live list of relayed live streams"),
    modifiers(&Tokens),
    tags(
        (name = "live", description = "Who is live"),
        (name = "rooms", description = "Addresses of a room, and what its host reports"),
        (name = "tokens", description = "Links for audiences, and tokens for hosts"),
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
            .add_security_scheme("operator", scheme.clone());
        described
            .components
            .get_or_insert_default()
            .add_security_scheme("host", scheme);
    }
}

/// What the page to try it may do: its own files, and questions to this server.
const POLICY: &str = "default-src 'none'; base-uri 'none'; form-action 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
    connect-src 'self'; frame-ancestors 'none'";

/// The description, and a page to try it. A token that is typed there is kept in memory only.
pub(super) fn routes<S: Clone + Send + Sync + 'static>(described: Described) -> Router<S> {
    let policy = SetResponseHeaderLayer::if_not_present(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(POLICY),
    );
    // Without the bar on top, which asks for other descriptions.
    let page = SwaggerUi::new("/api/docs")
        .url("/api/openapi.json", described)
        .config(Config::default().use_base_layout());
    Router::from(page).layer(policy)
}
