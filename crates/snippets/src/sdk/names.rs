//! What each SDK calls its constants.

use super::{Encode, Generation, Rate, SdkType};
use crate::FileFormats;
use panglu_core::Platform;

/// In front of every encode constant.
pub(super) const fn encode_prefix(platform: Platform, generation: Generation) -> &'static str {
    match (platform, generation) {
        (Platform::Android, Generation::StreamCode | Generation::StreamCodeEarly) => {
            "ILivePushOption.Encode."
        }
        (Platform::Android, _) => "TIMAvManager.StreamEncode.",
        (Platform::Ios, Generation::StreamCode) => "ILive_ENCODE_",
        (Platform::Ios, _) => "AV_ENCODE_",
        (Platform::Pc, Generation::StreamCode) => "",
        (Platform::Pc, _) => "imcore::",
    }
}

/// The same on every platform.
pub(super) const fn encode_name(encode: Encode) -> &'static str {
    match encode {
        Encode::Hls => "HLS",
        Encode::Flv => "FLV",
        Encode::Raw => "RAW",
        Encode::Rtmp => "RTMP",
        Encode::HlsAndRtmp => "HLS_AND_RTMP",
    }
}

/// In front of every file type constant.
pub(super) const fn files_prefix(platform: Platform, generation: Generation) -> &'static str {
    match (platform, generation) {
        (Platform::Android, _) => "ILivePushOption.RecordFileType.RECORD_",
        (Platform::Ios, Generation::StreamCode) => "ILive_RECORD_FILE_TYPE_",
        (Platform::Ios, _) => "AV_RECORD_FILE_TYPE_",
        (Platform::Pc, _) => "RecordFile_",
    }
}

/// The same on every platform; Android has no `RECORD_NONE`, but a recording of nothing is not written there.
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

/// A business type, spelt as the SDKs spell it.
pub(super) const fn sdk_type_name(platform: Platform, sdk_type: SdkType) -> &'static str {
    match (platform, sdk_type) {
        (Platform::Android, SdkType::Normal) => "TIMAvManager.SDKType.Normal",
        (Platform::Android, SdkType::IotCamera) => "TIMAvManager.SDKType.IOTCamara",
        (Platform::Android, SdkType::CoastCamera) => "TIMAvManager.SDKType.CoastCamara",
        (Platform::Ios, SdkType::Normal) => "AVSDK_TYPE_NORMAL",
        (Platform::Ios, SdkType::IotCamera) => "AVSDK_TYPE_IOTCamera",
        (Platform::Ios, SdkType::CoastCamera) => "AVSDK_TYPE_COASTCamera",
        (Platform::Pc, SdkType::Normal) => "imcore::SDKType_Normal",
        (Platform::Pc, SdkType::IotCamera) => "imcore::SDKType_IOTCamara",
        (Platform::Pc, SdkType::CoastCamera) => "imcore::SDKType_CoastCamara",
    }
}

/// A bit rate.
pub(super) const fn rate_name(platform: Platform, rate: Rate) -> &'static str {
    match (platform, rate) {
        (Platform::Android, Rate::Original) => "TIMAvManager.RateType.RATE_TYPE_ORIGINAL",
        (Platform::Android, Rate::Kbps550) => "TIMAvManager.RateType.RATE_TYPE_550",
        (Platform::Android, Rate::Kbps900) => "TIMAvManager.RateType.RATE_TYPE_900",
        (Platform::Ios, Rate::Original) => "AV_RATE_TYPE_ORIGINAL",
        (Platform::Ios, Rate::Kbps550) => "AV_RATE_TYPE_550",
        (Platform::Ios, Rate::Kbps900) => "AV_RATE_TYPE_900",
        (Platform::Pc, Rate::Original) => "imcore::RATE_TYPE_ORIGINAL",
        (Platform::Pc, Rate::Kbps550) => "imcore::RATE_TYPE_550",
        (Platform::Pc, Rate::Kbps900) => "imcore::RATE_TYPE_900",
    }
}
