//! The delivery log: every delivery, what came of it, and doing it again.

use reqwest::StatusCode;
use serde_json::json;

use crate::server::{CODE, NOW, Server, push};

#[tokio::test]
async fn a_dead_letter_of_a_wrong_key_is_replayed_once_the_key_is_right() {
    let server = Server::with(&[("PANGLU_NOTIFICATION_KEY", "the-wrong-key")]).await;
    let body = push(1, CODE, NOW, 1);
    assert_eq!(server.notify(body.clone()).await, StatusCode::FORBIDDEN);
    let log = server.look("/api/deliveries?effect=refused").await;
    let letter = &log["deliveries"][0];
    assert_eq!(
        (&letter["verdict"], &letter["body"]),
        (&json!("wrong-key"), &json!(body))
    );
    assert_eq!(letter["from"], "127.0.0.1");
    assert!(!letter["reason"].as_str().unwrap().is_empty());
    let id = letter["id"].as_u64().unwrap();
    let replay = format!("/api/deliveries/{id}/replay");
    let (status, again) = server.operate(server.post(&replay)).await;
    assert_eq!(
        (status, &again["effect"]),
        (StatusCode::OK, &json!("refused")),
        "the key is still wrong"
    );

    let server = Server::again(server.end().await, NOW + 3_600, &[]).await;
    let (status, replayed) = server.operate(server.post(&replay)).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(
        (&replayed["verdict"], &replayed["effect"]),
        (&json!("valid"), &json!("event"))
    );
    assert_eq!(replayed["replay_of"], id);
    assert_eq!(replayed["change"], "unknown → live (start-announced)");
    assert_eq!(server.json("/api/live").await["total"], 1);
    let (_, twice) = server.operate(server.post(&replay)).await;
    assert_eq!(twice["effect"], "duplicate");
}

#[tokio::test]
async fn the_log_is_filtered_and_paged() {
    let server = Server::start().await;
    for number in 0..5 {
        server
            .notify(push(1, &format!("8888_room{number}"), NOW, number))
            .await;
    }
    let first = server.look("/api/deliveries?limit=2").await;
    let ids = |page: &serde_json::Value| -> Vec<u64> {
        let deliveries = page["deliveries"].as_array().unwrap();
        deliveries
            .iter()
            .map(|delivery| delivery["id"].as_u64().unwrap())
            .collect()
    };
    assert_eq!(ids(&first), [5, 4]);
    let second = server
        .look(&format!("/api/deliveries?limit=2&before={}", first["next"]))
        .await;
    assert_eq!(ids(&second), [3, 2]);
    assert_eq!(ids(&server.look("/api/deliveries?stream=8888_room0").await), [1]);
    assert_eq!(server.look("/api/deliveries/3").await["stream"], "8888_room2");
    let (status, problem) = server
        .operate(server.client.get(server.url("/api/deliveries?effect=lost")))
        .await;
    assert_eq!(
        (status, &problem["field"]),
        (StatusCode::BAD_REQUEST, &json!("effect"))
    );
    for missing in ["/api/deliveries/99", "/api/deliveries/x"] {
        let (status, _) = server.operate(server.client.get(server.url(missing))).await;
        assert_eq!(status, StatusCode::NOT_FOUND);
    }
}
