//! Checks the generated code with the grammars that editors read these languages by: whatever text is in it, the code has no error, its
//! tree is the one that it has with a harmless text, and the literals mean exactly the text.
#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "what helps a test may fail it"
)]

mod readers;
mod trees;

use panglu_core::{Field, Locale, Platform, RoomId};
use panglu_snippets::{
    players::{AdText, Address, Ads, Language, Page, PlayAddresses, Player, Shell},
    sdk::{Action, ChannelPassword, ChannelText, Generation, PushCall, PushOptions, RelayRoom},
    webhook::curl,
};

use trees::{Grammar, Tree};

/// Texts that leave a literal, a line, a comment or a tag somewhere, or that mean something else there.
const HOSTILE: [&str; 34] = [
    "\"); exit(1); (\"",
    "'); exit(1); ('",
    "`); exit(1); (`",
    "\\\"); exit(1); //",
    "\\",
    "\\\\",
    "\\u0022); exit(1); (\\u0022",
    "\\\\u0022); exit(1); //",
    "\\u005c",
    "\\x22); exit(1); //",
    "\\042); exit(1); //",
    "??/\"); exit(1); //",
    "???/\\",
    "a\nexit(1);",
    "a\r\nexit(1);",
    "a\\\nexit(1);",
    "a\u{2028}exit(1)\u{2029}b\u{85}c\u{b}d\u{c}e",
    "\u{202e}\u{2066}txt\u{2069}\u{feff}\u{200b}",
    "\t\u{1}\u{8}\u{1b}[31m\u{7f}7",
    "*/ exit(1); /*",
    "// exit(1)",
    "@\"",
    "%@ %s %n %d",
    "${exit(1)} #{exit(1)} $(exit) \\(exit(1))",
    "</script><script>exit(1)</script>",
    "<!--<script>",
    "--><img src=x onerror=exit(1)>",
    "]]>&quot;&#34;&lt;&amp;lt;",
    "\" onload=\"exit(1)\" x=\"",
    "R\"(x)\"",
    "\"\"\" + exit(1) + \"\"\"",
    "'; touch x; '",
    "\u{2018}; exit; \u{2019}\u{201c}\u{201d}",
    "🎻频道",
];

/// Ends of addresses, of the characters that an address may have.
const HOSTILE_PATHS: [&str; 9] = [
    "/'",
    "/';touch%20x;'",
    "/''&calc&''",
    "/$(touch)$HOME",
    "/??/??'??!",
    "/%s%n%22%27%3C",
    "/#[]@!()*+,;=:",
    "/?a=1&quot;&lt;b",
    "/~user/--output=x",
];

const TEXT: &str = "harmless";
const PATH: &str = "/harmless";

