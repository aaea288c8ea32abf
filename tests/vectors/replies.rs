//! The shared cases of `replies.json`: what the cloud's replies say, and what is wrong with them.

use panglu_core::api::{ChannelStatus, LiveStreams, PushQuality, ReplyError, StreamState};
use panglu_tests::cases;
use serde::Deserialize;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

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
    api_code: Option<String>,
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

#[test]
fn replies() {
    for case in cases::<Reply>(include_str!("replies.json")) {
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
    let (mut faults, mut missing, mut api_error) = (Vec::new(), None, None);
    match error {
        Some(ReplyError::Body(found)) => {
            for fault in found {
                let (line, column) = fault.place().unwrap_or_default();
                faults.push((fault.code().to_owned(), line, column));
            }
        }
        Some(ReplyError::Incomplete { field }) => missing = Some(field.to_owned()),
        Some(ReplyError::Api(found)) => api_error = Some(found),
        None => {}
    }
    assert_eq!(faults, case.faults, "{source}");
    assert_eq!(missing, case.field, "{source}");
    let kind = api_error
        .as_ref()
        .map(|api_error| api_error.kind().name().to_owned());
    assert_eq!(kind, case.kind, "{source}");
    if let Some(api_error) = api_error {
        assert_eq!(Some(api_error.code), case.api_code, "{source}");
        assert_eq!(
            (api_error.message.as_deref(), api_error.request_id.as_deref()),
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
