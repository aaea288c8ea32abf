//! The parameters after the `?` of the push address.

use alloc::{borrow::ToOwned, string::String, vec::Vec};
use core::fmt;

use crate::{address::is_secret_parameter, identity::percent_decoded};

/// The query of the push address, as returned by the cloud. It contains the publisher's own parameters, including the
/// record id of the room's relay.
///
/// `Debug` hides the push signature and other credentials in it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct StreamParam {
    raw: String,
    pairs: Vec<(String, String)>,
}

impl StreamParam {
    /// Parses a query string; this never fails. A part without `=` is a name with an empty value, and an invalid escape
    /// is kept unchanged. `+` is a plus sign, because a push address is not a web form.
    #[must_use]
    pub fn parse(raw: &str) -> Self {
        let mut pairs = Vec::new();
        for part in raw.trim_start_matches('?').split('&') {
            if !part.is_empty() {
                let (name, value) = part.split_once('=').unwrap_or((part, ""));
                pairs.push((percent_decoded(name), percent_decoded(value)));
            }
        }
        Self {
            raw: raw.to_owned(),
            pairs,
        }
    }

    /// The text as received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.raw
    }

    /// The names and decoded values, in order.
    #[must_use]
    pub fn pairs(&self) -> &[(String, String)] {
        &self.pairs
    }

    /// The first value of a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.pairs
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// The record id that was given when the relay started; it identifies a recording.
    ///
    /// Source: the vendor's document on relayed streaming in stream-code mode spells the name `cliRecold`, which is
    /// most likely `cliRecoId` with a misread capital I. Both are accepted; the likely one is tried first.
    #[must_use]
    pub fn record_id(&self) -> Option<&str> {
        self.get("cliRecoId").or_else(|| self.get("cliRecold"))
    }
}

impl fmt::Debug for StreamParam {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.pairs.iter().map(|(name, value)| {
            (
                name,
                if is_secret_parameter(name) {
                    "…"
                } else {
                    value.as_str()
                },
            )
        });
        f.debug_map().entries(shown).finish()
    }
}
