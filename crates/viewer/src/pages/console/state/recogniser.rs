//! How texts are recognised, by functions that need the catalogues. The page opens without these.

use panglu_core::{
    Locale,
    identify::{Identified, Subject},
};

use super::ConsoleState;
use crate::{link::Ask, services::history::Entry};

/// The functions. The state calls them through this, so that they can arrive after the page has opened.
#[derive(Clone, Copy)]
pub(crate) struct Recogniser {
    pub(crate) identify: fn(&str) -> Identified,
    /// A subject as a text to hand on.
    pub(crate) ask: fn(&Subject) -> Option<Ask>,
    /// What is looked at, as an entry of the history.
    pub(crate) entry: fn(&ConsoleState, Locale) -> Option<Entry>,
}

/// There is one.
impl PartialEq for Recogniser {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
