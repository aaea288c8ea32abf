//! Generates an example of every kind of code that this crate writes. `snapshots.rs` compares them natively, and the
//! shared vectors compare them in a browser.

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

/// The start and stop calls together, as in one class.
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
        ("element.html", of(Player::Element, &covered)),
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

/// An example of every kind of code that this crate writes, with the name of its snapshot.
pub(crate) fn written() -> Vec<(String, String)> {
    let mut written = Vec::new();
    for platform in Platform::ALL {
        for generation in Generation::ALL
            .into_iter()
            .filter(|generation| generation.exists_on(platform))
        {
            let name = format!("{}-{}", platform.name(), generation.name());
            if generation == Generation::StreamCode {
                written.push((format!("{name}.zh"), call(platform, generation, Locale::ZhCn)));
            }
            written.push((name, call(platform, generation, Locale::En)));
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
