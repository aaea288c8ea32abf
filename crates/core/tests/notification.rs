//! Notifications with generated input: bytes, texts, changed bodies.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    reason = "a test may panic, also in the functions its cases share"
)]

use panglu_core::notification::{
    BodyError, Event, JsonFault, JsonValue, MAX_BYTES, Notification, NotificationKey, REPLY, StreamParam,
    inspect_at,
};
use proptest::prelude::*;

const NOW: u64 = 1_700_000_000;

fn key() -> NotificationKey {
    NotificationKey::parse("callback-key").unwrap()
}

fn faults(body: &[u8]) -> Vec<JsonFault> {
    Notification::parse(body).unwrap_err().faults().to_vec()
}

#[test]
fn bytes_that_are_no_text_are_named() {
    assert_eq!(faults(b"\xFF\xFE{\0"), [JsonFault::Utf16]);
    assert_eq!(faults(b"\xFE\xFF\0{"), [JsonFault::Utf16]);
    assert_eq!(faults(b"{\0\"\0"), [JsonFault::Utf16]);
    // The character 主 in GBK, as an old page would post it.
    let gbk = b"{\"event_type\":1,\n\"errmsg\":\"\xD6\xF7\"}";
    assert_eq!(faults(gbk), [JsonFault::NotUtf8 { line: 2, column: 11 }]);
}

