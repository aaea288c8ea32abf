//! A server of its own for each test: a free port, an empty database, and a time that stands still until the test moves it.

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use panglu_core::{StreamCode, callback::CallbackKey, notification::NotificationKey};
use panglu_live::simulator::{Delivery, Scenario, Simulator};
use panglu_server::{
    clock::Clock,
    config::{Config, Layers},
    operators::TokenDigest,
    run::run,
};
use reqwest::{Client, RequestBuilder, Response, StatusCode};
use serde_json::Value;
use tempfile::TempDir;
use tokio::{sync::oneshot, task::JoinHandle};

pub(crate) const NOTIFICATION_KEY: &str = "planted-notification-key";
pub(crate) const CALLBACK_KEY: &str = "planted-callback-key";
pub(crate) const TOKEN: &str = "planted-operator-token";

/// When every test begins.
pub(crate) const NOW: u64 = 1_800_000_000;

pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    pub(crate) client: Client,
    pub(crate) folder: Arc<TempDir>,
    time: Arc<AtomicU64>,
    stop: Option<oneshot::Sender<()>>,
    running: JoinHandle<()>,
}

pub(crate) fn layers(folder: &TempDir) -> Layers {
    let variables = [
        ("PANGLU_LISTEN", "127.0.0.1:0"),
        ("PANGLU_BIZ_ID", "8888"),
        ("PANGLU_NOTIFICATION_KEY", NOTIFICATION_KEY),
        ("PANGLU_CALLBACK_KEY", CALLBACK_KEY),
        ("PANGLU_PLAY_KEY", "planted-play-key"),
        ("PANGLU_PUSH_KEY", "planted-push-key"),
    ];
    let mut environment: BTreeMap<_, _> = variables
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into();
    let store = folder.path().join("panglu.db");
    environment.insert("PANGLU_STORE".to_owned(), store.display().to_string());
    environment.insert(
        "PANGLU_OPERATOR_TOKENS".to_owned(),
        TokenDigest::of(TOKEN).to_string(),
    );
    Layers {
        environment,
        ..Layers::default()
    }
}

impl Server {
    pub(crate) async fn start() -> Self {
        Self::with(&[]).await
    }

    /// Starts with settings beside the usual ones.
    pub(crate) async fn with(settings: &[(&str, &str)]) -> Self {
        let folder = Arc::new(TempDir::new().unwrap());
        Self::again(folder, NOW, settings).await
    }

    /// Starts with the database of an earlier server.
    pub(crate) async fn again(folder: Arc<TempDir>, now: u64, settings: &[(&str, &str)]) -> Self {
        let mut layers = layers(&folder);
        for (name, value) in settings {
            layers.environment.insert((*name).to_owned(), (*value).to_owned());
        }
        let config = Config::read(&layers).unwrap();
        let time = Arc::new(AtomicU64::new(now));
        let clock = {
            let time = Arc::clone(&time);
            Clock::reading(move || time.load(Ordering::SeqCst))
        };
        let (listening, bound) = oneshot::channel();
        let (stop, stopped) = oneshot::channel::<()>();
        let running = tokio::spawn(async move {
            let stopped = async {
                let _dropped = stopped.await;
            };
            let tell = |address| listening.send(address).unwrap();
            run(config, clock, stopped, tell).await.unwrap();
        });
        let server = Self {
            address: bound.await.unwrap(),
            client: Client::new(),
            folder,
            time,
            stop: Some(stop),
            running,
        };
        // Whoever asks too early is told so, and asks again.
        while server.get("/readyz").await.status() != StatusCode::OK {
            tokio::task::yield_now().await;
        }
        server
    }

    /// Ends the server in order, and returns its folder.
    pub(crate) async fn end(mut self) -> Arc<TempDir> {
        self.stop.take();
        self.running.await.unwrap();
        self.folder
    }

    pub(crate) fn now(&self) -> u64 {
        self.time.load(Ordering::SeqCst)
    }

    pub(crate) fn pass(&self, seconds: u64) {
        self.time.fetch_add(seconds, Ordering::SeqCst);
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    pub(crate) async fn get(&self, path: &str) -> Response {
        self.client.get(self.url(path)).send().await.unwrap()
    }

    pub(crate) async fn json(&self, path: &str) -> Value {
        self.get(path).await.json().await.unwrap()
    }

    pub(crate) fn post(&self, path: &str) -> RequestBuilder {
        self.client.post(self.url(path))
    }

    /// Asks as an operator.
    pub(crate) async fn operate(&self, request: RequestBuilder) -> (StatusCode, Value) {
        let response = request.bearer_auth(TOKEN).send().await.unwrap();
        let status = response.status();
        (status, response.json().await.unwrap())
    }

    /// The figures, as an operator gets them.
    pub(crate) async fn figures(&self) -> Response {
        let asked = self.client.get(self.url("/metrics")).bearer_auth(TOKEN);
        asked.send().await.unwrap()
    }

    pub(crate) async fn look(&self, path: &str) -> Value {
        self.operate(self.client.get(self.url(path))).await.1
    }

    /// Reports something of room 293710 and user 14y2l2c.
    pub(crate) async fn report(&self, what: &str, body: &Value) -> (StatusCode, Value) {
        let path = format!("/api/rooms/293710/users/14y2l2c/{what}");
        self.operate(self.post(&path).json(body)).await
    }

    pub(crate) async fn notify(&self, body: impl Into<reqwest::Body>) -> StatusCode {
        self.post("/notify").body(body).send().await.unwrap().status()
    }
}

/// The code of room 293710 and user 14y2l2c.
pub(crate) const CODE: &str = "8888_81265058829fd2e50c8ec2ac78d55127";

/// The notifications of one publish that begins at a time.
pub(crate) fn story(scenario: Scenario, now: u64, seed: u64) -> Vec<Delivery> {
    let key = NotificationKey::parse(NOTIFICATION_KEY).unwrap();
    Simulator::new(key, StreamCode::parse(CODE).unwrap(), now, seed).play(scenario)
}

/// A signed notification of a start or an end.
pub(crate) fn push(event_type: u8, code: &str, at: u64, sequence: u64) -> String {
    let key = NotificationKey::parse(NOTIFICATION_KEY).unwrap();
    let until = (at + 600).to_string();
    let sign = base16ct::lower::encode_string(&key.sign(&until));
    format!(
        r#"{{"event_type":{event_type},"stream_id":"{code}","event_time":{at},"sequence":"{sequence}","errcode":1,"t":{until},"sign":"{sign}"}}"#
    )
}

/// A callback of the relay, and its signature.
pub(crate) fn callback(sent_ms: u64, status: u8) -> (String, String) {
    let body = format!(
        r#"{{"EventGroupId":4,"EventType":401,"CallbackTs":{sent_ms},"EventInfo":{{"RoomId":293710,"EventMsTs":{sent_ms},"Payload":{{"Url":"rtmp://push.example.com/live/{CODE}?bizid=8888","Status":{status}}}}}}}"#
    );
    let sign = CallbackKey::parse(CALLBACK_KEY).unwrap().sign(body.as_bytes());
    (body, sign)
}
