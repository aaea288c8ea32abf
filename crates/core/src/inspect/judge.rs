//! Verifies a signature by computing it again, and finds mistakes by reproducing them.

use alloc::format;

use super::{
    InspectContext, KeyRole, SignatureVerdict, TimeFault,
    parts::{AddressParts, Direction},
};
use crate::{PlayFormat, TxTime, input::whole_number};

/// Returns the verdict, and which domain's key made the digest, if one of the given keys did.
pub(super) fn judge(
    parts: &AddressParts,
    context: &InspectContext<'_>,
) -> (SignatureVerdict, Option<KeyRole>) {
    let (secret, time) = match (parts.parameter("txSecret"), parts.parameter("txTime")) {
        (None, None) => return (SignatureVerdict::Unsigned, None),
        (None, Some(_)) => return (SignatureVerdict::Incomplete { missing: "txSecret" }, None),
        (Some(_), None) => return (SignatureVerdict::Incomplete { missing: "txTime" }, None),
        (Some(secret), Some(time)) => (secret, time),
    };
    let role = signer(context, parts.name.as_str(), time, secret);
    if let Some(fault) = time_fault(time) {
        return (SignatureVerdict::BadTime(fault), role);
    }
    let direction = parts.direction(role);
    let validity = if direction == Direction::Push {
        0
    } else {
        context.play_validity
    };
    let until = TxTime::parse(time).map_or(0, |time| time.unix().saturating_add(validity));
    let verdict = match (role, direction) {
        (Some(role @ KeyRole::Push), Direction::Play) | (Some(role @ KeyRole::Play), Direction::Push) => {
            SignatureVerdict::OtherDirection { role }
        }
        _ if context.now >= until => SignatureVerdict::Expired {
            at: until,
            since: context.now - until,
        },
        (Some(role), _) => SignatureVerdict::Valid {
            role,
            until,
            seconds_left: until - context.now,
        },
        (None, _) if context.keys.push.is_empty() && context.keys.play.is_empty() => {
            SignatureVerdict::NotYetExpired {
                until,
                seconds_left: until - context.now,
            }
        }
        (None, _) => mistake(parts, context, time, secret),
    };
    (verdict, role)
}

/// Finds a mistake in the signature by reproducing it.
fn mistake(parts: &AddressParts, context: &InspectContext<'_>, time: &str, secret: &str) -> SignatureVerdict {
    let name = parts.name.as_str();
    let made = |name: &str, time: &str| signer(context, name, time, secret).is_some();
    if made(name, &time.to_ascii_lowercase()) || made(name, &time.to_ascii_uppercase()) {
        return SignatureVerdict::TimeCase;
    }
    if name.rsplit_once('_').is_some_and(|(base, _)| made(base, time)) {
        return SignatureVerdict::SuffixNotSigned;
    }
    let extension = match parts.format() {
        PlayFormat::Hls => ".m3u8",
        _ => ".flv",
    };
    let app = parts.app.as_str();
    if [
        format!("{name}{extension}"),
        format!("{app}/{name}"),
        format!("/{app}/{name}{extension}"),
    ]
    .iter()
    .any(|text| made(text, time))
    {
        return SignatureVerdict::TooMuchSigned;
    }
    SignatureVerdict::WrongKey
}

/// Finds which domain's key made this digest. The texts may be malformed, because a malformed text can be signed too.
fn signer(context: &InspectContext<'_>, name: &str, time: &str, secret: &str) -> Option<KeyRole> {
    let time = TxTime::parse(time).ok()?;
    let keys = context.keys;
    for (role, keys) in [(KeyRole::Push, keys.push), (KeyRole::Play, keys.play)] {
        for key in keys {
            if key.sign_text(name, time).is(secret) {
                return Some(role);
            }
        }
    }
    None
}

/// Whether the time in seconds is between 2001 and 2106, like every real one.
fn is_plausible(seconds: u64) -> bool {
    (1_000_000_000..=u64::from(u32::MAX)).contains(&seconds)
}

fn time_fault(time: &str) -> Option<TimeFault> {
    let Ok(parsed) = TxTime::parse(time) else {
        return Some(TimeFault::NotHex);
    };
    if is_plausible(parsed.unix()) {
        return None;
    }
    let decimal = whole_number(time);
    if decimal.is_some_and(is_plausible) {
        return Some(TimeFault::Decimal);
    }
    let in_milliseconds = |value: u64| is_plausible(value / 1_000);
    (in_milliseconds(parsed.unix()) || decimal.is_some_and(in_milliseconds))
        .then_some(TimeFault::Milliseconds)
}

/// Returns the intended time in Unix seconds, if it can be derived from a malformed one.
pub(super) fn meant_time(time: &str) -> Option<u64> {
    let hex = TxTime::parse(time).ok().map(|time| time.unix());
    let decimal = whole_number(time);
    let readings = [
        hex,
        decimal,
        hex.map(|value| value / 1_000),
        decimal.map(|value| value / 1_000),
    ];
    readings
        .into_iter()
        .flatten()
        .find(|seconds| is_plausible(*seconds))
}
