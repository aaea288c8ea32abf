//! The documents that the facts come from.

use alloc::borrow::Cow;

use crate::{Locale, locales};

/// A vendor document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Document {
    /// “Relayed live streaming”, stream-code mode.
    StreamCodeMode,
    /// “Relayed live streaming”, channel mode, with the common questions.
    ChannelMode,
    /// The guide for the interactive live SDK 1.4.
    SdkGuide,
}

impl Document {
    /// A stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::StreamCodeMode => "stream-code-mode",
            Self::ChannelMode => "channel-mode",
            Self::SdkGuide => "sdk-guide",
        }
    }

    /// Its date; if its title says that it is undated, the day it was read.
    #[must_use]
    pub const fn date(self) -> &'static str {
        match self {
            Self::StreamCodeMode | Self::ChannelMode => "2018-06-15",
            Self::SdkGuide => "2026-11-21",
        }
    }

    /// Its title.
    #[must_use]
    pub fn title(self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::StreamCodeMode => locales::GuideDocumentStreamCodeMode,
            Self::ChannelMode => locales::GuideDocumentChannelMode,
            Self::SdkGuide => locales::GuideDocumentSdkGuide,
        }
        .text(locale)
    }
}
