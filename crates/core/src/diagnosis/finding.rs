//! The one sentence above the checks.

use alloc::borrow::Cow;

use super::{Evidence, Fault, Who, words};
use crate::{
    Locale, NamingRule, locales,
    playback::{Delivery, State},
};

/// How a check ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing is wrong.
    Good,
    /// Something is not as it should be, and the picture can be seen all the same.
    Warn,
    /// This keeps people from seeing the picture.
    Bad,
    /// Nothing is known.
    Unknown,
    /// It is being found out.
    Running,
}

impl Outcome {
    /// A stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Warn => "warn",
            Self::Bad => "bad",
            Self::Unknown => "unknown",
            Self::Running => "running",
        }
    }

    /// What people read.
    #[must_use]
    pub fn text(self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Good => locales::DiagnosisGood,
            Self::Warn => locales::DiagnosisWarn,
            Self::Bad => locales::DiagnosisBad,
            Self::Unknown => locales::DiagnosisUnknown,
            Self::Running => locales::DiagnosisRunning,
        }
        .text(locale)
    }
}

/// What the evidence says as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing was asked, and the player tells nothing.
    Unknown,
    /// It is being found out.
    Running,
    /// The picture moves.
    Plays,
    /// The stream comes. The picture has not begun, or somebody has paused it.
    Arrives,
    /// The picture moves, and something is wrong with the other format.
    PlaysBut(Delivery, Fault),
    /// This keeps people from seeing the picture.
    Fault(Fault),
}

/// A verdict in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What the evidence says.
    pub verdict: Verdict,
    /// How bad it is.
    pub outcome: Outcome,
    /// What is the matter.
    pub sentence: Cow<'static, str>,
    /// Who must act.
    pub who: Who,
    /// What to do.
    pub next: Cow<'static, str>,
}

impl Verdict {
    /// A stable name: that of its fault if there is one.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Running => "running",
            Self::Plays => "plays",
            Self::Arrives => "arrives",
            Self::PlaysBut(_, fault) | Self::Fault(fault) => fault.name(),
        }
    }

    const fn outcome(self) -> Outcome {
        match self {
            Self::Unknown => Outcome::Unknown,
            Self::Running => Outcome::Running,
            Self::Plays | Self::Arrives => Outcome::Good,
            Self::PlaysBut(..) => Outcome::Warn,
            Self::Fault(_) => Outcome::Bad,
        }
    }
}

impl Evidence {
    /// What the evidence says. What the player sees now counts more than an answer from before.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        if self.picture.state == State::Playing {
            return self.playing();
        }
        let fault = self.fault();
        match fault {
            // Another name may still answer.
            Some(Fault::NotStarted) if self.is_open() => Verdict::Running,
            Some(fault) => Verdict::Fault(fault),
            None if self.is_open() => Verdict::Running,
            None if self.formats().next().is_none() => Verdict::Unknown,
            None => Verdict::Arrives,
        }
    }

    /// The verdict and what to do about it, in words.
    #[must_use]
    pub fn finding(&self, locale: Locale) -> Finding {
        let verdict = self.verdict();
        let (sentence, who, next) = match verdict {
            Verdict::Unknown => plain(locales::DiagnosisNothingAsked, locales::DiagnosisNextAsk, locale),
            Verdict::Running => plain(locales::DiagnosisAsking, locales::DiagnosisNextWait, locale),
            Verdict::Plays => plain(locales::DiagnosisPlays, locales::DiagnosisNextNothing, locale),
            Verdict::Arrives => plain(locales::DiagnosisArrives, locales::DiagnosisNextArrives, locale),
            Verdict::PlaysBut(delivery, fault) => {
                let sentence = locales::DiagnosisPlaysBut {
                    format: words::format_name(delivery),
                    fault: fault.sentence(self, locale),
                };
                (sentence.text(locale), fault.who(), fault.next(locale))
            }
            Verdict::Fault(fault) => (fault.sentence(self, locale), fault.who(), fault.next(locale)),
        };
        Finding {
            verdict,
            outcome: verdict.outcome(),
            sentence,
            who,
            next,
        }
    }

    fn playing(&self) -> Verdict {
        if let Some(cause) = self.picture.cause {
            return Verdict::Fault(Fault::of_cause(cause, self));
        }
        // The format that moves has overtaken what it answered before.
        let other = match self.picture.delivery {
            Some(Delivery::Hls) => (Delivery::Flv, &self.flv),
            _ => (Delivery::Hls, &self.hls),
        };
        let fault = other.1.as_ref().and_then(|seen| Fault::of(seen, other.0, self));
        fault.map_or(Verdict::Plays, |fault| Verdict::PlaysBut(other.0, fault))
    }

    /// What keeps the picture from moving.
    fn fault(&self) -> Option<Fault> {
        if self.offline {
            return Some(Fault::Offline);
        }
        if self.is_blocked() {
            return Some(Fault::MixedContent);
        }
        if let Some(found) = self.live_under() {
            let is_documented = found.rule == NamingRule::StreamCode;
            return Some(if is_documented {
                Fault::OtherKind
            } else {
                Fault::OtherName
            });
        }
        let of = |seen: &Option<_>, delivery| seen.as_ref().and_then(|seen| Fault::of(seen, delivery, self));
        let (flv, hls) = (of(&self.flv, Delivery::Flv), of(&self.hls, Delivery::Hls));
        let told = || {
            let is_waiting = matches!(
                self.picture.state,
                State::Waiting | State::Failed | State::Recovering
            );
            let cause = self.picture.cause.filter(|_| is_waiting)?;
            Some(Fault::of_cause(cause, self))
        };
        flv.or_else(|| if self.flv.is_some() { told().or(hls) } else { None })
    }
}

fn plain(
    sentence: crate::text::Text,
    next: crate::text::Text,
    locale: Locale,
) -> (Cow<'static, str>, Who, Cow<'static, str>) {
    (sentence.text(locale), Who::Nobody, next.text(locale))
}
