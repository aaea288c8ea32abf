//! The code for each SDK generation, from the same options.

use panglu_core::{Locale, Platform, RecordId, RoomId, StreamKind};
use panglu_snippets::{
    FileFormats,
    sdk::{
        Action, ChannelId, ChannelPassword, ChannelText, Encode, Generation, OptionAdvice, PushCall,
        PushOptions, Rate, RelayRoom, SdkType, result_types,
    },
};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

fn everything() -> PushOptions {
    PushOptions {
        encode: Encode::HlsAndRtmp,
        kind: StreamKind::Main,
        record_files: FileFormats::ALL,
        record: true,
        channel_name: Some(ChannelText::name("Concert").unwrap()),
        channel_description: Some(ChannelText::description("Hall 2").unwrap()),
        channel_password: Some(ChannelPassword::parse("sesame").unwrap()),
        watermark: true,
        watermark_id: Some(7),
        sdk_type: Some(SdkType::Normal),
        rate: Some(Rate::Kbps550),
        record_id: Some(RecordId::parse("123456").unwrap()),
        room: Some(RelayRoom {
            relation_id: 15000,
            room_id: RoomId::parse("293710").unwrap(),
        }),
        channel_ids: Vec::new(),
    }
}

#[test]
fn what_cannot_be_is_refused_by_name() {
    use Action::{Start, Stop};
    let none = PushOptions::default();
    let screen = PushOptions {
        kind: StreamKind::Aux,
        ..everything()
    };
    let flv = PushOptions {
        encode: Encode::Flv,
        ..everything()
    };
    for (platform, generation, action, options, expected) in [
        (
            Platform::Pc,
            Generation::Channel,
            Start,
            &none,
            Some(("platform", "no-such-call")),
        ),
        (
            Platform::Pc,
            Generation::Channel,
            Stop,
            &none,
            Some(("platform", "no-such-call")),
        ),
        (
            Platform::Android,
            Generation::StreamCode,
            Start,
            &screen,
            Some(("kind", "screen-on-phone")),
        ),
        (
            Platform::Ios,
            Generation::Streamer,
            Start,
            &screen,
            Some(("kind", "screen-on-phone")),
        ),
        (Platform::Pc, Generation::StreamCode, Start, &screen, None),
        (Platform::Android, Generation::StreamCode, Stop, &screen, None),
        (
            Platform::Ios,
            Generation::StreamCode,
            Start,
            &flv,
            Some(("encode", "not-one-of")),
        ),
        (Platform::Android, Generation::StreamCode, Start, &flv, None),
        (
            Platform::Android,
            Generation::Streamer,
            Start,
            &none,
            Some(("roomInfo", "missing")),
        ),
        (
            Platform::Pc,
            Generation::Streamer,
            Stop,
            &none,
            Some(("roomInfo", "missing")),
        ),
        (
            Platform::Ios,
            Generation::Channel,
            Start,
            &none,
            Some(("channelName", "missing")),
        ),
        (Platform::Android, Generation::Channel, Start, &none, None),
        (Platform::Ios, Generation::StreamCode, Start, &none, None),
    ] {
        let refused = PushCall::new(platform, generation, action, options).err();
        let found = refused.as_ref().map(|error| (error.field().name(), error.code()));
        assert_eq!(found, expected, "{platform:?} {generation:?} {action:?}");
    }
}

#[test]
fn what_a_generation_lacks_is_left_out_and_said() {
    let options = everything();
    for platform in Platform::ALL {
        for generation in Generation::ALL
            .into_iter()
            .filter(|generation| generation.exists_on(platform))
        {
            let call = PushCall::new(platform, generation, Action::Start, &options).unwrap();
            let code = call.snippet(Locale::En);
            let left_out: Vec<_> = call
                .advice()
                .iter()
                .filter_map(|advice| match advice {
                    OptionAdvice::LeftOut { option } => Some(*option),
                    _ => None,
                })
                .collect();
            for (option, mark) in [
                ("recordId", "123456"),
                ("channelName", "\"Concert\""),
                ("channelDesc", "\"Hall 2\""),
                ("channelPassword", "\"sesame\""),
                ("rateType", "RATE_TYPE_550"),
                ("recordFiles", "HLS_FLV_MP4"),
                ("roomInfo", "293710"),
            ] {
                assert_eq!(
                    code.contains(mark),
                    !left_out.contains(&option),
                    "{platform:?} {generation:?}: {option}\n{code}"
                );
            }
            assert!(
                code.contains("3 s") && code.contains("6012") && code.contains("40000415"),
                "the retry rule stands in the code:\n{code}"
            );
        }
    }
}

