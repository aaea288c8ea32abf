//! A server whose poller asks when the test says so.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use panglu_core::{Locale, StreamCode};
use panglu_server::{
    app::{App, Shared},
    clock::Clock,
    config::{Config, Layers},
    http,
    ingest::Incoming,
    live::{RowView, row},
    poll::Poller,
    store::{Source, SqliteStore, Store},
};
use reqwest::StatusCode;
use tempfile::TempDir;
use tower::ServiceExt;

use crate::server::{NOW, layers, push};

/// The server; nothing of it is on the network.
pub(crate) struct Asking {
    pub(crate) app: Shared,
    pub(crate) poller: Arc<Poller>,
    pub(crate) time: Arc<AtomicU64>,
}

impl Asking {
    /// Starts on the events of a folder; the cloud has not been asked yet.
    pub(crate) fn start(folder: &TempDir, time: &Arc<AtomicU64>, settings: &[(&str, String)]) -> Self {
        let store = SqliteStore::open(&folder.path().join("panglu.db")).unwrap();
        Self::over(Arc::new(store), folder, time, settings)
    }

    /// Starts on a store that others may use too.
    pub(crate) fn over(
        store: Arc<dyn Store>,
        folder: &TempDir,
        time: &Arc<AtomicU64>,
        settings: &[(&str, String)],
    ) -> Self {
        let mut layers: Layers = layers(folder);
        for (name, value) in settings {
            layers.environment.insert((*name).to_owned(), value.clone());
        }
        let config = Config::read(&layers).unwrap();
        let clock = {
            let time = Arc::clone(time);
            Clock::reading(move || time.load(Ordering::SeqCst))
        };
        let app = App::start(config, store, clock, "epoch".to_owned());
        let poller = Arc::new(Poller::of(&app).unwrap().unwrap());
        let time = Arc::clone(time);
        Self { app, poller, time }
    }

    pub(crate) fn now(&self) -> u64 {
        self.time.load(Ordering::SeqCst)
    }

    pub(crate) fn pass(&self, seconds: u64) {
        self.time.fetch_add(seconds, Ordering::SeqCst);
    }

    /// Receives a notification, and waits until it is on the list.
    pub(crate) async fn notify(&self, event_type: u8, code: &str, sequence: u64) {
        let now = self.now();
        let incoming = Incoming {
            source: Source::Cdn,
            body: push(event_type, code, now, sequence).into_bytes(),
            sign: None,
            from: "192.0.2.1".to_owned(),
            received: now,
            replay_of: None,
        };
        let outcome = self.app.receive(incoming).await.unwrap();
        self.app.live.reached(outcome.offset().unwrap()).await;
    }

    /// Lets a minute pass, a second at a time, and asks whenever it is due.
    pub(crate) async fn minute(&self) {
        for _ in 0..60 {
            self.pass(1);
            self.poller.turn().await;
        }
    }

    pub(crate) async fn row(&self, code: &str) -> Option<RowView> {
        self.app.live.catch_up(&*self.app.store).await;
        let code = StreamCode::parse(code).unwrap();
        row(&self.app.live.board(), &code, self.now(), Locale::En)
    }

    pub(crate) async fn rule(&self, code: &str) -> &'static str {
        self.row(code).await.map_or("none", |row| row.rule.name)
    }

    pub(crate) async fn is_ready(&self) -> bool {
        let router = http::router(Arc::clone(&self.app), None);
        let request = axum::http::Request::get("/readyz").body(axum::body::Body::empty());
        let response = router.oneshot(request.unwrap()).await.unwrap();
        response.status() == StatusCode::OK
    }
}

pub(crate) fn clock() -> Arc<AtomicU64> {
    Arc::new(AtomicU64::new(NOW))
}
