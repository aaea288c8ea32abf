//! What stands between a page and a stream that is there: signature, clock, cross-origin rules, https.

use super::{Evidence, Outcome, Told};
use crate::{
    Locale,
    diagnosis::Fault,
    inspect::SignatureVerdict,
    locales,
    playback::{Answer, CLOCK_WRONG_SECONDS},
};

/// Whether the address is signed, and what the play host makes of it.
pub(super) fn signature(evidence: &Evidence, locale: Locale) -> Told {
    let said = evidence.signature.text(locale);
    let refused = evidence
        .formats()
        .find(|seen| matches!(seen.answer, Answer::Refused { .. }));
    if let Some(seen) = refused
        && let Some(fault) = Fault::of(seen, crate::playback::Delivery::Flv, evidence)
    {
        return Told::fault(fault, evidence, locale);
    }
    match evidence.signature {
        SignatureVerdict::Valid { .. } | SignatureVerdict::NotYetExpired { .. } => Told::good(said),
        // Domains that check no signature accept any.
        _ if evidence.is_live() => Told::good(said),
        SignatureVerdict::Unsigned => Told::new(Outcome::Unknown, said),
        _ => Told::new(Outcome::Warn, said),
    }
}

/// This device's clock beside the play host's.
pub(super) fn clock(evidence: &Evidence, locale: Locale) -> Told {
    let seen = evidence.formats().find_map(|seen| seen.clock_ahead);
    let told = evidence
        .formats()
        .any(|seen| seen.answer == Answer::Refused { clock_wrong: true });
    match seen.map(i64::unsigned_abs) {
        Some(seconds) if seconds > u64::from(CLOCK_WRONG_SECONDS) => Told::new(
            if evidence.signature == SignatureVerdict::Unsigned {
                Outcome::Warn
            } else {
                Outcome::Bad
            },
            locales::DiagnosisClockOff { seconds }.text(locale),
        )
        .because(Fault::ClockWrong),
        Some(_) => Told::good(locales::DiagnosisClockRight.text(locale)),
        None if told => Told::fault(Fault::ClockWrong, evidence, locale),
        None if evidence.formats().next().is_none() => Told::open(evidence, locale),
        None => Told::new(Outcome::Unknown, locales::DiagnosisClockUnknown.text(locale)),
    }
}

/// Whether this page may read the answers.
pub(super) fn page(evidence: &Evidence, locale: Locale) -> Told {
    if evidence.is_blocked() {
        return Told::fault(Fault::MixedContent, evidence, locale);
    }
    if evidence.formats().any(|seen| seen.answer == Answer::CrossOrigin) {
        return Told::fault(Fault::CrossOrigin, evidence, locale);
    }
    if evidence.formats().any(|seen| seen.status.is_some()) {
        return Told::good(if evidence.secure_address {
            locales::DiagnosisPageHttps.text(locale)
        } else {
            locales::DiagnosisPageHttp.text(locale)
        });
    }
    Told::open(evidence, locale)
}
