//! H.265: profile, tier and level, from the configuration record (ISO/IEC 14496-15, 8.3.3.1) or the sequence parameter
//! set (23008-2, 7.3.2.2). Both contain the same twelve bytes.

use alloc::{format, string::String};
use core::fmt::Write;

use super::{Video, VideoCodec, nal};

/// `nal_unit_type` of a sequence parameter set.
const SPS: u8 = 33;

/// Reads the configuration record, the sequence header of FLV.
pub(super) fn from_record(record: &[u8]) -> Option<Video> {
    let [1, profile_tier_level @ ..] = record else {
        return None;
    };
    told(profile_tier_level)
}

/// Reads a unit if it is a sequence parameter set.
pub(super) fn from_unit(unit: &[u8]) -> Option<Video> {
    let (header, _) = unit.split_first()?;
    if (header >> 1) & 0x3f != SPS {
        return None;
    }
    // Two bytes of header, and one with the numbers of the video parameter set and of layers.
    told(nal::unescaped(unit).get(3..)?)
}

/// The form of ISO/IEC 14496-15, E.3: profile, compatibility in reverse order, tier and level, constraints without the
/// zeros at their end.
fn told(bytes: &[u8]) -> Option<Video> {
    let (profile, rest) = bytes.split_first()?;
    let (compatible, rest) = rest.split_first_chunk::<4>()?;
    let (constraints, rest) = rest.split_first_chunk::<6>()?;
    let level = rest.first()?;
    let space = match profile >> 6 {
        0 => "",
        1 => "A",
        2 => "B",
        _ => "C",
    };
    let tier = if profile & 0x20 == 0 { 'L' } else { 'H' };
    let compatible = u32::from_be_bytes(*compatible).reverse_bits();
    let mut codecs: String = format!("hvc1.{space}{}.{compatible:X}.{tier}{level}", profile & 0x1f);
    let said = constraints.iter().rposition(|byte| *byte != 0);
    for byte in constraints.iter().take(said.map_or(0, |last| last + 1)) {
        // Writing to a text cannot fail.
        let _ = write!(codecs, ".{byte:X}");
    }
    Some(Video {
        codecs: Some(codecs),
        ..Video::of(VideoCodec::H265)
    })
}
