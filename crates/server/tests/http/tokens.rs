//! Links for audiences and tokens of hosts: what they open, until when, and nothing else.

use reqwest::{Response, StatusCode};
use serde_json::{Value, json};

use crate::server::{CODE, NOW, Server, TOKEN};

const KEY: (&str, &str) = ("PANGLU_TOKEN_KEY", "planted-token-key-0123456789abcdef");
const ROOM: &str = "/api/rooms/293710/users/14y2l2c";

async fn mint(server: &Server, path: &str, body: &Value) -> String {
    let (status, answer) = server.operate(server.post(path).json(body)).await;
    assert_eq!(status, StatusCode::OK, "{answer}");
    answer["token"].as_str().unwrap().to_owned()
}

async fn code_of(response: Response) -> (StatusCode, Value) {
    let status = response.status();
    (status, response.json::<Value>().await.unwrap()["code"].clone())
}

/// Reports as somebody.
async fn report(server: &Server, token: &str, path: &str) -> (StatusCode, Value) {
    let request = server.post(path).bearer_auth(token).json(&json!({}));
    code_of(request.send().await.unwrap()).await
}

#[tokio::test]
async fn a_host_reports_for_itself_and_for_nobody_else() {
    let server = Server::with(&[KEY]).await;
    let host = mint(&server, "/api/host-tokens", &json!({ "user": "14y2l2c" })).await;
    for what in ["start", "heartbeat", "stop"] {
        let done = report(&server, &host, &format!("{ROOM}/{what}")).await;
        assert_eq!(done, (StatusCode::OK, json!(CODE)), "{what}");
        let foreign = report(&server, &host, &format!("/api/rooms/293710/users/other/{what}")).await;
        assert_eq!(foreign, (StatusCode::FORBIDDEN, json!("foreign-token")), "{what}");
    }
    let anywhere = report(&server, &host, "/api/rooms/7/users/14y2l2c/start").await;
    assert_eq!(anywhere.0, StatusCode::OK);
    let body = json!({ "user": "14y2l2c", "room": 293_710, "seconds": 60 });
    let here = mint(&server, "/api/host-tokens", &body).await;
    assert_eq!(
        report(&server, &here, &format!("{ROOM}/start")).await.0,
        StatusCode::OK
    );
    let elsewhere = report(&server, &here, "/api/rooms/7/users/14y2l2c/start").await;
    assert_eq!(elsewhere, (StatusCode::FORBIDDEN, json!("foreign-token")));

    for path in ["/api/deliveries", "/api/sessions", "/metrics"] {
        let asked = server.client.get(server.url(path)).bearer_auth(&host).send();
        assert_eq!(asked.await.unwrap().status(), StatusCode::UNAUTHORIZED, "{path}");
    }
    let more = report(&server, &host, "/api/host-tokens").await;
    assert_eq!(more.0, StatusCode::UNAUTHORIZED, "a host makes no tokens");
    let link = json!({ "room": 293_710, "user": "14y2l2c" });
    let link = mint(&server, "/api/links", &link).await;
    let viewer = report(&server, &link, &format!("{ROOM}/start")).await;
    assert_eq!(
        viewer,
        (StatusCode::UNAUTHORIZED, json!("token")),
        "who watches is no host"
    );
    server.pass(60);
    let late = report(&server, &here, &format!("{ROOM}/start")).await;
    assert_eq!(late, (StatusCode::UNAUTHORIZED, json!("token")), "expired");
}

#[tokio::test]
async fn a_link_plays_its_stream_until_it_expires() {
    let server = Server::with(&[KEY]).await;
    let body = json!({ "room": 293_710, "user": "14y2l2c", "seconds": 400 });
    let (status, link) = server.operate(server.post("/api/links").json(&body)).await;
    assert_eq!((status, &link["expires_at"]), (StatusCode::OK, &json!(NOW + 400)));
    let path = link["path"].as_str().unwrap();
    assert_eq!(path, format!("/api/watch/{}", link["token"].as_str().unwrap()));
    let page = format!(
        "/watch?bizid=8888&room=293710&user=14y2l2c&kind=main&token={}",
        link["token"].as_str().unwrap()
    );
    assert_eq!(link["page"], page);
    assert!(!link.to_string().contains("planted"));
    let addresses = server.json(path).await;
    assert_eq!(
        (&addresses["code"], &addresses["expires_at"]),
        (&json!(CODE), &json!(NOW + 300))
    );
    let direct = server.json(&format!("{ROOM}/play")).await;
    assert_eq!(addresses, direct, "the same addresses");
    server.pass(200);
    assert_eq!(
        server.json(path).await["expires_at"],
        NOW + 400,
        "no address outlives its link"
    );
    server.pass(200);
    let late = code_of(server.get(path).await).await;
    assert_eq!(late, (StatusCode::FORBIDDEN, json!("link-expired")));
    let host = mint(&server, "/api/host-tokens", &json!({ "user": "14y2l2c" })).await;
    for wrong in [host.as_str(), "x", "x.y", &"x".repeat(5_000)] {
        let refused = code_of(server.get(&format!("/api/watch/{wrong}")).await).await;
        assert_eq!(refused, (StatusCode::FORBIDDEN, json!("link")), "{wrong}");
    }
}

