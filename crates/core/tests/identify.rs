//! Any pasted text gets a reading, and an unambiguous one gets the right reading.
#![cfg(not(target_arch = "wasm32"))]

use panglu_core::{
    Locale,
    identify::{Identified, Subject, Warning, identify, roster},
};
use proptest::prelude::*;

/// Credentials as they are pasted with other text.
const SECRETS: [&str; 4] = [
    "AKIDplantedplanted0123456789abcdefAB",
    "eJwtzMEKgkAUheF3uduCZsZxHIUWEQQZpjstrBlUWMj0GO7oYmn37kl1*B0-6YPW0NBdgMoiXs3QZHjg9cNa4FGqs1T",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJwbGFudGVkIn0.cGxhbnRlZHBsYW50ZWRwbGFudGVk",
    "0a1b2c3d4e5f60718293a4b5c6d7e8f9",
];

/// Pieces of what people paste. Any of them may stand beside any other.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("\u{623f}\u{95f4}\u{53f7}\u{ff1a}".to_owned()),
        Just("\u{4e3b}\u{64ad} ".to_owned()),
        Just("room=".to_owned()),
        Just("user: ".to_owned()),
        Just("key=".to_owned()),
        Just("txSecret=".to_owned()),
        Just("{\"roomId\":".to_owned()),
        Just("{\"event_type\":0,\"stream_id\":\"".to_owned()),
        Just("\"}".to_owned()),
        Just("http://8888.liveplay.myqcloud.com/live/".to_owned()),
        Just("rtmp:/8888.livepush.myqcloud.com/live/".to_owned()),
        Just("?bizid=8888&".to_owned()),
        Just(".flv".to_owned()),
        Just("startPush->failed:ILVB|40000411|".to_owned()),
        Just("1400000123_".to_owned()),
        Just("_main".to_owned()),
        Just("<td>".to_owned()),
        Just("</td>".to_owned()),
        Just("\t".to_owned()),
        Just("\n".to_owned()),
        Just(" ".to_owned()),
        Just("| ".to_owned()),
        Just("\u{ff0c}".to_owned()),
        "[0-9]{1,11}",
        "[a-zA-Z0-9_]{1,12}",
        "[\u{ff10}-\u{ff19}\u{ff21}-\u{ff3a}]{1,6}",
        "[\u{4e00}-\u{4e50}]{1,4}",
        "\\PC{0,8}",
    ]
}

fn paste() -> impl Strategy<Value = String> {
    proptest::collection::vec(piece(), 0..24).prop_map(|pieces| pieces.concat())
}

/// Everything that a result says, to people and to programmers.
fn said(found: &Identified) -> String {
    let mut said = format!("{found:?}");
    for locale in Locale::ALL {
        for reading in std::iter::once(&found.best).chain(&found.alternatives) {
            said.push_str(&reading.text(locale));
            said.push_str(&reading.subject.values(locale));
        }
        said.extend(found.warnings.iter().map(|warning| warning.text(locale)));
        said.extend(found.seen.iter().map(|id| id.text(locale)));
        said.extend(found.attempts.iter().map(|attempt| attempt.text(locale)));
    }
    said
}

/// The text in lower case and in plain characters, without white space.
fn folded(text: &str) -> String {
    let narrow = |character: char| match character {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character),
        '\u{2212}' => '-',
        other => other,
    };
    let narrow = text
        .chars()
        .map(narrow)
        .filter(|character| !character.is_whitespace());
    narrow.collect::<String>().to_lowercase()
}

proptest! {
    #[test]
    fn any_text_has_a_reading(text in "\\PC{0,300}") {
        let found = identify(&text);
        prop_assert!(found.alternatives.iter().all(|guess| guess.confidence <= found.best.confidence));
    }

    #[test]
    fn every_id_is_in_the_text(text in paste()) {
        let found = identify(&text);
        prop_assert!(found.alternatives.iter().all(|guess| guess.confidence <= found.best.confidence));
        let pasted = folded(&text);
        for id in &found.seen {
            // Leading zeros of a room are dropped, and what is invisible is, too.
            let is_there = pasted.contains(&folded(&id.value)) || !text.chars().all(|character| character.is_alphanumeric() || character.is_ascii() || character == '\u{ff1a}' || character == '\u{ff0c}');
            prop_assert!(is_there, "{} in {text}", id.value);
        }
        let _rooms = roster(&text);
    }

    #[test]
    fn no_secret_is_repeated(before in paste(), which in 0..SECRETS.len(), after in paste()) {
        let secret = SECRETS[which];
        // A key of 32 digits is told from an id by what surrounds it; the others by their form alone.
        let text = if which == 3 { format!("push key: {secret}\n{after}") } else { format!("{before} {secret} {after}") };
        let found = identify(&text);
        prop_assert!(!said(&found).contains(secret), "{text}");
    }

    #[test]
    fn what_is_handed_on_holds_no_secret(before in paste(), which in 0..SECRETS.len(), after in paste()) {
        let secret = SECRETS[which];
        let text = if which == 3 { format!("push key: {secret}\n{after}") } else { format!("{before} {secret} {after}") };
        let found = identify(&text);
        for reading in std::iter::once(&found.best).chain(&found.alternatives) {
            let Some(shown) = reading.subject.shared_text() else { continue };
            prop_assert!(!shown.contains(secret), "{text} as {shown}");
            let warns = identify(&shown).warnings.iter().any(|warning| matches!(warning, Warning::Secret(_)));
            prop_assert!(!warns, "{shown}");
        }
    }

    #[test]
    fn an_answer_does_not_depend_on_the_one_before(one in paste(), other in paste()) {
        let first = identify(&one);
        let _other = identify(&other);
        prop_assert_eq!(first, identify(&one));
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
    fn a_room_and_a_user_are_found_by_their_words(
        room in 1_u32..4_294_967_294,
        user in "[a-z][0-9][a-z0-9]{2,12}",
        words in prop_oneof![
            Just(("room ", ", user ", " has no picture")),
            Just(("roomId=", "&userId=", "")),
            Just(("\u{623f}\u{95f4}", "\u{4e3b}\u{64ad}", "\u{6ca1}\u{58f0}\u{97f3}")),
            Just(("\u{623f}\u{95f4}\u{53f7}\u{ff1a}", "\n\u{7528}\u{6237}\u{540d}\u{ff1a}", "\n")),
            Just(("{\"roomId\":", ",\"userId\":\"", "\"}")),
        ],
    ) {
        let text = format!("{}{room}{}{user}{}", words.0, words.1, words.2);
        let found = identify(&text).best;
        prop_assert!(found.confidence >= 85, "{text}: {found:?}");
        let Subject::Room(found) = found.subject else {
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

/// A roster of any size is read whole, and every row that is left out is told with its line.
#[test]
fn a_large_roster_is_read_whole() {
    let rows: String = (1..=20_000).map(|room| format!("{room}\tuser{room}\n")).collect();
    let read = roster(&format!("room\tuser\n{rows}-\tnobody\n"));
    assert_eq!((read.rooms.len(), read.refused.len()), (20_000, 1));
    assert_eq!(read.refused[0].line, 20_002);
}
