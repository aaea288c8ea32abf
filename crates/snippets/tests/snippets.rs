//! Checks that names and addresses with any content do not change the structure of the generated code, and that its
//! literals contain exactly that content.
#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "what helps a test may fail it"
)]

mod readers;

use panglu_core::{Field, Locale, Platform, RoomId};
use panglu_snippets::{
    players::{AdText, Address, Ads, Page, PlayAddresses, Player, Shell},
    sdk::{Action, ChannelPassword, ChannelText, Generation, PushCall, PushOptions, RelayRoom},
};
use proptest::prelude::*;

/// Fragments that are known to break incorrect escaping.
const NASTY: [&str; 26] = [
    "\"",
    "\\",
    "\\\\\"",
    "\n",
    "\r\n",
    "\t",
    "\u{1}",
    "\u{7f}",
    "\u{85}",
    "\u{a0}",
    "\u{2028}",
    "\u{202e}",
    "\u{200d}",
    "🎻",
    "频道",
    "??/",
    "???",
    "\\u0022",
    "\\u000a",
    "*/",
    "//",
    "</script>",
    "<!--",
    "${x}",
    "%s%n",
    "0",
];

fn nasty() -> impl Strategy<Value = String> {
    let fragment = prop_oneof![
        3 => proptest::sample::select(&NASTY[..]).prop_map(str::to_owned),
        1 => any::<char>().prop_filter("NUL is refused", |character| *character != '\0').prop_map(String::from),
    ];
    proptest::collection::vec(fragment, 1..12).prop_map(|fragments| fragments.concat())
}

/// The part of an address after its host, generated from all characters that an address may contain.
fn path() -> impl Strategy<Value = String> {
    proptest::string::string_regex("/[-A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%]{0,40}").expect("a good pattern")
}

fn options(text: &str) -> PushOptions {
    PushOptions {
        channel_name: Some(ChannelText::name(text).unwrap()),
        channel_description: Some(ChannelText::description(text).unwrap()),
        channel_password: Some(ChannelPassword::parse(text).unwrap()),
        room: Some(RelayRoom {
            relation_id: 1,
            room_id: RoomId::parse("7").unwrap(),
        }),
        ..PushOptions::default()
    }
}

fn read(platform: Platform, generation: Generation, text: &str) -> readers::Read {
    let options = options(text);
    let call = PushCall::new(platform, generation, Action::Start, &options).unwrap();
    let code = call.snippet(Locale::ZhCn);
    match platform {
        Platform::Android => readers::java(&code),
        Platform::Ios | Platform::Pc => readers::c(&code),
    }
}

fn addresses(path: &str) -> PlayAddresses {
    PlayAddresses::parse(
        None,
        Some(&format!("https://h{path}")),
        Some(&format!("http://h{path}")),
    )
    .unwrap()
}

fn page(text: &str, path: &str) -> Page {
    let ad_text = |slot| AdText::parse(slot, text).unwrap();
    Page::default()
        .cover(Address::parse(Field::Cover, &format!("https://h{path}")).unwrap())
        .ads(Ads {
            tag: Address::parse(Field::AdTag, &format!("http://h{path}")).unwrap(),
            user_id: ad_text(Field::AdUser),
            app_id: ad_text(Field::AdApp),
            license: ad_text(Field::AdLicense),
        })
}

