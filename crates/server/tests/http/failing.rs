//! A store that fails or is slow: nothing is acknowledged, nothing is removed too early, and the server works again as soon as the
//! store does.

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
        Answer, Append, Appended, Delivery, DeliveryId, DeliveryQuery, Event, EventKind, Forgotten, Lease,
        NewEvent, Offset, SqliteStore, Store, StoreError,
    },
};
use reqwest::{Client, StatusCode};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::{net::TcpListener, sync::watch};

use crate::server::{CODE, NOW, TOKEN, layers, push};

/// A database that is away when it is told so, and whose events can be read once it is told so.
struct Failing {
    inner: SqliteStore,
    away: Arc<AtomicBool>,
    readable: watch::Receiver<bool>,
}

impl Failing {
    fn or_away<'a, T: Send + 'a>(&'a self, answer: Answer<'a, T>) -> Answer<'a, T> {
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
        let mut readable = self.readable.clone();
        self.or_away(Box::pin(async move {
            readable.wait_for(|readable| *readable).await.unwrap();
            self.inner.events_after(offset, limit).await
        }))
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

    fn lease(&self, name: &'static str) -> Arc<dyn Lease> {
        self.inner.lease(name)
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
        readable: watch::channel(true).1,
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
    let figures = client.get(format!("{base}/metrics")).bearer_auth(TOKEN).send();
    let figures = figures.await.unwrap().text().await.unwrap();
    for line in [
        r#"panglu_notifications_total{source="cdn",verdict="not-stored"} 1"#,
        r#"panglu_notifications_total{source="cdn",verdict="valid"} 1"#,
    ] {
        assert!(figures.contains(line), "{figures}");
    }
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

#[tokio::test]
async fn nothing_is_removed_before_the_list_knows_which_streams_are_live() {
    let folder = TempDir::new().unwrap();
    let inner = SqliteStore::open(&folder.path().join("panglu.db")).unwrap();
    let event = |id: &str, stream: &str, body: String| NewEvent {
        id: id.to_owned(),
        kind: EventKind::Notification,
        stream: Some(stream.to_owned()),
        received: NOW,
        body: body.into_bytes(),
    };
    for event in [
        event("live", CODE, push(1, CODE, NOW, 1)),
        event("ended", "8888_b", push(0, "8888_b", NOW, 2)),
    ] {
        let append = Append {
            event: Some(event),
            delivery: None,
        };
        inner.append(append).await.unwrap();
    }
    let (let_read, readable) = watch::channel(false);
    let store = Arc::new(Failing {
        inner,
        away: Arc::default(),
        readable,
    });
    let config = Config::read(&layers(&folder)).unwrap();
    let later = Clock::reading(|| NOW + 30 * 86_400);
    let app = App::start(config, store.clone(), later, "epoch".to_owned());
    // Removing begins first, and the events can be read only then.
    tokio::join!(app.forget(), async { let_read.send(true).unwrap() });
    let left = store.inner.events_after(0, 10).await.unwrap();
    let left: Vec<_> = left.iter().map(|event| event.event.id.as_str()).collect();
    assert_eq!(left, ["live"]);
}
