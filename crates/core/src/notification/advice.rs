//! What was noticed in a notification that stands all the same.

use crate::texts;

texts! {
    /// Something worth knowing about a notification that could be read.
    pub enum Advice as NotificationAdvice {
        /// The body began with a byte order mark.
        ByteOrderMark,
        /// A field of ours holds something else than it should.
        FieldUnreadable { field: &'static str },
        /// Both spellings of a field are there and differ.
        TwoSpellings { first: &'static str, second: &'static str },
        /// A field's name differs from one of ours in nothing but its case.
        NameInOtherCase { known: &'static str },
        /// No stream is named.
        NoStream,
        /// The two names of a stream differ.
        StreamsDiffer,
        /// `t` looks like milliseconds.
        TimeInMilliseconds,
        /// An `event_type` without a type here.
        UnknownEvent { number: i64 },
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
            Self::NameInOtherCase { .. } => "name-in-other-case",
            Self::NoStream => "no-stream",
            Self::StreamsDiffer => "streams-differ",
            Self::TimeInMilliseconds => "time-in-milliseconds",
            Self::UnknownEvent { .. } => "unknown-event",
        }
    }
}
