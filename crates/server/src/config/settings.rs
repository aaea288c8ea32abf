//! The settings that are no secrets.

use std::{
    net::{IpAddr, SocketAddr},
    path::PathBuf,
    time::Duration,
};

use ipnet::IpNet;
use panglu_core::{AppName, Authority, BizId, PlaySite, PushSite};
use tracing_subscriber::EnvFilter;

use super::{mistake::Cause, place::StorePlace, reading::Reading};
use crate::operators::TokenDigest;

/// The settings.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where to listen.
    pub listen: SocketAddr,
    /// The account.
    pub biz_id: BizId,
    /// Where streams are played.
    pub play: PlaySite,
    /// Where streams are pushed.
    pub push: PushSite,
    /// How many seconds a play address is valid.
    pub play_seconds: u64,
    /// Whether play addresses are given out for a link only.
    pub play_requires_link: bool,
    /// How many seconds a push address is valid.
    pub push_seconds: u64,
    /// Where events and deliveries are kept.
    pub store: StorePlace,
    /// How long events and deliveries are kept, in seconds.
    pub retain_seconds: u64,
    /// Where notifications may come from; anywhere if empty.
    pub notification_sources: Vec<IpNet>,
    /// The operators' tokens.
    pub operator_tokens: Vec<TokenDigest>,
    /// Origins whose pages may read the public answers; `*` for all.
    pub cors_origins: Vec<String>,
    /// Proxies whose forwarded addresses are believed.
    pub trusted_proxies: Vec<IpNet>,
    /// How many may listen to events at once.
    pub event_listeners: usize,
    /// How many connections may be open at once.
    pub connections: usize,
    /// How many public requests one address may make in a minute.
    pub requests_per_minute: u32,
    /// How many networks must report the same of a stream before it counts.
    pub witnesses: usize,
    /// How long the head of a request may take.
    pub header_time: Duration,
    /// How long a request and its answer may take.
    pub body_time: Duration,
    /// How long requests under way may take when the server ends.
    pub drain_time: Duration,
    /// The folder of the pages.
    pub pages: Option<PathBuf>,
    /// The form of the log.
    pub log: LogFormat,
    /// What is logged.
    pub log_filter: String,
}

/// The form of the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One object in each line.
    Json,
}

const DAY: u64 = 86_400;

impl Settings {
    /// Reads the settings; `None` without an account. All are read all the same, so that every mistake is found.
    pub(super) fn read(reading: &mut Reading<'_>) -> Option<Self> {
        let biz_id = reading.parsed("biz_id", BizId::parse);
        if reading.is_absent("biz_id") {
            reading.note("biz_id", Cause::Missing);
        }
        let listen = reading.parsed("listen", |text| {
            text.parse().map_err(|_| Cause::NotLike {
                example: "127.0.0.1:8787",
            })
        });
        let app = reading.parsed("app_name", AppName::parse).unwrap_or_default();
        let https = reading.parsed("https", yes_or_no).unwrap_or(true);
        let play_domain = reading.parsed("play_domain", Authority::parse);
        let rtmp_domain = reading.parsed("play_rtmp_domain", Authority::parse);
        let push_domain = reading.parsed("push_domain", Authority::parse);
        let play_seconds = reading.number("play_seconds", 300, (30, DAY));
        let play_requires_link = reading.parsed("play_requires_link", yes_or_no).unwrap_or(false);
        if play_requires_link && !reading.has_secret("token_key") {
            reading.note("token_key_file", Cause::Missing);
        }
        let push_seconds = reading.number("push_seconds", DAY / 2, (60, 30 * DAY));
        let store = StorePlace::read(reading);
        let retain_days = reading.number("retain_days", 7, (1, 90));
        let notification_sources = reading.list("notification_sources", network);
        let operator_tokens = reading.list("operator_tokens", token);
        let cors_origins = reading.list("cors_origins", origin);
        let trusted_proxies = reading.list("trusted_proxies", network);
        let event_listeners = reading.number("event_listeners", 2_000, (1, 100_000));
        let connections = reading.number("connections", 10_000, (1, 1_000_000));
        let requests_per_minute = reading.number("requests_per_minute", 600, (1, 1_000_000));
        let witnesses = reading.number("witnesses", 3, (2, 100));
        let [header_time, body_time, drain_time] = ["header_seconds", "body_seconds", "drain_seconds"]
            .map(|key| Duration::from_secs(reading.number(key, 10, (1, 300))));
        let pages = reading.text("pages").map(PathBuf::from);
        let log = reading.parsed("log", log_format).unwrap_or(LogFormat::Text);
        let log_filter = reading.parsed("log_filter", filter);
        let biz_id = biz_id?;
        let play = play_domain
            .map_or_else(|| PlaySite::vendor_default(&biz_id), PlaySite::own)
            .https(https)
            .app(app.clone());
        Some(Self {
            listen: listen.unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 8787))),
            play: match rtmp_domain {
                Some(domain) => play.rtmp(domain),
                None => play,
            },
            push: push_domain
                .map_or_else(|| PushSite::vendor_default(&biz_id), PushSite::own)
                .app(app),
            biz_id,
            play_seconds,
            play_requires_link,
            push_seconds,
            store,
            retain_seconds: retain_days * DAY,
            notification_sources,
            operator_tokens,
            cors_origins,
            trusted_proxies,
            event_listeners: size(event_listeners),
            connections: size(connections),
            requests_per_minute: u32::try_from(requests_per_minute).unwrap_or(u32::MAX),
            witnesses: size(witnesses),
            header_time,
            body_time,
            drain_time,
            pages,
            log,
            log_filter: log_filter.unwrap_or_else(|| "info".to_owned()),
        })
    }
}

fn size(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

pub(super) fn yes_or_no(text: &str) -> Result<bool, Cause> {
    text.parse().map_err(|_| Cause::NotOneOf {
        allowed: "true, false",
    })
}

fn log_format(text: &str) -> Result<LogFormat, Cause> {
    match text {
        "text" => Ok(LogFormat::Text),
        "json" => Ok(LogFormat::Json),
        _ => Err(Cause::NotOneOf {
            allowed: "text, json",
        }),
    }
}

fn filter(text: &str) -> Result<String, Cause> {
    EnvFilter::try_new(text)
        .map(|_| text.to_owned())
        .map_err(|_| Cause::NotLike {
            example: "info,panglu_server=debug",
        })
}

fn token(text: &str) -> Result<TokenDigest, Cause> {
    TokenDigest::parse(text).ok_or(Cause::NotLike {
        example: "sha256:0000000000000000000000000000000000000000000000000000000000000000",
    })
}

/// A network, or one address.
fn network(text: &str) -> Result<IpNet, Cause> {
    let net = text.parse().ok();
    net.or_else(|| text.parse::<IpAddr>().ok().map(IpNet::from))
        .ok_or(Cause::NotLike {
            example: "192.0.2.0/24",
        })
}

/// An origin as browsers write it: scheme, host and port, nothing behind.
fn origin(text: &str) -> Result<String, Cause> {
    let host = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    if text == "*" || host.is_some_and(|host| Authority::parse(host).is_ok()) {
        return Ok(text.to_owned());
    }
    Err(Cause::NotLike {
        example: "https://www.example.com",
    })
}
