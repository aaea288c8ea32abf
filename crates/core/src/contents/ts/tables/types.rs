//! What the program map calls a codec: stream types and descriptors.

use super::{AudioCodec, VideoCodec};

/// The stream type of AAC in LATM.
pub(super) const LATM: u8 = 0x11;

pub(super) enum Kind {
    Video(VideoCodec),
    Audio(AudioCodec),
}

/// The codec of a stream type. `None` if it is neither picture nor sound, such as subtitles and metadata.
///
/// Sources: ISO/IEC 13818-1, table 2-34; ATSC A/52 and A/53 for 0x81 and 0x87; GB/T 33475 and the SMPTE registry for
/// AVS; Apple's sample encryption of HLS for 0xcf and 0xdb.
pub(super) fn kind(stream_type: u8, descriptors: &[u8]) -> Option<Kind> {
    Some(match stream_type {
        0x01 => Kind::Video(VideoCodec::Mpeg1),
        0x02 => Kind::Video(VideoCodec::Mpeg2),
        0x10 => Kind::Video(VideoCodec::Mpeg4),
        0x1b | 0xdb => Kind::Video(VideoCodec::H264),
        0x24 => Kind::Video(VideoCodec::H265),
        0x33 => Kind::Video(VideoCodec::H266),
        0x42 | 0xd2 | 0xd4 => Kind::Video(VideoCodec::Avs),
        0x03 | 0x04 => Kind::Audio(AudioCodec::MpegAudio),
        0x0f | LATM | 0xcf => Kind::Audio(AudioCodec::Aac),
        0x81 => Kind::Audio(AudioCodec::Ac3),
        0x87 => Kind::Audio(AudioCodec::Eac3),
        // Private: the descriptors tell.
        0x06 => return described(descriptors),
        _ => return None,
    })
}

/// The codec of private data, by the registration descriptor (2.6.8) or those of DVB (ETSI EN 300 468, table 12).
fn described(mut descriptors: &[u8]) -> Option<Kind> {
    while let [tag, length, rest @ ..] = descriptors {
        let (content, behind) = rest.split_at_checked(usize::from(*length))?;
        descriptors = behind;
        let kind = match (tag, content) {
            (0x05, b"Opus") => Kind::Audio(AudioCodec::Opus),
            (0x05, [b'A', b'C', b'-', b'3', ..]) | (0x6a, _) => Kind::Audio(AudioCodec::Ac3),
            (0x05, [b'E', b'A', b'C', b'3', ..]) | (0x7a, _) => Kind::Audio(AudioCodec::Eac3),
            (0x05, [b'H', b'E', b'V', b'C', ..]) => Kind::Video(VideoCodec::H265),
            (0x05, [b'A', b'V', b'0', b'1', ..]) => Kind::Video(VideoCodec::Av1),
            _ => continue,
        };
        return Some(kind);
    }
    None
}
