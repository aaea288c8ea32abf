//! Requests to the cloud and its replies against inputs nobody wrote down, and what must not show.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    reason = "a test may panic, also in the functions its cases share"
)]

use panglu_core::{
    AppName, Authority, StreamName,
    api::{
        AskStreamState, ChannelStatus, Endpoint, LiveStreams, Period, PushQuality, ReplyError, SecretId,
        SecretKey, SignedRequest, StatusQuery, StreamState, sign_at,
    },
    notification::NotificationKey,
};
use proptest::prelude::*;

const NOW: u64 = 1_700_000_000;

fn signed(stream: &str, key: &str, now: u64) -> SignedRequest {
    let call = AskStreamState {
        domain: Authority::parse("8888.livepush.myqcloud.com").unwrap(),
        app: AppName::default(),
        stream: StreamName::parse(stream).unwrap(),
    }
    .call();
    let (id, key) = (
        SecretId::parse("AKIDexample").unwrap(),
        SecretKey::parse(key).unwrap(),
    );
    sign_at(&call, &Endpoint::Mainland.host(), &id, &key, now).unwrap()
}

#[test]
fn keys_are_refused_without_repeating_them() {
    for (text, code) in [
        (String::new(), "empty"),
        ("topsecret ".to_owned(), "forbidden-character"),
        ("topsecret".repeat(7), "too-long"),
    ] {
        let error = SecretKey::parse(&text).unwrap_err();
        assert_eq!((error.field().name(), error.code()), ("secretKey", code));
        assert!(!format!("{error} {error:?}").contains("topsecret"));
    }
    for (text, code) in [
        ("", "empty"),
        ("AKID/2019", "forbidden-character"),
        ("AKID,x", "forbidden-character"),
    ] {
        let error = SecretId::parse(text).unwrap_err();
        assert_eq!((error.field().name(), error.code()), ("secretId", code));
    }
}

#[test]
fn what_is_signed_does_not_show_how() {
    let request = signed("8888_room", "topsecret", NOW);
    let authorization = &request.headers[0].1;
    let signature = authorization.rsplit('=').next().unwrap();
    assert_eq!(signature.len(), 64);
    let key = NotificationKey::parse("topsecret").unwrap();
    let query = StatusQuery {
        app_id: 7,
        stream: StreamName::parse("8888_room").unwrap(),
    };
    let address = query.address(&key, NOW);
    let url = address.url();
    let sign = url.rsplit('=').next().unwrap();
    assert_eq!(sign.len(), 32);
    for shown in [
        format!("{request:?}"),
        format!("{address:?}"),
        format!("{:?}", SecretKey::parse("topsecret").unwrap()),
    ] {
        for secret in [signature, sign, "topsecret"] {
            assert!(!shown.contains(secret), "{shown}");
        }
    }
    assert!(
        format!("{request:?} {address:?}").contains("8888_room"),
        "the rest stays readable"
    );
}

#[test]
fn a_moment_in_milliseconds_is_refused() {
    let call = AskStreamState {
        domain: Endpoint::Mainland.host(),
        app: AppName::default(),
        stream: StreamName::parse("a").unwrap(),
    }
    .call();
    let (id, key) = (SecretId::parse("a").unwrap(), SecretKey::parse("b").unwrap());
    for now in [NOW * 1000, 100_000_000_000, u64::MAX] {
        let error = sign_at(&call, &Endpoint::Mainland.host(), &id, &key, now).unwrap_err();
        assert_eq!((error.field().name(), error.code()), ("now", "milliseconds"));
    }
    assert!(sign_at(&call, &Endpoint::Mainland.host(), &id, &key, 99_999_999_999).is_ok());
}

fn parse_all(reply: &[u8]) -> [Option<ReplyError>; 4] {
    [
        LiveStreams::parse(reply).err(),
        StreamState::parse(reply).err(),
        PushQuality::parse(reply).err(),
        ChannelStatus::parse(reply).err(),
    ]
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(reply in prop::collection::vec(any::<u8>(), 0..200)) {
        for error in parse_all(&reply) {
            prop_assert!(error.is_some(), "bytes at random are no reply");
        }
    }

    #[test]
    fn no_text_like_a_reply_makes_it_panic(
        reply in r#"(\{|\}|\[|\]|,|:|"Response"|"Error"|"Code"|"DataInfoList"|"StreamState"|"ret"|"output"|[0-9]{1,3}|"a"|null|\n){0,20}"#,
    ) {
        for error in parse_all(reply.as_bytes()).into_iter().flatten() {
            prop_assert!(!error.code().is_empty());
        }
    }

    #[test]
    fn everything_that_is_said_is_signed(
        (one, other) in ("[a-z0-9_]{1,8}", "[a-z0-9_]{1,8}"),
        (key, key_other) in ("[a-zA-Z0-9]{1,40}", "[a-zA-Z0-9]{1,40}"),
        (now, now_other) in (0..99_999_999_999_u64, 0..99_999_999_999_u64),
    ) {
        let signature = |stream: &str, key: &str, now| signed(stream, key, now).headers[0].1.clone();
        let first = signature(&one, &key, now);
        prop_assert_eq!(&first, &signature(&one, &key, now));
        prop_assert_eq!(first == signature(&other, &key, now), one == other);
        prop_assert_eq!(first == signature(&one, &key_other, now), key == key_other);
        prop_assert_eq!(first == signature(&one, &key, now_other), now == now_other);
    }

    #[test]
    fn no_period_makes_it_panic(from: u64, to: u64, now: u64) {
        let _ = Period::new(from, to, now);
    }
}
