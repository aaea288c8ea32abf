//! MPEG transport streams.

use super::{
    audio as said_audio,
    build::{MAP, association, frame, map, packet, packets},
    found, so_far, video as said_video,
};
use panglu_core::contents::{Absence, Contents, Track};

/// The numbers of the streams with the picture and the sound.
const VIDEO: u16 = 0x100;
const AUDIO: u16 = 0x101;

/// A parameter set of H.264 at 1280 × 720 between an access unit delimiter and a picture parameter set.
const H264: &[u8] = &[
    0, 0, 0, 1, 0x09, 0xf0, 0, 0, 0, 1, 0x67, 0x64, 0x00, 0x1f, 0xac, 0xd9, 0x40, 0x50, 0x05, 0xbb, 0x01,
    0x6a, 0x02, 0x02, 0x02, 0x80, 0x00, 0x00, 0x03, 0x00, 0x80, 0x00, 0x00, 0x1e, 0x07, 0, 0, 1, 0x68, 0xee,
];

/// A parameter set of H.265: its header (type 33), one layer, and the twelve bytes of main profile, high tier, level 4
/// (120). Every third zero in a row is kept from looking like a start code by a 3.
const HEVC: &[u8] = &[
    0, 0, 1, 0x42, 0x01, 0x01, 0x21, 0x60, 0, 0, 3, 0, 0xb0, 0, 0, 3, 0, 0, 3, 0, 120, 0xa0, 0, 0, 1, 0x44,
];

/// A header of AAC LC (ADTS): profile 1 is object type 2.
const ADTS: &[u8] = &[0xff, 0xf1, 0x50, 0x80, 0x02, 0x1f, 0xfc];

fn stream(kinds: &[(u8, u16, &[u8])], frames: &[Vec<u8>]) -> Vec<u8> {
    let mut stream = [association(), packets(MAP, &map(kinds))].concat();
    stream.extend(frames.concat());
    // The first three packets prove that it is a transport stream at all.
    stream.extend(packet(&[0x1f, 0xff, 0x10]).repeat(2));
    stream
}

pub(crate) fn ordinary() -> Vec<u8> {
    let frames = [packets(VIDEO, &frame(H264)), packets(AUDIO, &frame(ADTS))];
    stream(&[(0x1b, VIDEO, &[]), (0x0f, AUDIO, &[])], &frames)
}

pub(crate) fn hevc() -> Vec<u8> {
    stream(&[(0x24, VIDEO, &[])], &[packets(VIDEO, &frame(HEVC))])
}

#[test]
fn tables_and_first_frames() {
    let contents = found(Contents::of_ts(&ordinary()));
    assert_eq!(said_video(&contents), "H.264/AVC avc1.64001f");
    assert_eq!(
        contents
            .video
            .present()
            .and_then(|video| video.size)
            .map(|size| (size.width, size.height)),
        Some((1280, 720))
    );
    assert_eq!(said_audio(&contents), "AAC mp4a.40.2");
    let contents = found(Contents::of_ts(&hevc()));
    assert_eq!(said_video(&contents), "H.265/HEVC hvc1.1.6.H120.B0");
    assert_eq!(contents.audio, Track::Absent(Absence::NotListed));
}

#[test]
fn every_type_that_needs_no_frames() {
    for (kind, descriptors, said) in [
        (0x01, &[][..], "MPEG-1 -"),
        (0x02, &[], "MPEG-2 -"),
        (0x10, &[], "MPEG-4 Part 2 -"),
        (0x33, &[], "H.266/VVC -"),
        (0x42, &[], "AVS -"),
        (0xd2, &[], "AVS -"),
        (0x06, b"\x05\x04AV01", "AV1 -"),
    ] {
        let contents = found(Contents::of_ts(&stream(&[(kind, VIDEO, descriptors)], &[])));
        assert_eq!(said_video(&contents), said, "{kind:#x}");
        assert_eq!(contents.audio, Track::Absent(Absence::NotListed));
    }
    for (kind, descriptors, said) in [
        (0x11, &[][..], "AAC -"),
        (0x81, &[], "AC-3 ac-3"),
        (0x87, &[], "E-AC-3 ec-3"),
        (0x06, b"\x0a\x04eng\0\x05\x04Opus", "Opus opus"),
        (0x06, b"\x05\x04AC-3", "AC-3 ac-3"),
        (0x06, b"\x6a\x01\0", "AC-3 ac-3"),
        (0x06, b"\x7a\x01\0", "E-AC-3 ec-3"),
    ] {
        let contents = found(Contents::of_ts(&stream(&[(kind, AUDIO, descriptors)], &[])));
        assert_eq!(said_audio(&contents), said, "{kind:#x} {descriptors:x?}");
        assert_eq!(contents.video, Track::Absent(Absence::NotListed));
    }
}