fn codes(generation: Generation, action: Action, options: &PushOptions) -> Vec<&'static str> {
    let call = PushCall::new(Platform::Android, generation, action, options).unwrap();
    call.advice().iter().map(OptionAdvice::code).collect()
}

#[test]
fn advice_rides_along() {
    let options = |change: fn(&mut PushOptions)| {
        let mut options = PushOptions::default();
        change(&mut options);
        options
    };
    let named = options(|options| options.channel_name = ChannelText::name("x").ok());
    let numbered = options(|options| options.record_id = RecordId::parse("4294967295").ok());
    let marked = options(|options| options.watermark_id = Some(1));
    let zero = options(|options| options.channel_ids = vec![ChannelId::from_bits(0)]);
    let two = options(|options| options.channel_ids = vec![ChannelId::from_bits(1), ChannelId::from_bits(2)]);
    let protected = options(|options| options.channel_password = ChannelPassword::parse("x").ok());
    for (generation, action, options, expected) in [
        (
            Generation::StreamCode,
            Action::Start,
            &named,
            &["name-means-nothing", "automatic-relay-wins"][..],
        ),
        (Generation::Channel, Action::Start, &named, &[]),
        (
            Generation::StreamCode,
            Action::Start,
            &numbered,
            &["record-id-alone", "record-id-above-int", "automatic-relay-wins"],
        ),
        (
            Generation::StreamCodeEarly,
            Action::Start,
            &numbered,
            &["left-out", "automatic-relay-wins"],
        ),
        (
            Generation::Channel,
            Action::Start,
            &marked,
            &["watermark-id-alone"],
        ),
        (
            Generation::Channel,
            Action::Start,
            &protected,
            &["password-in-source"],
        ),
        (
            Generation::StreamCode,
            Action::Stop,
            &zero,
            &["zero-is-normal", "automatic-relay-wins"],
        ),
        (Generation::Channel, Action::Stop, &zero, &["zero-is-no-channel"]),
        (Generation::Channel, Action::Stop, &two, &["one-relay-per-user"]),
    ] {
        assert_eq!(
            codes(generation, action, options),
            expected,
            "{generation:?} {action:?}"
        );
    }
    let mut streamer = everything();
    streamer.record_files = FileFormats::NONE;
    let gone = codes(Generation::Streamer, Action::Start, &streamer);
    assert_eq!(
        gone.iter().filter(|code| **code == "gone-later").count(),
        6,
        "{gone:?}"
    );
}

#[test]
fn answers_are_described() {
    for platform in Platform::ALL {
        for generation in Generation::ALL {
            let types = result_types(platform, generation);
            assert_eq!(types.is_empty(), !generation.exists_on(platform));
            for field in types.iter().flat_map(|kind| kind.fields) {
                for locale in Locale::ALL {
                    assert!(!field.meaning(locale).is_empty(), "{}", field.name);
                }
            }
        }
    }
    let names: Vec<_> = result_types(Platform::Ios, Generation::Channel)
        .iter()
        .flat_map(|kind| kind.fields)
        .map(|field| field.name)
        .collect();
    assert_eq!(
        names,
        ["channelID", "urls", "recordTaskId", "type", "playUrl", "rateType"]
    );
}

#[test]
fn a_password_does_not_show_in_debug() {
    let options = everything();
    let call = PushCall::new(Platform::Ios, Generation::Channel, Action::Start, &options).unwrap();
    for printed in [format!("{options:?}"), format!("{call:?}")] {
        assert!(!printed.contains("sesame"), "{printed}");
    }
    assert!(
        call.snippet(Locale::En).contains("@\"sesame\""),
        "the SDK wants it in the code"
    );
}
