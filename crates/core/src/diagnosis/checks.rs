//! The checks, in the order in which people look for a fault.

mod formats;
mod page;
mod picture;
mod sources;

use alloc::borrow::Cow;

use super::{Evidence, Fault, Outcome, Who};
use crate::{Locale, locales};

/// What is checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Subject {
    /// Which of the names that the room may have answers.
    Names,
    /// Whether the play host answers at all.
    Server,
    /// Whether the HTTP-FLV address has a stream.
    Flv,
    /// Whether the HLS address has one.
    Hls,
    /// Whether RTMP has one, as far as its siblings tell.
    Rtmp,
    /// Whether the picture on this page moves.
    Picture,
    /// Whether the play address is signed, and until when.
    Signature,
    /// Whether this device's clock is right.
    Clock,
    /// Whether this page may read the play host's answers, and over which protocol.
    Page,
    /// The codecs, the size, the frame rate and the bit rate.
    Quality,
}

impl Subject {
    /// Every subject, in order.
    pub const ALL: [Self; 10] = [
        Self::Names,
        Self::Server,
        Self::Flv,
        Self::Hls,
        Self::Rtmp,
        Self::Picture,
        Self::Signature,
        Self::Clock,
        Self::Page,
        Self::Quality,
    ];

    /// A stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Names => "names",
            Self::Server => "server",
            Self::Flv => "flv",
            Self::Hls => "hls",
            Self::Rtmp => "rtmp",
            Self::Picture => "picture",
            Self::Signature => "signature",
            Self::Clock => "clock",
            Self::Page => "page",
            Self::Quality => "quality",
        }
    }

    /// What people read. Formats are called the same in every language.
    #[must_use]
    pub fn text(self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Flv => return "HTTP-FLV".into(),
            Self::Hls => return "HLS".into(),
            Self::Rtmp => return "RTMP".into(),
            Self::Names => locales::DiagnosisCheckNames,
            Self::Server => locales::DiagnosisCheckServer,
            Self::Picture => locales::DiagnosisCheckPicture,
            Self::Signature => locales::DiagnosisCheckSignature,
            Self::Clock => locales::DiagnosisCheckClock,
            Self::Page => locales::DiagnosisCheckPage,
            Self::Quality => locales::DiagnosisCheckQuality,
        }
        .text(locale)
    }
}

/// A check and how it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// What is checked.
    pub subject: Subject,
    /// How it ended.
    pub outcome: Outcome,
    /// The evidence, in words.
    pub sentence: Cow<'static, str>,
    /// Who must act, and what to do; `None` if nothing is to be done.
    pub act: Option<(Who, Cow<'static, str>)>,
}

/// How a check ended, before it is joined with its subject.
struct Told {
    outcome: Outcome,
    sentence: Cow<'static, str>,
    fault: Option<Fault>,
}

impl Told {
    fn new(outcome: Outcome, sentence: impl Into<Cow<'static, str>>) -> Self {
        Self {
            outcome,
            sentence: sentence.into(),
            fault: None,
        }
    }

    fn good(sentence: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Outcome::Good, sentence)
    }

    /// The sentence of a fault, with what to do about it.
    fn fault(fault: Fault, evidence: &Evidence, locale: Locale) -> Self {
        Self::new(outcome_of(fault), fault.sentence(evidence, locale)).because(fault)
    }

    /// Nothing is known yet, or nothing at all.
    fn open(evidence: &Evidence, locale: Locale) -> Self {
        if evidence.is_open() {
            Self::new(Outcome::Running, locales::DiagnosisCheckRunning.text(locale))
        } else {
            Self::new(Outcome::Unknown, locales::DiagnosisCheckUnknown.text(locale))
        }
    }

    fn because(mut self, fault: Fault) -> Self {
        self.fault = Some(fault);
        self
    }
}

/// HLS is made on demand, so that its absence beside HTTP-FLV is no fault yet.
const fn outcome_of(fault: Fault) -> Outcome {
    match fault {
        Fault::NoPlaylistYet => Outcome::Warn,
        _ => Outcome::Bad,
    }
}

impl Evidence {
    /// All checks, in order.
    #[must_use]
    pub fn checks(&self, locale: Locale) -> [Check; Subject::ALL.len()] {
        Subject::ALL.map(|subject| {
            let told = match subject {
                Subject::Names => sources::names(self, locale),
                Subject::Server => sources::server(self, locale),
                Subject::Flv => formats::flv(self, locale),
                Subject::Hls => formats::hls(self, locale),
                Subject::Rtmp => formats::rtmp(self, locale),
                Subject::Picture => picture::picture(self, locale),
                Subject::Signature => page::signature(self, locale),
                Subject::Clock => page::clock(self, locale),
                Subject::Page => page::page(self, locale),
                Subject::Quality => picture::quality(self, locale),
            };
            Check {
                subject,
                outcome: told.outcome,
                sentence: told.sentence,
                act: told.fault.map(|fault| (fault.who(), fault.next(locale))),
            }
        })
    }
}
