//! Channel ids and SDK options, compared with their shared cases.

use panglu_core::{InputError, Locale, RecordId};
use panglu_snippets::sdk::{ChannelId, ChannelPassword, ChannelText};
use panglu_tests::cases;
use serde::Deserialize;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// `channel-ids.json`: one number in all its notations.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ChannelCase {
    source: String,
    text: String,
    unsigned: String,
    signed: String,
}

/// `sdk-options.json`: options that must be rejected, and why.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct BadOptionCase {
    why: String,
    option: String,
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
fn channel_ids() {
    for case in cases::<ChannelCase>(include_str!("channel-ids.json")) {
        let channel = ChannelId::parse(&case.text).unwrap();
        assert_eq!(channel.to_string(), case.unsigned, "{}", case.source);
        assert_eq!(channel.signed().to_string(), case.signed, "{}", case.source);
        assert_eq!(
            ChannelId::from_bits(channel.unsigned()),
            channel,
            "{}",
            case.source
        );
        for locale in Locale::ALL {
            let explained = channel.explain(locale);
            assert!(explained.contains(&case.unsigned), "{explained}");
            assert_eq!(
                explained.contains("BigInteger.ZERO.flipBit(64)"),
                case.signed.starts_with('-'),
                "{explained}"
            );
        }
    }
    assert!(
        ChannelId::from_bits(0)
            .explain(Locale::En)
            .contains("In stream-code mode 0 is no fault: it is what PCs always get")
    );
}

#[test]
fn bad_options() {
    for case in cases::<BadOptionCase>(include_str!("sdk-options.json")) {
        let error = parse(&case.option, &case.input.repeat(case.repeat)).expect_err(&case.why);
        assert_eq!(error.field().name(), case.option, "{}", case.why);
        assert_eq!(error.code(), case.code, "{}", case.why);
        let sentence = error.to_string();
        assert!(sentence.contains(&case.fix), "“{sentence}” ({})", case.why);
        assert!(sentence.len() < 200, "an error never repeats what was pasted");
        assert!(
            error
                .text(Locale::ZhCn)
                .starts_with(&format!("{}：", case.option))
        );
    }
}

fn parse(option: &str, input: &str) -> Result<(), InputError> {
    match option {
        "channelIds" => ChannelId::parse(input).map(drop),
        "recordId" => RecordId::parse(input).map(drop),
        "channelName" => ChannelText::name(input).map(drop),
        "channelDesc" => ChannelText::description(input).map(drop),
        "channelPassword" => ChannelPassword::parse(input).map(drop),
        other => panic!("no parser reads the option {other}"),
    }
}