/// Asserts that hostile values change nothing but the meanings of the literals that they are in. `write` gets a text and the end of an
/// address.
fn assert_contained(what: &str, write: impl Fn(&str, &str) -> (Grammar, String), mentions: usize) {
    let (grammar, code) = write(TEXT, PATH);
    let harmless = Tree::of(grammar, &code);
    assert_eq!(harmless.mentions(TEXT), mentions, "{what}\n{code}");
    let texts = HOSTILE.iter().map(|text| (*text, PATH));
    let paths = HOSTILE_PATHS.iter().map(|path| (TEXT, *path));
    for (text, path) in texts.chain(paths) {
        let (_, code) = write(text, path);
        let tree = Tree::of(grammar, &code);
        assert_eq!(tree.shape, harmless.shape, "{what}\n{code}");
        let meant = harmless.meanings.iter().map(|meaning| {
            if meaning == TEXT {
                text.to_owned()
            } else {
                meaning.replace(PATH, path)
            }
        });
        assert_eq!(tree.meanings, meant.collect::<Vec<_>>(), "{what}\n{code}");
    }
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

/// The code of a call, within what it belongs into.
fn call(platform: Platform, generation: Generation, action: Action, text: &str) -> (Grammar, String) {
    let options = options(text);
    let code = PushCall::new(platform, generation, action, &options)
        .unwrap()
        .snippet(Locale::ZhCn);
    match platform {
        Platform::Android => (Grammar::Java, format!("class A {{\n{code}\n}}")),
        Platform::Ios => {
            let (properties, methods): (Vec<_>, Vec<_>) =
                code.lines().partition(|line| line.starts_with("@property"));
            let (properties, methods) = (properties.join("\n"), methods.join("\n"));
            let class = format!("@interface A ()\n{properties}\n@end\n@implementation A\n{methods}\n@end\n");
            (Grammar::ObjectiveC, class)
        }
        Platform::Pc => (Grammar::Cpp, code),
    }
}

#[test]
fn calls_of_the_sdk_hold_names_as_texts() {
    for platform in Platform::ALL {
        for generation in Generation::ALL
            .into_iter()
            .filter(|generation| generation.exists_on(platform))
        {
            let mentions = match (generation, platform) {
                (Generation::StreamCode, Platform::Pc) => 0,
                (Generation::StreamCode | Generation::StreamCodeEarly, _) => 2,
                _ => 3,
            };
            for (action, mentions) in [(Action::Start, mentions), (Action::Stop, 0)] {
                let what = format!("{platform:?} {generation:?} {action:?}");
                assert_contained(
                    &what,
                    |text, _| call(platform, generation, action, text),
                    mentions,
                );
            }
        }
    }
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

#[test]
fn code_for_players_holds_addresses_and_accounts_as_texts() {
    let players = [
        // The FLV, the HLS address and the cover.
        (Player::Element, 3),
        // And what advertisements need.
        (Player::TcPlayer, 7),
        (Player::Video, 3),
        (Player::QcVideo, 2),
        (Player::Vlc(Shell::Posix), 1),
        (Player::Vlc(Shell::PowerShell), 1),
        (Player::Ffplay(Shell::Posix), 1),
        (Player::Ffplay(Shell::PowerShell), 1),
        // ffprobe and ffmpeg.
        (Player::Ffmpeg(Shell::Posix), 2),
        (Player::Ffmpeg(Shell::PowerShell), 2),
        (Player::FfmpegApi, 1),
    ];
    for (player, mentions) in players {
        let write = |text: &str, path: &str| {
            let (flv, hls) = (format!("https://h{path}"), format!("http://h{path}"));
            let addresses = PlayAddresses::parse(None, Some(&flv), Some(&hls)).unwrap();
            let snippet = addresses.snippet(player, &page(text, path), Locale::En).unwrap();
            let grammar = match snippet.language {
                Language::Html => Grammar::Html,
                Language::Shell => Grammar::Shell,
                Language::PowerShell => Grammar::PowerShell,
                Language::C => Grammar::C,
                Language::Text => panic!("{player:?} has no code"),
            };
            (grammar, snippet.code)
        };
        assert_contained(&format!("{player:?}"), write, mentions);
    }
}

#[test]
fn a_command_for_a_backend_holds_the_body_as_one_word() {
    let write = |text: &str, path: &str| {
        let backend = Address::parse(Field::Url, &format!("http://h{path}")).unwrap();
        (Grammar::Shell, curl(&backend, text))
    };
    assert_contained("curl", write, 2);
}

/// Tests the check itself: code that is written without escapes has another tree.
#[test]
fn what_leaves_its_literal_is_seen() {
    let seen = |grammar: Grammar, write: &dyn Fn(&str) -> String, text: &str| {
        Tree::of(grammar, &write(text)).shape != Tree::of(grammar, &write(TEXT)).shape
    };
    let java = |text: &str| format!("class A {{ void a() {{ f(\"{text}\"); }} }}");
    assert!(seen(Grammar::Java, &java, "\"); exit(1); f(\""));
    assert!(seen(Grammar::Java, &java, "\\u0022); exit(1); f(\\u0022"));
    let c = |text: &str| format!("void a() {{ f(\"{text}\"); }}");
    for grammar in [Grammar::C, Grammar::Cpp] {
        assert!(seen(grammar, &c, "\"); exit(1); f(\""));
        assert!(seen(grammar, &c, "??/\\\"); exit(1); f(\""));
    }
    let objc = |text: &str| format!("@implementation A\n- (void)a {{ f(@\"{text}\"); }}\n@end\n");
    assert!(seen(Grammar::ObjectiveC, &objc, "\"); exit(1); f(@\""));
    let script = |text: &str| format!("<script>f(\"{text}\")</script>");
    assert!(seen(Grammar::Html, &script, "\"); exit(1); f(\""));
    assert!(seen(Grammar::Html, &script, "\")</script><script>f(\""));
    let attribute = |text: &str| format!("<p a=\"{text}\"></p>");
    assert!(seen(Grammar::Html, &attribute, "\" onload=\"exit(1)"));
    let shell = |text: &str| format!("f '{text}'");
    assert!(seen(Grammar::Shell, &shell, "a';touch x;'b"));
    assert!(seen(Grammar::PowerShell, &shell, "a';touch x;'b"));
}
