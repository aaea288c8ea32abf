//! The finding: what was recognised, in one sentence, and the one next act.

mod of_subject;
mod strip;

use std::borrow::Cow;

use panglu_core::{
    Locale,
    diagnosis::{self, Outcome},
};

pub(crate) use of_subject::{Props, SubjectFinding};
pub(super) use strip::FindingStrip;

/// A verdict, and what follows from it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Finding {
    pub(super) outcome: Outcome,
    /// What is the case, in one sentence.
    pub(super) verdict: Cow<'static, str>,
    /// Who must act, and what they must do.
    pub(super) next: Option<Cow<'static, str>>,
    /// For a room: the stable names of its verdict, and of who must act.
    pub(super) names: Option<(&'static str, &'static str)>,
}

impl Default for Finding {
    fn default() -> Self {
        Self {
            outcome: Outcome::Unknown,
            verdict: Cow::default(),
            next: None,
            names: None,
        }
    }
}

impl Finding {
    /// The finding of a room's checks.
    pub(super) fn of_checks(found: &diagnosis::Finding, locale: Locale) -> Self {
        Self {
            outcome: found.outcome,
            verdict: found.sentence.clone(),
            next: Some(found.who.act(&found.next, locale)),
            names: Some((found.verdict.name(), found.who.name())),
        }
    }
}
