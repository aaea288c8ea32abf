//! The names of constants in the Android SDK.

use crate::sdk::{Generation, Rate, SdkType};

/// The prefix of every encode constant.
pub(super) const fn encode_prefix(generation: Generation) -> &'static str {
    match generation {
        Generation::StreamCode | Generation::StreamCodeEarly => "ILivePushOption.Encode.",
        Generation::Channel | Generation::Streamer => "TIMAvManager.StreamEncode.",
    }
}

/// The prefix of every file type constant.
pub(super) const FILES_PREFIX: &str = "ILivePushOption.RecordFileType.RECORD_";

/// The constant of a business type, in the SDK's spelling.
pub(super) const fn sdk_type(sdk_type: SdkType) -> &'static str {
    match sdk_type {
        SdkType::Normal => "TIMAvManager.SDKType.Normal",
        SdkType::IotCamera => "TIMAvManager.SDKType.IOTCamara",
        SdkType::CoastCamera => "TIMAvManager.SDKType.CoastCamara",
    }
}

/// The constant of a bit rate.
pub(super) const fn rate(rate: Rate) -> &'static str {
    match rate {
        Rate::Original => "TIMAvManager.RateType.RATE_TYPE_ORIGINAL",
        Rate::Kbps550 => "TIMAvManager.RateType.RATE_TYPE_550",
        Rate::Kbps900 => "TIMAvManager.RateType.RATE_TYPE_900",
    }
}
