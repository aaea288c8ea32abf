//! Snippets for other players, and the inputs that they reject.

use panglu_core::{Field, InputError, Locale};
use panglu_snippets::players::{AdText, Address, ElementId, Page, PlayAddresses, Player, Shell};
use panglu_tests::cases;
use serde::Deserialize;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// `players.json`: inputs that must be rejected, and why.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct BadTextCase {
    why: String,
    slot: String,
    input: String,
    #[serde(default = "once")]
    repeat: usize,
    code: String,
    fix: String,
}

const fn once() -> usize {
    1
}

#[test]
fn bad_texts() {
    for case in cases::<BadTextCase>(include_str!("players.json")) {
        let error = parse(&case.slot, &case.input.repeat(case.repeat)).expect_err(&case.why);
        assert_eq!(error.field().name(), case.slot, "{}", case.why);
        assert_eq!(error.code(), case.code, "{}", case.why);
        let sentence = error.to_string();
        assert!(sentence.contains(&case.fix), "“{sentence}” ({})", case.why);
        assert!(sentence.len() < 200, "an error never repeats what was pasted");
        assert!(error.text(Locale::ZhCn).starts_with(&format!("{}：", case.slot)));
    }
}

fn parse(slot: &str, input: &str) -> Result<(), InputError> {
    match slot {
        "rtmp" => Address::parse(Field::Rtmp, input).map(drop),
        "flv" => Address::parse(Field::Flv, input).map(drop),
        "hls" => Address::parse(Field::Hls, input).map(drop),
        "auth.license" => AdText::parse(Field::AdLicense, input).map(drop),
        "elementId" => ElementId::parse(input).map(drop),
        other => panic!("no parser reads {other}"),
    }
}

const RTMP: &str = "rtmp://play.example.com/live/8888_test";
const FLV: &str = "http://play.example.com/live/8888_test.flv";
const HLS: &str = "https://play.example.com/live/8888_test.m3u8";

#[test]
fn a_player_takes_the_address_it_plays_best() {
    let page = Page::default();
    let code = |rtmp, flv, hls, player| {
        PlayAddresses::parse(rtmp, flv, hls)
            .and_then(|addresses| addresses.snippet(player, &page, Locale::En))
            .map(|snippet| snippet.code)
    };
    let ffplay = Player::Ffplay(Shell::Posix);
    for (rtmp, flv, hls, expected) in [
        (Some(RTMP), Some(FLV), Some(HLS), FLV),
        (Some(RTMP), None, Some(HLS), RTMP),
        (None, None, Some(HLS), HLS),
    ] {
        assert!(
            code(rtmp, flv, hls, ffplay).unwrap().contains(expected),
            "{expected}"
        );
    }
    for browser in [Player::TcPlayer, Player::Video] {
        let error = code(Some(RTMP), None, None, browser).unwrap_err();
        assert_eq!(
            (error.field(), error.code()),
            (Field::Addresses, "nothing-to-play")
        );
        assert!(error.to_string().contains("flv, hls"), "{error}");
        let both = code(Some(RTMP), Some(FLV), Some(HLS), browser).unwrap();
        assert!(
            both.contains(FLV) && both.contains(HLS) && !both.contains(RTMP),
            "{both}"
        );
    }
    let nothing = PlayAddresses::parse(None, None, None).unwrap_err();
    assert_eq!(
        (nothing.field(), nothing.code()),
        (Field::Addresses, "nothing-to-play")
    );
}

#[test]
fn notes_fit_the_addresses() {
    let note = |flv, hls, player, word: &str| {
        let addresses = PlayAddresses::parse(None, flv, hls).unwrap();
        let snippet = addresses.snippet(player, &Page::default(), Locale::En).unwrap();
        snippet.notes.iter().any(|note| note.contains(word))
    };
    assert!(note(
        Some(FLV),
        None,
        Player::Video,
        "cannot load an http address"
    ));
    assert!(!note(
        None,
        Some(HLS),
        Player::Video,
        "cannot load an http address"
    ));
    assert!(note(Some(FLV), None, Player::Video, "iPhones show nothing"));
    assert!(!note(Some(FLV), Some(HLS), Player::Video, "iPhones show nothing"));
    assert!(note(None, Some(HLS), Player::Obs, "tens of seconds behind"));
    assert!(!note(Some(FLV), Some(HLS), Player::Obs, "tens of seconds behind"));
    assert!(note(Some(FLV), None, Player::QcVideo, "History"));
}

#[test]
fn sizes_are_bounded() {
    for (width, height, good) in [
        (1, 1, true),
        (16_384, 16_384, true),
        (0, 9, false),
        (16, 0, false),
        (16_385, 9, false),
    ] {
        let page = Page::default().size(width, height);
        match page {
            Ok(_) => assert!(good, "{width} × {height}"),
            Err(error) => {
                assert!(!good, "{width} × {height}");
                assert_eq!((error.field(), error.code()), (Field::Size, "out-of-range"));
            }
        }
    }
}

#[test]
fn signatures_and_accounts_do_not_show_in_debug() {
    let signed = format!("{FLV}?txSecret=5011b6f20789065ebc34ad7c7dd4c94a&txTime=5C01D608");
    let addresses = PlayAddresses::parse(None, Some(&signed), None).unwrap();
    let snippet = addresses
        .snippet(Player::TcPlayer, &Page::default(), Locale::En)
        .unwrap();
    let license = AdText::parse(Field::AdLicense, "5011b6f2").unwrap();
    for printed in [
        format!("{addresses:?}"),
        format!("{snippet:?}"),
        format!("{license:?}"),
    ] {
        assert!(!printed.contains("5011b6f2"), "{printed}");
    }
    assert!(
        format!("{addresses:?}").contains("8888_test.flv?…"),
        "the rest stays readable"
    );
    assert!(snippet.code.contains("5011b6f2"), "the snippet itself is signed");
}