/// Subtitles and metadata are neither picture nor sound; a descriptor that is cut off tells nothing.
#[test]
fn other_types_are_left_out() {
    for (kind, descriptors) in [
        (0x15, &[][..]),
        (0x06, b"\x59\x00"),
        (0x06, b"\x05\x09Opus"),
        (0x90, &[]),
    ] {
        let contents = found(Contents::of_ts(&stream(&[(kind, AUDIO, descriptors)], &[])));
        assert_eq!(contents.video, Track::Absent(Absence::NotListed), "{kind:#x}");
        assert_eq!(contents.audio, Track::Absent(Absence::NotListed), "{kind:#x}");
    }
}

/// The layer of MPEG audio is only in its frames: 0xfb is layer III, 0xfd layer II.
#[test]
fn frames_tell_the_layer_of_mpeg_audio() {
    for (second, said) in [(0xfb, "MP3 mp3"), (0xfd, "MPEG Audio -")] {
        let frames = [packets(AUDIO, &frame(&[0xff, second, 0x90, 0x64]))];
        let contents = found(Contents::of_ts(&stream(&[(0x03, AUDIO, &[])], &frames)));
        assert_eq!(said_audio(&contents), said);
    }
}

/// Forty descriptors make the map longer than a packet.
#[test]
fn a_table_may_span_packets() {
    let long = b"\x0a\x04eng\0".repeat(40);
    let kinds = [
        (0x06, 0x1ff, long.as_slice()),
        (0x02, VIDEO, &[]),
        (0x81, AUDIO, &[]),
    ];
    let whole = stream(&kinds, &[]);
    let contents = found(Contents::of_ts(&whole));
    assert_eq!(said_video(&contents), "MPEG-2 -");
    assert_eq!(said_audio(&contents), "AC-3 ac-3");
    // The same packet twice is allowed (2.4.3.3), and one that is missing makes the table unreadable.
    let (first, rest) = whole.split_at(2 * 188);
    let repeated = [first, first.get(188..).unwrap(), rest].concat();
    assert_eq!(found(Contents::of_ts(&repeated)), contents);
    let missing = [first, rest.get(188..).unwrap()].concat();
    assert_eq!(
        so_far(Contents::of_ts(&missing)).video,
        Track::Absent(Absence::NotYet)
    );
}

/// The parts of a map can be told from those of another program by its number, and from those of a later version.
#[test]
fn other_tables_on_the_way_are_skipped() {
    let mut other = map(&[(0x02, VIDEO, &[])]);
    // The number of the program is behind the pointer, the table and the length.
    *other.get_mut(5).unwrap() = 9;
    let mut later = map(&[(0x02, VIDEO, &[])]);
    // The last bit of the version says whether it is in force.
    *later.get_mut(6).unwrap() = 0xc0;
    for wrong in [other, later] {
        let bytes = [
            association(),
            packets(MAP, &wrong),
            packets(MAP, &map(&[(0x01, VIDEO, &[])])),
            packet(&[0x1f, 0xff, 0x10]),
        ]
        .concat();
        assert_eq!(said_video(&found(Contents::of_ts(&bytes))), "MPEG-1 -");
    }
}

/// Three bytes too many: the packets behind them are found again.
#[test]
fn packets_are_found_again_behind_a_gap() {
    let gap = [association(), vec![0; 3], ordinary()].concat();
    let at_first = [packet(&[0x1f, 0xff, 0x10]).repeat(3), gap].concat();
    assert_eq!(
        found(Contents::of_ts(&at_first)),
        found(Contents::of_ts(&ordinary()))
    );
}

/// A frame in encrypted packets tells nothing, and neither does the rest of a frame whose beginning was cut off.
#[test]
fn frames_that_cannot_be_read_are_awaited() {
    let mut encrypted = packets(VIDEO, &frame(H264));
    *encrypted.get_mut(3).unwrap() |= 0xc0;
    let mut cut = packets(VIDEO, H264);
    *cut.get_mut(1).unwrap() &= !0x40;
    for unreadable in [encrypted, cut] {
        let seen = so_far(Contents::of_ts(&stream(&[(0x1b, VIDEO, &[])], &[unreadable])));
        assert_eq!(said_video(&seen), "H.264/AVC -");
    }
}
