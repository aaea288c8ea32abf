//! What the core answers, shaped as the JavaScript API promises: tagged by `kind`, camelCase, optional fields left out.

mod explanation;
mod identification;
mod inspection;
mod verdict;

pub(crate) use explanation::{ExplainOptions, ExplanationAnswer};
pub(crate) use identification::IdentifiedAnswer;
pub(crate) use inspection::InspectOptions;
pub(crate) use verdict::VerifyOptions;

use panglu_core::Locale;
use serde::{Deserialize, Serialize};

/// Options that only choose the language.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct LocaleOption {
    locale: Option<String>,
}

impl LocaleOption {
    pub(crate) fn get(&self) -> Locale {
        self.locale.as_deref().map_or(Locale::En, Locale::from_tag)
    }
}

/// Something to mind.
#[derive(Serialize)]
pub(crate) struct AdviceAnswer {
    code: &'static str,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    mended: Option<String>,
}
