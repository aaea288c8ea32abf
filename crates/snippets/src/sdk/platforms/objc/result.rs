//! The result of a start call on iOS, which is the same in every generation.

use crate::sdk::{
    Generation,
    result::{Meaning, ResultType, field},
};

const OBJC: [ResultType; 2] = [
    ResultType {
        name: "AVStreamerResp",
        fields: &[
            field("channelID", "UInt64", Meaning::Channel),
            field("urls", "NSArray (AVLiveUrl)", Meaning::Urls),
            field("recordTaskId", "uint32_t", Meaning::Task),
        ],
    },
    ResultType {
        name: "AVLiveUrl",
        fields: &[
            field("type", "AVEncodeType", Meaning::Encode),
            field("playUrl", "NSString", Meaning::Url),
            field("rateType", "AVRateType", Meaning::Rate),
        ],
    },
];

pub(in crate::sdk::platforms) const fn result_types(_: Generation) -> &'static [ResultType] {
    &OBJC
}
