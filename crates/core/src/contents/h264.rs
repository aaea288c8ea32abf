//! H.264: the sequence parameter set (ISO/IEC 14496-10, 7.3.2.1.1) and the configuration record (14496-15, 5.3.3.1).

use alloc::format;

use bitter::{BigEndianReader, BitReader};

use super::{Size, Video, VideoCodec, nal};

/// The profiles whose sequence parameter set tells the format of the colours (7.3.2.1.1).
const WITH_COLOURS: [u8; 13] = [100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135];

/// `nal_unit_type` of a sequence parameter set.
const SPS: u8 = 7;

/// Reads the configuration record, the sequence header of FLV.
pub(super) fn from_record(record: &[u8]) -> Option<Video> {
    let [1, profile, constraints, level, _, sets, rest @ ..] = record else {
        return None;
    };
    let video = told(*profile, *constraints, *level, None);
    let [high, low, sets_follow @ ..] = rest else {
        return Some(video);
    };
    let length = usize::from(u16::from_be_bytes([*high, *low]));
    let set = sets_follow.get(..length).filter(|_| sets & 0x1f != 0);
    Some(set.and_then(from_unit).unwrap_or(video))
}

/// Reads a unit if it is a sequence parameter set.
pub(super) fn from_unit(unit: &[u8]) -> Option<Video> {
    let (header, set) = unit.split_first()?;
    if header & 0x1f != SPS {
        return None;
    }
    let set = nal::unescaped(set);
    let [profile, constraints, level, rest @ ..] = set.as_slice() else {
        return None;
    };
    Some(told(*profile, *constraints, *level, size(*profile, rest)))
}

/// The form of RFC 6381, 3.3: `avc1.` and the three bytes.
fn told(profile: u8, constraints: u8, level: u8, size: Option<Size>) -> Video {
    Video {
        codec: VideoCodec::H264,
        codecs: Some(format!("avc1.{profile:02x}{constraints:02x}{level:02x}")),
        size,
    }
}

/// Reads on behind the level as far as the size. The comments name the fields that are skipped.
fn size(profile: u8, bytes: &[u8]) -> Option<Size> {
    let mut bits = BigEndianReader::new(bytes);
    unsigned(&mut bits)?; // seq_parameter_set_id
    let mut chroma = 1;
    if WITH_COLOURS.contains(&profile) {
        chroma = unsigned(&mut bits)?;
        if chroma == 3 && bits.read_bit()? {
            chroma = 0; // separate_colour_plane_flag: cropped like grey
        }
        unsigned(&mut bits)?; // bit_depth_luma_minus8
        unsigned(&mut bits)?; // bit_depth_chroma_minus8
        bits.read_bit()?; // qpprime_y_zero_transform_bypass_flag
        if bits.read_bit()? {
            // Twelve lists come only with 4:4:4, which has 3 here, or 0 for separate planes.
            let lists = if matches!(chroma, 1 | 2) { 8 } else { 12 };
            for list in 0..lists {
                if bits.read_bit()? {
                    skip_scaling_list(&mut bits, if list < 6 { 16 } else { 64 })?;
                }
            }
        }
    }
    unsigned(&mut bits)?; // log2_max_frame_num_minus4
    match unsigned(&mut bits)? {
        0 => drop(unsigned(&mut bits)?), // log2_max_pic_order_cnt_lsb_minus4
        1 => {
            bits.read_bit()?; // delta_pic_order_always_zero_flag
            unsigned(&mut bits)?; // offset_for_non_ref_pic
            unsigned(&mut bits)?; // offset_for_top_to_bottom_field
            for _ in 0..unsigned(&mut bits)?.min(255) {
                unsigned(&mut bits)?; // offset_for_ref_frame
            }
        }
        _ => {}
    }
    unsigned(&mut bits)?; // max_num_ref_frames
    bits.read_bit()?; // gaps_in_frame_num_value_allowed_flag
    let columns = unsigned(&mut bits)?.checked_add(1)?;
    let rows = unsigned(&mut bits)?.checked_add(1)?;
    // Interlaced pictures count pairs of rows.
    let fields = if bits.read_bit()? { 1 } else { 2 };
    if fields == 2 {
        bits.read_bit()?; // mb_adaptive_frame_field_flag
    }
    bits.read_bit()?; // direct_8x8_inference_flag
    let (mut crop_x, mut crop_y) = (0_u32, 0_u32);
    if bits.read_bit()? {
        // Cropping is counted in samples of colour (table 6-1).
        let unit_x = if matches!(chroma, 1 | 2) { 2 } else { 1 };
        let unit_y = fields * if chroma == 1 { 2 } else { 1 };
        let mut sides = || unsigned(&mut bits)?.checked_add(unsigned(&mut bits)?);
        crop_x = sides()?.checked_mul(unit_x)?;
        crop_y = sides()?.checked_mul(unit_y)?;
    }
    Some(Size {
        width: columns.checked_mul(16)?.checked_sub(crop_x)?,
        height: rows.checked_mul(16 * fields)?.checked_sub(crop_y)?,
    })
}

/// Reads `ue(v)`: as many zeros as digits follow behind a one (9.1). A signed number, `se(v)`, is as long.
fn unsigned(bits: &mut BigEndianReader<'_>) -> Option<u32> {
    let mut digits = 0;
    while !bits.read_bit()? {
        digits += 1;
        if digits > 31 {
            return None;
        }
    }
    let rest = u32::try_from(bits.read_bits(digits)?).ok()?;
    Some((1_u32 << digits) - 1 + rest)
}

/// Reads `se(v)` (9.1.1).
fn signed(bits: &mut BigEndianReader<'_>) -> Option<i64> {
    let code = i64::from(unsigned(bits)?);
    Some(if code % 2 == 0 { -code / 2 } else { (code + 1) / 2 })
}

/// Skips a list of scaling factors (7.3.2.1.1.1): it ends early where the next factor would be zero.
fn skip_scaling_list(bits: &mut BigEndianReader<'_>, length: usize) -> Option<()> {
    let mut last = 8_i64;
    for _ in 0..length {
        let next = (last + signed(bits)?).rem_euclid(256);
        if next == 0 {
            break;
        }
        last = next;
    }
    Some(())
}
