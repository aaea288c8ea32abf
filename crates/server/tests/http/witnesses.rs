//! What viewers report: never alone, never about what nobody else has reported.

use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::server::{CODE, Server, push};

const SEEN: &str = "/api/rooms/293710/users/14y2l2c/seen";

/// A report from an address that a trusted proxy names.
async fn seen(server: &Server, from: &str, observation: &str) -> (StatusCode, Value) {
    let request = server.post(SEEN).header("x-forwarded-for", from);
    let request = request.json(&json!({ "format": "flv", "observation": observation }));
    let response = request.send().await.unwrap();
    (response.status(), response.json().await.unwrap())
}

async fn behind_a_proxy() -> Server {
    Server::with(&[("PANGLU_TRUSTED_PROXIES", "127.0.0.1")]).await
}

async fn rule(server: &Server) -> Value {
    server.json("/api/live?status=all").await["rows"][0]["rule"]["name"].clone()
}

#[tokio::test]
async fn several_networks_keep_a_stream_listed_whose_heartbeats_are_lost() {
    let server = behind_a_proxy().await;
    server.report("start", &json!({ "confirmed": true })).await;
    server.report("heartbeat", &json!({})).await;
    server.pass(175);
    for from in ["192.0.2.1", "192.0.2.1", "192.0.2.2"] {
        let heard = seen(&server, from, "moving").await;
        assert_eq!(heard, (StatusCode::OK, json!({ "counts": false })), "{from}");
    }
    assert_eq!(seen(&server, "192.0.2.3", "moving").await.1["counts"], true);
    server.pass(10);
    assert_eq!(rule(&server).await, "picture-seen");
    server.pass(10);
    assert_eq!(rule(&server).await, "heartbeats-lost", "once nobody sees it");
    for from in ["192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4"] {
        let heard = seen(&server, from, "moving").await;
        assert_eq!(
            heard.1["counts"], false,
            "a row that has ended is not brought back"
        );
    }
}

#[tokio::test]
async fn viewers_put_nothing_on_the_list_and_take_nothing_off_it() {
    let server = behind_a_proxy().await;
    for number in 1..=9 {
        let heard = seen(&server, &format!("192.0.2.{number}"), "moving").await;
        assert_eq!(heard, (StatusCode::OK, json!({ "counts": false })));
    }
    assert_eq!(server.json("/api/live?status=all").await["total"], 0);
    server.notify(push(1, CODE, server.now(), 1)).await;
    assert_eq!(server.json("/api/live").await["total"], 1);
    for number in 1..=9 {
        seen(&server, &format!("192.0.2.{number}"), "ended").await;
    }
    server.pass(300);
    assert_eq!(
        rule(&server).await,
        "start-announced",
        "another source says that it is live"
    );
}

#[tokio::test]
async fn a_report_is_small_and_of_known_words() {
    let server = behind_a_proxy().await;
    for (body, status) in [
        (
            json!({ "format": "flv", "observation": "boring" }),
            StatusCode::BAD_REQUEST,
        ),
        (json!({ "format": "flv" }), StatusCode::BAD_REQUEST),
        (
            json!({ "format": "flv", "observation": "moving", "more": 1 }),
            StatusCode::BAD_REQUEST,
        ),
        (
            json!({ "format": "x".repeat(2_000), "observation": "moving" }),
            StatusCode::PAYLOAD_TOO_LARGE,
        ),
        (
            json!({ "format": "webrtc", "observation": "not-found" }),
            StatusCode::OK,
        ),
    ] {
        let response = server.post(SEEN).json(&body).send().await.unwrap();
        assert_eq!(response.status(), status, "{body}");
    }
    let server = Server::with(&[("PANGLU_REQUESTS_PER_MINUTE", "3")]).await;
    let mut last = StatusCode::OK;
    for _ in 0..4 {
        last = seen(&server, "192.0.2.1", "moving").await.0;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
}
