//! AV1: the configuration record (AV1 Codec ISO Media File Format Binding 1.2, 2.3).

use alloc::format;

use super::{Video, VideoCodec};

/// Reads the configuration record, the sequence header of FLV. The form is `av01.profile.level and tier.depth` (section
/// 5 of the same).
pub(super) fn from_record(record: &[u8]) -> Option<Video> {
    let [0x81, profile_level, flags, ..] = record else {
        return None;
    };
    let tier = if flags & 0x80 == 0 { 'M' } else { 'H' };
    let depth = match flags & 0x60 {
        0x60 => 12,
        0x40 => 10,
        _ => 8,
    };
    Some(Video {
        codecs: Some(format!(
            "av01.{}.{:02}{tier}.{depth:02}",
            profile_level >> 5,
            profile_level & 0x1f
        )),
        ..Video::of(VideoCodec::Av1)
    })
}
