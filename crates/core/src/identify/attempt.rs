//! Failed attempts to recognise a text, and why they failed.

use alloc::{string::String, vec::Vec};

use crate::{
    InputError, Locale, StreamCode,
    errors::{CodeTextError, find_code},
    inspect::{InspectContext, inspect},
    texts,
};

/// A failed attempt: what the text could have been, and why it is not that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Attempt {
    /// A room and its host.
    Room,
    /// An address, with the reason why it is not one.
    Address(InputError),
    /// A line of a log.
    LogLine,
    /// An error code, with the reason why it is not one; `None` if the text contains a number without a known meaning.
    Code(Option<CodeTextError>),
    /// A notification.
    Notification,
    /// A stream code, with the reason why it is not one.
    Stream(InputError),
}

impl Attempt {
    /// The stable name of the [`Subject`](super::Subject) that the text is not.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Room => "room",
            Self::Address(_) => "address",
            Self::LogLine => "log-line",
            Self::Code(_) => "code",
            Self::Notification => "notification",
            Self::Stream(_) => "stream",
        }
    }

    /// The reason, and an example of the expected form. It repeats at most one character of the text.
    #[must_use]
    pub fn text(&self, locale: Locale) -> String {
        match self {
            Self::Room => Words::Room,
            Self::Address(error) => Words::Address {
                why: error.advice(locale),
            },
            Self::LogLine => Words::LogLine,
            Self::Code(Some(error)) => Words::Code {
                why: error.text(locale).into_owned(),
            },
            Self::Code(None) => Words::NumberAlone,
            Self::Notification => Words::Notification,
            Self::Stream(error) => Words::Stream {
                why: error.advice(locale),
            },
        }
        .text(locale)
        .into_owned()
    }
}

/// Returns the failed attempts for a text, the most common kind first; none for an empty text.
pub(super) fn attempts(text: &str) -> Vec<Attempt> {
    let mut tried = Vec::new();
    if text.is_empty() {
        return tried;
    }
    tried.push(Attempt::Room);
    tried.extend(
        inspect(text, &InspectContext::default())
            .err()
            .map(Attempt::Address),
    );
    tried.push(Attempt::LogLine);
    tried.push(Attempt::Code(find_code(text).err()));
    tried.push(Attempt::Notification);
    tried.extend(StreamCode::parse(text).err().map(Attempt::Stream));
    tried
}

texts! {
    enum Words as IdentifyTried {
        Room,
        Address { why: String },
        LogLine,
        Code { why: String },
        NumberAlone,
        Notification,
        Stream { why: String },
    }
}
