//! The headers of Enhanced RTMP, which name a codec by four characters (v2-2025-01-21-b2, “Enhanced Audio” and “Enhanced
//! Video”).

use super::{
    super::{AudioCodec, VideoCodec},
    Part,
};

/// `ModEx`: a modifier comes before the real packet.
const MODIFIER: u8 = 7;

/// A video tag. `None` if it tells nothing.
pub(super) fn video(first: u8, rest: &[u8]) -> Option<(VideoCodec, Part<'_>)> {
    const METADATA: u8 = 4;
    const MULTITRACK: u8 = 6;
    let (packet, rest) = behind_modifiers(first & 0x0f, rest)?;
    // A command to the player has no codec.
    if (first >> 4) & 7 == 5 && packet != METADATA {
        return None;
    }
    let (packet, four, content) = named(packet, packet == MULTITRACK, rest)?;
    let codec = match four {
        b"avc1" => VideoCodec::H264,
        b"hvc1" => VideoCodec::H265,
        b"vvc1" => VideoCodec::H266,
        b"av01" => VideoCodec::Av1,
        b"vp08" => VideoCodec::Vp8,
        b"vp09" => VideoCodec::Vp9,
        _ => VideoCodec::Unknown,
    };
    let part = match packet {
        0 => Part::Header(content),
        1 | 3 => Part::Frame,
        _ => Part::Other,
    };
    Some((codec, part))
}

/// An audio tag. `None` if it tells nothing.
pub(super) fn audio(first: u8, rest: &[u8]) -> Option<(AudioCodec, Part<'_>)> {
    const MULTITRACK: u8 = 5;
    let (packet, rest) = behind_modifiers(first & 0x0f, rest)?;
    let (packet, four, content) = named(packet, packet == MULTITRACK, rest)?;
    let codec = match four {
        b"mp4a" => AudioCodec::Aac,
        b".mp3" => AudioCodec::Mp3,
        b"ac-3" => AudioCodec::Ac3,
        b"ec-3" => AudioCodec::Eac3,
        b"Opus" => AudioCodec::Opus,
        b"fLaC" => AudioCodec::Flac,
        _ => AudioCodec::Unknown,
    };
    let part = match packet {
        0 => Part::Header(content),
        1 => Part::Frame,
        _ => Part::Other,
    };
    Some((codec, part))
}

/// Skips modifiers, such as nanoseconds of the time: their length, their data, and four bits each of their kind and of
/// the packet behind them.
fn behind_modifiers(mut packet: u8, mut rest: &[u8]) -> Option<(u8, &[u8])> {
    while packet == MODIFIER {
        let (&length, behind) = rest.split_first()?;
        let mut length = usize::from(length) + 1;
        rest = behind;
        if length == 256 {
            let (long, behind) = rest.split_first_chunk()?;
            length = usize::from(u16::from_be_bytes(*long)) + 1;
            rest = behind;
        }
        let (kinds, behind) = rest.get(length..)?.split_first()?;
        packet = kinds & 0x0f;
        rest = behind;
    }
    Some((packet, rest))
}

/// Reads the four characters and what follows. Of several tracks, the first is read.
fn named(packet: u8, is_multitrack: bool, rest: &[u8]) -> Option<(u8, &[u8; 4], &[u8])> {
    if !is_multitrack {
        let (four, content) = rest.split_first_chunk()?;
        return Some((packet, four, content));
    }
    let (kinds, rest) = rest.split_first()?;
    let (four, rest) = rest.split_first_chunk()?;
    // The number of the track, and if there are several, the size of this one.
    let content = rest.get(if kinds >> 4 == 0 { 1 } else { 4 }..)?;
    Some((kinds & 0x0f, four, content))
}
