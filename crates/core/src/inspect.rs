//! Inspects an address: what it is, whether its signature is valid, what is wrong with it, and the corrected form.
//!
//! Nothing is fetched: the result depends only on the text, the given keys and the given time.

mod advice;
mod judge;
mod parts;
mod tolerant;
mod verdict;

use alloc::vec::Vec;

use tolerant::Reading;

use crate::{Field, InputError, NamingRule, PlayFormat, SigningKey};

pub use advice::{AddressAdvice, AdviceKind, SuggestedUrl};
pub use parts::{AddressParts, Direction};
pub use verdict::{KeyRole, SignatureVerdict, TimeFault};

/// The keys to verify an address with. Each direction has a main key and may have a backup key; both lists may be
/// empty.
#[derive(Debug, Clone, Copy, Default)]
pub struct Keys<'a> {
    /// The keys of the push domain.
    pub push: &'a [SigningKey],
    /// The keys of the play domain.
    pub play: &'a [SigningKey],
}

/// Known facts about the address and its domain.
#[derive(Debug, Clone, Copy, Default)]
pub struct InspectContext<'a> {
    /// The keys to verify a signature with.
    pub keys: Keys<'a>,
    /// The current time, in Unix seconds.
    pub now: u64,
    /// Seconds for which the play domain accepts an address after its `txTime`.
    pub play_validity: u64,
}

/// The result of an inspection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inspection {
    /// The parts of the address.
    pub parts: AddressParts,
    /// Whether the address is for publishing or playing.
    pub direction: Direction,
    /// The delivery format.
    pub format: PlayFormat,
    /// The rule that the stream name follows.
    pub rule: NamingRule,
    /// The verdict on the signature.
    pub signature: SignatureVerdict,
    /// Problems and how to fix them, the most serious first.
    pub advice: Vec<AddressAdvice>,
    /// The address with every unambiguous fault corrected, if it has any.
    pub suggestion: Option<SuggestedUrl>,
}

/// Inspects an address. Small copying mistakes (spaces, quotes, `&amp;`, `??`, a doubled scheme) are corrected and
/// reported. An error is returned only if the text does not name a stream.
///
/// # Errors
/// [`Field::Url`] with `empty`, `too-long`, `no-scheme`, `unknown-scheme`, `bad-host`, `bad-port`, `no-stream`,
/// `bad-name` or `unknown-extension`: the reason why the text is not the address of a stream.
///
/// ```
/// use panglu_core::inspect::{AdviceKind, InspectContext, Direction, inspect};
///
/// let seen = inspect("rtmp://8888.liveplay.myqcloud.com/live/8888_test", &InspectContext::default()).unwrap();
/// assert_eq!(seen.direction, Direction::Play);
/// let rtmp = seen.advice.iter().find(|advice| advice.kind == AdviceKind::RtmpInBrowser).unwrap();
/// assert_eq!(rtmp.suggestion.as_ref().map(|url| url.as_str()), Some("http://8888.liveplay.myqcloud.com/live/8888_test.flv"));
/// ```
pub fn inspect(text: &str, context: &InspectContext<'_>) -> Result<Inspection, InputError> {
    let Reading { parts, mistakes } =
        tolerant::read(text).map_err(|fault| InputError::new(Field::Url, fault))?;
    let format = parts.format();
    let (signature, signed_by) = judge::judge(&parts, context);
    let direction = parts.direction(signed_by);
    let rule = parts.rule();
    let advice = advice::collect(&parts, direction, rule, &signature, &mistakes, context);
    let suggestion = (!mistakes.is_empty()).then(|| SuggestedUrl::of(&parts));
    Ok(Inspection {
        parts,
        direction,
        format,
        rule,
        signature,
        advice,
        suggestion,
    })
}
