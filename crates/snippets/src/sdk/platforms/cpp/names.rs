//! What the SDKs for a PC call their constants.

use crate::sdk::{Generation, Rate, SdkType};

/// In front of every encode constant.
pub(super) const fn encode_prefix(generation: Generation) -> &'static str {
    match generation {
        Generation::StreamCode => "",
        _ => "imcore::",
    }
}

/// In front of every file type constant.
pub(super) const FILES_PREFIX: &str = "RecordFile_";

/// A business type, spelt as the SDK spells it.
pub(super) const fn sdk_type(sdk_type: SdkType) -> &'static str {
    match sdk_type {
        SdkType::Normal => "imcore::SDKType_Normal",
        SdkType::IotCamera => "imcore::SDKType_IOTCamara",
        SdkType::CoastCamera => "imcore::SDKType_CoastCamara",
    }
}

/// A bit rate.
pub(super) const fn rate(rate: Rate) -> &'static str {
    match rate {
        Rate::Original => "imcore::RATE_TYPE_ORIGINAL",
        Rate::Kbps550 => "imcore::RATE_TYPE_550",
        Rate::Kbps900 => "imcore::RATE_TYPE_900",
    }
}
