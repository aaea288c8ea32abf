//! What the player shows, and whether the link keeps up with the stream.

use alloc::{format, vec::Vec};

use super::{Evidence, Outcome, Told};
use crate::{
    Locale,
    diagnosis::{Fault, words},
    locales, paragraph,
    playback::{Cause, State},
};

/// Whether the picture moves.
pub(super) fn picture(evidence: &Evidence, locale: Locale) -> Told {
    let picture = &evidence.picture;
    match (picture.state, picture.cause) {
        (State::Playing, None) => {}
        (State::Paused | State::TapNeeded, _) => {
            return Told::good(locales::DiagnosisPictureHeld.text(locale));
        }
        (State::Idle, _) => return Told::new(Outcome::Unknown, locales::DiagnosisCheckUnknown.text(locale)),
        (State::Connecting, None) => {
            return Told::new(Outcome::Running, locales::DiagnosisPictureLoading.text(locale));
        }
        (_, Some(cause)) => return Told::fault(Fault::of_cause(cause, evidence), evidence, locale),
        (_, None) => return Told::new(Outcome::Warn, locales::DiagnosisPictureLoading.text(locale)),
    }
    let format = picture.delivery.map_or("", words::format_name);
    let mut sentences = Vec::from([match picture.first_frame_ms {
        Some(ms) => {
            let ms = format!("{ms:.0}");
            locales::DiagnosisPictureMovesAfter { format, ms }.text(locale)
        }
        None => locales::DiagnosisPictureMoves { format }.text(locale),
    }]);
    if let Some(lag) = picture.lag {
        let seconds = format!("{lag:.1}");
        sentences.push(locales::DiagnosisPictureLag { seconds }.text(locale));
    }
    let count = picture.stalls.unwrap_or_default() as u32;
    if count > 0 {
        sentences.push(locales::DiagnosisPictureStalls { count }.text(locale));
    }
    Told::good(paragraph(&sentences, locale))
}

/// What the header says, and what arrives.
pub(super) fn quality(evidence: &Evidence, locale: Locale) -> Told {
    let picture = &evidence.picture;
    let said = evidence.formats().find_map(|seen| seen.contents.as_ref());
    let mut sentences = Vec::new();
    if let Some(contents) = said.and_then(|contents| words::contents(contents, locale)) {
        sentences.push(locales::DiagnosisQualityHeader { contents }.text(locale));
    }
    if picture.state == State::Playing
        && let (Some((width, height)), Some(fps), Some(kbps)) = (picture.size, picture.fps, picture.kbps)
    {
        let shown = locales::DiagnosisQualityArrives {
            size: format!("{width:.0} × {height:.0}"),
            fps: format!("{fps:.0}"),
            kbps: format!("{kbps:.0}"),
        };
        sentences.push(shown.text(locale));
    }
    let undecodable =
        evidence.formats().find_map(
            |seen| match Fault::of(seen, crate::playback::Delivery::Flv, evidence) {
                Some(fault @ Fault::Codec(_)) => Some(fault),
                _ => None,
            },
        );
    if let Some(fault) = undecodable {
        return Told::fault(fault, evidence, locale);
    }
    if sentences.is_empty() {
        return Told::open(evidence, locale);
    }
    if picture.cause == Some(Cause::Slow) {
        sentences.push(Fault::Slow.sentence(evidence, locale));
        return Told::new(Outcome::Bad, paragraph(&sentences, locale)).because(Fault::Slow);
    }
    Told::good(paragraph(&sentences, locale))
}
