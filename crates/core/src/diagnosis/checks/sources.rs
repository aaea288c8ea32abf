//! Which name answers, and whether the play host answers at all.

use alloc::{string::String, vec::Vec};

use super::{Evidence, Outcome, Told};
use crate::{
    Locale, NamingRule,
    diagnosis::{Fault, words::joined},
    locales,
    playback::{Answer, Delivery},
};

/// The names that were tried.
pub(super) fn names(evidence: &Evidence, locale: Locale) -> Told {
    if evidence.is_live() {
        let name = evidence.name.as_str();
        return Told::good(locales::DiagnosisNamesDocumented { name }.text(locale));
    }
    if let Some(found) = evidence.live_under() {
        let is_documented = found.rule == NamingRule::StreamCode;
        let fault = if is_documented {
            Fault::OtherKind
        } else {
            Fault::OtherName
        };
        let answers = locales::DiagnosisNamesOther {
            name: found.name.as_str(),
            documented: evidence.name.as_str(),
        };
        let sentence = joined(answers.text(locale), Some(found.rule.text(locale)), locale);
        return Told::new(Outcome::Bad, sentence).because(fault);
    }
    if !evidence.nobody_publishes() {
        return match evidence.formats().next() {
            Some(_) if !evidence.is_open() => {
                Told::new(Outcome::Unknown, locales::DiagnosisNamesUnclear.text(locale))
            }
            _ => Told::open(evidence, locale),
        };
    }
    if evidence.is_open() {
        let name = evidence.name.as_str();
        return Told::new(
            Outcome::Running,
            locales::DiagnosisNamesPending { name }.text(locale),
        );
    }
    let tried = evidence.others.iter().filter(|other| other.seen.is_some());
    let names: Vec<&str> = core::iter::once(evidence.name.as_str())
        .chain(tried.map(|other| other.candidate.name.as_str()))
        .collect();
    let listed: String = names.join(&locales::ListComma.text(locale));
    let sentence = locales::DiagnosisNamesNone { names: listed }.text(locale);
    Told::new(Outcome::Bad, sentence).because(Fault::NotStarted)
}

/// Whether the host answers. What it answers is the business of the formats.
pub(super) fn server(evidence: &Evidence, locale: Locale) -> Told {
    if evidence.offline {
        return Told::fault(Fault::Offline, evidence, locale);
    }
    let host = evidence.host.as_str();
    let readable = evidence.formats().find(|seen| seen.status.is_some());
    if let Some(seen) = readable {
        let ms = seen.headers_ms.unwrap_or_default();
        return match Fault::of(seen, Delivery::Flv, evidence) {
            Some(fault @ (Fault::ServerError(_) | Fault::NotAStream | Fault::Portal)) => {
                Told::fault(fault, evidence, locale)
            }
            _ => Told::good(locales::DiagnosisServerAnswers { host, ms }.text(locale)),
        };
    }
    let Some(seen) = evidence.formats().next() else {
        return Told::open(evidence, locale);
    };
    match Fault::of(seen, Delivery::Flv, evidence) {
        Some(fault) if seen.answer != Answer::CrossOrigin => Told::fault(fault, evidence, locale),
        _ => Told::good(locales::DiagnosisServerUnreadable { host }.text(locale)),
    }
}
