//! What may be wrong, who must act, and what to do.

use alloc::borrow::Cow;

use super::{Evidence, Observation, Who};
use crate::{
    Locale,
    inspect::SignatureVerdict,
    locales,
    playback::{Answer, Cause, Delivery},
};

/// What may be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nobody publishes under any name that the room may have.
    NotStarted,
    /// A stream of the room is there, under a name of another rule.
    OtherName,
    /// The host shows the other kind of picture.
    OtherKind,
    /// The stream has ended.
    Ended,
    /// The play domain wants a signature, and the address has none.
    NotSigned,
    /// The signature has expired.
    Expired,
    /// A signed address is refused, and this device's clock is wrong.
    ClockWrong,
    /// A signed address is refused although its time has not passed.
    WrongKey,
    /// The play host fails, with this status.
    ServerError(Option<u16>),
    /// Something else came in place of a stream.
    NotAStream,
    /// A web page came in place of a stream.
    Portal,
    /// The request was accepted and not answered.
    NoAnswer,
    /// The play host agreed and sent nothing.
    Empty,
    /// Data came, and then nothing more.
    Silent,
    /// The playlist no longer changes.
    Frozen,
    /// There is a playlist, and its segments are not there.
    SegmentsMissing,
    /// HTTP-FLV has the stream, and HLS does not have it yet.
    NoPlaylistYet,
    /// The play host does not let this page read its answers.
    CrossOrigin,
    /// The page is https and the address http.
    MixedContent,
    /// This device has no network.
    Offline,
    /// The play host cannot be reached.
    Unreachable,
    /// Browsers cannot decode this video format.
    Codec(&'static str),
    /// Data comes more slowly than the stream plays.
    Slow,
    /// The player's files cannot be loaded.
    EngineMissing,
    /// The stream comes, and the player cannot show it.
    Unplayable,
}

impl Fault {
    /// What an answer means; `None` if there is a stream.
    pub(super) fn of(seen: &Observation, delivery: Delivery, evidence: &Evidence) -> Option<Self> {
        let fault = Self::of_answer(seen.answer, seen.status, evidence)?;
        let flv_has_it = evidence.flv.as_ref().is_some_and(Observation::is_live);
        Some(match fault {
            Self::NotStarted if delivery == Delivery::Hls && flv_has_it => Self::NoPlaylistYet,
            fault => fault,
        })
    }

    fn of_answer(answer: Answer, status: Option<u16>, evidence: &Evidence) -> Option<Self> {
        Some(match answer {
            Answer::Live => return None,
            Answer::NotFound => Self::NotStarted,
            Answer::Refused { clock_wrong } => refused(clock_wrong, &evidence.signature),
            Answer::ServerError if status.is_some_and(|status| status < 300) => Self::NotAStream,
            Answer::ServerError => Self::ServerError(status),
            Answer::Portal => Self::Portal,
            Answer::NoAnswer => Self::NoAnswer,
            Answer::Empty => Self::Empty,
            Answer::Silent => Self::Silent,
            Answer::Ended => Self::Ended,
            Answer::Frozen => Self::Frozen,
            Answer::SegmentsMissing => Self::SegmentsMissing,
            Answer::CrossOrigin => Self::CrossOrigin,
            Answer::Unreachable => Self::Unreachable,
            Answer::Codec(codec) => Self::Codec(codec),
        })
    }

    /// What the player's reason means.
    pub(super) fn of_cause(cause: Cause, evidence: &Evidence) -> Self {
        match cause {
            Cause::NotStarted => Self::NotStarted,
            Cause::Ended => Self::Ended,
            Cause::Refused => refused(false, &evidence.signature),
            Cause::ClockWrong => Self::ClockWrong,
            Cause::ServerError => Self::ServerError(None),
            Cause::Portal => Self::Portal,
            Cause::NoAnswer => Self::NoAnswer,
            Cause::Empty => Self::Empty,
            Cause::Silent => Self::Silent,
            Cause::Frozen => Self::Frozen,
            Cause::SegmentsMissing => Self::SegmentsMissing,
            Cause::CrossOrigin => Self::CrossOrigin,
            Cause::MixedContent => Self::MixedContent,
            Cause::Offline => Self::Offline,
            Cause::Unreachable => Self::Unreachable,
            Cause::Slow => Self::Slow,
            Cause::Unplayable => Self::Unplayable,
            Cause::EngineMissing => Self::EngineMissing,
        }
    }

