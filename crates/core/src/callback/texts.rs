//! The texts about callbacks: the event, the verdict and mistakes in signing.

use alloc::borrow::Cow;

use super::{
    CallbackEvent, CallbackFormula, CallbackVerdict, MAX_AHEAD_SECONDS, MalformedCallback, Media, Member,
    RETRIED_SECONDS, RelayStatus, Role,
};
use crate::{Locale, locales, texts};

impl CallbackEvent {
    /// The event in a few words.
    #[must_use]
    pub fn label(&self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::RoomCreated => Happened::RoomCreated,
            Self::RoomDismissed => Happened::RoomDismissed,
            Self::Entered(_) => Happened::Entered,
            Self::Left(_) => Happened::Left,
            Self::RoleChanged(Member {
                role: Some(Role::Host),
                ..
            }) => Happened::BecameHost,
            Self::RoleChanged(Member {
                role: Some(Role::Audience),
                ..
            }) => Happened::BecameAudience,
            Self::RoleChanged(_) => Happened::RoleChanged,
            Self::MediaStarted(Media::Video) => Happened::VideoStarted,
            Self::MediaStopped(Media::Video) => Happened::VideoStopped,
            Self::MediaStarted(Media::Audio) => Happened::AudioStarted,
            Self::MediaStopped(Media::Audio) => Happened::AudioStopped,
            Self::MediaStarted(Media::Screen) => Happened::ScreenStarted,
            Self::MediaStopped(Media::Screen) => Happened::ScreenStopped,
            Self::Relay(_) => Happened::Relay,
            Self::Other(number) => Happened::Other { number: *number },
        }
        .text(locale)
    }
}

impl RelayStatus {
    /// The status of the relay, and what to do if there is a problem.
    #[must_use]
    pub fn text(self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Idle => StatusText::Idle,
            Self::Connecting => StatusText::Connecting,
            Self::Running => StatusText::Running,
            Self::Recovering => StatusText::Recovering,
            Self::Failed => StatusText::Failed,
            Self::Disconnecting => StatusText::Disconnecting,
            Self::Other(number) => StatusText::Other { number },
        }
        .text(locale)
    }
}

impl CallbackFormula {
    /// The mistake and how to correct it.
    #[must_use]
    pub const fn text(self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::BodyRewritten => locales::CallbackFormulaBodyRewritten,
            Self::LineBreakAtEnd => locales::CallbackFormulaLineBreakAtEnd,
            Self::Hex => locales::CallbackFormulaHex,
            Self::OtherBase64 => locales::CallbackFormulaOtherBase64,
            Self::NoKey => locales::CallbackFormulaNoKey,
            Self::NotificationSign => locales::CallbackFormulaNotificationSign,
            Self::Sha1 => locales::CallbackFormulaSha1,
            Self::Md5 => locales::CallbackFormulaMd5,
            // Extra characters around a key are the same mistake in notifications and callbacks.
            Self::NewlineAfterKey => locales::NotificationFormulaNewlineAfterKey,
            Self::SpaceAroundKey => locales::NotificationFormulaSpaceAroundKey,
            Self::QuotedKey => locales::NotificationFormulaQuotedKey,
        }
        .text(locale)
    }
}

impl CallbackVerdict {
    /// The cause and what to do next.
    #[must_use]
    pub fn text(self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Valid { seconds_old } => VerdictText::Valid { seconds: seconds_old },
            Self::Stale { seconds_old } => VerdictText::Stale {
                seconds: seconds_old,
                retried: RETRIED_SECONDS,
            },
            Self::TooFarAhead { seconds_ahead } => VerdictText::TooFarAhead {
                seconds: seconds_ahead,
                most: MAX_AHEAD_SECONDS,
            },
            Self::Undated => VerdictText::Undated,
            Self::WrongKey => VerdictText::WrongKey,
            Self::WrongFormula(formula) => return formula.text(locale),
            Self::Unsigned => VerdictText::Unsigned,
            Self::Malformed(MalformedCallback::Body) => VerdictText::MalformedBody,
            Self::Malformed(MalformedCallback::SignUnreadable) => VerdictText::MalformedSign,
        }
        .text(locale)
    }

    /// What the signature proves.
    #[must_use]
    pub const fn proves(self, locale: Locale) -> Cow<'static, str> {
        if self.is_valid() {
            locales::CallbackProvesFresh
        } else if self.proves_body() {
            locales::CallbackProvesBody
        } else {
            locales::NotificationProvesNothing
        }
        .text(locale)
    }

    /// What no signature of a callback proves, valid or not: who sent it, and how often.
    #[must_use]
    pub const fn does_not_prove(self, locale: Locale) -> Cow<'static, str> {
        locales::CallbackDoesNotProve.text(locale)
    }
}

texts! {
    enum Happened as CallbackEvent {
        RoomCreated,
        RoomDismissed,
        Entered,
        Left,
        RoleChanged,
        BecameHost,
        BecameAudience,
        VideoStarted,
        VideoStopped,
        AudioStarted,
        AudioStopped,
        ScreenStarted,
        ScreenStopped,
        Relay,
        Other { number: i64 },
    }
}

texts! {
    enum StatusText as RelayStatus {
        Idle,
        Connecting,
        Running,
        Recovering,
        Failed,
        Disconnecting,
        Other { number: i64 },
    }
}

texts! {
    enum VerdictText as Callback {
        Valid { seconds: u64 },
        Stale { seconds: u64, retried: u64 },
        TooFarAhead { seconds: u64, most: u64 },
        Undated,
        WrongKey,
        Unsigned,
        MalformedBody,
        MalformedSign,
    }
}
