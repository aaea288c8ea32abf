//! The fields of a profile.

use alloc::borrow::Cow;

use crate::{Locale, locales};

/// A field of a profile, named as in the JavaScript API where that has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ProfileField {
    /// What people call it.
    Name,
    /// The number of the live account.
    BizId,
    /// Domain and port that FLV and HLS are played from.
    Domain,
    /// Domain and port of RTMP, if different.
    RtmpDomain,
    /// Whether https is used: `true` or empty.
    Https,
    /// The app name of the play domain.
    App,
    /// The push domain.
    PushDomain,
    /// The app name of the push domain.
    PushApp,
    /// The application of the newer service.
    SdkAppId,
    /// The naming rule, by its stable name.
    Naming,
    /// How long the play domain accepts an address after its `txTime`, in seconds.
    PlayValidity,
    /// How long a push address may be used, in seconds.
    PushValidity,
}

impl ProfileField {
    /// How many fields there are.
    pub(super) const COUNT: usize = Self::ALL.len();

    /// Every field, in the order in which they are shown and written.
    pub const ALL: [Self; 12] = [
        Self::Name,
        Self::BizId,
        Self::Domain,
        Self::RtmpDomain,
        Self::Https,
        Self::App,
        Self::PushDomain,
        Self::PushApp,
        Self::SdkAppId,
        Self::Naming,
        Self::PlayValidity,
        Self::PushValidity,
    ];

    /// The name in a file.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::BizId => "bizId",
            Self::Domain => "domain",
            Self::RtmpDomain => "rtmpDomain",
            Self::Https => "https",
            Self::App => "app",
            Self::PushDomain => "pushDomain",
            Self::PushApp => "pushApp",
            Self::SdkAppId => "sdkAppId",
            Self::Naming => "naming",
            Self::PlayValidity => "playValidity",
            Self::PushValidity => "pushValidity",
        }
    }

    /// The field of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.name() == name)
    }

    /// What the field is called for people.
    #[must_use]
    pub fn label(self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Name => locales::ProfileFieldName,
            Self::BizId => locales::FieldBizId,
            Self::Domain => locales::ProfileFieldDomain,
            Self::RtmpDomain => locales::ProfileFieldRtmpDomain,
            Self::Https => locales::ProfileFieldHttps,
            Self::App => locales::ProfileFieldApp,
            Self::PushDomain => locales::ProfileFieldPushDomain,
            Self::PushApp => locales::ProfileFieldPushApp,
            Self::SdkAppId => locales::FieldSdkAppId,
            Self::Naming => locales::ProfileFieldNaming,
            Self::PlayValidity => locales::ProfileFieldPlayValidity,
            Self::PushValidity => locales::ProfileFieldPushValidity,
        }
        .text(locale)
    }
}
