//! The shared cases of `contents.json`: what a stream contains by its first bytes.
//!
//! The heads are real files. Their expected codecs are what `ffprobe` says of the whole file, and the forms of RFC 6381
//! are what ffmpeg's DASH muxer writes into its manifest; of H.265 they were composed by hand from the profile that the
//! encoder names.

use base64ct::{Base64, Encoding};
use panglu_core::contents::{Audio, Contents, Reading, Start, Track, Video};
use panglu_tests::cases;
use serde::Deserialize;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// Codec, its form of RFC 6381, width and height.
type Picture = (String, Option<String>, Option<(u32, u32)>);

/// Codec, its form of RFC 6381.
type Sound = (String, Option<String>);

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Case {
    /// Where the bytes come from.
    source: String,
    /// The bytes, in base 64.
    head: Option<String>,
    /// The bytes, as text.
    text: Option<String>,
    /// Expected: the kind of file; nothing if more bytes are needed.
    start: Option<String>,
    /// Expected: the kind of a file that ends here, where that is asked.
    ended: Option<String>,
    /// Expected of a stream: `found` or `need-more`.
    reading: Option<String>,
    /// Expected.
    video: Option<Picture>,
    /// Expected.
    audio: Option<Sound>,
    /// Expected: why there is no picture.
    no_video: Option<String>,
    /// Expected: why there is no sound.
    no_audio: Option<String>,
}

impl Case {
    fn bytes(&self) -> Vec<u8> {
        match (&self.head, &self.text) {
            (Some(head), None) => Base64::decode_vec(head).unwrap(),
            (None, Some(text)) => text.clone().into_bytes(),
            _ => panic!("bytes come either in base 64 or as text: {}", self.source),
        }
    }
}

fn all() -> Vec<(Case, Vec<u8>)> {
    cases::<Case>(include_str!("contents.json"))
        .into_iter()
        .map(|case| {
            let bytes = case.bytes();
            (case, bytes)
        })
        .collect()
}

/// A function that reads streams of one kind.
type Reader = fn(&[u8]) -> Reading;

/// The heads that the cases call a stream, with the function that reads them.
fn streams() -> impl Iterator<Item = (Case, Vec<u8>, Reader)> {
    all().into_iter().filter_map(|(case, bytes)| {
        let reader: Reader = match (case.reading.is_some(), case.start.as_deref()) {
            (true, Some("flv")) => Contents::of_flv,
            (true, Some("mpeg-ts")) => Contents::of_ts,
            _ => return None,
        };
        Some((case, bytes, reader))
    })
}

fn present<T>(track: &Track<T>) -> Result<&T, &'static str> {
    match track {
        Track::Present(track) => Ok(track),
        Track::Absent(absence) => Err(absence.name()),
    }
}

fn expect(case: &Case, contents: &Contents) {
    let source = &case.source;
    let video = present(&contents.video).map(|video: &Video| {
        let size = video.size.map(|size| (size.width, size.height));
        (video.codec.name().to_owned(), video.codecs.clone(), size)
    });
    assert_eq!(video, expected(&case.video, &case.no_video), "{source}");
    let audio =
        present(&contents.audio).map(|audio: &Audio| (audio.codec.name().to_owned(), audio.codecs.clone()));
    assert_eq!(audio, expected(&case.audio, &case.no_audio), "{source}");
}

fn expected<'a, T: Clone>(track: &Option<T>, absence: &'a Option<String>) -> Result<T, &'a str> {
    match (track, absence) {
        (Some(track), None) => Ok(track.clone()),
        (None, Some(absence)) => Err(absence),
        _ => panic!("a track is expected, or the reason why there is none"),
    }
}

#[test]
fn kinds_of_file() {
    for (case, bytes) in all() {
        let source = &case.source;
        assert_eq!(
            Contents::of_start(&bytes).map(Start::name),
            case.start.as_deref(),
            "{source}"
        );
        if let Some(ended) = &case.ended {
            assert_eq!(Contents::of_ended(&bytes).name(), ended, "{source}");
        }
    }
}

#[test]
fn contents_of_real_streams() {
    let mut read = 0;
    for (case, bytes, of) in streams() {
        let (name, contents) = match of(&bytes) {
            Reading::Found(contents) => ("found", contents),
            Reading::NeedMore(contents) => ("need-more", contents),
            Reading::NotAStream(kind) => panic!("{}: {}", kind.name(), case.source),
        };
        assert_eq!(Some(name), case.reading.as_deref(), "{}", case.source);
        expect(&case, &contents);
        read += 1;
    }
    assert!(read >= 15, "only {read} cases were taken for streams");
}

/// However the bytes arrive, the answer is that of the whole, and it never changes once given.
#[test]
fn any_beginning_agrees_with_the_whole() {
    for (case, bytes, of) in streams() {
        let whole = of(&bytes);
        for length in 0..bytes.len() {
            let part = of(bytes.get(..length).unwrap());
            assert!(
                part == whole || matches!(part, Reading::NeedMore(_)),
                "{length} bytes of {}: {part:?}",
                case.source
            );
        }
    }
}

/// Whoever joins a transport stream gets the rest of a packet first.
#[test]
fn a_transport_stream_may_begin_within_a_packet() {
    for (case, bytes, _) in streams().filter(|(case, _, _)| case.start.as_deref() == Some("mpeg-ts")) {
        // The tables of this head come again only later, so a part of a packet is put before it.
        for cut in [1, 4, 100, 187] {
            let tail = bytes.iter().rev().take(cut).rev();
            let joined: Vec<u8> = tail.chain(&bytes).copied().collect();
            assert_eq!(
                Contents::of_ts(&joined),
                Contents::of_ts(&bytes),
                "{cut} bytes before {}",
                case.source
            );
        }
    }
}

#[test]
fn what_is_no_stream_is_named() {
    for (case, bytes) in all() {
        let expected = |wanted: &str| match case.start.as_deref() {
            Some(start) if start != wanted => Contents::of_start(&bytes).map(Reading::NotAStream),
            _ => None,
        };
        if let Some(other) = expected("flv") {
            assert_eq!(Contents::of_flv(&bytes), other, "{}", case.source);
        }
        if let Some(other) = expected("mpeg-ts") {
            assert_eq!(Contents::of_ts(&bytes), other, "{}", case.source);
        }
    }
}
