//! A pasted text without what nobody else may see.

use alloc::{borrow::ToOwned, string::String, vec::Vec};
use core::ops::Range;

use zeroize::Zeroizing;

use super::{
    MAX_BYTES, addresses, bodies, identify,
    labelled::scan,
    plain::{blanked, plain, without_markup},
    secrets,
    warning::Warning,
};
use crate::address::without_secret_parameters;

/// What stands in the place of a secret.
const MASK: &str = "******";

/// A text without its keys, credentials and signatures. It is identified as the text itself is, but nothing is left to warn of.
/// Full-width and invisible characters become what [`identify`] takes them for, and addresses are mended. `None` if a secret cannot
/// be taken out, or the text is longer than what is examined.
pub(super) fn without_secrets(text: &str) -> Option<String> {
    if text.len() > MAX_BYTES {
        return None;
    }
    let plain = plain(text).text;
    let text = without_signatures(plain.trim());
    let text = without_keys_of_bodies(&text);
    let text = without_keys(&text);
    let is_clean = !identify(&text)
        .warnings
        .iter()
        .any(|warning| matches!(warning, Warning::Secret(_)));
    is_clean.then(|| String::clone(&text))
}

fn without_signatures(text: &str) -> Zeroizing<String> {
    let bodies = bodies::find(text);
    let signed = bodies.iter().filter(|body| body.is_signed());
    let searched = blanked(text, signed.map(|body| body.range.clone()), b' ');
    let found =
        addresses::whole(text).map_or_else(|| addresses::find(&searched), |address| alloc::vec![address]);
    let replaced = found.into_iter().map(|address| {
        (
            address.range,
            Zeroizing::new(without_secret_parameters(&address.url)),
        )
    });
    with(text, replaced)
}

/// The keys in JSON. Their values may be escaped, so the body stands there without its escapes then.
fn without_keys_of_bodies(text: &str) -> Zeroizing<String> {
    let replaced = bodies::find(text).into_iter().filter_map(|body| {
        let secrets = secrets::find(&body.text, &scan(&body.text), true);
        (!secrets.is_empty()).then(|| {
            (
                body.range,
                masked(&body.text, secrets.into_iter().map(|secret| secret.range)),
            )
        })
    });
    with(text, replaced)
}

/// The keys outside of JSON. In markup they are found in what a page shows, so they are replaced wherever they are.
fn without_keys(text: &str) -> Zeroizing<String> {
    let bodies = bodies::find(text);
    let rest = blanked(text, bodies.into_iter().map(|body| body.range), b' ');
    let rest = without_markup(&rest).unwrap_or(rest);
    let mut values: Vec<Zeroizing<String>> = secrets::find(&rest, &scan(&rest), false)
        .into_iter()
        .filter_map(|secret| Some(Zeroizing::new(rest.get(secret.range)?.to_owned())))
        .collect();
    // The longest first, because one may be a part of another.
    values.sort_by_key(|value| core::cmp::Reverse(value.len()));
    let mut text = Zeroizing::new(text.to_owned());
    for value in values.iter().filter(|value| !value.is_empty()) {
        text = Zeroizing::new(text.replace(value.as_str(), MASK));
    }
    text
}

fn masked(text: &str, ranges: impl Iterator<Item = Range<usize>>) -> Zeroizing<String> {
    with(text, ranges.map(|range| (range, Zeroizing::new(MASK.to_owned()))))
}

/// The text with some ranges replaced. Of ranges that overlap, the first one counts.
fn with(text: &str, replaced: impl Iterator<Item = (Range<usize>, Zeroizing<String>)>) -> Zeroizing<String> {
    let mut replaced: Vec<_> = replaced.collect();
    replaced.sort_by_key(|(range, _)| range.start);
    let mut whole = Zeroizing::new(String::with_capacity(text.len() + replaced.len() * MASK.len()));
    let mut at = 0;
    for (range, by) in replaced.iter().filter(|(range, _)| range.start < range.end) {
        if range.start < at {
            continue;
        }
        whole.push_str(text.get(at..range.start).unwrap_or_default());
        whole.push_str(by);
        at = range.end;
    }
    whole.push_str(text.get(at..).unwrap_or_default());
    whole
}
