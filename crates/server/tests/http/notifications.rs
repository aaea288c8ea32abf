//! Notifications: which are accepted, and that acknowledged ones are kept once.

use panglu_live::simulator::Scenario;
use reqwest::StatusCode;
use serde_json::json;

use crate::server::{CODE, NOW, Server, callback, push, story};

#[tokio::test]
async fn every_story_of_the_simulator_gets_the_verdict_it_expects() {
    for (seed, scenario) in (1..).zip(Scenario::ALL) {
        let server = Server::start().await;
        for delivery in story(scenario, NOW, seed) {
            server.pass(delivery.at.saturating_sub(server.now()));
            let valid = delivery.verdict == "valid";
            let response = server.post("/notify").body(delivery.body).send().await.unwrap();
            let status = if valid {
                StatusCode::OK
            } else {
                StatusCode::FORBIDDEN
            };
            assert_eq!(response.status(), status, "{scenario:?}");
            let text = response.text().await.unwrap();
            if valid {
                assert_eq!(text, r#"{"code":0}"#);
            } else {
                assert!(
                    !text.contains(delivery.verdict),
                    "the caller is not told why: {text}"
                );
            }
            let log = server.look("/api/deliveries?limit=1").await;
            assert_eq!(
                log["deliveries"][0]["verdict"], delivery.verdict,
                "{scenario:?}: the operator is"
            );
        }
        server.end().await;
    }
}

#[tokio::test]
async fn doubled_and_reordered_notifications_make_one_session() {
    for scenario in [Scenario::Doubled, Scenario::Reordered, Scenario::Good] {
        let server = Server::start().await;
        for delivery in story(scenario, NOW, 7) {
            server.pass(delivery.at.saturating_sub(server.now()));
            assert_eq!(server.notify(delivery.body).await, StatusCode::OK, "{scenario:?}");
        }
        let sessions = server.look("/api/sessions").await;
        assert_eq!(sessions.as_array().unwrap().len(), 1, "{scenario:?}: {sessions}");
        assert_eq!(sessions[0]["recordings"], 1);
        assert_eq!(sessions[0]["pictures"], 1);
        let events = server.look("/api/deliveries?effect=event").await;
        assert_eq!(events["deliveries"].as_array().unwrap().len(), 4, "{scenario:?}");
        server.end().await;
    }
}

#[tokio::test]
async fn a_callback_is_verified_over_its_raw_body() {
    let server = Server::start().await;
    let (body, sign) = callback(NOW * 1000, 2);
    let send = |body: String, sign: &str| server.post("/notify/trtc").header("Sign", sign).body(body).send();
    let changed = body.replace("293710", "293711");
    assert_eq!(
        send(changed, &sign).await.unwrap().status(),
        StatusCode::FORBIDDEN,
        "another room"
    );
    assert_eq!(
        send(body.clone(), "").await.unwrap().status(),
        StatusCode::FORBIDDEN
    );
    assert_eq!(send(body.clone(), &sign).await.unwrap().status(), StatusCode::OK);
    assert_eq!(
        send(body.clone(), &sign).await.unwrap().status(),
        StatusCode::OK,
        "a retry"
    );
    server.pass(3_600);
    assert_eq!(
        send(body, &sign).await.unwrap().status(),
        StatusCode::FORBIDDEN,
        "replayed by a stranger"
    );
    let log = server.look("/api/deliveries?source=trtc").await;
    let seen: Vec<_> = log["deliveries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|delivery| {
            (
                delivery["verdict"].as_str().unwrap(),
                delivery["effect"].as_str().unwrap(),
            )
        })
        .collect();
    let expected = [
        ("stale", "refused"),
        ("valid", "duplicate"),
        ("valid", "event"),
        ("unsigned", "refused"),
        ("wrong-key", "refused"),
    ];
    assert_eq!(seen, expected);
}

