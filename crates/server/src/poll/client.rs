//! The requests: built and signed by core, sent with limits of time and length.

use std::time::Duration;

use http_body_util::{BodyExt, Full, Limited};
use hyper::{Method, Request, StatusCode, body::Bytes};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::{
    client::legacy::{self, connect::HttpConnector},
    rt::TokioExecutor,
};
use panglu_core::{
    Locale, StreamCode, StreamName,
    api::{
        ApiCall, AskStreamState, ChannelStatus, ListLiveStreams, LiveStreams, Page, ReplyError,
        STATUS_ADDRESS, StatusQuery, StreamState, sign_at,
    },
};
use panglu_live::liveness::PollAnswer;
use rustls::crypto::ring;
use tokio::time::timeout;

use crate::{app::App, config::ApiAccess};

/// How long an answer may take, with everything before it.
const ANSWER_WITHIN: Duration = Duration::from_secs(5);

/// How long a signature for the older interface is valid, in seconds: as short as the vendor's example.
const VALID: u64 = 60;

/// How long an answer may be: about one stream, and a page of a thousand.
const MOST_OF_ONE: usize = 64 * 1024;
const MOST_OF_A_PAGE: usize = 8 * 1024 * 1024;

/// Streams on a page, as many as both editions of the vendor's document allow.
const PAGE: u32 = 1_000;

/// Why there is no answer.
pub(super) struct Failure {
    pub(super) answer: PollAnswer,
    pub(super) reason: String,
}

impl Failure {
    fn new(answer: PollAnswer, reason: impl Into<String>) -> Self {
        Self {
            answer,
            reason: reason.into(),
        }
    }
}

impl From<ReplyError> for Failure {
    fn from(error: ReplyError) -> Self {
        Self::new(PollAnswer::Unreadable, error.text(Locale::En))
    }
}

pub(super) struct Client(legacy::Client<HttpsConnector<HttpConnector>, Full<Bytes>>);

impl Client {
    pub(super) fn new() -> Result<Self, rustls::Error> {
        // Named, because a program in which two are compiled has no default.
        let connector = HttpsConnectorBuilder::new()
            .with_provider_and_webpki_roots(ring::default_provider())?
            .https_or_http()
            .enable_http1()
            .build();
        Ok(Self(
            legacy::Client::builder(TokioExecutor::new()).build(connector),
        ))
    }

    /// Asks `Live_Channel_GetStatus` about a stream.
    pub(super) async fn status(&self, app: &App, code: &StreamCode) -> Result<PollAnswer, Failure> {
        let access = app.config.cloud.status.as_ref().ok_or_else(unusable)?;
        let query = StatusQuery {
            app_id: access.app_id,
            stream: name(code)?,
        };
        let url = query
            .address(&access.key, app.clock.now().saturating_add(VALID))
            .url();
        let question = url.strip_prefix(STATUS_ADDRESS).unwrap_or_default();
        let request = Request::get(format!("{}{question}", access.address)).body(Full::default());
        let reply = self.send(request.map_err(|_| unusable())?, MOST_OF_ONE).await?;
        let reply = ChannelStatus::parse(&reply);
        if let Err(error) = &reply {
            return Err(error.clone().into());
        }
        let answer = PollAnswer::of_channel_status(&reply);
        match answer {
            PollAnswer::Failed { ret } => Err(Failure::new(answer, format!("error {ret}"))),
            answer => Ok(answer),
        }
    }

    /// Asks `DescribeLiveStreamState` about a stream.
    pub(super) async fn state(&self, app: &App, code: &StreamCode) -> Result<PollAnswer, Failure> {
        let push = &app.config.settings.push;
        let question = AskStreamState {
            domain: push.authority().clone(),
            app: push.app_name().clone(),
            stream: name(code)?,
        };
        let reply = self.call(app, &question.call(), MOST_OF_ONE).await?;
        let state = StreamState::parse(&reply)?;
        Ok(PollAnswer::of_stream_state(&Ok(state)))
    }

    /// Asks `DescribeLiveStreamPushInfoList` for all streams: page after page, put together.
    pub(super) async fn list(&self, app: &App) -> Result<LiveStreams, Failure> {
        let mut all = LiveStreams::default();
        for number in 1..=Page::MAX_NUMBER {
            let question = ListLiveStreams {
                domain: None,
                app: Some(app.config.settings.push.app_name().clone()),
                page: Page::new(number, PAGE).map_err(|_| unusable())?,
            };
            let reply = self.call(app, &question.call(), MOST_OF_A_PAGE).await?;
            let page = LiveStreams::parse(&reply)?;
            let is_last = page.streams.len() < PAGE as usize;
            all.total = page.total;
            all.streams.extend(page.streams);
            if is_last || all.total.is_none_or(|total| all.streams.len() as u64 >= total) {
                break;
            }
        }
        Ok(all)
    }

    async fn call(&self, app: &App, call: &ApiCall, most: usize) -> Result<Bytes, Failure> {
        let access: &ApiAccess = app.config.cloud.api.as_ref().ok_or_else(unusable)?;
        let signed = sign_at(call, &access.host, &access.id, &access.key, app.clock.now());
        let signed = signed.map_err(|error| Failure::new(PollAnswer::Unreadable, error.to_string()))?;
        let mut request = Request::builder()
            .method(Method::POST)
            .uri(format!("{}/", access.address));
        for (name, value) in &signed.headers {
            request = request.header(*name, value);
        }
        let request = request.body(Full::from(signed.body)).map_err(|_| unusable())?;
        self.send(request, most).await
    }

    /// Sends a request. Errors are told without the address, because that is signed.
    async fn send(&self, request: Request<Full<Bytes>>, most: usize) -> Result<Bytes, Failure> {
        let answered = async {
            let response = self.0.request(request).await;
            let response = response.map_err(|error| {
                let reason = if error.is_connect() {
                    "it cannot be reached"
                } else {
                    "the connection broke off"
                };
                Failure::new(PollAnswer::TimedOut, reason)
            })?;
            let status = response.status();
            if status != StatusCode::OK {
                return Err(Failure::new(PollAnswer::Unreadable, format!("status {status}")));
            }
            let body = Limited::new(response.into_body(), most).collect().await;
            body.map(|body| body.to_bytes())
                .map_err(|_| Failure::new(PollAnswer::Unreadable, "the answer broke off or is too long"))
        };
        let late = || Failure::new(PollAnswer::TimedOut, "no answer in time");
        timeout(ANSWER_WITHIN, answered).await.map_err(|_| late())?
    }
}

fn name(code: &StreamCode) -> Result<StreamName, Failure> {
    StreamName::parse(code.as_str()).map_err(|_| unusable())
}

fn unusable() -> Failure {
    Failure::new(PollAnswer::Unreadable, "the request cannot be made")
}
