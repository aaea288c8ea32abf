//! Which product reports a number, and who must act.

use alloc::borrow::Cow;

use crate::{Fault, Field, InputError, Locale, locales};

/// The product that reports a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Source {
    /// The relay, when an app starts or stops it manually.
    Relay,
    /// TcPlayer 1.x and 2.x, which the vendor also calls TCPlayerLite.
    TcPlayer,
    /// TCPlayer 4.x and 5.x, npm `tcplayer.js`: a different player that reuses many of the numbers.
    TcPlayerNext,
    /// The notification that a push has ended (`event_type` 0).
    Notification,
    /// The status query of a stream, `Live_Channel_GetStatus`.
    StatusApi,
}

impl Source {
    /// Every source, in the order of their meanings for a number of four or five digits.
    pub const ALL: [Self; 5] = [
        Self::Relay,
        Self::StatusApi,
        Self::TcPlayer,
        Self::TcPlayerNext,
        Self::Notification,
    ];

    /// The stable name, such as `tcplayer-next`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Relay => "relay",
            Self::TcPlayer => "tcplayer",
            Self::TcPlayerNext => "tcplayer-next",
            Self::Notification => "notification",
            Self::StatusApi => "status-api",
        }
    }

    /// Parses a stable name.
    ///
    /// # Errors
    /// [`Field::Source`] with `not-one-of`.
    pub fn parse(name: &str) -> Result<Self, InputError> {
        let found = Self::ALL.into_iter().find(|source| source.name() == name);
        let allowed = "relay, tcplayer, tcplayer-next, notification, status-api";
        found.ok_or_else(|| InputError::new(Field::Source, Fault::NotOneOf { allowed }))
    }

    /// The name of the product for readers.
    #[must_use]
    pub fn label(self, locale: Locale) -> Cow<'static, str> {
        let label = match self {
            Self::Relay => locales::ExplainSourceRelay,
            Self::TcPlayer => locales::ExplainSourceTcPlayer,
            Self::TcPlayerNext => locales::ExplainSourceTcPlayerNext,
            Self::Notification => locales::ExplainSourceNotification,
            Self::StatusApi => locales::ExplainSourceStatusApi,
        };
        label.text(locale)
    }
}

/// Who can fix a fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Who {
    /// The viewer.
    Audience,
    /// The people who run the broadcast: host's device, console, account.
    Operator,
    /// The developer of the app or page.
    Developer,
    /// Tencent Cloud.
    Vendor,
}

impl Who {
    /// The stable name, such as `operator`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Audience => "audience",
            Self::Operator => "operator",
            Self::Developer => "developer",
            Self::Vendor => "vendor",
        }
    }

    /// The name of this group for readers.
    #[must_use]
    pub fn label(self, locale: Locale) -> Cow<'static, str> {
        let label = match self {
            Self::Audience => locales::ExplainWhoAudience,
            Self::Operator => locales::ExplainWhoOperator,
            Self::Developer => locales::ExplainWhoDeveloper,
            Self::Vendor => locales::ExplainWhoVendor,
        };
        label.text(locale)
    }
}
