//! Listeners to events: a snapshot, every change, and going on after an interruption.

use reqwest::{Response, StatusCode};
use serde_json::{Value, json};

use crate::server::{CODE, NOW, Server, push};

/// A listener that reads one event after the other.
struct Listener {
    response: Response,
    read: String,
}

#[derive(Debug)]
struct Heard {
    name: String,
    id: String,
    data: Value,
}

impl Listener {
    async fn join(server: &Server, last_id: Option<&str>) -> Self {
        let mut request = server.client.get(server.url("/api/live/events"));
        if let Some(id) = last_id {
            request = request.header("Last-Event-ID", id);
        }
        let response = request.send().await.unwrap();
        assert_eq!(response.status(), StatusCode::OK);
        let read = String::new();
        Self { response, read }
    }

    /// The next event; `None` at the end.
    async fn next(&mut self) -> Option<Heard> {
        loop {
            if let Some((event, rest)) = self.read.split_once("\n\n") {
                let field = |name: &str| {
                    let lines = event.lines().filter_map(|line| line.split_once(": "));
                    lines
                        .filter(|(field, _)| *field == name)
                        .map(|(_, value)| value)
                        .next()
                };
                let heard = field("data").map(|data| Heard {
                    name: field("event").unwrap().to_owned(),
                    id: field("id").unwrap().to_owned(),
                    data: serde_json::from_str(data).unwrap(),
                });
                self.read = rest.to_owned();
                match heard {
                    Some(heard) => return Some(heard),
                    None => continue,
                }
            }
            let chunk = self.response.chunk().await.unwrap()?;
            self.read.push_str(std::str::from_utf8(&chunk).unwrap());
        }
    }
}

#[tokio::test]
async fn a_listener_gets_the_list_and_then_every_change() {
    let server = Server::start().await;
    let mut listener = Listener::join(&server, None).await;
    let first = listener.next().await.unwrap();
    assert_eq!(
        (first.name.as_str(), &first.data["rows"]),
        ("snapshot", &json!([]))
    );
    server.notify(push(1, CODE, NOW, 1)).await;
    let live = listener.next().await.unwrap();
    assert_eq!((live.name.as_str(), &live.data["code"]), ("row", &json!(CODE)));
    assert_eq!(live.data["listed"], true);
    server.notify(push(0, CODE, NOW + 5, 1)).await;
    let ended = listener.next().await.unwrap();
    assert_eq!(
        (&ended.data["status"], &ended.data["listed"]),
        (&json!("offline"), &json!(false))
    );
    let mut late = Listener::join(&server, None).await;
    assert_eq!(late.next().await.unwrap().data["rows"], json!([]));
}

#[tokio::test]
async fn who_comes_back_gets_what_was_missed_or_the_whole_list() {
    let server = Server::start().await;
    let mut listener = Listener::join(&server, None).await;
    listener.next().await.unwrap();
    server.notify(push(1, CODE, NOW, 1)).await;
    let live = listener.next().await.unwrap();
    drop(listener);
    server.notify(push(0, CODE, NOW + 5, 1)).await;
    let mut back = Listener::join(&server, Some(&live.id)).await;
    assert_eq!(
        back.next().await.unwrap().data["status"],
        "offline",
        "only what was missed"
    );
    for unknown in ["", "nonsense", "0123456789abcdef:1", &format!("{}9", live.id)] {
        let mut listener = Listener::join(&server, Some(unknown)).await;
        assert_eq!(listener.next().await.unwrap().name, "snapshot", "{unknown}");
    }
}

#[tokio::test]
async fn a_full_server_says_so_and_a_place_is_free_again_after_leaving() {
    let server = Server::with(&[("PANGLU_EVENT_LISTENERS", "1")]).await;
    let listener = Listener::join(&server, None).await;
    let refused = server.get("/api/live/events").await;
    assert_eq!(refused.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(refused.headers()["retry-after"], "30");
    let problem: Value = refused.json().await.unwrap();
    assert_eq!(problem["code"], "full");
    drop(listener);
    // The server notices that the connection is gone when it next looks at it.
    while server.get("/api/live/events").await.status() != StatusCode::OK {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn listeners_do_not_keep_the_server_from_ending() {
    let server = Server::start().await;
    let mut listener = Listener::join(&server, None).await;
    listener.next().await.unwrap();
    server.end().await;
    assert!(listener.next().await.is_none(), "its stream ends in order");
}
