//! Properties that hold for every number and every text of the error catalogue.
#![cfg(not(target_arch = "wasm32"))]

#[path = "errors/texts.rs"]
mod texts;

use panglu_core::{
    Field, Locale,
    errors::{
        Fit, Meaning, NextStep, RelayCall, Source, explain, explain_disconnect, parse_code, plan_after,
        search,
    },
    identify::{Subject, identify},
};
use proptest::prelude::*;
use toml::{Table, Value};

const FILES: [&str; 5] = [
    include_str!("../data/errors/notification.toml"),
    include_str!("../data/errors/relay.toml"),
    include_str!("../data/errors/status-api.toml"),
    include_str!("../data/errors/tcplayer-next.toml"),
    include_str!("../data/errors/tcplayer.toml"),
];

/// Every number in the data, as source, parent code and number.
#[expect(clippy::unwrap_used, reason = "without the data there is nothing to test")]
fn written() -> Vec<(Source, Option<i64>, i64)> {
    let mut written = Vec::new();
    for file in FILES {
        let table: Table = file.parse().unwrap();
        let source = Source::parse(table["source"].as_str().unwrap()).unwrap();
        for row in table["row"].as_array().unwrap() {
            let of = row.get("of").and_then(Value::as_integer);
            let codes = row["codes"].as_array().unwrap();
            written.extend(codes.iter().map(|code| (source, of, code.as_integer().unwrap())));
        }
    }
    written
}

/// Every meaning in the catalogue: one for each number and one for each family.
fn every_meaning() -> Vec<Meaning> {
    let mut meanings: Vec<Meaning> = written()
        .into_iter()
        .flat_map(|(_, _, code)| explain(code, None).meanings)
        .collect();
    let families = [40_000_099, 40_000_299, 40_000_399, 40_000_499];
    meanings.extend(families.map(|code| explain(code, None).meanings[0]));
    meanings
}

#[test]
fn what_is_written_is_explained() {
    for (source, of, code) in written() {
        let explanation = match of {
            None => explain(code, Some(source)),
            Some(parent) => explain_disconnect(parent, Some(code)),
        };
        let first = explanation.meanings[0];
        assert_eq!(
            (first.source(), first.refines(), first.code()),
            (source, of, code)
        );
        assert!(explanation.known, "{source:?} {code}");
    }
}

#[test]
fn names_and_documents_are_stable_and_dated() {
    let meanings = every_meaning();
    for meaning in &meanings {
        let alike = meanings.iter().filter(|other| {
            (other.source(), other.name()) == (meaning.source(), meaning.name())
                && other.title(Locale::En) != meaning.title(Locale::En)
        });
        assert_eq!(alike.count(), 0, "{} names two things", meaning.name());
        assert_eq!(meaning.reference().date().len(), 10);
        assert_eq!(Source::parse(meaning.source().name()), Ok(meaning.source()));
    }
    let error = Source::parse("Relay").unwrap_err();
    assert_eq!((error.field(), error.code()), (Field::Source, "not-one-of"));
    for source in Source::ALL {
        assert!(
            error.text(Locale::En).contains(source.name()),
            "{error} names {}",
            source.name()
        );
    }
}

#[test]
fn a_code_of_a_family_names_it() {
    assert_eq!(
        explain(40_000_007, None).meanings[0].family(),
        Some("request-parsing")
    );
    assert_eq!(
        explain(40_000_077, None).meanings[0].family(),
        Some("request-parsing")
    );
    assert_eq!(explain(40_000_500, None).meanings[0].family(), None);
    assert_eq!(explain(6012, None).meanings[0].family(), None);
}

fn any_source() -> impl Strategy<Value = Option<Source>> {
    prop::option::of(prop::sample::select(&Source::ALL[..]))
}

/// Any number; those in and near the catalogue are much more frequent.
fn any_code() -> impl Strategy<Value = i64> {
    let known: Vec<i64> = written().into_iter().map(|(_, _, code)| code).collect();
    prop_oneof![
        any::<i64>(),
        -3_000..60_000_i64,
        39_999_900..40_000_700_i64,
        prop::sample::select(known),
    ]
}

