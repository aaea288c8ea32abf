//! The shared cases of `notification.json`: the content of a body, its faults, and the verdict on its signature.

use panglu_core::{
    Locale,
    notification::{
        BodyInspection, Event, Notification, NotificationKey, PushErrorKind, RecordingErrorKind, Verdict,
        inspect_at,
    },
};
use panglu_tests::cases;
use serde::{Deserialize, Deserializer};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// The key of every case, unless it is about another one.
const KEY: &str = "callback-key";
/// Ten minutes before the `t` in the cases.
const NOW: u64 = 1_700_000_000;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Case {
    /// Where the case comes from.
    source: String,
    /// The body, line by line.
    lines: Vec<String>,
    /// The current time, in Unix seconds.
    #[serde(default = "usual_now")]
    now: u64,
    /// Expected.
    verdict: String,
    /// Expected: the signature formula that was recognised.
    formula: Option<String>,
    /// Expected: code, line and column of every fault; 0 if there is no position.
    #[serde(default)]
    faults: Vec<(String, usize, usize)>,
    /// Expected: the verdict on the corrected body; if missing, there is no correction.
    suggestion: Option<String>,
    /// Expected: the codes of the advice.
    #[serde(default)]
    advice: Vec<String>,
    /// Expected: the names of fields without a typed accessor.
    extra: Option<Vec<String>>,
    /// Expected, where given.
    event: Option<i64>,
    /// Expected, where given.
    stream: Option<String>,
    /// Expected, where given.
    app: Option<String>,
    /// Expected, where given.
    error_code: Option<i64>,
    /// Expected, where given.
    sub_error_code: Option<i64>,
    /// Expected, if given: the name of the end's meaning, or `null` if it is not known.
    #[serde(default, deserialize_with = "present")]
    end_meaning: Option<Option<String>>,
    /// Expected, where given.
    record_id: Option<String>,
    /// Expected, where given.
    content_start: Option<u64>,
    /// Expected: whether the event is newer than the documents of 2018.
    #[serde(default)]
    newer: bool,
    /// Expected, where given: number, name and count of every fault of a push or a recording.
    kinds: Option<Vec<(i64, Option<String>, u64)>>,
    /// Expected, where given: when the faults of a push were seen, in Unix milliseconds.
    moments: Option<Vec<u64>>,
    /// Expected, where given: how grave the faults of a recording are.
    level: Option<String>,
    /// Expected, where given: the idempotency key.
    occurrence: Option<String>,
}

fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<String>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

const fn usual_now() -> u64 {
    NOW
}

fn all() -> Vec<Case> {
    cases(include_str!("notification.json"))
}

fn inspect(body: &str, now: u64) -> BodyInspection {
    inspect_at(body.as_bytes(), &NotificationKey::parse(KEY).unwrap(), now)
}

#[test]
fn verdicts() {
    for case in all() {
        let seen = inspect(&case.lines.join("\n"), case.now);
        assert_eq!(seen.verdict.name(), case.verdict, "{}", case.source);
        let formula = match &seen.verdict {
            Verdict::WrongFormula(formula) => Some(formula.code().to_owned()),
            _ => None,
        };
        assert_eq!(formula, case.formula, "{}", case.source);
    }
}

#[test]
fn faults_and_their_places() {
    for case in all() {
        let seen = inspect(&case.lines.join("\n"), case.now);
        let found = seen.error.iter().flat_map(|error| error.faults()).map(|fault| {
            let (line, column) = fault.place().unwrap_or_default();
            (fault.code().to_owned(), line, column)
        });
        assert_eq!(found.collect::<Vec<_>>(), case.faults, "{}", case.source);
    }
}

#[test]
fn a_missing_comma_is_told_in_both_languages() {
    let case = all().swap_remove(0);
    let error = Notification::parse(case.lines.join("\n").as_bytes()).unwrap_err();
    assert_eq!(error.code(), "missing-comma");
    assert_eq!(
        error.text(Locale::En),
        "A comma is missing at the end of line 13 (column 20)."
    );
    assert_eq!(error.text(Locale::ZhCn), "第 13 行末尾（第 20 列）缺少逗号。");
}

#[test]
fn every_sentence_is_whole_in_both_languages() {
    for case in all() {
        let seen = inspect(&case.lines.join("\n"), case.now);
        for (locale, stop) in [(Locale::En, '.'), (Locale::ZhCn, '。')] {
            let faults = seen
                .error
                .iter()
                .flat_map(|error| error.faults())
                .map(|fault| fault.text(locale));
            let advice = seen.advice().iter().map(|advice| advice.text(locale));
            let verdict = &seen.verdict;
            let words = [
                verdict.text(locale),
                verdict.proves(locale),
                verdict.does_not_prove(locale),
            ];
            for sentence in faults.chain(advice).chain(words) {
                assert!(sentence.ends_with(stop), "{sentence}");
                let is_chinese = sentence
                    .chars()
                    .any(|character| ('\u{4e00}'..='\u{9fff}').contains(&character));
                assert_eq!(is_chinese, locale == Locale::ZhCn, "{sentence}");
                assert!(
                    !is_chinese || !sentence.contains(", "),
                    "full-width punctuation: {sentence}"
                );
            }
        }
    }
}