proptest! {
    #[test]
    fn names_stay_inside_their_literals(text in nasty()) {
        for platform in Platform::ALL {
            for generation in Generation::ALL.into_iter().filter(|generation| generation.exists_on(platform)) {
                let (plain, nasty) = (read(platform, generation, "x"), read(platform, generation, &text));
                prop_assert_eq!(&nasty.skeleton, &plain.skeleton, "{:?} {:?}", platform, generation);
                for (is, was) in nasty.literals.iter().zip(&plain.literals) {
                    if was == "x" {
                        prop_assert_eq!(is, &text, "{:?} {:?}", platform, generation);
                    } else {
                        prop_assert_eq!(is, was);
                    }
                }
                let expected = match (generation, platform) {
                    (Generation::StreamCode, Platform::Pc) => 0,
                    (Generation::StreamCode | Generation::StreamCodeEarly, _) => 2,
                    _ => 3,
                };
                prop_assert_eq!(plain.literals.iter().filter(|literal| *literal == "x").count(), expected);
            }
        }
    }

    #[test]
    fn pages_stay_in_shape(text in nasty(), path in path()) {
        for player in [Player::TcPlayer, Player::Video, Player::QcVideo] {
            let of = |text: &str, path: &str| {
                let snippet = addresses(path).snippet(player, &page(text, path), Locale::En).unwrap();
                let (attributes, script) = readers::html(&snippet.code);
                (attributes, readers::javascript(&script))
            };
            let (plain_attributes, plain) = of("x", "/y");
            let (attributes, script) = of(&text, &path);
            prop_assert_eq!(&script.skeleton, &plain.skeleton);
            prop_assert_eq!(attributes.len(), plain_attributes.len());
            let meant = |was: &str| match was {
                "x" => text.clone(),
                "https://h/y" => format!("https://h{path}"),
                "http://h/y" => format!("http://h{path}"),
                other => other.to_owned(),
            };
            for (is, was) in script.literals.iter().zip(&plain.literals) {
                prop_assert_eq!(is, &meant(was));
            }
            for ((name, is), (_, was)) in attributes.iter().zip(&plain_attributes) {
                prop_assert_eq!(is, &meant(was), "{}", name);
            }
        }
    }

    #[test]
    fn command_lines_hold_the_address_as_one_word(path in path()) {
        let (given, page) = (addresses(&path), Page::default());
        let address = format!("https://h{path}");
        for player in [Player::Vlc, Player::Ffplay, Player::Ffmpeg] {
            let code = |shell| given.snippet(player(shell), &page, Locale::En).unwrap().code;
            for line in code(Shell::Posix).lines() {
                let words = readers::shell(line);
                prop_assert_eq!(words.iter().filter(|word| **word == address).count(), 1, "{}", line);
            }
            for line in code(Shell::PowerShell).lines() {
                let words = readers::powershell(line);
                prop_assert_eq!(words.iter().filter(|word| **word == address).count(), 1, "{}", line);
            }
        }
        let program = readers::c(&given.snippet(Player::FfmpegApi, &page, Locale::En).unwrap().code);
        prop_assert_eq!(program.literals.iter().filter(|literal| **literal == address).count(), 1);
    }

    #[test]
    fn no_address_is_a_panic(text in any::<String>()) {
        for slot in [Field::Rtmp, Field::Flv, Field::Cover] {
            if let Ok(address) = Address::parse(slot, &text) {
                prop_assert_eq!(address.as_str(), &text);
            }
        }
    }
}

/// Tests the parsers themselves, because a check that cannot fail proves nothing.
#[test]
fn the_readers_see_an_injection() {
    assert_eq!(readers::java(r#"f("a\u0022);g("b");"#).literals, ["a", "b"]);
    assert_eq!(readers::java(r#"f("a\\u0022");"#).literals, [r"a\u0022"]);
    assert_eq!(readers::c(r#"f("a??/"); g("b"#).literals[0], "a\"); g(");
    assert_eq!(
        readers::c(r#"f("a?\?/\302\2053"); // "x""#).literals,
        ["a??/\u{85}3"]
    );
    assert!(std::panic::catch_unwind(|| readers::shell("f a;b")).is_err());
    assert!(std::panic::catch_unwind(|| readers::powershell("f a;b")).is_err());
    assert_eq!(readers::shell(r"f 'it'\''s'"), ["f", "it's"]);
    let (_, script) = readers::html("<script>\"</script>\"</script>");
    assert_eq!(script, "\"");
}
