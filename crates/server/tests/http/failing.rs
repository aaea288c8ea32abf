//! A store that fails: nothing is acknowledged, and the server works again as soon as the store does.

use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use panglu_server::{
    app::App,
    clock::Clock,
    config::Config,
    http,
    store::{
        Answer, Append, Appended, Delivery, DeliveryId, DeliveryQuery, Event, Forgotten, Offset, SqliteStore,
        Store, StoreError,
    },
};
use reqwest::{Client, StatusCode};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::{net::TcpListener, sync::watch};

use crate::server::{CODE, NOW, TOKEN, layers, push};

/// A database that is away when it is told so.
struct Failing {
    inner: SqliteStore,
    away: Arc<AtomicBool>,
}

impl Failing {
    fn or_away<'a, T: Send + 'a>(&self, answer: Answer<'a, T>) -> Answer<'a, T> {
        if self.away.load(Ordering::SeqCst) {
            return Box::pin(async { Err(StoreError::Busy) });
        }
        answer
    }
}

impl Store for Failing {
    fn append(&self, append: Append) -> Answer<'_, Appended> {
        self.or_away(self.inner.append(append))
    }

    fn events_after(&self, offset: Offset, limit: usize) -> Answer<'_, Vec<Event>> {
        self.or_away(self.inner.events_after(offset, limit))
    }

    fn newest(&self) -> watch::Receiver<Offset> {
        self.inner.newest()
    }

    fn deliveries(&self, query: DeliveryQuery) -> Answer<'_, Vec<Delivery>> {
        self.or_away(self.inner.deliveries(query))
    }

    fn delivery(&self, id: DeliveryId) -> Answer<'_, Option<Delivery>> {
        self.or_away(self.inner.delivery(id))
    }

    fn forget(&self, before: u64, needed: Vec<String>) -> Answer<'_, Forgotten> {
        self.or_away(self.inner.forget(before, needed))
    }

    fn check(&self) -> Answer<'_, ()> {
        self.or_away(self.inner.check())
    }

    fn back_up(&self, to: PathBuf) -> Answer<'_, ()> {
        self.or_away(self.inner.back_up(to))
    }

    fn close(&self) -> Answer<'_, ()> {
        self.inner.close()
    }
}

#[tokio::test]
async fn nothing_is_acknowledged_while_the_store_fails() {
    let folder = TempDir::new().unwrap();
    let away = Arc::new(AtomicBool::new(false));
    let store = Arc::new(Failing {
        inner: SqliteStore::open(&folder.path().join("panglu.db")).unwrap(),
        away: Arc::clone(&away),
    });
    let config = Config::read(&layers(&folder)).unwrap();
    let app = App::start(config, store, Clock::reading(|| NOW), "epoch".to_owned());
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let router = http::router(Arc::clone(&app), None);
    tokio::spawn(http::serve(app, router, listener, std::future::pending()));
    let client = Client::new();
    while client
        .get(format!("{base}/readyz"))
        .send()
        .await
        .unwrap()
        .status()
        != StatusCode::OK
    {
        tokio::task::yield_now().await;
    }
    let operate = |path: &str| {
        client
            .post(format!("{base}{path}"))
            .bearer_auth(TOKEN)
            .json(&json!({}))
    };
    let notify = || {
        client
            .post(format!("{base}/notify"))
            .body(push(1, CODE, NOW, 1))
            .send()
    };

    away.store(true, Ordering::SeqCst);
    for request in [
        client.post(format!("{base}/notify")).body(push(1, CODE, NOW, 1)),
        operate("/api/rooms/7/users/a/start"),
        operate("/api/rooms/7/users/a/heartbeat"),
        client.get(format!("{base}/api/deliveries")).bearer_auth(TOKEN),
        client.get(format!("{base}/readyz")),
    ] {
        let response = request.send().await.unwrap();
        assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert!(response.headers().contains_key("retry-after"));
        let problem: Value = response.json().await.unwrap();
        assert_eq!(problem["code"], "unavailable");
    }
    let forged = push(1, CODE, NOW, 1).replace("\"sign\":\"", "\"sign\":\"0");
    let refused = client
        .post(format!("{base}/notify"))
        .body(forged)
        .send()
        .await
        .unwrap();
    assert_eq!(
        refused.status(),
        StatusCode::FORBIDDEN,
        "a forged one is refused all the same"
    );
    assert_eq!(
        client
            .get(format!("{base}/healthz"))
            .send()
            .await
            .unwrap()
            .status(),
        StatusCode::OK
    );

    away.store(false, Ordering::SeqCst);
    assert_eq!(notify().await.unwrap().status(), StatusCode::OK, "the retry");
    let live: Value = client
        .get(format!("{base}/api/live"))
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    assert_eq!(live["total"], 1);
}
