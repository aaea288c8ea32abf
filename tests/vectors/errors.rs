//! Runs the cases about error codes against the core, natively and in a browser.

use panglu_core::errors::{
    Fit, Meaning, NextStep, RelayCall, Source, explain, explain_disconnect, parse_code, plan_after,
};
use panglu_tests::cases;
use serde::Deserialize;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// `errors.json`: every case says what it checks.
#[derive(Debug, Deserialize)]
#[serde(
    tag = "check",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
enum Case {
    /// The catalogue explains every one of these numbers.
    Listed {
        source: String,
        product: String,
        count: usize,
        codes: Vec<i64>,
    },
    /// The meanings of a number as `source name fit`, and what the first of them says.
    Explained {
        source: String,
        code: i64,
        asked: Option<String>,
        known: bool,
        meanings: Vec<String>,
        who: String,
        /// Seconds; `None` if retrying does not help.
        retry: Option<u16>,
        #[serde(default)]
        benign: bool,
        #[serde(default)]
        contact: Vec<String>,
    },
    /// The meanings of an end of push, as `source name code` or `source name code/sub-code`.
    Disconnected {
        source: String,
        errcode: i64,
        sub_errcode: Option<i64>,
        meanings: Vec<String>,
    },
    /// The code found in a text, or the stable code of the error.
    Pasted {
        source: String,
        text: String,
        code: Option<i64>,
        fault: Option<String>,
    },
    /// What to do after an answer of the relay.
    Planned {
        source: String,
        code: i64,
        attempt: u32,
        call: String,
        act: String,
        seconds: Option<u16>,
        #[serde(default)]
        contact: Vec<String>,
    },
}

fn all() -> Vec<Case> {
    cases(include_str!("errors.json"))
}

#[test]
fn every_listed_code_is_explained() {
    let mut lists = 0;
    for case in all() {
        let Case::Listed {
            source,
            product,
            count,
            codes,
        } = case
        else {
            continue;
        };
        assert_eq!(codes.len(), count, "{source}");
        let product = Source::parse(&product).expect("a case names a known source");
        for code in codes {
            let explanation = explain(code, Some(product));
            assert!(explanation.known, "{code}: {source}");
            let first = explanation.meanings[0];
            assert_eq!(
                (first.source(), first.fit(), first.code()),
                (product, Fit::Exact, code),
                "{source}"
            );
        }
        lists += 1;
    }
    assert_eq!(lists, Source::ALL.len(), "one list for every source");
}

#[test]
fn meanings_come_in_order() {
    for case in all() {
        let Case::Explained {
            source,
            code,
            asked,
            known,
            meanings,
            who,
            retry,
            benign,
            contact,
        } = case
        else {
            continue;
        };
        let asked = asked.map(|name| Source::parse(&name).expect("a case names a known source"));
        let explanation = explain(code, asked);
        let listed = |meaning: &Meaning| {
            format!(
                "{} {} {}",
                meaning.source().name(),
                meaning.name(),
                meaning.fit().name()
            )
        };
        let found: Vec<String> = explanation.meanings.iter().map(listed).collect();
        assert_eq!(found, meanings, "{code}: {source}");
        assert_eq!((explanation.query, explanation.known), (code, known), "{source}");
        let first = explanation.meanings[0];
        assert_eq!(first.who().name(), who, "{code}: {source}");
        assert_eq!(first.retry().delay_seconds(), retry, "{code}: {source}");
        assert_eq!(first.benign(), benign, "{code}: {source}");
        assert_eq!(first.contact(), contact, "{code}: {source}");
    }
}

#[test]
fn ends_of_pushes() {
    for case in all() {
        let Case::Disconnected {
            source,
            errcode,
            sub_errcode,
            meanings,
        } = case
        else {
            continue;
        };
        let listed = |meaning: &Meaning| {
            let refined = meaning
                .refines()
                .map_or_else(String::new, |refined| format!("{refined}/"));
            format!(
                "{} {} {refined}{}",
                meaning.source().name(),
                meaning.name(),
                meaning.code()
            )
        };
        let explanation = explain_disconnect(errcode, sub_errcode);
        let found: Vec<String> = explanation.meanings.iter().map(listed).collect();
        assert_eq!(found, meanings, "{errcode}: {source}");
    }
}

#[test]
fn pasted_texts() {
    for case in all() {
        let Case::Pasted {
            source,
            text,
            code,
            fault,
        } = case
        else {
            continue;
        };
        let found = parse_code(&text);
        assert_eq!(found.ok(), code, "{source}");
        assert_eq!(
            found.err().map(|error| error.code().to_owned()),
            fault,
            "{source}"
        );
    }
}

#[test]
fn plans_after_answers() {
    for case in all() {
        let Case::Planned {
            source,
            code,
            attempt,
            call,
            act,
            seconds,
            contact,
        } = case
        else {
            continue;
        };
        let call = match call.as_str() {
            "start" => RelayCall::Start,
            "stop" => RelayCall::Stop,
            other => panic!("the relay has no call {other}"),
        };
        let (found, found_seconds, found_contact): (_, _, &[&str]) = match plan_after(code, attempt, call) {
            NextStep::Done => ("done", None, &[]),
            NextStep::RetryAfter { seconds } => ("retry", Some(seconds), &[]),
            NextStep::GiveUp { contact } => ("give-up", None, contact),
        };
        assert_eq!(
            (found, found_seconds),
            (act.as_str(), seconds),
            "{code}: {source}"
        );
        assert_eq!(found_contact, contact, "{code}: {source}");
    }
}