#[tokio::test]
async fn where_a_link_is_needed_nobody_plays_without_his_own() {
    let server = Server::with(&[KEY, ("PANGLU_PLAY_REQUIRES_LINK", "true")]).await;
    let link = |room: u32, kind: &str| json!({ "room": room, "user": "14y2l2c", "kind": kind });
    let token = mint(&server, "/api/links", &link(293_710, "main")).await;
    let other = mint(&server, "/api/links", &link(7, "main")).await;
    let screen = mint(&server, "/api/links", &link(293_710, "aux")).await;
    for (query, expected) in [
        (String::new(), (StatusCode::FORBIDDEN, json!("link"))),
        (format!("?token={other}"), (StatusCode::FORBIDDEN, json!("link"))),
        (format!("?token={screen}"), (StatusCode::FORBIDDEN, json!("link"))),
        (format!("?token={TOKEN}"), (StatusCode::FORBIDDEN, json!("link"))),
        (format!("?token={token}"), (StatusCode::OK, json!(CODE))),
        (
            format!("?token={token}&kind=aux"),
            (StatusCode::FORBIDDEN, json!("link")),
        ),
    ] {
        let answer = code_of(server.get(&format!("{ROOM}/play{query}")).await).await;
        assert_eq!(answer, expected, "{query}");
    }
    let screen = server.get(&format!("{ROOM}/play?kind=aux&token={screen}")).await;
    assert_eq!(screen.status(), StatusCode::OK);
}

#[tokio::test]
async fn tokens_are_made_by_operators_within_limits_and_with_a_key() {
    let server = Server::with(&[KEY]).await;
    let link = json!({ "room": 7, "user": "a" });
    let asked = server.post("/api/links").json(&link).send().await.unwrap();
    assert_eq!(asked.status(), StatusCode::UNAUTHORIZED);
    for (body, field) in [
        (json!({ "room": 0, "user": "a" }), "roomId"),
        (json!({ "room": 7, "user": "" }), "userId"),
        (json!({ "room": 7, "user": "a", "kind": "both" }), "kind"),
        (json!({ "room": 7, "user": "a", "seconds": 59 }), "seconds"),
        (json!({ "room": 7, "user": "a", "seconds": 2_592_001 }), "seconds"),
    ] {
        let (status, problem) = server.operate(server.post("/api/links").json(&body)).await;
        assert_eq!(
            (status, &problem["field"]),
            (StatusCode::BAD_REQUEST, &json!(field))
        );
    }
    let server = Server::start().await;
    for path in ["/api/links", "/api/host-tokens"] {
        let body = if path == "/api/links" {
            link.clone()
        } else {
            json!({ "user": "a" })
        };
        let (status, _) = server.operate(server.post(path).json(&body)).await;
        assert_eq!(status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn a_host_that_asks_too_often_waits() {
    let server = Server::with(&[KEY, ("PANGLU_REQUESTS_PER_MINUTE", "2")]).await;
    let host = mint(&server, "/api/host-tokens", &json!({ "user": "14y2l2c" })).await;
    let mut last = (StatusCode::OK, Value::Null);
    for _ in 0..3 {
        last = report(&server, &host, &format!("{ROOM}/heartbeat")).await;
    }
    assert_eq!(last, (StatusCode::TOO_MANY_REQUESTS, json!("too-many")));
    let (status, _) = server.report("heartbeat", &json!({})).await;
    assert_eq!(status, StatusCode::OK, "an operator does not");
}
