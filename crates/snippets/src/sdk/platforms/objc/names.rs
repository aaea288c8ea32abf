//! The names of constants in the iOS SDK.

use crate::sdk::{Generation, Rate, SdkType};

/// The prefix of every encode constant.
pub(super) const fn encode_prefix(generation: Generation) -> &'static str {
    match generation {
        Generation::StreamCode => "ILive_ENCODE_",
        _ => "AV_ENCODE_",
    }
}

/// The prefix of every file type constant.
pub(super) const fn files_prefix(generation: Generation) -> &'static str {
    match generation {
        Generation::StreamCode => "ILive_RECORD_FILE_TYPE_",
        _ => "AV_RECORD_FILE_TYPE_",
    }
}

/// The constant of a business type, in the SDK's spelling.
pub(super) const fn sdk_type(sdk_type: SdkType) -> &'static str {
    match sdk_type {
        SdkType::Normal => "AVSDK_TYPE_NORMAL",
        SdkType::IotCamera => "AVSDK_TYPE_IOTCamera",
        SdkType::CoastCamera => "AVSDK_TYPE_COASTCamera",
    }
}

/// The constant of a bit rate.
pub(super) const fn rate(rate: Rate) -> &'static str {
    match rate {
        Rate::Original => "AV_RATE_TYPE_ORIGINAL",
        Rate::Kbps550 => "AV_RATE_TYPE_550",
        Rate::Kbps900 => "AV_RATE_TYPE_900",
    }
}
