//! What an address is, whether its signature is right, what is wrong with it, and how it should read.
//!
//! Nothing is fetched: everything is told from the text, the keys given, and the time given.

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

/// The keys an address is checked against. Each direction has a main key and may have a backup; none is fine.
#[derive(Debug, Clone, Copy, Default)]
pub struct Keys<'a> {
    /// The push domain's keys.
    pub push: &'a [SigningKey],
    /// The play domain's keys.
    pub play: &'a [SigningKey],
}

/// What is known beside the address.
#[derive(Debug, Clone, Copy, Default)]
pub struct InspectContext<'a> {
    /// The keys to check a signature with.
    pub keys: Keys<'a>,
    /// Unix seconds.
    pub now: u64,
    /// Seconds that the play domain lets an address live beyond its `txTime`.
    pub play_validity: u64,
}

/// Everything that can be said about an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inspection {
    /// What it consists of.
    pub parts: AddressParts,
    /// Whether it publishes or plays.
    pub direction: Direction,
    /// How it delivers.
    pub format: PlayFormat,
    /// By which rule its stream is named.
    pub rule: NamingRule,
    /// What its signature is worth.
    pub signature: SignatureVerdict,
    /// What to mind and how to fix it, the gravest first.
    pub advice: Vec<AddressAdvice>,
    /// The address with every unambiguous fault corrected, if there was any.
    pub suggestion: Option<SuggestedUrl>,
}

/// Inspects an address. Small copying mistakes (spaces, quotes, `&amp;`, `??`, a doubled scheme) are read past and
/// reported; only what names no stream at all is an error.
///
/// # Errors
/// [`Field::Url`] with `empty`, `too-long`, `no-scheme`, `unknown-scheme`, `bad-host`, `bad-port`, `no-stream`, `bad-name` or
/// `unknown-extension`: why the text is not the address of a stream.
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
