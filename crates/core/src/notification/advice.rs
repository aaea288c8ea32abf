//! What was noticed in a notification that stands all the same.

use crate::texts;

texts! {
    /// Something worth knowing about a notification that could be read.
    pub enum Advice {
        /// The body began with a byte order mark.
        ByteOrderMark => {
            en: "The body starts with a byte order mark, which many JSON readers refuse. Remove it where it is added.",
            zh: "请求体开头带有 BOM，许多 JSON 程序会因此报错。请在产生它的地方去掉。",
        },
        /// A field of ours holds something else than it should.
        FieldUnreadable { field: &'static str } => {
            en: "“{field}” does not hold what the documents promise; it was kept as it is and not used.",
            zh: "“{field}”的取值与文档不符，已原样保留但未使用。",
        },
        /// Both spellings of a field are there and differ.
        TwoSpellings { first: &'static str, second: &'static str } => {
            en: "“{first}” and “{second}” mean the same and say different things; “{first}” was used.",
            zh: "“{first}”与“{second}”含义相同但取值不同，已采用“{first}”。",
        },
        /// No stream is named.
        NoStream => {
            en: "No stream is named, neither by stream_id nor by channel_id, so it cannot be assigned to a room.",
            zh: "stream_id 和 channel_id 都没有给出直播流，无法对应到房间。",
        },
        /// The two names of a stream differ.
        StreamsDiffer => {
            en: "stream_id and channel_id differ. With stream codes they are the same; stream_id was used.",
            zh: "stream_id 与 channel_id 不一致。直播码模式下两者应相同，已采用 stream_id。",
        },
        /// `t` looks like milliseconds.
        TimeInMilliseconds => {
            en: "t looks like milliseconds. The cloud sends seconds, so something between changes it.",
            zh: "t 像是毫秒。腾讯云发送的是秒，说明中途有程序改动了它。",
        },
        /// An `event_type` without a type here.
        UnknownEvent { number: i64 } => {
            en: "Event type {number} is not one of 0, 1, 100 and 200. All its fields were kept; answer it as usual.",
            zh: "事件类型 {number} 不在 0、1、100、200 之列。其字段已全部保留，照常应答即可。",
        },
    }
}

impl Advice {
    /// The stable code of this kind of advice.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::ByteOrderMark => "byte-order-mark",
            Self::FieldUnreadable { .. } => "field-unreadable",
            Self::TwoSpellings { .. } => "two-spellings",
            Self::NoStream => "no-stream",
            Self::StreamsDiffer => "streams-differ",
            Self::TimeInMilliseconds => "time-in-milliseconds",
            Self::UnknownEvent { .. } => "unknown-event",
        }
    }
}
