//! Texts and documents: what is missing, and what no reader should see.

use super::{REFERENCES, RELAY, TEXTS, faults_of, refused};

#[test]
fn a_missing_text() {
    refused(
        "title = { en = \"First\", zh = \"第一\" }",
        "",
        "relay.toml: `first` `title` is missing",
    );
    refused(
        ", zh = \"第一\"",
        "",
        "relay.toml: `first` `title` has no `zh` text",
    );
    refused(
        "en = \"A cause.\", ",
        "",
        "relay.toml: `first` `cause` has no `en` text",
    );
    refused(
        "\"An act.\"",
        "\" \"",
        "relay.toml: `first` `advice` has no `en` text",
    );
    refused(
        "audience = \"wait\"\nwho = \"operator\"",
        "who = \"operator\"",
        "relay.toml: `first` `audience` is missing",
    );
    refused(
        "audience = \"wait\"\nwho = \"operator\"",
        "audience = \"hurry\"\nwho = \"operator\"",
        "relay.toml: `first` `audience` names `hurry`, which texts.toml does not have",
    );
}

#[test]
fn a_text_that_is_not_fit_to_be_read() {
    refused(
        "zh = \"第一\"",
        "zh = \"First\"",
        "relay.toml: `first` `title` has no Chinese in its Chinese text “First”",
    );
    refused(
        "en = \"First\"",
        "en = \"第一\"",
        "relay.toml: `first` `title` has Chinese in its English text “第一”",
    );
    refused(
        "一个原因。",
        "一个原因,没有了。",
        "relay.toml: `first` `cause` has a half-width “,” in “一个原因,没有了。”",
    );
    refused(
        "A cause.",
        "A cause of {code}.",
        "relay.toml: `first` `cause` has a placeholder, a line break or loose spaces in “A cause of {code}.”",
    );
}

#[test]
fn a_text_that_nobody_reads() {
    let spare = format!("{TEXTS}\n[spare]\nen = \"Spare\"\nzh = \"备用\"\n");
    assert_eq!(
        faults_of(&spare, REFERENCES, RELAY),
        ["texts.toml: no row shows `spare`"]
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
        ("zh = \"某文档\"", "", "references.toml: `paper` has no `zh` text"),
    ] {
        assert_eq!(
            faults_of(TEXTS, &REFERENCES.replace(old, new), RELAY)[0],
            expected
        );
    }
}
