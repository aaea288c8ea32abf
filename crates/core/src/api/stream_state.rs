//! The answer of `DescribeLiveStreamState`.

use alloc::{borrow::Cow, string::String};

use super::{ReplyError, reply::response};
use crate::{Locale, text::quoted, texts};

/// How one stream is.
///
/// Source: vendor document 267/20470, read 2026-11.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StreamState {
    /// `active`: it is pushed.
    Active,
    /// `inactive`: it is not.
    Inactive,
    /// `forbid`: its name was shut.
    Forbidden,
    /// A word that the vendor does not list. No evidence.
    Other(String),
}

impl StreamState {
    /// Reads a reply.
    ///
    /// # Errors
    /// [`ReplyError`]; an error says nothing about the stream.
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

    /// How the stream is, and what to do where it is shut.
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
