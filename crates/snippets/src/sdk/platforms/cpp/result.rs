//! The result of a start call on a PC.

use crate::sdk::{
    Generation,
    result::{Meaning, ResultType, field},
};

const ILIVE_CPP: [ResultType; 2] = [
    ResultType {
        name: "PushStreamRsp",
        fields: &[
            field("channelId", "uint64", Meaning::Channel),
            field("urls", "Vector<LiveUrl>", Meaning::Urls),
            field("tapeTaskId", "uint32", Meaning::Task),
        ],
    },
    ResultType {
        name: "LiveUrl",
        fields: &[
            field("encodeType", "int", Meaning::Encode),
            field("url", "String", Meaning::Url),
            field("rateType", "E_RateType", Meaning::Rate),
        ],
    },
];

const TIM_CPP: [ResultType; 2] = [
    ResultType {
        name: "TIMStreamRsp",
        fields: &[
            field("channel_id", "uint64_t", Meaning::Channel),
            field("urls", "std::list<TIMLiveUrl>", Meaning::Urls),
            field("tape_task_id", "uint32_t", Meaning::Task),
        ],
    },
    ResultType {
        name: "TIMLiveUrl",
        fields: &[
            field("encode_type", "int", Meaning::Encode),
            field("url", "std::string", Meaning::Url),
            field("rate_type", "RateType", Meaning::Rate),
        ],
    },
];

pub(in crate::sdk::platforms) const fn result_types(generation: Generation) -> &'static [ResultType] {
    match generation {
        Generation::StreamCode => &ILIVE_CPP,
        Generation::StreamCodeEarly | Generation::Streamer => &TIM_CPP,
        Generation::Channel => &[],
    }
}
