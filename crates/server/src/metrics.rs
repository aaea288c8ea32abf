//! What is counted. Names and units are those of Prometheus and OpenTelemetry; no label holds anything that was sent.

use std::{fmt::Error, time::Duration};

use prometheus_client::{
    encoding::{EncodeLabelSet, text::encode},
    metrics::{
        counter::Counter,
        family::{Family, MetricConstructor},
        gauge::Gauge,
        histogram::Histogram,
    },
    registry::Registry,
};

use crate::live::{Interface, Live, Poll};

/// OpenTelemetry's buckets for the duration of requests, in seconds.
const DURATION: [f64; 14] = [
    0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0,
];

/// From a second to the ten minutes that a notification is valid.
const AGE: [f64; 9] = [1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0, 600.0];

/// Everything that is counted.
#[derive(Debug)]
pub struct Metrics {
    registry: Registry,
    requests: Family<Request, Histogram, Buckets>,
    notifications: Family<Notification, Counter>,
    age: Histogram,
    polls: Family<Polled, Counter>,
    streams: Family<Stream, Gauge>,
    listeners: Gauge,
    connections: Gauge,
    ready: Gauge,
    store: Gauge,
}

/// What is known only when the figures are asked for.
#[derive(Debug, Clone, Copy)]
pub struct State {
    /// Whether the server can work.
    pub ready: bool,
    /// How many bytes the store takes, if that is known.
    pub store: Option<u64>,
}

/// A connection, as long as it is open.
#[derive(Debug)]
pub struct Connected(Gauge);

impl Drop for Connected {
    fn drop(&mut self) {
        self.0.dec();
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Request {
    http_request_method: String,
    http_route: String,
    http_response_status_code: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Notification {
    source: String,
    verdict: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Polled {
    interface: &'static str,
    answer: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Stream {
    evidence: String,
}

#[derive(Debug, Clone)]
struct Buckets;

impl MetricConstructor<Histogram> for Buckets {
    fn new_metric(&self) -> Histogram {
        Histogram::new(DURATION)
    }
}

impl Default for Metrics {
    fn default() -> Self {
        let mut registry = Registry::default();
        let requests = Family::new_with_constructor(Buckets);
        let (notifications, streams) = (Family::default(), Family::default());
        let (age, listeners) = (Histogram::new(AGE), Gauge::default());
        registry.register(
            "http_server_request_duration_seconds",
            "How long requests took",
            requests.clone(),
        );
        registry.register(
            "panglu_notifications",
            "Notifications by their sender and verdict",
            notifications.clone(),
        );
        registry.register(
            "panglu_notification_age_seconds",
            "How old the event of a valid notification was",
            age.clone(),
        );
        let polls = Family::<Polled, Counter>::default();
        // All of them from the beginning, so that the first failure is an increase.
        for interface in Interface::ALL.map(Interface::name) {
            for answer in Poll::ANSWERS {
                drop(polls.get_or_create(&Polled { interface, answer }));
            }
        }
        registry.register(
            "panglu_polls",
            "Answers of the cloud to who is live, by interface and answer",
            polls.clone(),
        );
        registry.register(
            "panglu_live_streams",
            "Streams on the live list by the rule that put them there",
            streams.clone(),
        );
        registry.register(
            "panglu_sse_clients",
            "Listeners to events of the live list",
            listeners.clone(),
        );
        let (connections, ready, store) = (Gauge::default(), Gauge::default(), Gauge::default());
        registry.register("panglu_connections", "Open connections", connections.clone());
        registry.register(
            "panglu_ready",
            "Whether the server can work, as /readyz says: 1 or 0",
            ready.clone(),
        );
        registry.register(
            "panglu_store_size_bytes",
            "How much space events and deliveries take",
            store.clone(),
        );
        Self {
            registry,
            connections,
            ready,
            store,
            requests,
            notifications,
            age,
            polls,
            streams,
            listeners,
        }
    }
}

impl Metrics {
    /// Counts a request. `route` is the pattern, not the address.
    pub fn request(&self, method: &str, route: &str, status: u16, took: Duration) {
        let labels = Request {
            http_request_method: method.to_owned(),
            http_route: route.to_owned(),
            http_response_status_code: status.into(),
        };
        self.requests.get_or_create(&labels).observe(took.as_secs_f64());
    }

    /// Counts a notification.
    pub fn notification(&self, source: &str, verdict: &str) {
        let labels = Notification {
            source: source.to_owned(),
            verdict: verdict.to_owned(),
        };
        self.notifications.get_or_create(&labels).inc();
    }

    /// Counts an answer of the cloud.
    pub fn poll(&self, interface: &'static str, answer: &'static str) {
        self.polls.get_or_create(&Polled { interface, answer }).inc();
    }

    /// Counts a connection until what it returns is dropped.
    #[must_use]
    pub fn connected(&self) -> Connected {
        self.connections.inc();
        Connected(self.connections.clone())
    }

    /// Counts the age of an event, in seconds.
    pub fn age(&self, seconds: u64) {
        self.age.observe(Duration::from_secs(seconds).as_secs_f64());
    }

    /// All figures, as Prometheus reads them.
    ///
    /// # Errors
    /// If they cannot be written into a text.
    pub fn text(&self, live: &Live, state: State) -> Result<String, Error> {
        self.streams.clear();
        for (_, summary) in live.board().summaries().filter(|(_, summary)| summary.listed) {
            let evidence = summary.rule.name().to_owned();
            self.streams.get_or_create(&Stream { evidence }).inc();
        }
        self.ready.set(state.ready.into());
        if let Some(bytes) = state.store {
            self.store.set(i64::try_from(bytes).unwrap_or(i64::MAX));
        }
        self.listeners
            .set(i64::try_from(live.feed.listeners()).unwrap_or(i64::MAX));
        let mut text = String::new();
        encode(&mut text, &self.registry)?;
        Ok(text)
    }
}
