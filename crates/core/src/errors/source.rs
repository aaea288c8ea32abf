//! Where a number comes from, and who must act on it.

use alloc::borrow::Cow;

use crate::{Fault, Field, InputError, Locale, texts};

/// The product that reports a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Source {
    /// The relay, when an app starts or stops it by hand.
    Relay,
    /// TcPlayer 1.x and 2.x, which the vendor also calls TCPlayerLite.
    TcPlayer,
    /// TCPlayer 4.x and 5.x, npm `tcplayer.js`: another player that reuses many of the numbers.
    TcPlayerNext,
    /// The notification that a push has ended (`event_type` 0).
    Notification,
    /// The query whether a stream is live, `Live_Channel_GetStatus`.
    StatusApi,
}

impl Source {
    /// Every source, in the order their meanings are listed for a number of four or five digits.
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

    /// Reads a stable name.
    ///
    /// # Errors
    /// [`Field::Source`] with `not-one-of`.
    pub fn parse(name: &str) -> Result<Self, InputError> {
        let found = Self::ALL.into_iter().find(|source| source.name() == name);
        let allowed = "relay, tcplayer, tcplayer-next, notification, status-api";
        found.ok_or_else(|| InputError::new(Field::Source, Fault::NotOneOf { allowed }))
    }

    /// What a reader calls it.
    #[must_use]
    pub fn label(self, locale: Locale) -> Cow<'static, str> {
        let label = match self {
            Self::Relay => SourceLabel::Relay,
            Self::TcPlayer => SourceLabel::TcPlayer,
            Self::TcPlayerNext => SourceLabel::TcPlayerNext,
            Self::Notification => SourceLabel::Notification,
            Self::StatusApi => SourceLabel::StatusApi,
        };
        label.text(locale)
    }
}

/// Who can put a fault right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Who {
    /// Whoever is watching.
    Audience,
    /// Whoever runs the broadcast: the host's device, the console, the account.
    Operator,
    /// Whoever wrote the app or the page.
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

    /// What a reader calls them.
    #[must_use]
    pub fn label(self, locale: Locale) -> Cow<'static, str> {
        let label = match self {
            Self::Audience => WhoLabel::Audience,
            Self::Operator => WhoLabel::Operator,
            Self::Developer => WhoLabel::Developer,
            Self::Vendor => WhoLabel::Vendor,
        };
        label.text(locale)
    }
}

texts! {
    enum SourceLabel as ExplainSource {
        Relay,
        TcPlayer,
        TcPlayerNext,
        Notification,
        StatusApi,
    }
}

texts! {
    enum WhoLabel as ExplainWho {
        Audience,
        Operator,
        Developer,
        Vendor,
    }
}
