//! The end: what is under way is finished, and nothing secret was logged.

use std::{
    fs,
    io::{Read, Write},
    net::{TcpListener, TcpStream},
};

use panglu_server::store::{SqliteStore, Store};
use reqwest::{Client, StatusCode};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::program::{Program, TOKEN, started};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_under_way_is_answered_before_the_end() {
    let folder = TempDir::new().unwrap();
    let program = Program::start(folder.path(), &[("PANGLU_DRAIN_SECONDS", "300")]);
    let body = started("8888_last", 1);
    let (first, second) = body.split_at(20);
    let mut stream = TcpStream::connect(program.address).unwrap();
    write!(
        stream,
        "POST /notify HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: {}\r\n\r\n",
        body.len()
    )
    .unwrap();
    // The server asks for the body, so the request is under way.
    let mut asked = [0; 25];
    stream.read_exact(&mut asked).unwrap();
    assert_eq!(&asked, b"HTTP/1.1 100 Continue\r\n\r\n");
    stream.write_all(first.as_bytes()).unwrap();
    program.terminate();
    // It no longer listens, so it is ending.
    while TcpStream::connect(program.address).is_ok() {
        tokio::task::yield_now().await;
    }
    stream.write_all(second.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(
        answer.starts_with("HTTP/1.1 200") && answer.ends_with(r#"{"code":0}"#),
        "{answer}"
    );
    let (in_order, log) = program.ended();
    assert!(in_order, "{log}");
    let rest = fs::metadata(folder.path().join("panglu.db-wal"));
    assert!(
        rest.is_err() || rest.is_ok_and(|rest| rest.len() == 0),
        "a copy of the file alone is whole"
    );
    let store = SqliteStore::open(&folder.path().join("panglu.db")).unwrap();
    assert_eq!(store.events_after(0, 10).await.unwrap().len(), 1);
}

#[tokio::test]
async fn no_key_and_no_token_is_in_the_log() {
    let folder = TempDir::new().unwrap();
    // Nobody is there to answer.
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let cloud = format!("http://{nobody}/common_access");
    let settings = [
        ("PANGLU_LOG_FILTER", "trace"),
        ("PANGLU_LOG", "json"),
        ("PANGLU_PLAY_KEY", "planted-play-key"),
        ("PANGLU_PUSH_KEY", "planted-push-key"),
        ("PANGLU_CALLBACK_KEY", "planted-callback-key"),
        ("PANGLU_NOTIFICATION_PATH", "planted-segment-0123456789"),
        ("PANGLU_TOKEN_KEY", "planted-token-key-0123456789abcdef"),
        ("PANGLU_STATUS_APP_ID", "1250000000"),
        ("PANGLU_STATUS_KEY", "planted-status-key"),
        ("PANGLU_STATUS_ADDRESS", &cloud),
    ];
    let program = Program::start(folder.path(), &settings);
    let client = Client::new();
    let notify = |path: &str| {
        client
            .post(program.url(path))
            .body(started("8888_room", 1))
            .send()
    };
    assert_eq!(
        notify("/notify/planted-segment-0123456789")
            .await
            .unwrap()
            .status(),
        StatusCode::OK
    );
    assert_eq!(
        notify("/notify/planted-segment-9876543210")
            .await
            .unwrap()
            .status(),
        StatusCode::NOT_FOUND
    );
    let mut answers = String::new();
    for path in [
        "/api/live?status=all",
        "/api/rooms/7/users/a/play",
        "/api/deliveries",
        "/metrics",
        "/api/none",
    ] {
        let answer = client
            .get(program.url(path))
            .bearer_auth(TOKEN)
            .send()
            .await
            .unwrap();
        answers.push_str(&answer.text().await.unwrap());
    }
    let start = client
        .post(program.url("/api/rooms/7/users/a/start"))
        .bearer_auth(TOKEN);
    answers.push_str(&start.json(&json!({})).send().await.unwrap().text().await.unwrap());
    let link = client.post(program.url("/api/links")).bearer_auth(TOKEN);
    let link = link
        .json(&json!({ "room": 7, "user": "a" }))
        .send()
        .await
        .unwrap();
    let link: Value = link.json().await.unwrap();
    let watched = client
        .get(program.url(link["path"].as_str().unwrap()))
        .send()
        .await;
    assert_eq!(watched.unwrap().status(), StatusCode::OK);
    // It makes the server ask the cloud at once.
    let stopped = started("8888_room", 1).replace("\"event_type\":1", "\"event_type\":0");
    let path = program.url("/notify/planted-segment-0123456789");
    client.post(path).body(stopped).send().await.unwrap();
    let asked = r#"panglu_polls_total{interface="status",answer="timed-out"} 0"#;
    while figures(&client, &program).await.contains(asked) {
        tokio::task::yield_now().await;
    }
    program.terminate();
    let (in_order, log) = program.ended();
    assert!(in_order && log.contains("a notification was refused"), "{log}");
    assert!(
        log.contains("it cannot be reached") && !log.contains("sign="),
        "{log}"
    );
    let token = link["token"].as_str().unwrap();
    assert!(!log.contains(token), "a link is for whoever it was sent to");
    for text in [log, answers] {
        let at = text.find("planted");
        assert!(
            at.is_none(),
            "{:?}",
            at.map(|at| &text[at.saturating_sub(80)..at + 20])
        );
    }
}

async fn figures(client: &Client, program: &Program) -> String {
    let asked = client.get(program.url("/metrics")).bearer_auth(TOKEN).send();
    asked.await.unwrap().text().await.unwrap()
}
