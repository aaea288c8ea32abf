//! Inspects an address, also if the validity period of the play domain is unknown.

use std::borrow::Cow;

use panglu_core::{
    InputError, Locale, TxTime,
    inspect::{
        AdviceKind, Direction, InspectContext, Inspection, Keys, SignatureVerdict, SuggestedUrl, inspect,
    },
};

use super::state::ConsoleState;
use crate::{locales, services::clock};

/// An inspection that does not report an address as expired if that is uncertain.
pub(super) struct Judged {
    pub(super) seen: Inspection,
    /// Set if the `txTime` has passed but the address may still be accepted.
    pub(super) open: Option<Open>,
}

/// A signature whose `txTime` has passed, but which a domain may still accept.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Open {
    /// Unix seconds: the `txTime` that has passed.
    pub(super) passed: u64,
    /// Whether the address may also be a push address. Push domains no longer accept it.
    pub(super) may_publish: bool,
    /// The address with a new signature, which is always accepted.
    pub(super) signed_again: Option<SuggestedUrl>,
}

impl Open {
    /// The sentence about a `txTime` that has passed although the address may still be accepted.
    pub(super) fn text(&self, locale: Locale) -> Cow<'static, str> {
        let time = clock::moment(self.passed, locale);
        if self.may_publish {
            locales::InspectTimePassedEither { time }.text(locale)
        } else {
            locales::InspectTimePassed { time }.text(locale)
        }
    }
}

impl Judged {
    /// Whether the address will be refused. That of an unsigned one is not known: its domain may check no signatures.
    pub(super) fn is_bad(&self) -> bool {
        self.seen.signature.is_refused() && self.seen.signature.code() != "unsigned"
    }
}

/// Inspects an address with the keys and the validity that are typed.
pub(super) fn judge_with(address: &str, state: &ConsoleState) -> Result<Judged, InputError> {
    let (push, play) = state.keys.signing();
    let keys = Keys {
        push: &push,
        play: &play,
    };
    judge(address, keys, clock::unix_seconds(), state.validity())
}

/// Inspects an address. `validity` is the number of seconds for which the play domain accepts an address after its
/// `txTime`. If it is unknown, a `txTime` in the past is decisive only for a push address.
fn judge(address: &str, keys: Keys<'_>, now: u64, validity: Option<u64>) -> Result<Judged, InputError> {
    let at = |play_validity| {
        let context = InspectContext {
            keys,
            now,
            play_validity,
        };
        inspect(address, &context)
    };
    let strict = at(validity.unwrap_or(InspectContext::default().play_validity))?;
    let txtime = strict
        .parts
        .parameter("txTime")
        .and_then(|time| TxTime::parse(time).ok());
    let passed = txtime.map(|time| time.unix()).filter(|time| *time <= now);
    let may_publish = strict.direction == Direction::Either;
    let (Some(passed), Some(seen)) = (passed, without_expiry(&strict, validity, at)?) else {
        return Ok(Judged {
            seen: strict,
            open: None,
        });
    };
    if seen.signature.is_refused() {
        return Ok(Judged { seen, open: None });
    }
    let signed_again = strict
        .advice
        .into_iter()
        .find(|advice| advice.kind == AdviceKind::Signature)
        .and_then(|advice| advice.suggestion);
    Ok(Judged {
        seen,
        open: Some(Open {
            passed,
            may_publish,
            signed_again,
        }),
    })
}

/// The inspection without expiry, if expiry is uncertain; otherwise `None`. It is uncertain for a play address of a
/// domain with unknown validity, and for an address within its validity that may also be a push address.
fn without_expiry(
    strict: &Inspection,
    validity: Option<u64>,
    at: impl FnOnce(u64) -> Result<Inspection, InputError>,
) -> Result<Option<Inspection>, InputError> {
    let is_expired = matches!(strict.signature, SignatureVerdict::Expired { .. });
    match (strict.direction, validity) {
        (Direction::Push, _) => Ok(None),
        (_, None) if is_expired => at(u64::MAX).map(Some),
        (Direction::Either, Some(_)) if !strict.signature.is_refused() => Ok(Some(strict.clone())),
        _ => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use panglu_core::{SigningKey, StreamName};

    use super::*;

    /// `txTime=5C271099`, 2018-12-29.
    const TIME: u64 = 0x5C27_1099;
    const KEY: &str = "PlayKeyOfTheTest";

    fn address(stream: &str) -> String {
        let key = SigningKey::parse(KEY).unwrap();
        let name = StreamName::parse("8888_test").unwrap();
        let signature = key.sign(&name, TxTime::from_unix(TIME));
        let secret = signature.secret();
        format!("{stream}?txSecret={secret}&txTime=5C271099")
    }

    /// The code of the verdict, and whether expiry is uncertain.
    fn verdict(stream: &str, keys: Keys<'_>, validity: Option<u64>, later: u64) -> (&'static str, bool) {
        let judged = judge(&address(stream), keys, TIME + later, validity).unwrap();
        (judged.seen.signature.code(), judged.open.is_some())
    }

    const PLAY: &str = "http://8888.liveplay.myqcloud.com/live/8888_test.flv";
    const PUSH: &str = "rtmp://8888.livepush.myqcloud.com/live/8888_test";
    const OWN: &str = "rtmp://live.example.com/live/8888_test";

    #[test]
    fn a_passed_moment_decides_only_with_the_domains_validity() {
        let none = Keys::default();
        assert_eq!(verdict(PLAY, none, None, 60), ("not-yet-expired", true));
        assert_eq!(verdict(PLAY, none, Some(0), 60), ("expired", false));
        assert_eq!(verdict(PLAY, none, Some(61), 60), ("not-yet-expired", false));
        assert_eq!(verdict(PLAY, none, Some(60), 60), ("expired", false));
    }

    #[test]
    fn a_push_address_ends_with_its_moment_whatever_a_play_domain_allows() {
        let none = Keys::default();
        for validity in [None, Some(0), Some(86_400)] {
            assert_eq!(
                verdict(PUSH, none, validity, 0),
                ("expired", false),
                "{validity:?}"
            );
        }
        assert_eq!(
            verdict(OWN, none, Some(86_400), 60),
            ("not-yet-expired", true),
            "an own domain may be a push domain"
        );
    }

    #[test]
    fn a_wrong_digest_is_refused_whatever_the_validity_is() {
        let other = [SigningKey::parse("AnotherKey").unwrap()];
        let keys = Keys {
            push: &[],
            play: &other,
        };
        assert_eq!(verdict(PLAY, keys, None, 60), ("wrong-key", false));
    }

    #[test]
    fn with_the_right_key_an_address_that_is_accepted_in_any_case_is_offered() {
        let right = [SigningKey::parse(KEY).unwrap()];
        let keys = Keys {
            push: &[],
            play: &right,
        };
        let judged = judge(&address(PLAY), keys, TIME + 60, None).unwrap();
        let open = judged.open.unwrap();
        assert_eq!((open.passed, open.may_publish), (TIME, false));
        assert!(
            judged
                .seen
                .advice
                .iter()
                .all(|advice| advice.kind != AdviceKind::Signature),
            "that the domain refuses it is not known"
        );
        let again = judge(open.signed_again.unwrap().as_str(), keys, TIME + 60, None).unwrap();
        assert_eq!((again.seen.signature.code(), again.open), ("valid", None));
    }
}
