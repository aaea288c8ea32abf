//! AAC and MPEG audio: what their headers tell.

use alloc::format;

use super::{Audio, AudioCodec};

/// Reads the configuration of AAC, the sequence header of FLV (`AudioSpecificConfig`, ISO/IEC 14496-3, 1.6.2.1).
pub(super) fn from_record(record: &[u8]) -> Option<Audio> {
    let (&first, rest) = record.split_first()?;
    let object_type = match first >> 3 {
        // 31 announces six more bits.
        31 => 32 + (((first & 7) << 3) | (rest.first()? >> 5)),
        short => short,
    };
    Some(aac(object_type))
}

/// Reads the header of the first frame of AAC in MPEG-TS (ADTS, ISO/IEC 14496-3, 1.A.2.2.1).
pub(super) fn from_adts(stream: &[u8]) -> Option<Audio> {
    stream.windows(3).find_map(|bytes| match bytes {
        [0xff, second, third] if second & 0xf6 == 0xf0 => Some(aac((third >> 6) + 1)),
        _ => None,
    })
}

/// Reads the header of the first frame of MPEG audio (ISO/IEC 11172-3, 2.4.1.3).
pub(super) fn from_mpeg_audio(stream: &[u8]) -> Option<Audio> {
    stream.windows(2).find_map(|bytes| match bytes {
        [0xff, second] if second & 0xe0 == 0xe0 => match (second >> 1) & 3 {
            0 => None,
            1 => Some(Audio::of(AudioCodec::Mp3)),
            _ => Some(Audio::of(AudioCodec::MpegAudio)),
        },
        _ => None,
    })
}

/// The form of RFC 6381, 3.3: 40 for MPEG-4 audio, and the object type.
fn aac(object_type: u8) -> Audio {
    Audio {
        codec: AudioCodec::Aac,
        codecs: Some(format!("mp4a.40.{object_type}")),
    }
}
