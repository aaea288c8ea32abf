//! Streams that no encoder at hand writes, built byte by byte: rare headers, damage, and any bytes at all.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may panic, also in the functions its cases share"
)]

#[path = "contents/build.rs"]
mod build;
#[path = "contents/flv.rs"]
mod flv;
#[path = "contents/ts.rs"]
mod ts;

use panglu_core::contents::{Contents, MAX_BYTES, Reading, Start};
use proptest::prelude::*;

/// Codec and form of the picture, or why there is none.
fn video(contents: &Contents) -> String {
    match contents.video.present() {
        Some(video) => format!(
            "{} {}",
            video.codec.name(),
            video.codecs.as_deref().unwrap_or("-")
        ),
        None => format!("{:?}", contents.video),
    }
}

/// Codec and form of the sound, or why there is none.
fn audio(contents: &Contents) -> String {
    match contents.audio.present() {
        Some(audio) => format!(
            "{} {}",
            audio.codec.name(),
            audio.codecs.as_deref().unwrap_or("-")
        ),
        None => format!("{:?}", contents.audio),
    }
}

fn found(reading: Reading) -> Contents {
    match reading {
        Reading::Found(contents) => contents,
        other => panic!("undecided: {other:?}"),
    }
}

fn so_far(reading: Reading) -> Contents {
    match reading {
        Reading::NeedMore(contents) => contents,
        other => panic!("decided too early: {other:?}"),
    }
}

const READERS: [fn(&[u8]) -> Reading; 2] = [Contents::of_flv, Contents::of_ts];

/// Every beginning gives the answer of the whole or none yet, and once there is one it stays.
fn agrees(bytes: &[u8]) -> Result<(), TestCaseError> {
    for of in READERS {
        let whole = of(bytes);
        for length in 0..bytes.len() {
            let part = of(bytes.get(..length).unwrap());
            prop_assert!(
                part == whole || matches!(part, Reading::NeedMore(_)),
                "{length} bytes give {part:?}, all {whole:?}"
            );
        }
    }
    let whole = Contents::of_start(bytes);
    for length in 0..bytes.len() {
        let part = Contents::of_start(bytes.get(..length).unwrap());
        prop_assert!(
            part.is_none() || part == whole,
            "{length} bytes give {part:?}, all {whole:?}"
        );
    }
    Ok(())
}

/// One of the streams below with some bytes changed.
fn damaged() -> impl Strategy<Value = Vec<u8>> {
    let streams = [flv::ordinary(), flv::enhanced(), ts::ordinary(), ts::hevc()];
    let changes = prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6);
    (prop::sample::select(streams.to_vec()), changes).prop_map(|(mut stream, changes)| {
        for (place, byte) in changes {
            *place.get_mut(&mut stream) = byte;
        }
        stream
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_beginning_of_any_bytes_agrees_with_the_whole(bytes in prop::collection::vec(any::<u8>(), 0..800)) {
        agrees(&bytes)?;
    }

    #[test]
    fn any_beginning_of_a_damaged_stream_agrees_with_the_whole(bytes in damaged()) {
        agrees(&bytes)?;
    }

    #[test]
    fn any_beginning_of_text_agrees_with_the_whole(space in "[ \n]{0,20}", text in "\\PC{0,60}") {
        agrees(format!("{space}{text}").as_bytes())?;
    }

    /// The bytes behind the mark of the kind, so that the readers themselves are reached.
    #[test]
    fn any_bytes_in_a_stream_are_read(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        let _ = Contents::of_flv(&[b"FLV\x01\x05\0\0\0\x09".as_slice(), &bytes].concat());
        let packets: Vec<u8> = bytes.chunks(187).flat_map(build::packet).collect();
        let _ = Contents::of_ts(&packets);
        let _ = Contents::of_ended(&bytes);
    }
}

#[test]
fn a_stream_that_tells_nothing_is_given_up() {
    let mut silent = b"FLV\x01\x05\0\0\0\x09\0\0\0\0".to_vec();
    // A script that is never whole.
    silent.extend([18, 0xff, 0xff, 0xff]);
    silent.resize(MAX_BYTES - 1, 0);
    assert!(video(&so_far(Contents::of_flv(&silent))).contains("NotYet"));
    silent.push(0);
    let given_up = found(Contents::of_flv(&silent));
    assert!(video(&given_up).contains("NotAmong { first: 0 }"), "{given_up:?}");
    assert!(audio(&given_up).contains("NotAmong { first: 0 }"), "{given_up:?}");
}

#[test]
fn a_long_run_of_blanks_is_text_whatever_follows() {
    let mut blank = vec![b' '; 511];
    assert_eq!(Contents::of_start(&blank), None);
    assert_eq!(Contents::of_ended(&blank), Start::Text);
    blank.push(b' ');
    blank.extend([0; 100]);
    assert_eq!(Contents::of_start(&blank), Some(Start::Text));
}