#[test]
fn a_body_may_be_as_long_as_the_limit_and_no_longer() {
    let of_length = |bytes: usize| {
        let frame = r#"{"event_type":1,"errmsg":""}"#;
        frame.replace(r#""""#, &format!("\"{}\"", "x".repeat(bytes - frame.len())))
    };
    assert!(Notification::parse(of_length(MAX_BYTES).as_bytes()).is_ok());
    let too_long = of_length(MAX_BYTES + 1);
    assert_eq!(
        faults(too_long.as_bytes()),
        [JsonFault::TooLarge {
            bytes: MAX_BYTES + 1,
            max: MAX_BYTES
        }]
    );
    assert_eq!(
        faults("[".repeat(MAX_BYTES).as_bytes()),
        [JsonFault::TooDeep {
            line: 1,
            column: 17,
            max: 16
        }]
    );
}

#[test]
fn a_list_of_faults_stays_readable() {
    let body = format!("{{\"event_type\":1,\"x\":[{}0]}}", "1 ".repeat(1000));
    let error = Notification::parse(body.as_bytes()).unwrap_err();
    assert_eq!(error.faults().len(), 16);
    assert_eq!(
        Notification::parse(error.suggestion().unwrap().as_bytes())
            .unwrap()
            .extra
            .len(),
        1
    );
}

#[test]
fn nothing_that_holds_a_signature_shows_it() {
    let param = "txSecret=5011b6f20789065ebc34ad7c7dd4c94a&txTime=5C01D608";
    let sign = "55dd023b1189c14df5daa08b8fff8f44";
    let body =
        format!(r#"{{"event_type":1,"stream_param":"{param}","t":1700000600,"sign":"{sign}","x":"{sign}"}}"#);
    let notification = Notification::parse(body.as_bytes()).unwrap();
    let broken: BodyError = Notification::parse(body.replace(",\"x\"", " \"x\"").as_bytes()).unwrap_err();
    assert!(
        broken
            .suggestion()
            .is_some_and(|suggestion| suggestion.contains(sign)),
        "the correction keeps it"
    );
    let key_text = "callback-key";
    for shown in [
        format!("{notification:?}"),
        format!("{broken:?} {broken}"),
        format!("{:?}", inspect_at(body.as_bytes(), &key(), NOW)),
        format!("{:?}", key()),
    ] {
        for secret in [sign, "5011b6f20789065ebc34ad7c7dd4c94a", key_text] {
            assert!(!shown.contains(secret), "{shown}");
        }
    }
}

#[test]
fn a_key_with_a_line_break_is_refused_without_repeating_it() {
    for (text, code, told) in [
        ("", "empty", "callback template"),
        ("topsecret\n", "forbidden-character", "Character 10,"),
        (" topsecret", "forbidden-character", "Character 1,"),
    ] {
        let error = NotificationKey::parse(text).unwrap_err();
        assert_eq!((error.field().name(), error.code()), ("key", code));
        assert!(error.to_string().contains(told), "{error}");
        assert!(!format!("{error} {error:?}").contains("topsecret"));
    }
    assert_eq!(
        NotificationKey::parse(&"x".repeat(257)).unwrap_err().code(),
        "too-long"
    );
}

#[test]
fn a_query_is_read_as_it_stands() {
    let param = StreamParam::parse("?a=1&&b&c=%E4%B8%BB+%zz&cliRecoId=9&cliRecold=8&d=%FF");
    let expected = [
        ("a", "1"),
        ("b", ""),
        ("c", "主+%zz"),
        ("cliRecoId", "9"),
        ("cliRecold", "8"),
        ("d", "%FF"),
    ];
    let pairs: Vec<_> = param
        .pairs()
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    assert_eq!(pairs, expected);
    assert_eq!(param.record_id(), Some("9"));
}

#[test]
fn the_reply_is_what_both_documents_ask_for() {
    assert_eq!(
        (REPLY.status, REPLY.content_type, REPLY.body),
        (200, "application/json", r#"{"code":0}"#)
    );
}

#[test]
fn an_idempotency_key_tells_events_apart_and_not_attempts() {
    let key = |fields: &str| {
        let body = format!(r#"{{"event_type":{fields}}}"#);
        Notification::parse(body.as_bytes()).unwrap().idempotency_key()
    };
    let named = key(r#"1,"stream_id":"a/b","sequence":"c""#);
    assert_ne!(named, key(r#"1,"stream_id":"a","sequence":"b/c""#));
    assert_eq!(named.as_str(), "1/a%2Fb/c");
    let unknown = key(r#"321,"x":1,"y":[2],"t":5,"sign":"s""#);
    assert_eq!(unknown, key(r#"321,"sign":"other","y":[2],"x":1,"t":6"#));
    assert_ne!(unknown, key(r#"321,"x":1,"y":[3],"t":5,"sign":"s""#));
    assert_ne!(key(r#"1,"sequence":{"a":1}"#), key(r#"1,"sequence":{"a":2}"#));
}

fn json(depth: u32) -> impl Strategy<Value = JsonValue> {
    let leaf = prop_oneof![
        Just(JsonValue::Null),
        any::<bool>().prop_map(JsonValue::Bool),
        any::<i64>().prop_map(|number| JsonValue::Number(number.to_string())),
        any::<String>().prop_map(JsonValue::Text),
    ];
    leaf.prop_recursive(depth, 32, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(JsonValue::List),
            prop::collection::vec(("[a-z]{1,3}|\\PC{0,4}", inner), 0..4).prop_map(JsonValue::Object),
        ]
    })
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(body in prop::collection::vec(any::<u8>(), 0..200), now: u64) {
        let seen = inspect_at(&body, &key(), now);
        prop_assert!(!seen.verdict.is_valid());
    }

    #[test]
    fn no_text_like_json_makes_it_panic(body in r#"[\[\]{}:,"'\\/ 0-9tfnu=.\-\n\u{feff}é]{0,60}"#, now: u64) {
        prop_assert!(!inspect_at(body.as_bytes(), &key(), now).verdict.is_valid());
    }

    #[test]
    fn unknown_fields_come_back_as_they_were(value in json(4)) {
        let body = JsonValue::Object(vec![
            ("x".to_owned(), value.clone()),
            ("event_type".to_owned(), JsonValue::Number("999".to_owned())),
        ]);
        let notification = Notification::parse(body.to_string().as_bytes()).unwrap();
        prop_assert_eq!(notification.extra, [("x".to_owned(), value)]);
        prop_assert_eq!(notification.event, Event::Other(999));
    }
}
