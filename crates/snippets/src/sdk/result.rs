//! What an SDK answers to a start, so that a reader knows what comes back.

use super::Generation;
use panglu_core::Platform;
use panglu_core::{Locale, texts};

/// A type that a start answers with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ResultType {
    /// Its name in the SDK.
    pub name: &'static str,
    /// What it holds.
    pub fields: &'static [ResultField],
}

/// A field of an answer, or the method that reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ResultField {
    /// Its name in the SDK.
    pub name: &'static str,
    /// Its type in the SDK.
    pub kind: &'static str,
    meaning: Meaning,
}

impl ResultField {
    /// What it means.
    #[must_use]
    pub fn meaning(&self, locale: Locale) -> &'static str {
        self.meaning.words(locale)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meaning {
    Channel,
    Urls,
    Task,
    Encode,
    Url,
    Rate,
}

impl Meaning {
    fn words(self, locale: Locale) -> &'static str {
        let words = match self {
            Self::Channel => Words::Channel,
            Self::Urls => Words::Urls,
            Self::Task => Words::Task,
            Self::Encode => Words::Encode,
            Self::Url => Words::Url,
            Self::Rate => Words::Rate,
        };
        // None of them has a value in it, so none is ever owned.
        match words.text(locale) {
            alloc::borrow::Cow::Borrowed(words) => words,
            alloc::borrow::Cow::Owned(_) => "",
        }
    }
}

const fn field(name: &'static str, kind: &'static str, meaning: Meaning) -> ResultField {
    ResultField { name, kind, meaning }
}

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

/// The answer to a start: the whole first, then one of its addresses. Empty where the call does not exist.
///
/// Source: [`Generation::source`].
#[must_use]
pub const fn result_types(platform: Platform, generation: Generation) -> &'static [ResultType] {
    match (platform, generation) {
        (Platform::Android, Generation::StreamCode | Generation::StreamCodeEarly) => &ILIVE_JAVA,
        (Platform::Android, _) => &TIM_JAVA,
        (Platform::Ios, _) => &OBJC,
        (Platform::Pc, Generation::StreamCode) => &ILIVE_CPP,
        (Platform::Pc, Generation::StreamCodeEarly | Generation::Streamer) => &TIM_CPP,
        (Platform::Pc, Generation::Channel) => &[],
    }
}

texts! {
    enum Words as SdkResult {
        Channel,
        Urls,
        Task,
        Encode,
        Url,
        Rate,
    }
}