#[tokio::test]
async fn a_secret_segment_and_a_list_of_senders_keep_others_out() {
    let path = "planted-segment-0123456789";
    let server = Server::with(&[("PANGLU_NOTIFICATION_PATH", path)]).await;
    let body = push(1, CODE, NOW, 1);
    assert_eq!(server.notify(body.clone()).await, StatusCode::NOT_FOUND);
    let send = |segment: &str| {
        server
            .post(&format!("/notify/{segment}"))
            .body(body.clone())
            .send()
    };
    assert_eq!(
        send("planted-segment-0123456780").await.unwrap().status(),
        StatusCode::NOT_FOUND
    );
    assert_eq!(send(path).await.unwrap().status(), StatusCode::OK);

    let server = Server::with(&[("PANGLU_NOTIFICATION_SOURCES", "192.0.2.0/24")]).await;
    assert_eq!(
        server.notify(body.clone()).await,
        StatusCode::FORBIDDEN,
        "loopback is not listed"
    );
    let forged = server
        .post("/notify")
        .header("x-forwarded-for", "192.0.2.1")
        .body(body.clone());
    assert_eq!(
        forged.send().await.unwrap().status(),
        StatusCode::FORBIDDEN,
        "no proxy is trusted"
    );
    let settings = [
        ("PANGLU_NOTIFICATION_SOURCES", "192.0.2.0/24"),
        ("PANGLU_TRUSTED_PROXIES", "127.0.0.1"),
    ];
    let server = Server::with(&settings).await;
    let named = server
        .post("/notify")
        .header("x-forwarded-for", "192.0.2.1")
        .body(body);
    assert_eq!(named.send().await.unwrap().status(), StatusCode::OK);
}

#[tokio::test]
async fn huge_and_broken_bodies_are_refused_and_others_are_served() {
    let server = Server::start().await;
    assert_eq!(
        server.notify(vec![b' '; 10_000_000]).await,
        StatusCode::PAYLOAD_TOO_LARGE
    );
    for broken in [
        &b"\xff\xfe{}"[..],
        b"",
        b"{",
        b"[]",
        b"null",
        br#"{"sign":1,"t":"x"}"#,
    ] {
        assert_eq!(server.notify(broken).await, StatusCode::FORBIDDEN, "{broken:?}");
    }
    assert_eq!(server.notify(push(1, CODE, NOW, 1)).await, StatusCode::OK);
    let log = server.look("/api/deliveries?effect=refused").await;
    assert_eq!(
        log["deliveries"].as_array().unwrap().len(),
        6,
        "what could be read is a dead letter"
    );
}

#[tokio::test]
async fn forged_notifications_do_not_fill_the_disk() {
    let server = Server::start().await;
    for number in 0..200 {
        let forged = push(1, CODE, NOW, number).replace("\"sign\":\"", "\"sign\":\"0");
        assert_eq!(server.notify(forged).await, StatusCode::FORBIDDEN);
    }
    let log = server.look("/api/deliveries?effect=refused&limit=200").await;
    let kept = log["deliveries"].as_array().unwrap().len();
    assert!(
        (20..200).contains(&kept),
        "the first are kept, the flood is not: {kept}"
    );
    assert_eq!(server.json("/api/live?status=all").await["total"], json!(0));
}

#[tokio::test]
async fn what_was_acknowledged_is_on_the_list_after_a_restart() {
    let server = Server::start().await;
    assert_eq!(server.notify(push(1, CODE, NOW, 1)).await, StatusCode::OK);
    let folder = server.end().await;
    let server = Server::again(folder, NOW + 60, &[]).await;
    let page = server.json("/api/live").await;
    assert_eq!(
        (&page["rows"][0]["code"], &page["rows"][0]["status"]),
        (&json!(CODE), &json!("live"))
    );
    assert_eq!(server.notify(push(1, CODE, NOW, 1)).await, StatusCode::OK);
    let log = server.look("/api/deliveries?limit=1").await;
    assert_eq!(
        log["deliveries"][0]["effect"], "duplicate",
        "also across a restart"
    );
}