proptest! {
    #[test]
    fn an_answer_is_never_empty_and_always_in_order(code in any_code(), source in any_source()) {
        let explanation = explain(code, source);
        prop_assert_eq!(explanation.query, code);
        let first = explanation.meanings.first().copied();
        prop_assert!(first.is_some());
        let exact = |meaning: &Meaning| meaning.fit() == Fit::Exact;
        let asked = |meaning: &Meaning| source.is_none_or(|source| meaning.source() == source);
        prop_assert_eq!(explanation.known, explanation.meanings.iter().any(|meaning| exact(meaning) && asked(meaning)));
        // The meanings of the given source form one block at the front.
        let block = explanation.meanings.iter().take_while(|meaning| asked(meaning)).count();
        prop_assert!(!explanation.meanings.iter().skip(block).any(asked));
        // Suggestions come alone, and there are at most three.
        let suggestions = explanation.meanings.iter().filter(|meaning| meaning.fit() == Fit::Nearest).count();
        prop_assert!(suggestions == 0 || (suggestions == explanation.meanings.len() && suggestions <= 3));
        prop_assert!(explanation.meanings.iter().all(|meaning| (meaning.code() == code) == (meaning.fit() != Fit::Nearest)));
        // The source changes only the order of known meanings.
        let mut unasked = explain(code, None).meanings;
        if suggestions == 0 {
            unasked.retain(|meaning| !explanation.meanings.contains(meaning));
            prop_assert!(unasked.is_empty());
        }
    }

    #[test]
    fn a_pair_is_never_without_an_answer(errcode in any_code(), sub in prop::option::of(any_code())) {
        prop_assert!(!explain_disconnect(errcode, sub).meanings.is_empty());
    }

    #[test]
    fn a_plan_waits_three_seconds_and_ends(code in any_code(), stop in any::<bool>()) {
        let call = if stop { RelayCall::Stop } else { RelayCall::Start };
        for attempt in 0..100 {
            match plan_after(code, attempt, call) {
                NextStep::RetryAfter { seconds } => prop_assert!(seconds >= 3 && attempt < 10),
                NextStep::Done | NextStep::GiveUp { .. } => {}
            }
        }
    }

    #[test]
    fn a_code_is_found_in_any_wording(code in any::<i64>(), before in "[a-z ]{0,9}", after in "[ ,.;。a-z]{0,9}") {
        prop_assume!(code != i64::MIN);
        let text = format!("{before} code: {code} {after}");
        prop_assert_eq!(parse_code(&text), Ok(code));
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,60}|[-−0-9０-９ a-z=:错误码]{0,40}") {
        if let Err(error) = parse_code(&text) {
            prop_assert!(!error.text(Locale::ZhCn).is_empty());
            prop_assert!(error.to_string().len() < 120, "the text is not repeated");
        }
    }
}

#[test]
fn an_error_is_found_by_its_number_its_name_and_its_words() {
    for meaning in every_meaning()
        .into_iter()
        .filter(|meaning| meaning.fit() == Fit::Exact)
    {
        let is_it = |found: &Meaning| (found.source(), found.name()) == (meaning.source(), meaning.name());
        for words in [
            meaning.name(),
            meaning.title(Locale::ZhCn),
            meaning.title(Locale::En),
        ] {
            assert!(search(words).iter().any(is_it), "{words}");
        }
    }
    let capitals = search("ROOM Not Found");
    assert_eq!(
        capitals.first().map(Meaning::code),
        Some(40_000_410),
        "whatever its spelling"
    );
    assert_eq!(
        search("").len(),
        search("  ").len(),
        "without words everything is found"
    );
}

/// A link to an error has its name only. A name of one word may be any word, so such links have the number.
#[test]
fn a_name_of_several_words_is_recognised_by_itself() {
    for meaning in search("")
        .into_iter()
        .filter(|meaning| meaning.name().contains('-'))
    {
        let readings = identify(meaning.name());
        let all = core::iter::once(&readings.best).chain(&readings.alternatives);
        let mut names = all.filter_map(|reading| match &reading.subject {
            Subject::ErrorName(named) => Some(named),
            _ => None,
        });
        let named = names.next().unwrap_or_else(|| panic!("{}", meaning.name()));
        assert!(
            named
                .found
                .iter()
                .all(|found| found.meaning.name() == meaning.name())
        );
        assert!(
            named
                .found
                .iter()
                .any(|found| found.meaning.source() == meaning.source())
        );
    }
}
