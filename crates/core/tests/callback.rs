//! Signed callbacks against inputs nobody wrote down: bytes, changed bodies, changed signatures.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    reason = "a test may panic, also in the functions its cases share"
)]

use panglu_core::callback::{
    Callback, CallbackEvent, CallbackFormula, CallbackKey, CallbackVerdict, MAX_BYTES, MalformedCallback,
    inspect_at, verify_at,
};
use proptest::prelude::*;

const NOW: u64 = 1_700_000_000;

fn key() -> CallbackKey {
    CallbackKey::parse("CallbackKey1").unwrap()
}

fn body(user: &str) -> String {
    format!(r#"{{"EventType":103,"CallbackTs":1700000000000,"EventInfo":{{"RoomId":7,"UserId":"{user}"}}}}"#)
}

#[test]
fn a_key_is_refused_without_repeating_it() {
    for (text, code) in [
        (String::new(), "empty"),
        ("topsecret\n".to_owned(), "forbidden-character"),
        ("topsecret".repeat(7), "too-long"),
    ] {
        let error = CallbackKey::parse(&text).unwrap_err();
        assert_eq!((error.field().name(), error.code()), ("callbackKey", code));
        assert!(!format!("{error} {error:?}").contains("topsecret"));
    }
}

#[test]
fn nothing_that_holds_a_secret_shows_it() {
    let secret = "5011b6f20789065ebc34ad7c7dd4c94a";
    let body = format!(
        r#"{{"EventType":401,"CallbackTs":1700000000000,"EventInfo":{{"x":"{secret}","Payload":{{"Url":"rtmp://a/live/b?txSecret={secret}"}}}}}}"#
    );
    let sign = key().sign(body.as_bytes());
    let seen = inspect_at(body.as_bytes(), &sign, &key(), NOW);
    let Some(CallbackEvent::Relay(relay)) = seen.callback.as_ref().map(|callback| &callback.event) else {
        panic!("401 is the relay's")
    };
    assert!(relay.url.as_ref().is_some_and(|url| url.contains(secret)));
    let broken = Callback::parse(body.replace(",\"EventInfo", " \"EventInfo").as_bytes()).unwrap_err();
    assert!(
        broken
            .suggestion()
            .is_some_and(|suggestion| suggestion.contains(secret))
    );
    for shown in [
        format!("{seen:?}"),
        format!("{broken:?} {broken}"),
        format!("{:?}", key()),
    ] {
        assert!(
            !shown.contains(secret) && !shown.contains("CallbackKey1"),
            "{shown}"
        );
    }
}

#[test]
fn what_is_signed_and_no_callback_is_not_valid() {
    for body in [&b"[]"[..], b"\xFF\xFE{\0", b"", &[b' '; MAX_BYTES + 1]] {
        let verdict = verify_at(body, &key().sign(body), &key(), NOW);
        assert_eq!(verdict, CallbackVerdict::Malformed(MalformedCallback::Body));
        assert!(verdict.proves_body() && !verdict.is_valid());
    }
}

#[test]
fn tries_of_one_event_have_one_name() {
    let named = |body: &str| {
        Callback::parse(body.as_bytes())
            .unwrap()
            .idempotency_key()
            .clone()
    };
    let first = named(&body("u"));
    assert!(first.as_str().starts_with("trtc/103#"), "{first}");
    assert_eq!(first, named(&body("u").replace("1700000000000", "1700000010000")));
    assert_ne!(first, named(&body("v")));
    assert_ne!(first, named(&body("u").replace("103", "104")));
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(body in prop::collection::vec(any::<u8>(), 0..200), sign in "\\PC{0,90}", now: u64) {
        prop_assert!(!inspect_at(&body, &sign, &key(), now).verdict.is_valid());
    }

    #[test]
    fn no_text_like_a_callback_makes_it_panic(
        body in r#"(\{|\}|\[|\]|,|:|"EventType"|"EventInfo"|"RoomId"|"Payload"|"Status"|"CallbackTs"|[0-9]{1,3}|"a"|null|\n){0,20}"#,
        now: u64,
    ) {
        let sign = key().sign(body.as_bytes());
        let seen = inspect_at(body.as_bytes(), &sign, &key(), now);
        prop_assert!(seen.verdict.proves_body());
        prop_assert_eq!(seen.error.is_some(), seen.verdict == CallbackVerdict::Malformed(MalformedCallback::Body));
    }

    #[test]
    fn a_changed_byte_is_never_valid(user in "[a-z]{1,8}", at: prop::sample::Index, flip in 1_u8..) {
        let body = body(&user);
        let sign = key().sign(body.as_bytes());
        prop_assert_eq!(
            verify_at(body.as_bytes(), &sign, &key(), NOW),
            CallbackVerdict::Valid { seconds_old: 0 }
        );
        let mut changed = body.into_bytes();
        let at = at.index(changed.len());
        changed[at] ^= flip;
        prop_assert!(!verify_at(&changed, &sign, &key(), NOW).proves_body());
    }

    #[test]
    fn a_changed_signature_is_never_valid(at: prop::sample::Index, other in "[A-Za-z0-9+/=_-]") {
        let body = body("u");
        let sign = key().sign(body.as_bytes());
        let at = at.index(sign.len());
        let mut changed = sign.clone();
        changed.replace_range(at..=at, &other);
        let verdict = verify_at(body.as_bytes(), &changed, &key(), NOW);
        prop_assert_eq!(verdict.is_valid(), changed == sign, "{}", changed);
    }

    #[test]
    fn what_was_written_again_is_recognised(user in "\\PC{0,8}", room in 1_u32..4_000_000_000) {
        let compact = serde_json::json!({
            "EventType": 103, "EventInfo": { "RoomId": room, "UserId": user, "List": [1, {}] }
        });
        let sign = key().sign(compact.to_string().as_bytes());
        let pretty = serde_json::to_string_pretty(&compact).unwrap();
        prop_assert_eq!(
            verify_at(pretty.as_bytes(), &sign, &key(), NOW),
            CallbackVerdict::WrongFormula(CallbackFormula::BodyRewritten)
        );
    }
}
