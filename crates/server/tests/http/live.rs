//! The live list: what is on it, why, and for how long.

use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::server::{CODE, NOW, Server, callback, push};

async fn row(server: &Server) -> Value {
    server.json("/api/live?status=all").await["rows"][0].clone()
}

#[tokio::test]
async fn a_row_says_by_which_rule_on_whose_word_and_what_would_change_it() {
    let server = Server::start().await;
    let start = json!({ "title": "一场直播", "cover": "https://example.com/c.png" });
    let (status, answer) = server.report("start", &start).await;
    assert_eq!((status, &answer["code"]), (StatusCode::OK, &json!(CODE)));
    let asked = row(&server).await;
    assert_eq!(
        (&asked["status"], &asked["listed"]),
        (&json!("starting"), &json!(false))
    );
    assert_eq!(asked["rule"]["name"], "start-asked");

    assert_eq!(server.notify(push(1, CODE, NOW, 1)).await, StatusCode::OK);
    let live = row(&server).await;
    assert_eq!(live["rule"]["name"], "start-announced");
    assert_eq!((&live["status"], &live["listed"]), (&json!("live"), &json!(true)));
    assert_eq!(
        (&live["room"], &live["user"]),
        (&json!(293_710), &json!("14y2l2c"))
    );
    assert_eq!(
        (&live["title"], &live["cover"]),
        (&start["title"], &start["cover"])
    );
    let words = live["words"].as_array().unwrap();
    let counts: Vec<_> = words
        .iter()
        .filter(|word| word["counts"] == true)
        .map(|word| &word["by"])
        .collect();
    assert!(counts.contains(&&json!("notification")), "{words:?}");
    let changes = live["changes"].as_array().unwrap();
    assert!(
        changes.iter().any(|change| change["to"] == "offline"),
        "{changes:?}"
    );
}

#[tokio::test]
async fn a_stop_ends_a_row_at_once_and_a_confirmed_start_does_not_begin_another() {
    let server = Server::start().await;
    server.report("start", &json!({ "title": "one" })).await;
    server.pass(2);
    server.report("start", &json!({ "confirmed": true })).await;
    let live = row(&server).await;
    assert_eq!((&live["status"], &live["title"]), (&json!("live"), &json!("one")));
    server.pass(10);
    assert_eq!(server.report("stop", &json!({})).await.0, StatusCode::OK);
    assert_eq!(server.json("/api/live").await["total"], 0);
    assert_eq!(row(&server).await["rule"]["name"], "stop-confirmed");
}

#[tokio::test]
async fn three_missing_heartbeats_end_a_row_although_nothing_is_reported() {
    let server = Server::start().await;
    server.report("start", &json!({ "confirmed": true })).await;
    for _ in 0..5 {
        server.pass(60);
        let beat = json!({ "platform": "ios", "likes": 3, "viewers": 9 });
        assert_eq!(server.report("heartbeat", &beat).await.0, StatusCode::OK);
    }
    let live = row(&server).await;
    assert_eq!(
        (&live["rule"]["name"], &live["viewers"]),
        (&json!("heartbeat-fresh"), &json!(9))
    );
    server.pass(179);
    assert_eq!(server.json("/api/live").await["total"], 1);
    server.pass(1);
    assert_eq!(server.json("/api/live").await["total"], 0);
    assert_eq!(row(&server).await["rule"]["name"], "heartbeats-lost");
}

#[tokio::test]
async fn the_list_is_filtered_sorted_and_paged() {
    let server = Server::start().await;
    for user in 1..=5 {
        let path = format!("/api/rooms/7/users/user{user}/start");
        let body = json!({ "title": format!("Title {user}"), "confirmed": true });
        server.operate(server.post(&path).json(&body)).await;
        let path = format!("/api/rooms/7/users/user{user}/heartbeat");
        server
            .operate(server.post(&path).json(&json!({ "viewers": user * 10 })))
            .await;
        server.pass(1);
    }
    let users = |page: &Value| -> Vec<String> {
        let rows = page["rows"].as_array().unwrap();
        rows.iter()
            .map(|row| row["user"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(
        users(&server.json("/api/live").await),
        ["user5", "user4", "user3", "user2", "user1"]
    );
    assert_eq!(
        users(&server.json("/api/live?sort=oldest&page_size=2&page=2").await),
        ["user3", "user4"]
    );
    assert_eq!(
        users(&server.json("/api/live?sort=viewers&page_size=1").await),
        ["user5"]
    );
    assert_eq!(users(&server.json("/api/live?q=title%203").await), ["user3"]);
    assert_eq!(server.json("/api/live?q=7").await["total"], 5, "the room");
    assert_eq!(server.json("/api/live?status=offline").await["total"], 0);
    for wrong in ["status=gone", "sort=best"] {
        let response = server.get(&format!("/api/live?{wrong}")).await;
        assert_eq!(response.status(), StatusCode::BAD_REQUEST);
        assert_eq!(response.headers()["content-type"], "application/problem+json");
        let problem: Value = response.json().await.unwrap();
        assert_eq!(problem["field"], wrong.split_once('=').unwrap().0, "{problem}");
    }
}

#[tokio::test]
async fn texts_are_in_the_language_of_the_request() {
    let server = Server::start().await;
    server.notify(push(1, CODE, NOW, 1)).await;
    let request = server
        .client
        .get(server.url("/api/live"))
        .header("Accept-Language", "zh-CN,zh;q=0.9");
    let chinese: Value = request.send().await.unwrap().json().await.unwrap();
    let english = server.json("/api/live").await;
    assert_ne!(
        chinese["rows"][0]["status_text"],
        english["rows"][0]["status_text"]
    );
}

#[tokio::test]
async fn a_stream_that_is_live_for_longer_than_events_are_kept_stays_on_the_list() {
    const DAY: u64 = 86_400;
    let server = Server::start().await;
    server.notify(push(1, CODE, NOW, 1)).await;
    server.notify(push(1, "8888_ended", NOW, 2)).await;
    server.notify(push(0, "8888_ended", NOW + 1, 2)).await;
    let mut folder = server.end().await;
    // Each start forgets what is old, and the next one has only what is left.
    for days in [8, 16] {
        let server = Server::again(folder, NOW + days * DAY, &[]).await;
        while server.look("/api/deliveries").await["deliveries"] != json!([]) {
            tokio::task::yield_now().await;
        }
        let all = server.json("/api/live?status=all").await;
        assert_eq!(all["rows"][0]["code"], CODE, "after {days} days");
        assert_eq!(all["rows"][0]["status"], "live");
        folder = server.end().await;
    }
}

#[tokio::test]
async fn a_callback_of_the_relay_decides_like_a_notification() {
    let server = Server::start().await;
    for (status, expected) in [
        (1, "starting"),
        (2, "live"),
        (3, "grace"),
        (2, "live"),
        (0, "offline"),
    ] {
        server.pass(5);
        let (body, sign) = callback(server.now() * 1000, status);
        let sent = server.post("/notify/trtc").header("Sign", sign).body(body).send();
        assert_eq!(sent.await.unwrap().status(), StatusCode::OK);
        let row = row(&server).await;
        assert_eq!((&row["code"], &row["status"]), (&json!(CODE), &json!(expected)));
    }
    let log = server.look("/api/deliveries?limit=1").await;
    assert_eq!(log["deliveries"][0]["change"], "live → offline (end-announced)");
}
