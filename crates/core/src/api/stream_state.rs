//! The reply to `DescribeLiveStreamState`.

use alloc::{borrow::Cow, string::String};

use super::{ReplyError, reply::response};
use crate::{Locale, text::quoted, texts};

/// The state of one stream.
///
/// Source: vendor document 267/20470, read 2026-11.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StreamState {
    /// `active`: it is being pushed.
    Active,
    /// `inactive`: it is not being pushed.
    Inactive,
    /// `forbid`: the stream is banned, and pushes are refused.
    Forbidden,
    /// An undocumented state. It is no evidence.
    Other(String),
}

impl StreamState {
    /// Parses a reply.
    ///
    /// # Errors
    /// [`ReplyError`]; it is no evidence about the stream.
    pub fn parse(reply: &[u8]) -> Result<Self, ReplyError> {
        let state = response(reply)?
            .text("StreamState")
            .ok_or(ReplyError::Incomplete { field: "StreamState" })?;
        Ok(match state.as_str() {
            "active" => Self::Active,
            "inactive" => Self::Inactive,
            "forbid" => Self::Forbidden,
            _ => Self::Other(state),
        })
    }

    /// The state, and what to do if the stream is banned.
    #[must_use]
    pub fn text(&self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Active => StateText::Active,
            Self::Inactive => StateText::Inactive,
            Self::Forbidden => StateText::Forbidden,
            Self::Other(word) => StateText::Other { word: quoted(word) },
        }
        .text(locale)
    }
}

texts! {
    enum StateText as StreamState {
        Active,
        Inactive,
        Forbidden,
        Other { word: String },
    }
}
