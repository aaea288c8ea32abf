//! Recognises a room in a link to a page.

use alloc::{string::String, vec::Vec};

use super::{
    labels::named,
    reference::{Found, RoomReference},
};
use crate::identity::percent_decoded;

/// Reads a link: any http(s) address with a room and a user among its parameters.
pub(super) fn read(url: &str) -> Option<RoomReference> {
    if !url.starts_with("http") || url.chars().any(char::is_whitespace) {
        return None;
    }
    let (_, query) = url.split_once('?')?;
    // From the source of a page.
    let query = query.replace("&amp;", "&");
    let query = query.split_once('#').map_or(query.as_str(), |(query, _)| query);
    let values: Vec<_> = query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .filter_map(|(name, value)| Some((named(name)?, form_value(value))))
        .collect();
    let mut found = Found::default();
    for (label, value) in &values {
        found.put(*label, value);
    }
    found.finish(true).ok().filter(|room| room.user.is_some())
}

/// Decodes a form value: percent-decoding, and a plus sign is a space.
pub(super) fn form_value(value: &str) -> String {
    percent_decoded(&value.replace('+', " "))
}
