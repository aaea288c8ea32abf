//! Remarks about a notification that could be parsed.

use crate::texts;

texts! {
    /// A remark about a notification that could be parsed.
    pub enum Advice as NotificationAdvice {
        /// The body began with a byte order mark.
        ByteOrderMark,
        /// A known field has an unexpected value.
        FieldUnreadable { field: &'static str },
        /// Both spellings of a field are present, with different values.
        TwoSpellings { first: &'static str, second: &'static str },
        /// A field has the name of a known one in another letter case.
        NameInOtherCase { known: &'static str },
        /// The notification names no stream.
        NoStream,
        /// `stream_id` and `channel_id` differ.
        StreamsDiffer,
        /// `t` looks like milliseconds.
        TimeInMilliseconds,
        /// An unknown `event_type`.
        UnknownEvent { number: i64 },
    }
}

impl Advice {
    /// The stable code of this kind of remark.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::ByteOrderMark => "byte-order-mark",
            Self::FieldUnreadable { .. } => "field-unreadable",
            Self::TwoSpellings { .. } => "two-spellings",
            Self::NameInOtherCase { .. } => "name-in-other-case",
            Self::NoStream => "no-stream",
            Self::StreamsDiffer => "streams-differ",
            Self::TimeInMilliseconds => "time-in-milliseconds",
            Self::UnknownEvent { .. } => "unknown-event",
        }
    }
}
