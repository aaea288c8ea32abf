//! Faults in texts and documents: missing ones, and ones that no reader sees.

use super::{REFERENCES, RELAY, TEXTS, faults_of, refused};

#[test]
fn a_missing_text() {
    let without = |line: &str| {
        assert!(TEXTS.contains(line), "the texts have “{line}”");
        faults_of(&TEXTS.replace(line, ""), REFERENCES, RELAY)
    };
    assert_eq!(
        without("    .cause = A cause.\n"),
        ["relay.toml: `first` needs a text `error-relay-first.cause` without placeholders in `locales/`"]
    );
    assert_eq!(
        without("error-relay-second = Second\n"),
        ["relay.toml: `second` needs a text `error-relay-second` without placeholders in `locales/`"]
    );
    refused(
        "audience = \"wait\"\nwho = \"operator\"",
        "who = \"operator\"",
        "relay.toml: `first` needs a text `error-relay-first.audience` without placeholders in `locales/`",
    );
    refused(
        "audience = \"wait\"\nwho = \"operator\"",
        "audience = \"hurry\"\nwho = \"operator\"",
        "relay.toml: `first` needs a text `error-audience-hurry` without placeholders in `locales/`",
    );
    refused(
        "audience = \"wait\"\nwho = \"operator\"",
        "audience = 1\nwho = \"operator\"",
        "relay.toml: `first` `audience` is not the key of a shared text",
    );
}

#[test]
fn a_text_with_a_placeholder() {
    assert_eq!(
        faults_of(
            &TEXTS.replace("A cause.", "A cause of { $code }."),
            REFERENCES,
            RELAY
        ),
        ["relay.toml: `first` needs a text `error-relay-first.cause` without placeholders in `locales/`"]
    );
}

#[test]
fn a_text_that_nobody_reads() {
    let spare = format!("{TEXTS}error-advice-spare = Spare\n");
    assert_eq!(
        faults_of(&spare, REFERENCES, RELAY),
        ["no row shows the text `error-advice-spare`"]
    );
}

#[test]
fn a_missing_source_or_date() {
    refused(
        "source = \"relay\"",
        "",
        "relay.toml: `source` is “”, but must be one of relay, tcplayer, tcplayer-next, notification, status-api",
    );
    refused(
        "field = \"errCode\"",
        "",
        "relay.toml: `field` must say where the numbers stand",
    );
    let without = faults_of(TEXTS, REFERENCES, &RELAY.replace("reference = \"paper\"", ""));
    assert_eq!(without.len(), 3, "every row lacks its document: {without:?}");
    assert_eq!(
        without[0],
        "relay.toml: `first` `reference` is “”, which references.toml does not have"
    );
    for (old, new, expected) in [
        (
            "date = \"2018-06-15\"",
            "",
            "references.toml: `paper` needs a `date` like 2018-06-15",
        ),
        (
            "2018-06-15",
            "June 2018",
            "references.toml: `paper` needs a `date` like 2018-06-15",
        ),
        (
            "https:",
            "http:",
            "references.toml: `paper` has a `url` that is not https",
        ),
    ] {
        assert_eq!(
            faults_of(TEXTS, &REFERENCES.replace(old, new), RELAY)[0],
            expected
        );
    }
}
