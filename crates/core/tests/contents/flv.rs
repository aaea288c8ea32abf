//! FLV.

use super::{
    audio as said_audio,
    build::{audio, flv, tag, video},
    found, so_far, video as said_video,
};
use panglu_core::contents::{Absence, AudioCodec, Contents, Size, Track, VideoCodec};

/// The sequence header of AAC: LC (2), 44.1 kHz, two channels.
const AAC: &[u8] = &[0xaf, 0, 0x12, 0x10];

/// The sequence header of H.264 at 1280 × 720, high profile, level 3.1.
const H264: &[u8] = &[
    0x17, 0, 0, 0, 0, // a key frame of AVC, its header, time of composition 0
    1, 0x64, 0x00, 0x1f, 0xff, 0xe1, 0x00,
    0x19, // the record: profile, level, one parameter set of 25 bytes
    0x67, 0x64, 0x00, 0x1f, 0xac, 0xd9, 0x40, 0x50, 0x05, 0xbb, 0x01, 0x6a, 0x02, 0x02, 0x02, 0x80, //
    0x00, 0x00, 0x03, 0x00, 0x80, 0x00, 0x00, 0x1e, 0x07, // the set
];

/// The record of H.265: version 1, main profile, compatible with main and main 10, constraints of a progressive
/// picture, level 3.1 (93).
const HEVC_RECORD: &[u8] = &[1, 0x01, 0x60, 0, 0, 0, 0x90, 0, 0, 0, 0, 0, 93];

fn joined(parts: &[&[u8]]) -> Vec<u8> {
    parts.concat()
}

pub(crate) fn ordinary() -> Vec<u8> {
    flv(&[tag(18, b"\x02\0\x0aonMetaData"), video(H264), audio(AAC)])
}

pub(crate) fn enhanced() -> Vec<u8> {
    flv(&[
        // 0x90: a header of four characters, a key frame, the start of a sequence.
        video(&joined(&[&[0x90], b"hvc1", HEVC_RECORD])),
        audio(&joined(&[&[0x90], b"Opus"])),
    ])
}

#[test]
fn both_headers_decide() {
    let contents = found(Contents::of_flv(&ordinary()));
    let Track::Present(picture) = &contents.video else {
        panic!()
    };
    assert_eq!(picture.codec, VideoCodec::H264);
    assert_eq!(
        picture.mime().as_deref(),
        Some("video/mp4; codecs=\"avc1.64001f\"")
    );
    assert_eq!(
        picture.size,
        Some(Size {
            width: 1280,
            height: 720
        })
    );
    let Track::Present(sound) = &contents.audio else {
        panic!()
    };
    assert_eq!(sound.codec, AudioCodec::Aac);
    assert_eq!(sound.mime().as_deref(), Some("audio/mp4; codecs=\"mp4a.40.2\""));
}

/// The extension of Tencent Cloud, and the four characters of Enhanced RTMP.
#[test]
fn every_way_of_naming_a_picture() {
    let av1 = [0x81, 0x08, 0x4c, 0]; // version 1, main profile, level 4.0 (8), ten bits
    for (body, said) in [
        (
            joined(&[&[0x1c, 0, 0, 0, 0], HEVC_RECORD]),
            "H.265/HEVC hvc1.1.6.L93.90",
        ),
        (joined(&[&[0x1d, 0, 0, 0, 0], &av1]), "AV1 av01.0.08M.10"),
        (
            joined(&[&[0x90], b"hvc1", HEVC_RECORD]),
            "H.265/HEVC hvc1.1.6.L93.90",
        ),
        (joined(&[&[0x90], b"av01", &av1]), "AV1 av01.0.08M.10"),
        (
            joined(&[&[0x90], b"avc1", H264.get(5..).unwrap()]),
            "H.264/AVC avc1.64001f",
        ),
        (joined(&[&[0x90], b"vvc1"]), "H.266/VVC -"),
        (joined(&[&[0xa1], b"vp09"]), "VP9 -"),
        (joined(&[&[0x93], b"vp08"]), "VP8 -"),
        (joined(&[&[0x90], b"zzzz"]), "? -"),
        (vec![0x22, 0], "Sorenson H.263 -"),
        (vec![0x13, 0], "Screen Video -"),
        (vec![0x16, 0], "Screen Video -"),
        (vec![0x14, 0], "VP6 -"),
        (vec![0x15, 0], "VP6 -"),
        (vec![0x19, 0], "? -"),
        // A frame without a header before it, and a record that cannot be read.
        (vec![0x27, 1, 0, 0, 0, 0], "H.264/AVC -"),
        (vec![0x17, 0, 0, 0, 0, 9], "H.264/AVC -"),
        // A modifier of two bytes comes first (7), and then the start of a sequence.
        (
            joined(&[&[0x97, 1, 0, 0, 0x00], b"hvc1", HEVC_RECORD]),
            "H.265/HEVC hvc1.1.6.L93.90",
        ),
        // Several tracks (6): one; many of one codec, with number and size; many of their own codecs.
        (
            joined(&[&[0x96, 0x00], b"hvc1", &[0], HEVC_RECORD]),
            "H.265/HEVC hvc1.1.6.L93.90",
        ),
        (
            joined(&[&[0x96, 0x10], b"hvc1", &[0, 0, 0, 13], HEVC_RECORD]),
            "H.265/HEVC hvc1.1.6.L93.90",
        ),
        (
            joined(&[&[0x96, 0x20], b"hvc1", &[0, 0, 0, 13], HEVC_RECORD]),
            "H.265/HEVC hvc1.1.6.L93.90",
        ),
    ] {
        let contents = found(Contents::of_flv(&flv(&[video(&body), audio(AAC)])));
        assert_eq!(said_video(&contents), said, "{body:x?}");
        assert_eq!(said_audio(&contents), "AAC mp4a.40.2", "{body:x?}");
    }
}

