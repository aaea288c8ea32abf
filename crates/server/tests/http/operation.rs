//! Running the server: health, figures, the description, and what is unknown.

use reqwest::StatusCode;
use serde_json::Value;

use crate::server::{CODE, NOW, Server, push};

#[tokio::test]
async fn figures_have_the_names_of_the_field_and_no_secret() {
    let server = Server::start().await;
    server.notify(push(1, CODE, NOW - 3, 1)).await;
    server
        .notify(push(1, CODE, NOW - 3, 1).replace("\"sign\":\"", "\"sign\":\"0"))
        .await;
    // A notification is answered once it is durable; the list, which has its own answer, follows.
    server.json("/api/live").await;
    let text = server.figures().await.text().await.unwrap();
    for line in [
        r#"panglu_notifications_total{source="cdn",verdict="valid"} 1"#,
        r#"panglu_live_streams{evidence="start-announced"} 1"#,
        "panglu_sse_clients 0",
        "panglu_connections 1",
        "panglu_ready 1",
        "panglu_notification_age_seconds_sum 3.0",
        r#"http_server_request_duration_seconds_count{http_request_method="POST",http_route="/notify",http_response_status_code="200"} 1"#,
    ] {
        assert!(text.contains(line), "{line} in:\n{text}");
    }
    assert!(!text.contains("planted"), "{text}");
    let size = text
        .lines()
        .find_map(|line| line.strip_prefix("panglu_store_size_bytes "));
    assert!(size.unwrap().parse::<u64>().unwrap() > 4_096, "{size:?}");
}

#[tokio::test]
async fn everything_that_can_be_asked_is_described() {
    let server = Server::start().await;
    let described = server.json("/api/openapi.json").await;
    let paths = described["paths"].as_object().unwrap();
    for path in [
        "/notify",
        "/notify/trtc",
        "/api/live",
        "/api/live/events",
        "/api/sessions",
        "/api/rooms/{room}/users/{user}/play",
        "/api/rooms/{room}/users/{user}/start",
        "/api/deliveries/{id}/replay",
        "/metrics",
    ] {
        assert!(paths.contains_key(path), "{path}");
    }
    let operations = paths.values().flat_map(|path| path.as_object().unwrap().values());
    assert!(operations.clone().count() >= 17);
    for operation in operations {
        assert!(
            operation["responses"]
                .as_object()
                .is_some_and(|responses| !responses.is_empty())
        );
        assert!(
            operation["summary"].is_string() || operation["description"].is_string(),
            "{operation}"
        );
    }
}

#[tokio::test]
async fn what_is_unknown_is_a_problem_too() {
    let server = Server::start().await;
    for (response, status) in [
        (server.get("/api/nothing").await, StatusCode::NOT_FOUND),
        (
            server.post("/api/live").send().await.unwrap(),
            StatusCode::METHOD_NOT_ALLOWED,
        ),
    ] {
        assert_eq!(response.status(), status);
        assert_eq!(response.headers()["x-content-type-options"], "nosniff");
        let problem: Value = response.json().await.unwrap();
        assert_eq!(problem["status"], status.as_u16());
    }
    assert_eq!(server.get("/healthz").await.text().await.unwrap(), "ok\n");
}
