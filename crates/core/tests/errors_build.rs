//! The faults that the build of the error catalogue reports. Each case removes one thing from, or adds one thing to, a
//! correct copy of the files.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    reason = "a test may panic, also in the functions its cases share"
)]

#[path = "../build/catalogue.rs"]
mod catalogue;
#[path = "../build/emit.rs"]
mod emit;
#[path = "../build/reference.rs"]
mod reference;
#[path = "../build/row.rs"]
mod row;
#[path = "errors_build/shown.rs"]
mod shown;
#[path = "../build/texts.rs"]
mod texts;

const TEXTS: &str = "
error-audience-wait = Please wait.
error-cause-wait = It takes time.
error-advice-wait = Wait.
error-relay-tens = Some ten
error-relay-first = First
    .cause = A cause.
    .advice = An act.
error-relay-second = Second
error-document-paper = The paper
lobby = Not for the catalogue
";

const REFERENCES: &str = r#"
[paper]
date = "2018-06-15"
url = "https://example.com/paper"
"#;

const RELAY: &str = r#"
source = "relay"
field = "errCode"
reference = "paper"
contact = ["roomId"]

[[family]]
from = 10
to = 19
name = "tens"
cause = "wait"
advice = "wait"
audience = "wait"
who = "vendor"
retry = "never"

[[row]]
codes = [1, 2]
name = "first"
audience = "wait"
who = "operator"
retry = "after"
seconds = 30
support = true

[[row]]
codes = [3]
name = "second"
cause = "wait"
advice = "wait"
audience = "wait"
who = "developer"
retry = "never"
"#;

fn faults_of(texts: &str, references: &str, relay: &str) -> Vec<String> {
    let files = [("references.toml", references), ("relay.toml", relay)];
    catalogue::read(&files, &mut in_english(texts))
        .err()
        .unwrap_or_default()
}

fn in_english(texts: &str) -> panglu_locales::Texts {
    panglu_locales::Texts::parse(&[("en", texts)]).unwrap()
}

/// Replaces `old` once in the relay's file and expects exactly this fault.
#[track_caller]
fn refused(old: &str, new: &str, expected: &str) {
    assert!(RELAY.contains(old), "the file has “{old}”");
    assert_eq!(
        faults_of(TEXTS, REFERENCES, &RELAY.replacen(old, new, 1)),
        [expected]
    );
}

#[test]
fn complete_files_become_tables() {
    let files = [("references.toml", REFERENCES), ("relay.toml", RELAY)];
    let mut texts = in_english(TEXTS);
    let catalogue = catalogue::read(&files, &mut texts).unwrap_or_else(|faults| panic!("{faults:?}"));
    assert_eq!(
        texts.left("").collect::<Vec<_>>(),
        ["lobby"],
        "the code shows the rest"
    );
    assert_eq!(catalogue.index, [(1, 0), (2, 0), (3, 1)]);
    let source = emit::source(&catalogue);
    assert!(source.contains("static ROWS: [Row; 3]"), "{source}");
    for retry in ["RetryRule::After { seconds: 30 }", "RetryRule::Never"] {
        assert!(source.contains(&format!("retry: {retry},")), "{source}");
    }
    assert!(
        source.contains("Family { codes: 10..=19, row: &ROWS[2] }"),
        "{source}"
    );
    assert!(source.contains("(Source::Relay, &[\"roomId\"])"), "{source}");
    assert_eq!(
        source.matches("Please wait.").count(),
        1,
        "a shared text is kept once"
    );
}

#[test]
fn a_number_explained_twice() {
    refused(
        "[3]",
        "[2]",
        "relay.toml: `second` explains 2, which `first` explains already",
    );
    refused(
        "[1, 2]",
        "[1, 1]",
        "relay.toml: `first` explains 1, which `first` explains already",
    );
    assert_eq!(
        faults_of(
            TEXTS,
            REFERENCES,
            &RELAY.replace("codes = [3]", "codes = [2]\nfield = \"other\"")
        ),
        [""; 0],
        "the same number in another field is another number"
    );
}

#[test]
fn a_name_used_twice() {
    refused(
        "\"second\"",
        "\"first\"",
        "relay.toml: two rows are called `first`",
    );
}

#[test]
fn an_unknown_word() {
    refused(
        "\"operator\"",
        "\"somebody\"",
        "relay.toml: `first` `who` is “somebody”, but must be one of audience, operator, developer, vendor",
    );
    refused(
        "\"after\"\nseconds = 30",
        "\"soon\"",
        "relay.toml: `first` `retry` is “soon”, but must be one of never, now, after",
    );
    refused(
        "support = true",
        "suport = true",
        "relay.toml: `first` has an unknown key `suport`",
    );
    refused(
        "support = true",
        "support = \"yes\"",
        "relay.toml: `first` `support` must be true or false",
    );
    refused("[[row]]", "[[rows]]", "relay.toml: unknown key `rows`");
    refused(
        "\"second\"",
        "\"The Second\"",
        "relay.toml: `The Second` needs a `name` of lower-case letters, digits and hyphens",
    );
}

#[test]
fn a_retry_rule_that_says_too_little_or_too_much() {
    let needs = "relay.toml: `first` retries `after` some time, so it needs `seconds` from 3 to 3600";
    refused("seconds = 30\n", "", needs);
    refused("seconds = 30", "seconds = 2", needs);
    refused("seconds = 30", "seconds = \"30\"", needs);
    refused(
        "\"after\"",
        "\"now\"",
        "relay.toml: `first` has `seconds`, but does not retry `after` them",
    );
    refused(
        "support = true",
        "benign = true",
        "relay.toml: `first` is benign, so there is nothing to retry",
    );
    refused(
        "contact = [\"roomId\"]",
        "",
        "relay.toml: `first` sends people to support, but the file lists no `contact` fields",
    );
}

#[test]
fn rows_and_families_without_numbers() {
    let no_list = "relay.toml: `second` needs `codes`, a list of numbers";
    for codes in ["[]", "[\"3\"]", "[3, 4294967296]"] {
        refused("[3]", codes, no_list);
    }
    refused(
        "[3]",
        "[3]\nof = \"2\"",
        "relay.toml: `second` has an `of` that is no number",
    );
    refused(
        "[3]",
        "[3]\nof = 0",
        "relay.toml: `second` refines 0, which has no sub-codes",
    );
    refused("from = 10\n", "", "relay.toml: `tens` needs `from` and `to`");
    refused(
        "from = 10",
        "from = 20",
        "relay.toml: `tens` needs `from` and `to`",
    );
}

#[test]
fn a_file_that_is_no_toml() {
    let faults = faults_of(TEXTS, REFERENCES, "source = ");
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(
        faults[0].starts_with("relay.toml: string values must be quoted"),
        "{faults:?}"
    );
}
