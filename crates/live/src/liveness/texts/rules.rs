//! The texts of the rules.

use alloc::borrow::Cow;

use super::super::Rule;
use panglu_core::{Locale, texts};

impl Rule {
    /// Every rule, in the order of the statuses they lead to.
    pub const ALL: [Self; 23] = [
        Self::StartAnnounced,
        Self::PollSaysOn,
        Self::HeartbeatFresh,
        Self::StartConfirmed,
        Self::PictureSeen,
        Self::PushInterrupted,
        Self::PictureLost,
        Self::PollsMissing,
        Self::StartAsked,
        Self::HeartbeatUnconfirmed,
        Self::Closed,
        Self::StopConfirmed,
        Self::EndAnnounced,
        Self::PollsMissed,
        Self::HeartbeatsLost,
        Self::PictureGone,
        Self::PollSaidOff,
        Self::NotFound,
        Self::NeverPushed,
        Self::PollsFailing,
        Self::Silence,
        Self::StartUnconfirmed,
        Self::NoEvidence,
    ];

    /// A stable name for logs and tests.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::StartAnnounced => "start-announced",
            Self::PollSaysOn => "poll-says-on",
            Self::HeartbeatFresh => "heartbeat-fresh",
            Self::StartConfirmed => "start-confirmed",
            Self::PictureSeen => "picture-seen",
            Self::PushInterrupted => "push-interrupted",
            Self::PictureLost => "picture-lost",
            Self::PollsMissing => "polls-missing",
            Self::StartAsked => "start-asked",
            Self::HeartbeatUnconfirmed => "heartbeat-unconfirmed",
            Self::Closed => "closed",
            Self::StopConfirmed => "stop-confirmed",
            Self::EndAnnounced => "end-announced",
            Self::PollsMissed => "polls-missed",
            Self::HeartbeatsLost => "heartbeats-lost",
            Self::PictureGone => "picture-gone",
            Self::PollSaidOff => "poll-said-off",
            Self::NotFound => "not-found",
            Self::NeverPushed => "never-pushed",
            Self::PollsFailing => "polls-failing",
            Self::Silence => "silence",
            Self::StartUnconfirmed => "start-unconfirmed",
            Self::NoEvidence => "no-evidence",
        }
    }

    /// The reason, for the audience.
    #[must_use]
    pub fn audience_text(self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::StartAnnounced | Self::StartConfirmed => Audience::Started,
            Self::PollSaysOn | Self::PictureSeen => Audience::Seen,
            Self::HeartbeatFresh => Audience::HostPresent,
            Self::PushInterrupted | Self::PictureLost | Self::PollsMissing => Audience::Dropped,
            Self::StartAsked | Self::HeartbeatUnconfirmed => Audience::Preparing,
            Self::Closed => Audience::Shut,
            Self::StopConfirmed | Self::EndAnnounced => Audience::Ended,
            Self::PollsMissed | Self::PictureGone => Audience::Gone,
            Self::HeartbeatsLost => Audience::HostAway,
            Self::PollSaidOff | Self::NotFound | Self::NeverPushed => Audience::NoStream,
            Self::PollsFailing | Self::Silence | Self::StartUnconfirmed | Self::NoEvidence => {
                Audience::NoNews
            }
        }
        .text(locale)
    }

    /// The reason, for the operator.
    #[must_use]
    pub fn operator_text(self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::StartAnnounced => Operator::StartAnnounced,
            Self::PollSaysOn => Operator::PollSaysOn,
            Self::HeartbeatFresh => Operator::HeartbeatFresh,
            Self::StartConfirmed => Operator::StartConfirmed,
            Self::PictureSeen => Operator::PictureSeen,
            Self::PushInterrupted => Operator::PushInterrupted,
            Self::PictureLost => Operator::PictureLost,
            Self::PollsMissing => Operator::PollsMissing,
            Self::StartAsked => Operator::StartAsked,
            Self::HeartbeatUnconfirmed => Operator::HeartbeatUnconfirmed,
            Self::Closed => Operator::Closed,
            Self::StopConfirmed => Operator::StopConfirmed,
            Self::EndAnnounced => Operator::EndAnnounced,
            Self::PollsMissed => Operator::PollsMissed,
            Self::HeartbeatsLost => Operator::HeartbeatsLost,
            Self::PictureGone => Operator::PictureGone,
            Self::PollSaidOff => Operator::PollSaidOff,
            Self::NotFound => Operator::NotFound,
            Self::NeverPushed => Operator::NeverPushed,
            Self::PollsFailing => Operator::PollsFailing,
            Self::Silence => Operator::Silence,
            Self::StartUnconfirmed => Operator::StartUnconfirmed,
            Self::NoEvidence => Operator::NoEvidence,
        }
        .text(locale)
    }
}

texts! {
    enum Audience as RuleAudience {
        Started,
        Seen,
        HostPresent,
        Dropped,
        Preparing,
        Shut,
        Ended,
        Gone,
        HostAway,
        NoStream,
        NoNews,
    }
}

texts! {
    enum Operator as RuleOperator {
        StartAnnounced,
        PollSaysOn,
        HeartbeatFresh,
        StartConfirmed,
        PictureSeen,
        PushInterrupted,
        PictureLost,
        PollsMissing,
        StartAsked,
        HeartbeatUnconfirmed,
        Closed,
        StopConfirmed,
        EndAnnounced,
        PollsMissed,
        HeartbeatsLost,
        PictureGone,
        PollSaidOff,
        NotFound,
        NeverPushed,
        PollsFailing,
        Silence,
        StartUnconfirmed,
        NoEvidence,
    }
}
