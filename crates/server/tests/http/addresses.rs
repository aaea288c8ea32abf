//! Signed addresses, and the operators' token.

use panglu_core::{SigningKey, StreamCode, TxTime};
use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::server::{CODE, NOW, Server};

#[tokio::test]
async fn a_play_address_is_signed_for_a_short_time() {
    let server = Server::with(&[("PANGLU_PLAY_DOMAIN", "play.example.com")]).await;
    let addresses = server.json("/api/rooms/293710/users/14y2l2c/play").await;
    let until = TxTime::from_unix(NOW + 300);
    let key = SigningKey::parse("planted-play-key").unwrap();
    let query = key.sign(&StreamCode::parse(CODE).unwrap(), until).query();
    assert_eq!(addresses["expires_at"], NOW + 300);
    assert_eq!(addresses["expires_in"], 300, "for a client with a wrong clock");
    assert_eq!(
        addresses["flv"],
        format!("https://play.example.com/live/{CODE}.flv?{query}")
    );
    assert_eq!(
        addresses["hls"],
        format!("https://play.example.com/live/{CODE}.m3u8?{query}")
    );
    server.pass(200);
    let renewed = server.json("/api/rooms/293710/users/14y2l2c/play").await;
    assert_eq!(renewed["expires_at"], NOW + 500);
    let screen = server.json("/api/rooms/293710/users/14y2l2c/play?kind=aux").await;
    assert_ne!(screen["code"], addresses["code"]);
}

#[tokio::test]
async fn a_push_address_is_for_operators() {
    let server = Server::start().await;
    let (_, address) = server.report("start", &json!({})).await;
    assert_eq!(address["server"], "rtmp://8888.livepush.myqcloud.com/live/");
    let key = address["stream_key"].as_str().unwrap();
    assert!(key.starts_with(&format!("{CODE}?bizid=8888&txSecret=")), "{key}");
    assert_eq!(address["expires_at"], NOW + 43_200);
}

#[tokio::test]
async fn a_wrong_name_is_a_problem_with_field_cause_and_act() {
    let server = Server::start().await;
    for (path, field, code) in [
        ("/api/rooms/0/users/a/play", "roomId", "zero"),
        ("/api/rooms/7x/users/a/play", "roomId", "not-digits"),
        ("/api/rooms/7/users/%00/play", "userId", "forbidden-character"),
        ("/api/rooms/7/users/a/play?kind=both", "kind", "not-one-of"),
    ] {
        let response = server.get(path).await;
        assert_eq!(response.status(), StatusCode::BAD_REQUEST, "{path}");
        let problem: Value = response.json().await.unwrap();
        assert_eq!(
            (&problem["field"], &problem["code"]),
            (&json!(field), &json!(code)),
            "{path}"
        );
        assert!(
            !problem["detail"].as_str().unwrap().is_empty() && !problem["next"].as_str().unwrap().is_empty()
        );
    }
    let (status, problem) = server
        .report("start", &json!({ "cover": "javascript:alert(1)" }))
        .await;
    assert_eq!(
        (status, &problem["field"]),
        (StatusCode::BAD_REQUEST, &json!("coverpic"))
    );
    let (status, problem) = server.report("start", &json!({ "title": "x".repeat(201) })).await;
    assert_eq!(
        (status, &problem["field"]),
        (StatusCode::BAD_REQUEST, &json!("title"))
    );
    for path in ["/api/live?page=x", "/api/rooms/%ff/users/a/play"] {
        let problem = server.json(path).await;
        assert_eq!(problem["code"], "bad-query", "{path}");
    }
    let (status, problem) = server.report("start", &json!({ "titel": "x" })).await;
    assert_eq!(
        (status, &problem["code"]),
        (StatusCode::BAD_REQUEST, &json!("bad-body"))
    );
    let (status, problem) = server.report("heartbeat", &json!({ "platform": "tv" })).await;
    assert_eq!(
        (status, &problem["field"]),
        (StatusCode::BAD_REQUEST, &json!("platform"))
    );
    assert_eq!(
        server.json("/api/live?status=all").await["total"],
        0,
        "nothing of it happened"
    );
}

#[tokio::test]
async fn operators_need_a_token_and_wrong_ones_are_slowed_down() {
    let server = Server::start().await;
    let paths = [
        "/api/sessions",
        "/api/deliveries",
        "/api/deliveries/1",
        "/metrics",
    ];
    for path in paths {
        let response = server.get(path).await;
        assert_eq!(response.status(), StatusCode::UNAUTHORIZED, "{path}");
        assert_eq!(response.headers()["www-authenticate"], "Bearer");
    }
    let wrong = || {
        server
            .client
            .get(server.url("/metrics"))
            .bearer_auth("wrong")
            .send()
    };
    let mut last = StatusCode::UNAUTHORIZED;
    for _ in 0..20 {
        last = wrong().await.unwrap().status();
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
    let right = server.figures().await;
    assert_eq!(
        right.status(),
        StatusCode::OK,
        "a stranger behind the same address locks nobody out"
    );
}

#[tokio::test]
async fn one_address_may_ask_so_often() {
    let server = Server::with(&[("PANGLU_REQUESTS_PER_MINUTE", "5")]).await;
    let path = "/api/rooms/1/users/a/play";
    for _ in 0..5 {
        assert_eq!(server.get(path).await.status(), StatusCode::OK);
    }
    let refused = server.get(path).await;
    assert_eq!(refused.status(), StatusCode::TOO_MANY_REQUESTS);
    assert!(refused.headers().contains_key("retry-after"));
    let other = server
        .client
        .get(server.url(path))
        .header("x-forwarded-for", "192.0.2.1")
        .send()
        .await
        .unwrap();
    assert_eq!(
        other.status(),
        StatusCode::TOO_MANY_REQUESTS,
        "nobody is another by saying so"
    );
}

#[tokio::test]
async fn pages_of_configured_origins_may_read_and_no_others() {
    let server = Server::with(&[("PANGLU_CORS_ORIGINS", "https://www.example.com")]).await;
    for (origin, allowed) in [("https://www.example.com", true), ("https://evil.example", false)] {
        let response = server
            .client
            .get(server.url("/api/live"))
            .header("Origin", origin)
            .send()
            .await
            .unwrap();
        let header = response.headers().get("access-control-allow-origin");
        assert_eq!(header.is_some(), allowed, "{origin}: {header:?}");
    }
}
