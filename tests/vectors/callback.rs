//! The shared cases of `callback.json`: what a signed callback says, what is wrong with it, and what its signature is worth.
//!
//! The signatures were computed apart from this code, with Python's `hmac`, `hashlib` and `base64`; the first one is printed in
//! the vendor's document.

use panglu_core::{
    TrtcRoom,
    callback::{
        Callback, CallbackEvent, CallbackInspection, CallbackKey, CallbackVerdict, EventGroup, Role,
        inspect_at, verify_at,
    },
};
use panglu_tests::cases;
use serde::Deserialize;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Case {
    /// Where the case comes from.
    source: String,
    /// The body, line by line.
    lines: Vec<String>,
    /// The callback key.
    key: String,
    /// The value of the header.
    sign: String,
    /// When it is judged, in Unix seconds.
    now: u64,
    /// Expected.
    verdict: String,
    /// Expected: the way of signing that was recognised.
    formula: Option<String>,
    /// Expected, where given: how old it is, or how far ahead.
    seconds: Option<u64>,
    /// Expected: code, line and column of every fault.
    #[serde(default)]
    faults: Vec<(String, usize, usize)>,
    /// Expected: why good JSON is no callback.
    error: Option<String>,
    /// Expected: the codes of what was noticed.
    #[serde(default)]
    advice: Vec<String>,
    /// Expected: the type; nothing can be read where it is missing.
    event: Option<i64>,
    /// Expected, where given: `room`, `media`, `relay` or `other`.
    group: Option<String>,
    /// Expected, where given: a string room in quotes.
    room: Option<String>,
    /// Expected, where given.
    user: Option<String>,
    /// Expected, where given.
    task: Option<String>,
    /// Expected, where given.
    reason: Option<i64>,
    /// Expected, where given: Unix milliseconds.
    happened: Option<u64>,
    /// Expected, where given: `host`, `audience` or `other`.
    role: Option<String>,
    /// Expected, where given: the relay's status.
    relay: Option<String>,
    /// Expected, where given: the relay's error.
    error_code: Option<i64>,
    /// Expected, where given: the names of the fields without a type.
    extra: Option<Vec<String>>,
}

impl Case {
    fn body(&self) -> String {
        self.lines.join("\n")
    }

    fn inspect(&self) -> CallbackInspection {
        let key = CallbackKey::parse(&self.key).unwrap();
        inspect_at(self.body().as_bytes(), &self.sign, &key, self.now)
    }
}

fn all() -> Vec<Case> {
    cases(include_str!("callback.json"))
}

#[test]
fn verdicts() {
    for case in all() {
        let seen = case.inspect();
        let source = &case.source;
        assert_eq!(seen.verdict.name(), case.verdict, "{source}");
        let (formula, seconds) = match seen.verdict {
            CallbackVerdict::WrongFormula(formula) => (Some(formula.code().to_owned()), None),
            CallbackVerdict::Valid { seconds_old } | CallbackVerdict::Stale { seconds_old } => {
                (None, Some(seconds_old))
            }
            CallbackVerdict::TooFarAhead { seconds_ahead } => (None, Some(seconds_ahead)),
            _ => (None, None),
        };
        assert_eq!(formula, case.formula, "{source}");
        expect(case.seconds, seconds, source);
        let key = CallbackKey::parse(&case.key).unwrap();
        let alone = verify_at(case.body().as_bytes(), &case.sign, &key, case.now);
        assert_eq!(alone, seen.verdict, "with and without reading: {source}");
        let signed = case.sign == key.sign(case.body().as_bytes());
        assert_eq!(seen.verdict.proves_body(), signed, "{source}");
    }
}

#[test]
fn faults_and_their_places() {
    for case in all() {
        let seen = case.inspect();
        let error = seen.error.as_ref();
        let found = error.iter().flat_map(|error| error.faults()).map(|fault| {
            let (line, column) = fault.place().unwrap_or_default();
            (fault.code().to_owned(), line, column)
        });
        assert_eq!(found.collect::<Vec<_>>(), case.faults, "{}", case.source);
        let first = case.faults.first().map(|(code, ..)| code.clone()).or(case.error);
        assert_eq!(
            error.map(|error| error.code().to_owned()),
            first,
            "{}",
            case.source
        );
    }
}

#[test]
fn what_is_suggested_reads_as_the_same() {
    let mut suggested = 0;
    for case in all() {
        let seen = case.inspect();
        if let Some(text) = seen.error.as_ref().and_then(|error| error.suggestion()) {
            assert_eq!(
                Callback::parse(text.as_bytes()).ok(),
                seen.callback,
                "{}",
                case.source
            );
            suggested += 1;
        }
    }
    assert_eq!(suggested, 1);
}

#[test]
fn fields() {
    for case in all() {
        let source = &case.source;
        let seen = case.inspect();
        let Some(callback) = &seen.callback else {
            assert_eq!(case.event, None, "something should be readable: {source}");
            continue;
        };
        assert_eq!(Some(callback.event.number()), case.event, "{source}");
        let advice: Vec<_> = callback
            .advice
            .iter()
            .map(|advice| advice.code().to_owned())
            .collect();
        assert_eq!(advice, case.advice, "{source}");
        let group = callback.group.map(|group| match group {
            EventGroup::Room => "room",
            EventGroup::Media => "media",
            EventGroup::Relay => "relay",
            EventGroup::Other(_) => "other",
        });
        let room = callback.room.as_ref().map(|room| match room {
            TrtcRoom::Number(room) => room.to_string(),
            TrtcRoom::Text(room) => format!("\"{room}\""),
        });
        let (role, relay) = match &callback.event {
            CallbackEvent::Entered(member)
            | CallbackEvent::Left(member)
            | CallbackEvent::RoleChanged(member) => (member.role, None),
            CallbackEvent::Relay(relay) => (None, Some(relay)),
            _ => (None, None),
        };
        let role = role.map(|role| match role {
            Role::Host => "host",
            Role::Audience => "audience",
            Role::Other(_) => "other",
        });
        let status = relay.and_then(|relay| relay.status).map(|status| status.name());
        let extra: Vec<_> = callback.extra.iter().map(|(name, _)| name.clone()).collect();
        expect(case.group.as_deref(), group, source);
        expect(case.room, room, source);
        expect(case.user.as_ref(), callback.user.as_ref(), source);
        expect(case.task.as_ref(), callback.task.as_ref(), source);
        expect(case.reason, callback.reason, source);
        expect(case.happened, callback.happened_ms, source);
        expect(case.role.as_deref(), role, source);
        expect(case.relay.as_deref(), status, source);
        expect(case.error_code, relay.and_then(|relay| relay.error_code), source);
        expect(case.extra, Some(extra), source);
    }
}

fn expect<T: PartialEq + std::fmt::Debug>(expected: Option<T>, found: Option<T>, source: &str) {
    if expected.is_some() {
        assert_eq!(found, expected, "{source}");
    }
}
