//! Compares every snippet with its file in `snippets/`, character by character, so that a reviewer sees it like a reader.
//!
//! `PANGLU_RENEW_SNIPPETS=1 cargo test -p panglu-tests --test snippets` updates the files; review the difference.

use panglu_core::{
    BizId, Field, Locale, Platform, PlaySite, PushSite, RecordId, RoomId, SigningKey, StreamCode, StreamKind,
    TxTime, push_url,
};
use panglu_snippets::{
    FileFormats,
    players::{AdText, Address, Ads, Page, PlayAddresses, Player, PushTool, Shell, Snippet, push_snippet},
    sdk::{
        Action, ChannelId, ChannelPassword, ChannelText, Encode, Generation, PushCall, PushOptions, Rate,
        RelayRoom, SdkType,
    },
};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// The committed files.
macro_rules! committed {
    ($($name:literal),+ $(,)?) => { [$(($name, include_str!(concat!("snippets/", $name)))),+] };
}

const COMMITTED: [(&str, &str); 29] = committed![
    "android-stream-code.java",
    "android-stream-code.zh.java",
    "android-stream-code-early.java",
    "android-channel.java",
    "android-streamer.java",
    "ios-stream-code.m",
    "ios-stream-code.zh.m",
    "ios-stream-code-early.m",
    "ios-channel.m",
    "ios-streamer.m",
    "pc-stream-code.cpp",
    "pc-stream-code.zh.cpp",
    "pc-stream-code-early.cpp",
    "pc-streamer.cpp",
    "tc-player.html",
    "tc-player-ads.zh.html",
    "video.html",
    "qc-video.html",
    "vlc.sh",
    "vlc.ps1",
    "ffplay.sh",
    "ffmpeg.sh",
    "obs-play.txt",
    "obs-push.zh.txt",
    "ffmpeg-push.sh",
    "ffmpeg-api.c",
    "ffmpeg-api.zh.c",
    "notes.en.txt",
    "notes.zh.txt",
];

fn options(generation: Generation, platform: Platform) -> PushOptions {
    let stream_code = generation.is_stream_code();
    let channel_mode = !stream_code;
    PushOptions {
        encode: Encode::HlsAndRtmp,
        kind: if platform == Platform::Pc {
            StreamKind::Aux
        } else {
            StreamKind::Main
        },
        record_files: if stream_code {
            FileFormats::ALL
        } else {
            FileFormats::NONE
        },
        record: channel_mode,
        channel_name: ChannelText::name("Concert “C:\\hall”, \"live\"").ok(),
        channel_description: ChannelText::description("周六 20:00 🎻\nhall 2??/").ok(),
        channel_password: channel_mode.then(|| ChannelPassword::parse("sesame").unwrap()),
        watermark: channel_mode,
        watermark_id: channel_mode.then_some(7),
        sdk_type: channel_mode.then_some(SdkType::Normal),
        rate: channel_mode.then_some(Rate::Kbps900),
        record_id: RecordId::parse("123456").ok(),
        room: Some(RelayRoom {
            relation_id: 15000,
            room_id: RoomId::parse("4294967294").unwrap(),
        }),
        channel_ids: Vec::new(),
    }
}

/// Start and stop together, as in one class.
fn call(platform: Platform, generation: Generation, locale: Locale) -> String {
    let start = options(generation, platform);
    let ids = if generation == Generation::Streamer {
        &["-3", "1000"][..]
    } else {
        &[]
    };
    let stop = PushOptions {
        channel_ids: ids.iter().map(|id| ChannelId::parse(id).unwrap()).collect(),
        ..start.clone()
    };
    let start = PushCall::new(platform, generation, Action::Start, &start)
        .unwrap()
        .snippet(locale);
    let stop = PushCall::new(platform, generation, Action::Stop, &stop)
        .unwrap()
        .snippet(locale);
    format!("{start}\n{stop}")
}

fn addresses() -> PlayAddresses {
    let code = StreamCode::parse("8888_81265058829fd2e50c8ec2ac78d55127").unwrap();
    let site = PlaySite::vendor_default(&BizId::parse("8888").unwrap());
    let signature = SigningKey::parse("ngoeiq03")
        .unwrap()
        .sign(&code, TxTime::parse("5C01D608").unwrap());
    PlayAddresses::of(&code, &site, Some(&signature))
}

fn page() -> Page {
    let ad_text = |slot, text| AdText::parse(slot, text).unwrap();
    Page::default()
        .cover(Address::parse(Field::Cover, "https://www.example.com/cover.jpg?w=640&h=360").unwrap())
        .ads(Ads {
            tag: Address::parse(Field::AdTag, "https://ads.example.com/vast?slot=1&v='2'").unwrap(),
            user_id: ad_text(Field::AdUser, "your_user_id"),
            app_id: ad_text(Field::AdApp, "your_app_id"),
            license: ad_text(Field::AdLicense, "</script>"),
        })
}