    /// A stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotStarted => "not-started",
            Self::OtherName => "other-name",
            Self::OtherKind => "other-kind",
            Self::Ended => "ended",
            Self::NotSigned => "not-signed",
            Self::Expired => "expired",
            Self::ClockWrong => "clock-wrong",
            Self::WrongKey => "wrong-key",
            Self::ServerError(_) => "server-error",
            Self::NotAStream => "not-a-stream",
            Self::Portal => "portal",
            Self::NoAnswer => "no-answer",
            Self::Empty => "empty",
            Self::Silent => "silent",
            Self::Frozen => "frozen",
            Self::SegmentsMissing => "segments-missing",
            Self::NoPlaylistYet => "no-playlist-yet",
            Self::CrossOrigin => "cross-origin",
            Self::MixedContent => "mixed-content",
            Self::Offline => "offline",
            Self::Unreachable => "unreachable",
            Self::Codec(_) => "codec",
            Self::Slow => "slow",
            Self::EngineMissing => "engine-missing",
            Self::Unplayable => "unplayable",
        }
    }

    /// Who must act.
    #[must_use]
    pub const fn who(self) -> Who {
        match self {
            Self::NotStarted | Self::Ended | Self::Empty | Self::Silent | Self::Frozen | Self::Codec(_) => {
                Who::Host
            }
            Self::OtherName
            | Self::OtherKind
            | Self::NotSigned
            | Self::Expired
            | Self::ClockWrong
            | Self::WrongKey
            | Self::CrossOrigin
            | Self::MixedContent => Who::Operator,
            Self::ServerError(_) | Self::NotAStream | Self::NoAnswer | Self::SegmentsMissing => Who::Vendor,
            Self::Portal | Self::Offline | Self::Unreachable | Self::Slow => Who::Network,
            Self::EngineMissing | Self::Unplayable => Who::Developer,
            Self::NoPlaylistYet => Who::Nobody,
        }
    }

    /// What is wrong, in one sentence.
    #[must_use]
    pub fn sentence(self, evidence: &Evidence, locale: Locale) -> Cow<'static, str> {
        let host = || evidence.host.clone();
        match self {
            Self::NotStarted => locales::DiagnosisNotStarted.text(locale),
            Self::OtherName => {
                let found = evidence.live_under();
                locales::DiagnosisOtherName {
                    name: found.map_or(&evidence.name, |found| &found.name).as_str(),
                }
                .text(locale)
            }
            Self::OtherKind => locales::DiagnosisOtherKind.text(locale),
            Self::Ended => locales::DiagnosisEnded.text(locale),
            Self::NotSigned => locales::DiagnosisNotSigned.text(locale),
            Self::Expired => locales::DiagnosisExpired.text(locale),
            Self::ClockWrong => locales::DiagnosisClockWrong.text(locale),
            Self::WrongKey => locales::DiagnosisWrongKey.text(locale),
            Self::ServerError(Some(status)) => {
                locales::DiagnosisServerStatus { host: host(), status }.text(locale)
            }
            Self::ServerError(None) => locales::DiagnosisServerError { host: host() }.text(locale),
            Self::NotAStream => locales::DiagnosisNotAStream { host: host() }.text(locale),
            Self::Portal => locales::DiagnosisPortal.text(locale),
            Self::NoAnswer => locales::DiagnosisNoAnswer { host: host() }.text(locale),
            Self::Empty => locales::DiagnosisEmpty.text(locale),
            Self::Silent => locales::DiagnosisSilent.text(locale),
            Self::Frozen => locales::DiagnosisFrozen.text(locale),
            Self::SegmentsMissing => locales::DiagnosisSegmentsMissing.text(locale),
            Self::NoPlaylistYet => locales::DiagnosisNoPlaylistYet.text(locale),
            Self::CrossOrigin => locales::DiagnosisCrossOrigin { host: host() }.text(locale),
            Self::MixedContent => locales::DiagnosisMixedContent.text(locale),
            Self::Offline => locales::DiagnosisOffline.text(locale),
            Self::Unreachable => locales::DiagnosisUnreachable { host: host() }.text(locale),
            Self::Codec(codec) => locales::DiagnosisCodec { codec }.text(locale),
            Self::Slow => locales::DiagnosisSlow.text(locale),
            Self::EngineMissing => locales::DiagnosisEngineMissing.text(locale),
            Self::Unplayable => locales::DiagnosisUnplayable.text(locale),
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn next(self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::NotStarted => locales::DiagnosisNextNotStarted,
            Self::OtherName => locales::DiagnosisNextOtherName,
            Self::OtherKind => locales::DiagnosisNextOtherKind,
            Self::Ended => locales::DiagnosisNextEnded,
            Self::NotSigned => locales::DiagnosisNextNotSigned,
            Self::Expired => locales::DiagnosisNextExpired,
            Self::ClockWrong => locales::DiagnosisNextClockWrong,
            Self::WrongKey => locales::DiagnosisNextWrongKey,
            Self::ServerError(_) | Self::NotAStream | Self::NoAnswer | Self::SegmentsMissing => {
                locales::DiagnosisNextVendor
            }
            Self::Portal => locales::DiagnosisNextPortal,
            Self::Empty | Self::Silent | Self::Frozen => locales::DiagnosisNextUplink,
            Self::NoPlaylistYet => locales::DiagnosisNextNoPlaylistYet,
            Self::CrossOrigin => locales::DiagnosisNextCrossOrigin,
            Self::MixedContent => locales::DiagnosisNextMixedContent,
            Self::Offline => locales::DiagnosisNextOffline,
            Self::Unreachable => locales::DiagnosisNextUnreachable,
            Self::Codec(_) => locales::DiagnosisNextCodec,
            Self::Slow => locales::DiagnosisNextSlow,
            Self::EngineMissing => locales::DiagnosisNextEngineMissing,
            Self::Unplayable => locales::DiagnosisNextUnplayable,
        }
        .text(locale)
    }
}

/// Why a play host refuses an address, as far as the address tells.
fn refused(clock_wrong: bool, signature: &SignatureVerdict) -> Fault {
    match signature {
        SignatureVerdict::Unsigned | SignatureVerdict::Incomplete { .. } => Fault::NotSigned,
        SignatureVerdict::Expired { .. } => Fault::Expired,
        _ if clock_wrong => Fault::ClockWrong,
        _ => Fault::WrongKey,
    }
}
