//! The shared cases of `api.json`: what is asked of the cloud, how it is signed, and what the replies say.
//!
//! The signatures were computed apart from this code, with Python's `hmac` and `hashlib`; two of them are printed in the vendor's
//! documents.

use panglu_core::{
    AppName, Authority, InputError, StreamName,
    api::{
        ApiCall, AskPushQuality, AskStreamState, ChannelStatus, Endpoint, ListLiveStreams, LiveStreams, Page,
        Period, PushQuality, ReplyError, SecretId, SecretKey, StatusQuery, StreamState, sign_at,
    },
    notification::NotificationKey,
};
use panglu_tests::cases;
use serde::Deserialize;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// Every case says what it checks.
#[derive(Debug, Deserialize)]
#[serde(
    tag = "check",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
enum Case {
    /// A call and its header `Authorization`.
    Signature {
        source: String,
        service: String,
        version: String,
        host: String,
        action: String,
        body: String,
        secret_id: String,
        secret_key: String,
        now: u64,
        authorization: String,
    },
    /// Parameters and the body that is sent.
    Request {
        source: String,
        action: String,
        given: Given,
        body: String,
    },
    /// Parameters that cannot be.
    Refused {
        source: String,
        given: Given,
        field: String,
        code: String,
    },
    /// The address of `Live_Channel_GetStatus`.
    StatusQuery {
        source: String,
        app_id: u64,
        stream: String,
        key: String,
        t: u64,
        url: String,
    },
    /// A reply.
    Reply(Box<Reply>),
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Given {
    domain: Option<String>,
    app: Option<String>,
    stream: Option<String>,
    page: Option<u32>,
    page_size: Option<u32>,
    from: Option<u64>,
    to: Option<u64>,
    now: Option<u64>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Reply {
    source: String,
    of: String,
    lines: Vec<String>,
    /// Expected: the code of the error.
    error: Option<String>,
    /// Expected: which field is missing.
    field: Option<String>,
    /// Expected: code, line and column of every fault; 0 where there is no place.
    #[serde(default)]
    faults: Vec<(String, usize, usize)>,
    /// Expected: the cloud's code and its kind.
    refusal: Option<String>,
    kind: Option<String>,
    /// Expected: the names of the streams, or the times of the samples.
    names: Option<Vec<String>>,
    complete: Option<bool>,
    /// Expected: the names of the fields without a type.
    extra: Option<Vec<String>>,
    record_id: Option<String>,
    state: Option<String>,
    ret: Option<i64>,
    statuses: Option<Vec<i64>>,
}

fn all() -> Vec<Case> {
    cases(include_str!("api.json"))
}

impl Given {
    fn domain(&self) -> Option<Authority> {
        self.domain.as_ref().map(|text| Authority::parse(text).unwrap())
    }

    fn app(&self) -> Option<AppName> {
        self.app.as_ref().map(|text| AppName::parse(text).unwrap())
    }

    fn page(&self) -> Result<Page, InputError> {
        match (self.page, self.page_size) {
            (None, None) => Ok(Page::default()),
            (number, size) => Page::new(number.unwrap_or(1), size.unwrap_or(1)),
        }
    }

    fn period(&self) -> Option<Result<Period, InputError>> {
        Some(Period::new(self.from?, self.to?, self.now?))
    }

    fn call(&self) -> Result<ApiCall, InputError> {
        let stream = self.stream.as_ref().map(|text| StreamName::parse(text).unwrap());
        Ok(match (stream, self.period()) {
            (Some(stream), Some(period)) => AskPushQuality {
                stream,
                period: period?,
                domain: self.domain(),
                app: self.app(),
            }
            .call(),
            (Some(stream), None) => AskStreamState {
                domain: self.domain().unwrap(),
                app: self.app().unwrap(),
                stream,
            }
            .call(),
            (None, Some(period)) => panic!("a period without a stream is {:?}", period?),
            (None, None) => ListLiveStreams {
                domain: self.domain(),
                app: self.app(),
                page: self.page()?,
            }
            .call(),
        })
    }
}

#[test]
fn signatures() {
    for case in all() {
        let Case::Signature {
            source,
            service,
            version,
            host,
            action,
            body,
            secret_id,
            secret_key,
            now,
            authorization,
        } = case
        else {
            continue;
        };
        let call = ApiCall {
            service: service.leak(),
            version: version.leak(),
            action: action.leak(),
            body: body.clone(),
        };
        let host = Authority::parse(&host).unwrap();
        let (id, key) = (
            SecretId::parse(&secret_id).unwrap(),
            SecretKey::parse(&secret_key).unwrap(),
        );
        let signed = sign_at(&call, &host, &id, &key, now).unwrap();
        let expected = [
            ("Authorization", authorization),
            ("Content-Type", "application/json; charset=utf-8".to_owned()),
            ("Host", host.as_str().to_owned()),
            ("X-TC-Action", call.action.to_owned()),
            ("X-TC-Timestamp", now.to_string()),
            ("X-TC-Version", call.version.to_owned()),
        ];
        assert_eq!(signed.headers, expected, "{source}");
        assert_eq!(
            (signed.url, signed.body),
            (format!("https://{}/", host.as_str()), body)
        );
    }
}

#[test]
fn requests() {
    for case in all() {
        match case {
            Case::Request {
                source,
                action,
                given,
                body,
            } => {
                let call = given.call().unwrap();
                assert_eq!((call.action, call.body), (action.as_str(), body), "{source}");
                assert_eq!((call.service, call.version), ("live", "2018-08-01"));
            }
            Case::Refused {
                source,
                given,
                field,
                code,
            } => {
                let error = given.call().unwrap_err();
                assert_eq!(
                    (error.field().name(), error.code()),
                    (field.as_str(), code.as_str()),
                    "{source}"
                );
            }
            Case::StatusQuery {
                source,
                app_id,
                stream,
                key,
                t,
                url,
            } => {
                let stream = StreamName::parse(&stream).unwrap();
                let address =
                    StatusQuery { app_id, stream }.address(&NotificationKey::parse(&key).unwrap(), t);
                assert_eq!(address.url(), url, "{source}");
            }
            Case::Signature { .. } | Case::Reply(_) => {}
        }
    }
    assert_eq!(
        Endpoint::International.host().as_str(),
        "live.intl.tencentcloudapi.com"
    );
}

#[test]
fn replies() {
    for case in all() {
        let Case::Reply(case) = case else { continue };
        let body = case.lines.join("\n");
        let error = match case.of.as_str() {
            "live-streams" => check_live_streams(&case, LiveStreams::parse(body.as_bytes())),
            "stream-state" => check_state(&case, StreamState::parse(body.as_bytes())),
            "push-quality" => check_quality(&case, PushQuality::parse(body.as_bytes())),
            "channel-status" => check_channel(&case, ChannelStatus::parse(body.as_bytes())),
            other => panic!("no reply is called {other}"),
        };
        check_error(&case, error);
    }
}

fn check_error(case: &Reply, error: Option<ReplyError>) {
    let source = &case.source;
    assert_eq!(
        error.as_ref().map(|error| error.code().to_owned()),
        case.error,
        "{source}"
    );
    let (mut faults, mut missing, mut refusal) = (Vec::new(), None, None);
    match error {
        Some(ReplyError::Body(found)) => {
            for fault in found {
                let (line, column) = fault.place().unwrap_or_default();
                faults.push((fault.code().to_owned(), line, column));
            }
        }
        Some(ReplyError::Incomplete { field }) => missing = Some(field.to_owned()),
        Some(ReplyError::Refused(found)) => refusal = Some(found),
        None => {}
    }
    assert_eq!(faults, case.faults, "{source}");
    assert_eq!(missing, case.field, "{source}");
    let kind = refusal.as_ref().map(|refusal| refusal.kind().name().to_owned());
    assert_eq!(kind, case.kind, "{source}");
    if let Some(refusal) = refusal {
        assert_eq!(Some(refusal.code), case.refusal, "{source}");
        assert_eq!(
            (refusal.message.as_deref(), refusal.request_id.as_deref()),
            (Some("m"), Some("ed93f3cb"))
        );
    }
}

fn check_live_streams(case: &Reply, read: Result<LiveStreams, ReplyError>) -> Option<ReplyError> {
    let page = match read {
        Ok(page) => page,
        Err(error) => return Some(error),
    };
    let names: Vec<_> = page
        .streams
        .iter()
        .filter_map(|stream| stream.name.clone())
        .collect();
    let extra: Vec<_> = page.streams.iter().flat_map(|stream| &stream.extra).collect();
    let extra: Vec<_> = extra.iter().map(|(name, _)| name.clone()).collect();
    assert!(names.iter().all(|name| page.contains(name)) && !page.contains("8888_nobody"));
    assert_eq!(Some(names), case.names, "{}", case.source);
    assert_eq!(Some(page.is_complete()), case.complete, "{}", case.source);
    assert_eq!(Some(extra), case.extra, "{}", case.source);
    if let Some(stream) = page.streams.first().filter(|stream| stream.began.is_some()) {
        assert_eq!(
            (stream.video_fps, stream.video_bitrate),
            (Some(25), Some(1_200_000))
        );
        assert_eq!(
            (stream.audio_bitrate, stream.sample_rate),
            (Some(48_000), Some(48_000))
        );
        assert_eq!(
            (stream.announced_fps, stream.announced_video_bitrate),
            (Some(25), Some(1200))
        );
        assert_eq!(
            (page.page, page.pages, page.page_size),
            (Some(1), Some(1), Some(1000))
        );
    }
    None
}

fn check_state(case: &Reply, read: Result<StreamState, ReplyError>) -> Option<ReplyError> {
    let state = match read {
        Ok(StreamState::Active) => "active",
        Ok(StreamState::Inactive) => "inactive",
        Ok(StreamState::Forbidden) => "forbidden",
        Ok(StreamState::Other(_)) => "other",
        Err(error) => return Some(error),
    };
    assert_eq!(Some(state), case.state.as_deref(), "{}", case.source);
    None
}

fn check_quality(case: &Reply, read: Result<PushQuality, ReplyError>) -> Option<ReplyError> {
    let quality = match read {
        Ok(quality) => quality,
        Err(error) => return Some(error),
    };
    let times = quality.samples.iter().filter_map(|sample| sample.time.clone());
    assert_eq!(Some(times.collect()), case.names, "{}", case.source);
    let sample = &quality.samples[0];
    let extra = sample.extra.iter().map(|(name, _)| name.clone());
    assert_eq!(Some(extra.collect()), case.extra, "{}", case.source);
    let param = sample.stream_param.as_ref();
    assert_eq!(
        param.and_then(|param| param.record_id()),
        case.record_id.as_deref()
    );
    assert_eq!(
        sample.sequence.as_deref(),
        Some("9223372036854775809"),
        "64 bits and more"
    );
    assert_eq!((sample.clock_step, sample.video_step), (Some(5000), Some(4960)));
    assert_eq!(sample.announced_fps, Some(25), "MateFps");
    None
}

fn check_channel(case: &Reply, read: Result<ChannelStatus, ReplyError>) -> Option<ReplyError> {
    let status = match read {
        Ok(status) => status,
        Err(error) => return Some(error),
    };
    assert_eq!(Some(status.ret), case.ret, "{}", case.source);
    let statuses = status.outputs.iter().filter_map(|output| output.status);
    assert_eq!(Some(statuses.collect()), case.statuses, "{}", case.source);
    None
}
