//! Runs the shared cases of inspecting addresses and of stream names against the core, natively and in a browser.

use std::collections::BTreeMap;

use panglu_core::{
    BizId, Locale, RoomId, SdkAppId, SigningKey, StreamCode, StreamName, TemplateName, TrtcRoom, TxTime,
    UserId, candidates,
    inspect::{InspectContext, Keys, inspect},
    reverse_lookup,
};
use panglu_tests::cases;
use serde::Deserialize;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct InspectFile {
    now: u64,
    push_key: String,
    play_key: String,
    addresses: Vec<AddressCase>,
    faults: Vec<FaultCase>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct AddressCase {
    source: String,
    url: String,
    direction: String,
    format: String,
    rule: String,
    signature: String,
    advice: Vec<String>,
    /// Whether the keys of the file are given.
    #[serde(default)]
    keys: bool,
    suggestion: Option<String>,
    /// The address that an advice suggests.
    #[serde(default)]
    suggested_by: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FaultCase {
    input: String,
    code: String,
}

fn file() -> InspectFile {
    serde_json::from_str(include_str!("inspect.json")).expect("inspect.json has its shape")
}

#[test]
fn addresses_are_told_for_what_they_are() {
    let file = file();
    let (push, play) = (
        SigningKey::parse(&file.push_key).unwrap(),
        SigningKey::parse(&file.play_key).unwrap(),
    );
    for case in &file.addresses {
        let keys = if case.keys {
            Keys {
                push: std::slice::from_ref(&push),
                play: std::slice::from_ref(&play),
            }
        } else {
            Keys::default()
        };
        let seen = inspect(
            &case.url,
            &InspectContext {
                keys,
                now: file.now,
                play_validity: 0,
            },
        )
        .unwrap();
        let source = &case.source;
        assert_eq!(seen.direction.name(), case.direction, "{source}");
        assert_eq!(seen.format.name(), case.format, "{source}");
        assert_eq!(seen.rule.name(), case.rule, "{source}");
        assert_eq!(seen.signature.code(), case.signature, "{source}");
        let advice: Vec<_> = seen.advice.iter().map(|advice| advice.kind.code()).collect();
        assert_eq!(advice, case.advice, "{source}");
        assert_eq!(
            seen.suggestion.as_ref().map(|url| url.as_str()),
            case.suggestion.as_deref(),
            "{source}"
        );
        for (code, suggestion) in &case.suggested_by {
            let advice = seen
                .advice
                .iter()
                .find(|advice| advice.kind.code() == code)
                .unwrap();
            assert_eq!(
                advice.suggestion.as_ref().map(|url| url.as_str()),
                Some(suggestion.as_str()),
                "{source}"
            );
        }
        for locale in Locale::ALL {
            assert!(
                seen.advice
                    .iter()
                    .all(|advice| !advice.kind.text(locale).is_empty()),
                "{source}"
            );
            assert!(!seen.signature.text(locale).contains('{'), "{source}");
        }
    }
}

/// The suggested address must not have the fault.
#[test]
fn a_suggested_address_has_the_fault_no_longer() {
    let file = file();
    let (push, play) = (
        SigningKey::parse(&file.push_key).unwrap(),
        SigningKey::parse(&file.play_key).unwrap(),
    );
    let keys = Keys {
        push: std::slice::from_ref(&push),
        play: std::slice::from_ref(&play),
    };
    let context = InspectContext {
        keys,
        now: file.now,
        play_validity: 0,
    };
    for case in &file.addresses {
        for advice in inspect(&case.url, &context).unwrap().advice {
            if let Some(suggestion) = advice.suggestion {
                let again = inspect(suggestion.as_str(), &context).unwrap();
                assert!(
                    again.advice.iter().all(|left| left.kind != advice.kind),
                    "{}: {suggestion:?} still has {:?}",
                    case.source,
                    advice.kind
                );
            }
        }
    }
}

#[test]
fn an_rtmp_address_is_previewed_over_http() {
    let seen = inspect(
        "rtmp://8888.liveplay.myqcloud.com:1935/live/8888_test",
        &InspectContext::default(),
    )
    .unwrap();
    let flv = seen.parts.in_format(panglu_core::PlayFormat::Flv);
    assert_eq!(
        flv, "http://8888.liveplay.myqcloud.com/live/8888_test.flv",
        "RTMP's port is of no use to http"
    );
}

#[test]
fn what_is_no_address_is_told_why() {
    for case in file().faults {
        let fault = inspect(&case.input, &InspectContext::default()).unwrap_err();
        assert_eq!(fault.code(), case.code, "{:?}", case.input);
    }
}

#[test]
fn a_play_address_lives_on_for_the_domains_validity() {
    let key = SigningKey::parse("PlayKeyPlayKey").unwrap();
    // The digest of PlayKeyPlayKey + 8888_a + 77359400, by GNU md5sum; the time is 2000000000.
    let url =
        "https://play.example.com/live/8888_a.flv?txSecret=8215f14dcaf2476c6b8ae23ccc1a6ae8&txTime=77359400";
    let at = |now, play_validity| {
        let keys = Keys {
            push: &[],
            play: std::slice::from_ref(&key),
        };
        inspect(
            url,
            &InspectContext {
                keys,
                now,
                play_validity,
            },
        )
        .unwrap()
        .signature
        .code()
    };
    assert_eq!(at(2_000_000_100, 0), "expired");
    assert_eq!(at(2_000_000_100, 300), "valid");
    assert_eq!(at(2_000_000_300, 300), "expired");
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct SignatureCase {
    source: String,
    key: String,
    name: String,
    tx_time: String,
    tx_secret: String,
}

#[test]
fn signatures() {
    for case in cases::<SignatureCase>(include_str!("signatures.json")) {
        let name = StreamName::parse(&case.name).unwrap();
        let signature = SigningKey::parse(&case.key)
            .unwrap()
            .sign(&name, TxTime::parse(&case.tx_time).unwrap());
        assert_eq!(
            signature.query(),
            format!("txSecret={}&txTime={}", case.tx_secret, case.tx_time),
            "{}",
            case.source
        );
    }
    let base = StreamName::parse("test").unwrap();
    assert_eq!(
        base.rendition(&TemplateName::parse("900").unwrap()).as_str(),
        "test_900"
    );
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct CandidatesCase {
    source: String,
    biz_id: Option<String>,
    sdk_app_id: Option<String>,
    room_id: String,
    user_id: String,
    /// Name, kind and rule, the likeliest first.
    candidates: Vec<(String, Option<String>, String)>,
}

#[test]
fn every_name_a_room_may_have_is_listed() {
    for case in cases::<CandidatesCase>(include_str!("candidates.json")) {
        let biz = case.biz_id.map(|biz| BizId::parse(&biz).unwrap());
        let app = case.sdk_app_id.map(|app| SdkAppId::parse(&app).unwrap());
        let (room, user) = (
            TrtcRoom::parse(&case.room_id).unwrap(),
            UserId::parse(&case.user_id).unwrap(),
        );
        let found: Vec<_> = candidates(&room, &user, biz.as_ref(), app)
            .into_iter()
            .map(|found| {
                let kind = found.kind.map(|kind| kind.as_str().to_owned());
                (found.name.as_str().to_owned(), kind, found.rule.name().to_owned())
            })
            .collect();
        assert_eq!(found, case.candidates, "{}", case.source);
    }
}

#[test]
fn a_code_leads_back_to_its_room_and_user() {
    let users: Vec<UserId> = (0..40)
        .map(|number| format!("user{number}"))
        .chain(["14y2l2c".to_owned()])
        .map(|user| UserId::parse(&user).unwrap())
        .collect();
    let rooms = || (293_701..=293_720).map(|room| RoomId::from_number(room).unwrap());
    let roster = || rooms().flat_map(|room| users.iter().map(move |user| (room, user)));
    for (code, kind) in [
        // The vendor's example, then GNU md5sum of 293710_14y2l2c_aux; each in both cases.
        ("8888_81265058829fd2e50c8ec2ac78d55127", "main"),
        ("8888_81265058829FD2E50C8EC2AC78D55127", "main"),
        ("8888_65c744266708432b5b764274cf9eb5fe", "aux"),
        ("8888_65C744266708432B5B764274CF9EB5FE", "aux"),
    ] {
        let owner = reverse_lookup(&StreamCode::parse(code).unwrap(), roster()).unwrap();
        assert_eq!(
            (owner.room.get(), owner.user.as_str(), owner.kind.as_str()),
            (293_710, "14y2l2c", kind)
        );
    }
    // The digest that the vendor publishes for 12345_userA_main.
    let foreign = StreamCode::parse("8888_8d0261436c375bb0dea901d86d7d70e8").unwrap();
    assert_eq!(reverse_lookup(&foreign, roster()), None, "not in the roster");
    let custom = StreamCode::parse("8888_test_12345_test").unwrap();
    assert_eq!(reverse_lookup(&custom, roster()), None, "not a digest");
}
