//! The result of a start call on Android.

use crate::sdk::{
    Generation,
    result::{Meaning, ResultType, field},
};

const ILIVE_JAVA: [ResultType; 2] = [
    ResultType {
        name: "ILivePushRes",
        fields: &[
            field("getChnlId()", "long", Meaning::Channel),
            field("getUrls()", "List<ILivePushUrl>", Meaning::Urls),
            field("getTaskId()", "long", Meaning::Task),
        ],
    },
    ResultType {
        name: "ILivePushUrl",
        fields: &[
            field("getEncode()", "int", Meaning::Encode),
            field("getUrl()", "String", Meaning::Url),
            field("getRateType()", "RateType", Meaning::Rate),
        ],
    },
];

const TIM_JAVA: [ResultType; 2] = [
    ResultType {
        name: "TIMAvManager.StreamRes",
        fields: &[
            field("getChnlId()", "long", Meaning::Channel),
            field("getUrls()", "List<TIMAvManager.LiveUrl>", Meaning::Urls),
            field("getTaskId()", "long", Meaning::Task),
        ],
    },
    ResultType {
        name: "TIMAvManager.LiveUrl",
        fields: &[
            field("getEncode()", "int", Meaning::Encode),
            field("getUrl()", "String", Meaning::Url),
            field("getRateType()", "TIMAvManager.RateType", Meaning::Rate),
        ],
    },
];

pub(in crate::sdk::platforms) const fn result_types(generation: Generation) -> &'static [ResultType] {
    match generation {
        Generation::StreamCode | Generation::StreamCodeEarly => &ILIVE_JAVA,
        Generation::Channel | Generation::Streamer => &TIM_JAVA,
    }
}
