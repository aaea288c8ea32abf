//! The rules by which streams are named.

use alloc::borrow::Cow;

use crate::{Locale, locales};

/// A rule for naming streams. The first five can be computed for a room; a name that is given may follow any.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NamingRule {
    /// `BIZID_MD5(room_user_kind)`, in lower case: the documented rule.
    StreamCode,
    /// The same in upper case, as one newer vendor page prints it.
    StreamCodeUpper,
    /// `sdkAppId_room_user_kind`: applications created since 2020-01-09.
    Trtc,
    /// `BIZID_user`: a custom code; the vendor says that many accounts use it.
    CustomUser,
    /// `BIZID_room`: the same with the room.
    CustomRoom,
    /// `BIZID_…`: a code that the account chose.
    CustomCode,
    /// Channel mode. The cloud generates the name, so it cannot be computed.
    Channel,
    /// None of these, such as a name that a client set itself.
    Other,
}

impl NamingRule {
    /// A stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::StreamCode => "stream-code",
            Self::StreamCodeUpper => "stream-code-upper",
            Self::Trtc => "trtc",
            Self::CustomUser => "custom-user",
            Self::CustomRoom => "custom-room",
            Self::CustomCode => "custom-code",
            Self::Channel => "channel",
            Self::Other => "other",
        }
    }

    /// How such a name comes about.
    #[must_use]
    pub fn text(self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::StreamCode => locales::NamingRuleStreamCode,
            Self::StreamCodeUpper => locales::NamingRuleStreamCodeUpper,
            Self::Trtc => locales::NamingRuleTrtc,
            Self::CustomUser => locales::NamingRuleCustomUser,
            Self::CustomRoom => locales::NamingRuleCustomRoom,
            Self::CustomCode => locales::NamingRuleCustomCode,
            Self::Channel => locales::NamingRuleChannel,
            Self::Other => locales::NamingRuleOther,
        }
        .text(locale)
    }
}
