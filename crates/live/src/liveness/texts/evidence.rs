//! The texts of reports.

use alloc::borrow::Cow;

use super::super::{EndCause, Observation, PollAnswer, Report, Reporter};
use panglu_core::{Locale, PlayFormat, texts};

use crate::locales;

impl Reporter {
    /// A stable name for logs, tests and CSS classes.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::App => "app",
            Self::Notification => "notification",
            Self::StatusApi => "status-api",
            Self::Heartbeat => "heartbeat",
            Self::Player => "player",
        }
    }
}

impl Report {
    /// The report for the audience, without its time.
    #[must_use]
    pub fn audience_text(&self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::StartAsked => locales::EvidenceAudienceStartAsked,
            Self::StartConfirmed | Self::Started { .. } => locales::EvidenceAudienceStarted,
            Self::StopAsked => locales::EvidenceAudienceStopAsked,
            Self::StopConfirmed => locales::EvidenceAudienceStopped,
            Self::Ended { cause, .. } => match cause {
                EndCause::Interrupted => locales::EvidenceAudienceInterrupted,
                EndCause::Banned => locales::EvidenceAudienceShut,
                EndCause::Replaced => locales::EvidenceAudienceReconnected,
                EndCause::Publisher | EndCause::Cut | EndCause::Unknown => locales::EvidenceAudienceStopped,
            },
            Self::Recorded => locales::EvidenceAudienceRecorded,
            Self::Polled(answer) => match answer {
                PollAnswer::On => locales::EvidenceAudienceCheckedOn,
                PollAnswer::Off | PollAnswer::NeverPushed => locales::EvidenceAudienceCheckedOff,
                PollAnswer::Closed => locales::EvidenceAudienceShut,
                PollAnswer::Failed { .. } | PollAnswer::TimedOut | PollAnswer::Unreadable => {
                    locales::EvidenceAudienceCheckFailed
                }
            },
            Self::Heartbeat(_) => locales::EvidenceAudienceHeartbeat,
            Self::Seen { observation, .. } => match observation {
                Observation::Moving => locales::EvidenceAudienceMoving,
                Observation::NotFound => locales::EvidenceAudienceNotFound,
                Observation::Ended => locales::EvidenceAudiencePictureEnded,
            },
        }
        .text(locale)
    }

    /// The report for the operator, without its time.
    #[must_use]
    pub fn operator_text(&self, locale: Locale) -> Cow<'static, str> {
        match *self {
            Self::StartAsked => Operator::StartAsked,
            Self::StartConfirmed => Operator::StartConfirmed,
            Self::StopAsked => Operator::StopAsked,
            Self::StopConfirmed => Operator::StopConfirmed,
            Self::Started { .. } => Operator::Started,
            Self::Ended { cause, .. } => match cause {
                EndCause::Publisher => Operator::EndedByHost,
                EndCause::Interrupted => Operator::Interrupted,
                EndCause::Cut => Operator::Cut,
                EndCause::Banned => Operator::Banned,
                EndCause::Replaced => Operator::Replaced,
                EndCause::Unknown => Operator::EndedUnknown,
            },
            Self::Recorded => Operator::Recorded,
            Self::Polled(answer) => match answer {
                PollAnswer::Off => Operator::PollOff,
                PollAnswer::On => Operator::PollOn,
                PollAnswer::Closed => Operator::PollClosed,
                PollAnswer::NeverPushed => Operator::PollNever,
                PollAnswer::Failed { ret } => Operator::PollFailed { ret },
                PollAnswer::TimedOut => Operator::PollTimedOut,
                PollAnswer::Unreadable => Operator::PollUnreadable,
            },
            Self::Heartbeat(_) => Operator::Heartbeat,
            Self::Seen { format, observation } => {
                let format = match format {
                    PlayFormat::Rtmp => "RTMP",
                    PlayFormat::Flv => "FLV",
                    PlayFormat::Hls => "HLS",
                    PlayFormat::WebRtc => "WebRTC",
                };
                match observation {
                    Observation::Moving => Operator::Moving { format },
                    Observation::NotFound => Operator::NotFound { format },
                    Observation::Ended => Operator::PictureEnded { format },
                }
            }
        }
        .text(locale)
    }
}

texts! {
    enum Operator as EvidenceOperator {
        StartAsked,
        StartConfirmed,
        StopAsked,
        StopConfirmed,
        Started,
        EndedByHost,
        Interrupted,
        Cut,
        Banned,
        Replaced,
        EndedUnknown,
        Recorded,
        PollOff,
        PollOn,
        PollClosed,
        PollNever,
        PollFailed { ret: i64 },
        PollTimedOut,
        PollUnreadable,
        Heartbeat,
        Moving { format: &'static str },
        NotFound { format: &'static str },
        PictureEnded { format: &'static str },
    }
}
