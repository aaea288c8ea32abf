//! The names of constants in the PC SDKs.

use crate::sdk::{Generation, Rate, SdkType};

/// The prefix of every encode constant.
pub(super) const fn encode_prefix(generation: Generation) -> &'static str {
    match generation {
        Generation::StreamCode => "",
        _ => "imcore::",
    }
}

/// The prefix of every file type constant.
pub(super) const FILES_PREFIX: &str = "RecordFile_";

/// The constant of a business type, in the SDK's spelling.
pub(super) const fn sdk_type(sdk_type: SdkType) -> &'static str {
    match sdk_type {
        SdkType::Normal => "imcore::SDKType_Normal",
        SdkType::IotCamera => "imcore::SDKType_IOTCamara",
        SdkType::CoastCamera => "imcore::SDKType_CoastCamara",
    }
}

/// The constant of a bit rate.
pub(super) const fn rate(rate: Rate) -> &'static str {
    match rate {
        Rate::Original => "imcore::RATE_TYPE_ORIGINAL",
        Rate::Kbps550 => "imcore::RATE_TYPE_550",
        Rate::Kbps900 => "imcore::RATE_TYPE_900",
    }
}
