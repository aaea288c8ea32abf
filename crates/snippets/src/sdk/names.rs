//! The names of constants that are the same in all SDKs.

use super::Encode;
use crate::FileFormats;

/// The name of an encode constant without its prefix. It is the same on every platform.
pub(super) const fn encode_name(encode: Encode) -> &'static str {
    match encode {
        Encode::Hls => "HLS",
        Encode::Flv => "FLV",
        Encode::Raw => "RAW",
        Encode::Rtmp => "RTMP",
        Encode::HlsAndRtmp => "HLS_AND_RTMP",
    }
}

/// The name of a file type constant without its prefix. It is the same on every platform. Android has no `RECORD_NONE`,
/// but the code for Android omits an empty set of formats.
pub(super) const fn files_name(files: FileFormats) -> &'static str {
    match files.bits() {
        1 => "HLS",
        2 => "FLV",
        3 => "HLS_FLV",
        4 => "MP4",
        5 => "HLS_MP4",
        6 => "FLV_MP4",
        7 => "HLS_FLV_MP4",
        _ => "NONE",
    }
}
