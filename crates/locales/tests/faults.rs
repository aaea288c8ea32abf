//! The faults that the build reports. Each case is a pair of correct files with one fault.
#![allow(
    clippy::panic,
    reason = "a test may panic, also in the functions its cases share"
)]

use panglu_locales::{Error, Texts};

/// Parses an English file and another one, and returns every fault as a line.
fn faults_of(tag: &str, english: &str, other: &str) -> Vec<String> {
    match Texts::parse(&[("en", english), (tag, other)]) {
        Ok(_) => Vec::new(),
        Err(Error::Faults(faults)) => faults.iter().map(ToString::to_string).collect(),
        Err(other) => panic!("{other}"),
    }
}

#[test]
fn files_that_fit_together_have_no_fault() {
    let english = "waiting = { $people ->\n    [one] { $people } person\n   *[other] { $people } people\n} in { $room }\n";
    assert_eq!(
        faults_of("zh-CN", english, "waiting = { $room }里有 { $people } 人\n"),
        [""; 0]
    );
}

#[test]
fn a_key_that_one_language_lacks_or_has_alone() {
    assert_eq!(
        faults_of(
            "de",
            "room = Room\nuser = User\n",
            "room = Raum\nhost = Gastgeber\n"
        ),
        [
            "locales/de.ftl: `user` is missing",
            "locales/de.ftl: `host` is not in en.ftl"
        ]
    );
    assert_eq!(
        faults_of("de", "room = Room\n    .hint = Digits\n", "room = Raum\n"),
        ["locales/de.ftl: `room.hint` is missing"]
    );
}

#[test]
fn placeholders_that_differ() {
    assert_eq!(
        faults_of(
            "de",
            "room = Room { $number } of { $host }\n",
            "room = Raum { $nummer }\n"
        ),
        ["locales/de.ftl: `room` has the placeholders $nummer, but en has $host, $number"]
    );
    assert_eq!(
        faults_of("de", "room = Room\n", "room = Raum { $number }\n"),
        ["locales/de.ftl: `room` has the placeholders $number, but en has none"]
    );
}

#[test]
fn a_key_declared_twice() {
    assert_eq!(
        faults_of("de", "room = Room\n", "room = Raum\nroom = Zimmer\n"),
        ["locales/de.ftl: `room` is declared twice"]
    );
}

#[test]
fn a_plural_that_lacks_a_form_of_its_language() {
    let english = "files = { $count ->\n    [one] one file\n   *[other] { $count } files\n}\n";
    let polish = "files = { $count ->\n    [one] jeden plik\n    [few] { $count } pliki\n   *[other] { $count } plików\n}\n";
    assert_eq!(
        faults_of("pl", english, polish),
        ["locales/pl.ftl: `files` lacks the plural form [many]"]
    );
    let chinese = "files = { $count ->\n    [one] 一个文件\n   *[other] { $count } 个文件\n}\n";
    assert_eq!(
        faults_of("zh-CN", english, chinese),
        ["locales/zh-CN.ftl: `files` has the plural form [one], which this language does not know"]
    );
    let with_zero = "files = { $count ->\n    [0] 没有文件\n   *[other] { $count } 个文件\n}\n";
    assert_eq!(
        faults_of("zh-CN", english, with_zero),
        [""; 0],
        "one number is no form"
    );
}

#[test]
fn what_fluent_has_and_we_do_not_read() {
    for (text, what) in [
        (
            "a = { NUMBER($count) }",
            "calls a function, or a term with arguments, which is not read",
        ),
        (
            "a = { $count ->\n    [one] x\n   *[many] y\n}",
            "has a default form that is not `*[other]`",
        ),
        (
            "a = { $kind ->\n    [camera] x\n   *[other] y\n}",
            "has the form [camera], which is no plural category",
        ),
        (
            "a = { $count ->\n    [1.5] x\n   *[other] y\n}",
            "has the form [1.5], which is no whole number",
        ),
        ("a = { -brand }", "names `-brand`, which is not declared"),
        ("a = { b }\nb = { a }", "names `b` in a circle"),
    ] {
        let faults = faults_of("de", text, text);
        assert!(
            faults.contains(&format!("locales/en.ftl: `a` {what}")),
            "{text}: {faults:?}"
        );
    }
}

#[test]
fn a_file_that_is_no_fluent_names_the_line() {
    let faults = faults_of("de", "room = Room\n", "room = Raum\n\nuser Gast\n");
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(faults[0].starts_with("locales/de.ftl: line 3: "), "{faults:?}");
}

#[test]
fn files_that_are_no_language() {
    let faults = faults_of("not a tag", "room = Room\n", "room = Raum\n");
    assert_eq!(
        faults,
        ["locales/not a tag.ftl: the file's name is no language tag"]
    );
    let Err(error) = Texts::parse(&[("de", "room = Raum\n")]) else {
        panic!("there is nothing to compare with");
    };
    assert_eq!(
        error.to_string(),
        "locales/en.ftl: is missing: other languages are compared with it"
    );
}

#[test]
fn slips_of_typing() {
    assert_eq!(
        faults_of("zh-CN", "room = Room.\n", "room = 房间,号\n"),
        ["locales/zh-CN.ftl: `room` has a half-width “,” in “房间,号”"]
    );
    assert_eq!(
        faults_of("de", "room = Room\n", "room = Raum  eins\n"),
        ["locales/de.ftl: `room` has two spaces in “Raum  eins”"]
    );
    assert_eq!(
        faults_of("de", "room = Room\n", "room =\n    Raum\n    eins\n"),
        ["locales/de.ftl: `room` has a line break in “Raum\neins”"]
    );
    assert_eq!(
        faults_of(
            "de",
            "room = The host is not live\nid = BIZID\n",
            "room = The host is not live\nid = BIZID\n"
        ),
        ["locales/de.ftl: `room` is the English text, word for word"],
        "a name may be the same in every language"
    );
}
