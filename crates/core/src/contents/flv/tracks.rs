//! What the header of a tag tells about its codec (E.4.2.1 and E.4.3.1).

use super::{
    super::{Audio, AudioCodec, Video, VideoCodec, av1, h264, hevc, sound},
    Part, enhanced,
};

/// What one tag tells.
pub(super) struct Told<T> {
    pub(super) track: T,
    /// No later tag tells more: this was the header of the codec, or a frame, which comes behind it.
    pub(super) is_final: bool,
}

/// A video tag. `None` if it tells nothing.
pub(super) fn video(body: &[u8], is_encrypted: bool) -> Option<Told<Video>> {
    let (&first, rest) = body.split_first()?;
    let (codec, part) = if first & 0x80 != 0 {
        enhanced::video(first, rest)?
    } else if first >> 4 == 5 {
        // A command to the player instead of a frame.
        return None;
    } else {
        let codec = match first & 0x0f {
            2 => VideoCodec::SorensonH263,
            3 | 6 => VideoCodec::Screen,
            4 | 5 => VideoCodec::Vp6,
            7 => VideoCodec::H264,
            // 12 and 13 are the extension of Tencent Cloud and other Chinese CDNs.
            12 => VideoCodec::H265,
            13 => VideoCodec::Av1,
            _ => VideoCodec::Unknown,
        };
        let has_header = matches!(codec, VideoCodec::H264 | VideoCodec::H265 | VideoCodec::Av1);
        // The time of composition is between the kind of packet and the content.
        let content = |rest| <[u8]>::split_first_chunk::<3>(rest).map(|(_, content)| content);
        (
            codec,
            if has_header {
                part(rest, content)?
            } else {
                Part::Frame
            },
        )
    };
    Some(told(Video::of(codec), part, is_encrypted, |record| match codec {
        VideoCodec::H264 => h264::from_record(record),
        VideoCodec::H265 => hevc::from_record(record),
        VideoCodec::Av1 => av1::from_record(record),
        _ => None,
    }))
}

/// An audio tag. `None` if it tells nothing.
pub(super) fn audio(body: &[u8], is_encrypted: bool) -> Option<Told<Audio>> {
    let (&first, rest) = body.split_first()?;
    let (codec, part) = match first >> 4 {
        0 | 3 => (AudioCodec::Pcm, Part::Frame),
        1 => (AudioCodec::Adpcm, Part::Frame),
        2 | 14 => (AudioCodec::Mp3, Part::Frame),
        4..=6 => (AudioCodec::Nellymoser, Part::Frame),
        7 => (AudioCodec::G711ALaw, Part::Frame),
        8 => (AudioCodec::G711MuLaw, Part::Frame),
        9 => enhanced::audio(first, rest)?,
        10 => (AudioCodec::Aac, part(rest, Some)?),
        11 => (AudioCodec::Speex, Part::Frame),
        _ => (AudioCodec::Unknown, Part::Frame),
    };
    Some(told(Audio::of(codec), part, is_encrypted, |record| {
        (codec == AudioCodec::Aac)
            .then(|| sound::from_record(record))
            .flatten()
    }))
}

/// Reads the kind of packet, which is the same for AVC, HEVC, AV1 and AAC.
fn part<'a>(rest: &'a [u8], content: impl Fn(&'a [u8]) -> Option<&'a [u8]>) -> Option<Part<'a>> {
    let (packet, rest) = rest.split_first()?;
    Some(match packet {
        0 => Part::Header(content(rest)?),
        1 => Part::Frame,
        _ => Part::Other,
    })
}

fn told<T>(plain: T, part: Part<'_>, is_encrypted: bool, read: impl Fn(&[u8]) -> Option<T>) -> Told<T> {
    Told {
        is_final: !matches!(part, Part::Other),
        track: match part {
            Part::Header(record) if !is_encrypted => read(record).unwrap_or(plain),
            _ => plain,
        },
    }
}
