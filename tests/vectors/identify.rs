//! Runs the shared cases of pasted text against the core, natively and in a browser.

use panglu_core::{
    Locale,
    identify::{Identified, RoomReference, Subject, identify},
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
        let Identified { best, alternatives } = identify(&case.text);
        let source = &case.source;
        assert_eq!(best.subject.kind(), case.kind, "{source}: {best:?}");
        match &best.subject {
            Subject::Room(room) => assert_eq!(Some(parts(room)), case.room, "{source}"),
            Subject::Rooms(rooms) => assert_eq!(Some(rooms.len()), case.count, "{source}"),
            Subject::LogLine(line) => assert_eq!(Some(line.code), case.code, "{source}"),
            Subject::Code(code) => assert_eq!(Some(*code), case.code, "{source}"),
            Subject::Address(_) | Subject::Notification(_) | Subject::Stream(_) | Subject::Unknown => {}
        }
        for other in &case.others {
            assert!(
                alternatives.iter().any(|guess| guess.subject.kind() == other),
                "{source}: {alternatives:?}"
            );
        }
        for locale in Locale::ALL {
            assert!(!best.subject.text(locale).is_empty(), "{source}");
        }
    }
}
