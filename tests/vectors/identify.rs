//! Runs the shared cases of pasted text against the core, natively and in a browser.

use panglu_core::{
    Locale,
    identify::{Attempt, Identified, Reading, RoomReference, Subject, Warning, identify},
};
use panglu_tests::cases;
use serde::Deserialize;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// Account, room, user and picture; empty if the text does not contain it.
type Parts = [String; 4];

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Case {
    source: String,
    text: String,
    kind: String,
    room: Option<Parts>,
    /// The rooms of several, where they matter.
    rooms: Option<Vec<Parts>>,
    /// The number of rooms or notifications.
    count: Option<usize>,
    code: Option<i64>,
    /// The name of a stream.
    stream: Option<String>,
    /// The address, with its slips corrected.
    url: Option<String>,
    /// The name of an error, and the code that is found by it.
    name: Option<(String, i64)>,
    /// The kind of secret.
    secret: Option<String>,
    /// How sure the reading is, where that matters.
    certainty: Option<String>,
    /// All warnings.
    #[serde(default)]
    warnings: Vec<String>,
    /// Ids that must be listed.
    #[serde(default)]
    seen: Vec<String>,
    /// What no answer may repeat.
    #[serde(default)]
    hidden: Vec<String>,
    /// What the text was taken for in vain.
    attempts: Option<Vec<String>>,
    /// Other readings that must be offered.
    #[serde(default)]
    others: Vec<String>,
    /// The values of other readings that must be offered.
    #[serde(default)]
    chips: Vec<String>,
}

/// The files of cases, by what is pasted.
const FILES: [(&str, &str); 6] = [
    ("identify", include_str!("identify.json")),
    ("identify-chat", include_str!("identify-chat.json")),
    ("identify-tables", include_str!("identify-tables.json")),
    ("identify-addresses", include_str!("identify-addresses.json")),
    ("identify-logs", include_str!("identify-logs.json")),
    ("identify-secrets", include_str!("identify-secrets.json")),
];

fn parts(room: &RoomReference) -> Parts {
    [
        room.biz.as_ref().map(ToString::to_string).unwrap_or_default(),
        room.room.to_string(),
        room.user.as_ref().map(ToString::to_string).unwrap_or_default(),
        room.kind.map(|kind| kind.to_string()).unwrap_or_default(),
    ]
}

fn check_subject(case: &Case, at: &str, subject: &Subject) {
    assert_eq!(subject.kind(), case.kind, "{at}: {subject:?}");
    match subject {
        Subject::Room(room) => assert_eq!(Some(parts(room)), case.room, "{at}"),
        Subject::Rooms(roster) => {
            assert_eq!(Some(roster.rooms.len()), case.count, "{at}: {roster:?}");
            if let Some(expected) = &case.rooms {
                let rooms: Vec<_> = roster.rooms.iter().map(parts).collect();
                assert_eq!(&rooms, expected, "{at}");
            }
        }
        Subject::LogLine(line) => assert_eq!(Some(line.code), case.code, "{at}"),
        Subject::Code(code) => assert_eq!(Some(*code), case.code, "{at}"),
        Subject::ErrorName(named) => {
            let first = named
                .found
                .first()
                .map(|found| (named.name.clone(), found.meaning.code()));
            assert_eq!(first, case.name, "{at}");
        }
        Subject::Timeline(bodies) => assert_eq!(Some(bodies.len()), case.count, "{at}"),
        Subject::Stream(name) => {
            if let Some(expected) = &case.stream {
                assert_eq!(name.as_str(), expected, "{at}");
            }
        }
        Subject::Address(url) => {
            if let Some(expected) = &case.url {
                assert_eq!(url.expose(), expected, "{at}");
            }
        }
        Subject::Secret(kind) => assert_eq!(Some(kind.name()), case.secret.as_deref(), "{at}"),
        Subject::Notification(_) | Subject::Callback(_) | Subject::Unknown => {}
    }
}

/// The ids that a reading names.
fn ids(reading: &Reading) -> Vec<String> {
    let of_room = |room: &RoomReference| {
        let [biz, number, user, _] = parts(room);
        [
            biz,
            number,
            user,
            room.app.map(|app| app.to_string()).unwrap_or_default(),
        ]
    };
    match &reading.subject {
        Subject::Room(room) => of_room(room).to_vec(),
        Subject::Rooms(roster) => roster.rooms.iter().flat_map(of_room).collect(),
        Subject::Stream(name) => vec![name.to_string()],
        Subject::ErrorName(named) => vec![named.name.clone()],
        _ => Vec::new(),
    }
}

/// A text without differences of case and width, and without the escapes of addresses.
fn folded(text: &str) -> String {
    let narrow = |character: char| match character {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character),
        other => other,
    };
    let narrow: String = text.chars().map(narrow).collect();
    let spelled = narrow.replace('+', " ").replace("&amp;", "&");
    let decoded = percent_decoded(&spelled);
    decoded
        .to_lowercase()
        .chars()
        .filter(|character| !character.is_whitespace())
        .collect()
}

fn percent_decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let escaped = text.get(at + 1..at + 3).filter(|_| bytes[at] == b'%');
        match escaped.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                decoded.push(byte);
                at += 3;
            }
            None => {
                decoded.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(decoded).unwrap_or_else(|_| text.to_owned())
}

