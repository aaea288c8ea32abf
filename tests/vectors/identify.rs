//! Runs the shared cases of pasted text against the core, natively and in a browser.

use panglu_core::{
    Locale,
    identify::{Attempt, Identified, RoomReference, Subject, identify},
};
use panglu_tests::cases;
use serde::Deserialize;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Case {
    source: String,
    text: String,
    kind: String,
    /// Account, room, user and picture; empty if the text does not contain it.
    room: Option<[String; 4]>,
    /// The number of rooms.
    count: Option<usize>,
    code: Option<i64>,
    /// How sure the reading is, where that matters.
    certainty: Option<String>,
    /// What the text was taken for in vain.
    attempts: Option<Vec<String>>,
    /// Other readings that must be offered.
    #[serde(default)]
    others: Vec<String>,
}

fn parts(room: &RoomReference) -> [String; 4] {
    [
        room.biz.as_ref().map(ToString::to_string).unwrap_or_default(),
        room.room.to_string(),
        room.user.as_ref().map(ToString::to_string).unwrap_or_default(),
        room.kind.map(|kind| kind.to_string()).unwrap_or_default(),
    ]
}

#[test]
fn pasted_texts_are_told_apart() {
    for case in cases::<Case>(include_str!("identify.json")) {
        let Identified {
            best,
            alternatives,
            attempts,
        } = identify(&case.text);
        let source = &case.source;
        assert_eq!(best.subject.kind(), case.kind, "{source}: {best:?}");
        match &best.subject {
            Subject::Room(room) => assert_eq!(Some(parts(room)), case.room, "{source}"),
            Subject::Rooms(rooms) => assert_eq!(Some(rooms.len()), case.count, "{source}"),
            Subject::LogLine(line) => assert_eq!(Some(line.code), case.code, "{source}"),
            Subject::Code(code) => assert_eq!(Some(*code), case.code, "{source}"),
            Subject::Address(_) | Subject::Notification(_) | Subject::Stream(_) | Subject::Unknown => {}
        }
        if let Some(certainty) = &case.certainty {
            assert_eq!(best.certainty().name(), certainty, "{source}: {best:?}");
        }
        if let Some(expected) = &case.attempts {
            let tried: Vec<_> = attempts.iter().map(Attempt::kind).collect();
            assert_eq!(&tried, expected, "{source}");
        }
        for other in &case.others {
            assert!(
                alternatives.iter().any(|guess| guess.subject.kind() == other),
                "{source}: {alternatives:?}"
            );
        }
        for locale in Locale::ALL {
            assert!(!best.text(locale).is_empty(), "{source}");
            for attempt in &attempts {
                let text = attempt.text(locale);
                let is_chinese = text
                    .chars()
                    .any(|character| ('\u{4e00}'..='\u{9fff}').contains(&character));
                assert_eq!(is_chinese, locale == Locale::ZhCn, "{source}: {text}");
            }
        }
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
