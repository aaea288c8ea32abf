//! The texts of the rules.

use alloc::borrow::Cow;

use super::super::Rule;
use panglu_core::Locale;

use crate::locales;

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
            Self::StartAnnounced | Self::StartConfirmed => locales::RuleAudienceStarted,
            Self::PollSaysOn | Self::PictureSeen => locales::RuleAudienceSeen,
            Self::HeartbeatFresh => locales::RuleAudienceHostPresent,
            Self::PushInterrupted | Self::PictureLost | Self::PollsMissing => locales::RuleAudienceDropped,
            Self::StartAsked | Self::HeartbeatUnconfirmed => locales::RuleAudiencePreparing,
            Self::Closed => locales::RuleAudienceShut,
            Self::StopConfirmed | Self::EndAnnounced => locales::RuleAudienceEnded,
            Self::PollsMissed | Self::PictureGone => locales::RuleAudienceGone,
            Self::HeartbeatsLost => locales::RuleAudienceHostAway,
            Self::PollSaidOff | Self::NotFound | Self::NeverPushed => locales::RuleAudienceNoStream,
            Self::PollsFailing | Self::Silence | Self::StartUnconfirmed | Self::NoEvidence => {
                locales::RuleAudienceNoNews
            }
        }
        .text(locale)
    }

    /// The reason, for the operator.
    #[must_use]
    pub fn operator_text(self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::StartAnnounced => locales::RuleOperatorStartAnnounced,
            Self::PollSaysOn => locales::RuleOperatorPollSaysOn,
            Self::HeartbeatFresh => locales::RuleOperatorHeartbeatFresh,
            Self::StartConfirmed => locales::RuleOperatorStartConfirmed,
            Self::PictureSeen => locales::RuleOperatorPictureSeen,
            Self::PushInterrupted => locales::RuleOperatorPushInterrupted,
            Self::PictureLost => locales::RuleOperatorPictureLost,
            Self::PollsMissing => locales::RuleOperatorPollsMissing,
            Self::StartAsked => locales::RuleOperatorStartAsked,
            Self::HeartbeatUnconfirmed => locales::RuleOperatorHeartbeatUnconfirmed,
            Self::Closed => locales::RuleOperatorClosed,
            Self::StopConfirmed => locales::RuleOperatorStopConfirmed,
            Self::EndAnnounced => locales::RuleOperatorEndAnnounced,
            Self::PollsMissed => locales::RuleOperatorPollsMissed,
            Self::HeartbeatsLost => locales::RuleOperatorHeartbeatsLost,
            Self::PictureGone => locales::RuleOperatorPictureGone,
            Self::PollSaidOff => locales::RuleOperatorPollSaidOff,
            Self::NotFound => locales::RuleOperatorNotFound,
            Self::NeverPushed => locales::RuleOperatorNeverPushed,
            Self::PollsFailing => locales::RuleOperatorPollsFailing,
            Self::Silence => locales::RuleOperatorSilence,
            Self::StartUnconfirmed => locales::RuleOperatorStartUnconfirmed,
            Self::NoEvidence => locales::RuleOperatorNoEvidence,
        }
        .text(locale)
    }
}