#[test]
fn pasted_texts_are_told_apart() {
    let mut sources = std::collections::BTreeSet::new();
    for (file, text) in FILES {
        for case in cases::<Case>(text) {
            let at = format!("{file}: {}", case.source);
            assert!(sources.insert(case.source.clone()), "{at}: said twice");
            let found = identify(&case.text);
            check(&case, &at, &found);
            assert_eq!(
                found,
                identify(&case.text),
                "{at}: the same text has the same answer"
            );
        }
    }
    assert!(sources.len() >= 190, "{} cases", sources.len());
}

fn check(case: &Case, at: &str, found: &Identified) {
    let Identified {
        best,
        alternatives,
        warnings,
        seen,
        attempts,
    } = found;
    check_subject(case, at, &best.subject);
    if let Some(certainty) = &case.certainty {
        assert_eq!(best.certainty().name(), certainty, "{at}: {best:?}");
    }
    let codes: Vec<_> = warnings.iter().map(|warning| warning.code()).collect();
    assert_eq!(codes, case.warnings, "{at}");
    let listed: Vec<_> = seen
        .iter()
        .map(|id| format!("{} {}", id.kind.name(), id.value))
        .collect();
    for id in &case.seen {
        assert!(listed.contains(id), "{at}: {id} in {listed:?}");
    }
    if let Some(expected) = &case.attempts {
        let tried: Vec<_> = attempts.iter().map(Attempt::kind).collect();
        assert_eq!(&tried, expected, "{at}");
    }
    for other in &case.others {
        assert!(
            alternatives.iter().any(|guess| guess.subject.kind() == other),
            "{at}: {alternatives:?}"
        );
    }
    let chips: Vec<_> = alternatives
        .iter()
        .map(|guess| guess.subject.values(Locale::En))
        .collect();
    for chip in &case.chips {
        assert!(chips.contains(chip), "{at}: {chip} in {chips:?}");
    }
    let pasted = folded(&case.text);
    for id in std::iter::once(best)
        .chain(alternatives)
        .flat_map(ids)
        .chain(seen.iter().map(|id| id.value.clone()))
    {
        assert!(pasted.contains(&folded(&id)), "{at}: {id} is not in the text");
    }
    check_words(case, at, found);
}

fn check_words(case: &Case, at: &str, found: &Identified) {
    let mut said = vec![format!("{found:?}")];
    for locale in Locale::ALL {
        let readings = std::iter::once(&found.best).chain(&found.alternatives);
        for reading in readings {
            assert!(!reading.text(locale).is_empty(), "{at}");
            said.push(reading.subject.values(locale));
        }
        let warnings = found.warnings.iter().map(|warning| warning.text(locale));
        let attempts = found.attempts.iter().map(|attempt| attempt.text(locale));
        for text in warnings.chain(attempts) {
            let is_chinese = text
                .chars()
                .any(|character| ('\u{4e00}'..='\u{9fff}').contains(&character));
            // An English text may quote one character of the pasted one.
            let quotes = case
                .text
                .chars()
                .any(|character| text.contains(&format!("“{character}”")));
            assert!(is_chinese == (locale == Locale::ZhCn) || quotes, "{at}: {text}");
            said.push(text);
        }
        said.extend(found.seen.iter().map(|id| id.text(locale)));
    }
    for hidden in &case.hidden {
        assert!(case.text.contains(hidden), "{at}: {hidden} is not in the text");
        assert!(
            !said.iter().any(|text| text.contains(hidden)),
            "{at}: {said:?} repeats {hidden}"
        );
    }
}

/// What was pasted may be a key, and the answer may be shown to others.
#[test]
fn an_unknown_text_is_not_repeated() {
    let pasted = "e12c46f2612d5106-e2034781ab261ca3 is_it!";
    let found = identify(pasted);
    assert_eq!(found.best.subject.kind(), "unknown");
    for attempt in found.attempts {
        for locale in Locale::ALL {
            assert!(!attempt.text(locale).contains("e12c"), "{attempt:?}");
        }
    }
}

#[test]
fn a_guess_is_worded_as_one() {
    let said = |text| Locale::ALL.map(|locale| identify(text).best.text(locale).into_owned());
    assert!(said("293710").contains(&"A room number, perhaps".to_owned()));
    assert!(said("293710").contains(&"可能是房间号".to_owned()));
    assert!(said("293710 14y2l2c").contains(&"A room and its host".to_owned()));
}

/// What is handed on is identified as what was pasted, and no secret is in it.
#[test]
fn a_finding_is_handed_on_without_secrets() {
    for (file, text) in FILES {
        for case in cases::<Case>(text) {
            let at = format!("{file}: {}", case.source);
            let subject = identify(&case.text).best.subject;
            let is_finding = !matches!(subject, Subject::Rooms(_) | Subject::Secret(_) | Subject::Unknown);
            let shared = subject.shared_text();
            assert_eq!(shared.is_some(), is_finding, "{at}");
            let Some(shared) = shared else { continue };
            for hidden in &case.hidden {
                assert!(!shared.contains(hidden), "{at}: {hidden} in {shared}");
            }
            let found = identify(&shared);
            let warns = found
                .warnings
                .iter()
                .any(|warning| matches!(warning, Warning::Secret(_)));
            assert!(!warns, "{at}: {shared}");
            let said = |subject: &Subject| (subject.kind(), subject.values(Locale::En));
            let mut readings = std::iter::once(&found.best).chain(&found.alternatives);
            assert!(
                readings.any(|reading| said(&reading.subject) == said(&subject)),
                "{at}: {shared} is {found:?}"
            );
        }
    }
}