fn snippets(locale: Locale) -> Vec<(&'static str, Snippet)> {
    let plain = Page::default();
    let covered = Page::default()
        .cover(Address::parse(Field::Cover, "https://www.example.com/cover.jpg?w=640&h=360").unwrap());
    let of = |player, page: &Page| addresses().snippet(player, page, locale).unwrap();
    let code = StreamCode::parse("8888_test_12345_test").unwrap();
    let site = PushSite::vendor_default(&BizId::parse("8888").unwrap());
    let signature = SigningKey::parse("ngoeiq03")
        .unwrap()
        .sign(&code, TxTime::parse("5C01D608").unwrap());
    let push = push_url(&code, &site, Some(&signature));
    vec![
        ("tc-player.html", of(Player::TcPlayer, &plain)),
        ("tc-player-ads.zh.html", of(Player::TcPlayer, &page())),
        ("video.html", of(Player::Video, &covered)),
        ("qc-video.html", of(Player::QcVideo, &plain)),
        ("vlc.sh", of(Player::Vlc(Shell::Posix), &plain)),
        ("vlc.ps1", of(Player::Vlc(Shell::PowerShell), &plain)),
        ("ffplay.sh", of(Player::Ffplay(Shell::Posix), &plain)),
        ("ffmpeg.sh", of(Player::Ffmpeg(Shell::Posix), &plain)),
        ("obs-play.txt", of(Player::Obs, &plain)),
        ("obs-push.zh.txt", push_snippet(PushTool::Obs, &push, locale)),
        (
            "ffmpeg-push.sh",
            push_snippet(PushTool::Ffmpeg(Shell::Posix), &push, locale),
        ),
        ("ffmpeg-api.c", of(Player::FfmpegApi, &plain)),
        ("ffmpeg-api.zh.c", of(Player::FfmpegApi, &plain)),
    ]
}

fn notes(locale: Locale) -> String {
    let mut text = String::new();
    for (name, snippet) in snippets(locale) {
        text.push_str(&format!(
            "{name} ({})\n  {}\n",
            snippet.language.tag(),
            snippet.place
        ));
        for note in &snippet.notes {
            text.push_str(&format!("  - {note}\n"));
        }
    }
    text
}

/// The current snippets, by file name.
fn written() -> Vec<(String, String)> {
    let mut written = Vec::new();
    for (platform, ending) in [
        (Platform::Android, "java"),
        (Platform::Ios, "m"),
        (Platform::Pc, "cpp"),
    ] {
        for generation in Generation::ALL
            .into_iter()
            .filter(|generation| generation.exists_on(platform))
        {
            let name = format!("{}-{}", platform.name(), generation.name());
            written.push((format!("{name}.{ending}"), call(platform, generation, Locale::En)));
            if generation == Generation::StreamCode {
                written.push((
                    format!("{name}.zh.{ending}"),
                    call(platform, generation, Locale::ZhCn),
                ));
            }
        }
    }
    for ((name, english), (_, chinese)) in snippets(Locale::En).into_iter().zip(snippets(Locale::ZhCn)) {
        let snippet = if name.contains(".zh.") { chinese } else { english };
        written.push((name.to_owned(), snippet.code));
    }
    written.push(("notes.en.txt".to_owned(), notes(Locale::En)));
    written.push(("notes.zh.txt".to_owned(), notes(Locale::ZhCn)));
    written
}

#[test]
fn the_code_is_what_was_reviewed() {
    let written = written();
    #[cfg(not(target_arch = "wasm32"))]
    if std::env::var_os("PANGLU_RENEW_SNIPPETS").is_some() {
        for (name, text) in &written {
            std::fs::write(folder().join(name), text).unwrap();
        }
        return;
    }
    assert_eq!(written.len(), COMMITTED.len());
    for (name, text) in written {
        let (_, committed) = COMMITTED
            .iter()
            .find(|(committed, _)| *committed == name)
            .unwrap_or_else(|| panic!("{name} is not committed"));
        assert!(
            text == *committed,
            "{name} has changed; if that is meant, renew it as the head of this file says. Now:\n{text}"
        );
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn folder() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors/snippets")
}

#[test]
#[cfg(not(target_arch = "wasm32"))]
fn no_file_is_left_over() {
    for entry in std::fs::read_dir(folder()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(
            COMMITTED.iter().any(|(committed, _)| *committed == name),
            "{name} belongs to nothing"
        );
    }
}
