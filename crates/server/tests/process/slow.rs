//! Clients that are slow on purpose: they are cut off, and others are served meanwhile.

use std::{
    io::{Read, Write},
    net::TcpStream,
};

use reqwest::{Client, StatusCode};
use tempfile::TempDir;

use crate::program::{Program, TOKEN, started};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn half_requests_are_cut_off_and_others_are_served_meanwhile() {
    let folder = TempDir::new().unwrap();
    let settings = [("PANGLU_HEADER_SECONDS", "1"), ("PANGLU_BODY_SECONDS", "1")];
    let program = Program::start(folder.path(), &settings);
    let open = |beginning: &str| {
        let mut stream = TcpStream::connect(program.address).unwrap();
        stream.write_all(beginning.as_bytes()).unwrap();
        stream
    };
    let mut slow: Vec<_> = (0..200)
        .map(|_| open("GET /healthz HTTP/1.1\r\nHost: a\r\nX-Slow: "))
        .collect();
    let bodies = (0..200).map(|_| open("POST /notify HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{"));
    slow.extend(bodies);
    let client = Client::new();
    for sequence in 0..50 {
        let sent = client
            .post(program.url("/notify"))
            .body(started("8888_room", sequence))
            .send();
        assert_eq!(sent.await.unwrap().status(), StatusCode::OK);
    }
    for mut stream in slow {
        let mut answer = Vec::new();
        // It ends because the server closes it, with an answer or without.
        let closed = stream.read_to_end(&mut answer);
        let answer = String::from_utf8_lossy(&answer).into_owned();
        assert!(
            closed.is_err() || answer.is_empty() || answer.starts_with("HTTP/1.1 408"),
            "{answer}"
        );
    }
    let figures = client.get(program.url("/metrics")).bearer_auth(TOKEN).send();
    let figures = figures.await.unwrap().text().await.unwrap();
    let cut_off = r#"http_server_request_duration_seconds_count{http_request_method="POST",http_route="/notify",http_response_status_code="408"} 200"#;
    assert!(figures.contains(cut_off), "{figures}");
}

#[tokio::test]
async fn a_connection_beyond_the_limit_is_served_once_a_place_is_free() {
    let folder = TempDir::new().unwrap();
    let program = Program::start(folder.path(), &[("PANGLU_CONNECTIONS", "2")]);
    let held: Vec<_> = (0..2)
        .map(|_| TcpStream::connect(program.address).unwrap())
        .collect();
    let asked = tokio::spawn(Client::new().get(program.url("/healthz")).send());
    // Each of the two that are held takes a place, so the third needs one of theirs.
    drop(held);
    assert_eq!(asked.await.unwrap().unwrap().status(), StatusCode::OK);
}