#[test]
fn only_what_is_unambiguous_is_corrected() {
    for case in all() {
        let seen = inspect(&case.lines.join("\n"), case.now);
        let suggestion = seen.error.as_ref().and_then(|error| error.suggestion());
        let verdict = suggestion.map(|text| inspect(text, case.now).verdict.name().to_owned());
        assert_eq!(verdict, case.suggestion, "{}", case.source);
        if let Some(text) = suggestion {
            let again = Notification::parse(text.as_bytes()).expect("a corrected body is good");
            assert_eq!(
                Some(again),
                seen.notification,
                "what was read is what was corrected: {}",
                case.source
            );
        }
    }
}

#[test]
fn fields() {
    for case in all() {
        let source = &case.source;
        let seen = inspect(&case.lines.join("\n"), case.now);
        let advice: Vec<_> = seen
            .advice()
            .iter()
            .map(|advice| advice.code().to_owned())
            .collect();
        assert_eq!(advice, case.advice, "{source}");
        let Some(notification) = &seen.notification else {
            assert_eq!(case.event, None, "something should be readable: {source}");
            continue;
        };
        if let Some(extra) = &case.extra {
            let names: Vec<_> = notification.extra.iter().map(|(name, _)| name.clone()).collect();
            assert_eq!(&names, extra, "{source}");
        }
        let occurrence = notification.idempotency_key();
        let (error_code, sub_error_code) = match &notification.event {
            Event::Started(push) | Event::Ended(push) => (push.error_code, push.sub_error_code),
            _ => (None, None),
        };
        let end_meaning = notification
            .end_meaning()
            .map(|meaning| meaning.name().to_owned());
        let content_start = match &notification.event {
            Event::Recorded(recording) => recording.content_start(),
            _ => None,
        };
        expect(case.event, Some(notification.event.number()), source);
        assert_eq!(notification.event.is_newer(), case.newer, "{source}");
        assert_eq!(kinds(&notification.event), case.kinds, "{source}");
        expect(
            case.moments.as_ref(),
            moments(&notification.event).as_ref(),
            source,
        );
        expect(case.level.as_deref(), level(&notification.event), source);
        expect(case.stream.as_deref(), notification.stream(), source);
        expect(case.app.as_deref(), notification.app.as_deref(), source);
        expect(case.error_code, error_code, source);
        expect(case.sub_error_code, sub_error_code, source);
        expect(case.end_meaning.as_ref(), Some(&end_meaning), source);
        expect(case.record_id.as_deref(), notification.record_id(), source);
        expect(case.content_start, content_start, source);
        expect(case.occurrence.as_deref(), Some(occurrence.as_str()), source);
    }
}

/// Number, name and count of every fault of a push or a recording.
fn kinds(event: &Event) -> Option<Vec<(i64, Option<String>, u64)>> {
    let named = |name: Option<&'static str>| name.map(str::to_owned);
    match event {
        Event::PushErrors(push) => Some(
            push.errors
                .iter()
                .filter_map(|error| {
                    let kind = error.kind?;
                    Some((kind.number(), named(kind.name()), error.count?))
                })
                .collect(),
        ),
        Event::RecordingErrors(recording) => Some(
            recording
                .errors
                .iter()
                .filter_map(|error| {
                    let kind = error.kind?;
                    Some((kind.number(), named(kind.name()), error.count?))
                })
                .collect(),
        ),
        _ => None,
    }
}

/// When the faults of a push were seen; a recording's notification does not say.
fn moments(event: &Event) -> Option<Vec<u64>> {
    match event {
        Event::PushErrors(push) => {
            let moments = push.errors.iter().flat_map(|error| &error.moments);
            Some(moments.filter_map(|moment| moment.at_ms).collect())
        }
        Event::RecordingErrors(_) => Some(Vec::new()),
        _ => None,
    }
}

fn level(event: &Event) -> Option<&str> {
    match event {
        Event::RecordingErrors(recording) => recording.level.as_deref(),
        _ => None,
    }
}

#[test]
fn what_a_push_error_says_of_its_moments() {
    let body = all().into_iter().find(|case| case.event == Some(321)).unwrap();
    let notification = Notification::parse(body.lines.join("\n").as_bytes()).unwrap();
    let Event::PushErrors(push) = notification.event else {
        panic!("a push error")
    };
    assert_eq!(
        (push.reported_ms, push.interval_ms, push.timeout_ms),
        (Some(1_700_000_004_971), Some(5000), Some(5000))
    );
    assert_eq!(push.sequence.as_deref(), Some("9223372036854775809"));
    let late = &push.errors[0];
    let moments: Vec<_> = late
        .moments
        .iter()
        .map(|moment| (moment.description.as_deref(), moment.at_ms))
        .collect();
    assert_eq!(
        moments,
        [
            (Some("interval=3046"), Some(1_700_000_000_569)),
            (Some("interval=2953"), Some(1_700_000_003_522))
        ]
    );
    let extra: Vec<_> = late.extra.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(extra, ["customer_visible", "event_key"], "nothing is dropped");
    assert_eq!(
        PushErrorKind::listed().filter_map(PushErrorKind::name).count(),
        16
    );
    assert_eq!(
        RecordingErrorKind::listed()
            .filter_map(RecordingErrorKind::name)
            .count(),
        18
    );
}

fn expect<T: PartialEq + std::fmt::Debug>(expected: Option<T>, found: Option<T>, source: &str) {
    if expected.is_some() {
        assert_eq!(found, expected, "{source}");
    }
}
