//! What each format answers.

use super::{Evidence, Outcome, Told, outcome_of};
use crate::{
    Locale,
    diagnosis::{Fault, Observation, words},
    locales,
    playback::Delivery,
};

/// What the HTTP-FLV address answered.
pub(super) fn flv(evidence: &Evidence, locale: Locale) -> Told {
    format(evidence.flv.as_ref(), Delivery::Flv, evidence, locale)
}

/// What the HLS address answered.
pub(super) fn hls(evidence: &Evidence, locale: Locale) -> Told {
    format(evidence.hls.as_ref(), Delivery::Hls, evidence, locale)
}

fn format(seen: Option<&Observation>, delivery: Delivery, evidence: &Evidence, locale: Locale) -> Told {
    if evidence.is_blocked() {
        return Told::fault(Fault::MixedContent, evidence, locale);
    }
    let Some(seen) = seen else {
        return Told::open(evidence, locale);
    };
    let fault = Fault::of(seen, delivery, evidence);
    let heading = seen.status.map(|status| {
        let ms = seen.headers_ms.unwrap_or_default();
        locales::DiagnosisFormatStatus { status, ms }.text(locale)
    });
    let told = match fault {
        Some(fault) => fault.sentence(evidence, locale),
        None => match seen
            .contents
            .as_ref()
            .and_then(|seen| words::contents(seen, locale))
        {
            Some(contents) => locales::DiagnosisFormatContents { contents }.text(locale),
            None => locales::DiagnosisFormatData.text(locale),
        },
    };
    let sentence = match heading {
        Some(heading) => words::joined(heading, Some(told), locale),
        None => told,
    };
    match fault {
        Some(fault) => Told::new(outcome_of(fault), sentence).because(fault),
        None => Told::good(sentence),
    }
}

/// What the siblings of RTMP say about it.
pub(super) fn rtmp(evidence: &Evidence, locale: Locale) -> Told {
    if evidence.is_live() {
        return Told::good(locales::DiagnosisRtmpLive.text(locale));
    }
    if evidence.nobody_publishes() {
        return Told::new(Outcome::Bad, locales::DiagnosisRtmpMissing.text(locale));
    }
    match evidence.formats().next() {
        Some(_) if !evidence.is_open() => {
            Told::new(Outcome::Unknown, locales::DiagnosisRtmpUnknown.text(locale))
        }
        _ => Told::open(evidence, locale),
    }
}
