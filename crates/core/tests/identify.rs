//! Any pasted text gets a reading, and an unambiguous one gets the right reading.
#![cfg(not(target_arch = "wasm32"))]

use panglu_core::identify::{Subject, identify};
use proptest::prelude::*;

proptest! {
    #[test]
    fn any_text_has_a_reading(text in "\\PC{0,300}") {
        let found = identify(&text);
        prop_assert!(found.alternatives.iter().all(|guess| guess.confidence <= found.best.confidence));
    }

    #[test]
    fn a_room_and_a_user_are_found_behind_any_separator(
        room in 1_u32..4_294_967_294,
        user in "[a-zA-Z][a-zA-Z0-9]{2,20}",
        separator in "(\t|, ?|，| {1,3}|;)",
    ) {
        let text = format!("{room}{separator}{user}");
        let Subject::Room(found) = identify(&text).best.subject else {
            return Err(TestCaseError::fail(text));
        };
        prop_assert_eq!(found.room.to_string(), room.to_string());
        let found = found.user.map(|user| user.to_string());
        prop_assert_eq!(found.as_deref(), Some(user.as_str()));
    }

    #[test]
    fn a_log_line_is_found_among_others(code in 0_i64..50_000_000, noise in "[a-z ]{0,40}") {
        let text = format!("{noise}\n07:12 startPush->failed:IMSDK|{code}|{noise}\n{noise}");
        let Subject::LogLine(line) = identify(&text).best.subject else {
            return Err(TestCaseError::fail(text));
        };
        prop_assert_eq!(line.code, code);
    }
}