#[test]
fn every_way_of_naming_a_sound() {
    for (body, said) in [
        (vec![0xaf, 0, 0x12, 0x10], "AAC mp4a.40.2"),
        (vec![0xaf, 0, 0x2b, 0x92], "AAC mp4a.40.5"),
        // 31 announces six more bits: 32 + 10.
        (vec![0xaf, 0, 0xf9, 0x40], "AAC mp4a.40.42"),
        (vec![0xaf, 1, 0x21], "AAC -"),
        (vec![0x2f, 0xff], "MP3 mp3"),
        (vec![0xef, 0xff], "MP3 mp3"),
        (vec![0x7f, 0], "G.711 A-law -"),
        (vec![0x8f, 0], "G.711 μ-law -"),
        (vec![0x3f, 0], "PCM -"),
        (vec![0x1f, 0], "ADPCM -"),
        (vec![0x5f, 0], "Nellymoser -"),
        (vec![0xbf, 0], "Speex -"),
        (vec![0xdf, 0], "? -"),
        (b"\x90mp4a\x12\x10".to_vec(), "AAC mp4a.40.2"),
        (b"\x91.mp3".to_vec(), "MP3 mp3"),
        (b"\x90ac-3".to_vec(), "AC-3 ac-3"),
        (b"\x90ec-3".to_vec(), "E-AC-3 ec-3"),
        (b"\x90fLaC".to_vec(), "FLAC flac"),
        (b"\x95\x00Opus\x00".to_vec(), "Opus opus"),
    ] {
        let contents = found(Contents::of_flv(&flv(&[audio(&body), video(H264)])));
        assert_eq!(said_audio(&contents), said, "{body:x?}");
    }
}

/// The flags of the header say that there is a picture, as they often do where there is none.
#[test]
fn what_does_not_come_among_forty_tags_is_absent() {
    let frame = audio(&[0xaf, 1, 0x21]);
    let mut tags = vec![audio(AAC)];
    tags.resize(39, frame.clone());
    let early = so_far(Contents::of_flv(&flv(&tags)));
    assert_eq!(early.video, Track::Absent(Absence::NotYet));
    assert_eq!(said_audio(&early), "AAC mp4a.40.2");
    tags.push(frame);
    let late = found(Contents::of_flv(&flv(&tags)));
    assert_eq!(late.video, Track::Absent(Absence::NotAmong { first: 40 }));
    assert_eq!(said_audio(&late), "AAC mp4a.40.2");
}

/// The end of a sequence and metadata name a codec, but its header is still to come; a command to the player and a
/// script name none.
#[test]
fn what_is_no_header_and_no_frame_decides_nothing() {
    for before in [
        video(&[0x17, 2, 0, 0, 0]),
        video(&[0x94, b'a', b'v', b'c', b'1']),
        video(&[0x57, 0]),
        video(&[0xd0, 0]),
        video(&[]),
        tag(18, b"\x02"),
    ] {
        let contents = found(Contents::of_flv(&flv(&[before, audio(AAC), video(H264)])));
        assert_eq!(said_video(&contents), "H.264/AVC avc1.64001f");
    }
}

#[test]
fn an_encrypted_tag_names_its_codec_only() {
    let contents = found(Contents::of_flv(&flv(&[tag(9 | 0x20, H264), audio(AAC)])));
    assert_eq!(said_video(&contents), "H.264/AVC -");
}

/// The codec is known from the first bytes of a key frame of any length.
#[test]
fn a_frame_need_not_come_as_a_whole() {
    let mut frame = vec![0x12];
    frame.resize(50_000, 0);
    let mut bytes = flv(&[audio(AAC), video(&frame)]);
    bytes.truncate(2_000);
    assert_eq!(said_video(&found(Contents::of_flv(&bytes))), "Sorenson H.263 -");
}
