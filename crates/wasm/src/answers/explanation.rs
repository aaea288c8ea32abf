//! `explain`.

use panglu_core::{
    Locale,
    errors::{self, RetryRule},
};
use serde::Serialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

use super::{
    options::ExplainOptions,
    string_unions::{MeaningFit, Source, Who},
};
use crate::error::Failure;

/// Every meaning of an error code, the likeliest first. There is at least one.
#[derive(Serialize, Tsify)]
pub struct Explanation {
    /// The code that was asked for.
    query: f64,
    /// Whether the catalogue has this very code.
    known: bool,
    /// What kind of answer this is, as a sentence.
    summary: String,
    meanings: Vec<Meaning>,
}

/// One meaning of a code.
#[derive(Serialize, Tsify)]
pub struct Meaning {
    /// The code that is explained; another than the query where `fit` is `nearest`.
    code: f64,
    /// Who reports it.
    source: Source,
    /// How well it fits the query.
    fit: MeaningFit,
    /// A stable name, such as `room-not-found`.
    name: &'static str,
    /// What has happened, in a few words.
    title: &'static str,
    /// Why.
    cause: &'static str,
    /// What to do.
    advice: &'static str,
    /// What to tell somebody who only wants to watch.
    audience: String,
    /// Who must act.
    who: Who,
    /// When trying again makes sense.
    retry: Retry,
    /// Whether it is nothing to worry about.
    benign: bool,
    /// The range it belongs to, where its source has such.
    #[serde(skip_serializing_if = "Option::is_none")]
    family: Option<&'static str>,
    /// The document it comes from, and its date.
    reference: String,
    /// What to have at hand when the vendor must be asked; empty where that is no use.
    #[tsify(type = "string[]")]
    contact: &'static [&'static str],
}

/// When trying again makes sense.
#[derive(Serialize, Tsify)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Retry {
    /// Not before somebody has changed something.
    Never,
    /// At once.
    Now,
    /// After a wait.
    After {
        /// Seconds, from the failed attempt on.
        #[serde(rename = "afterSeconds")]
        after_seconds: u16,
    },
}

/// Every meaning of an error code, the likeliest first.
///
/// # Errors
/// A source that does not exist.
#[wasm_bindgen]
pub fn explain(code: f64, options: &ExplainOptions) -> Result<Ts<Explanation>, JsValue> {
    let explanation = || -> Result<_, Failure> {
        let found = errors::explain(code as i64, options.product()?);
        Ok(Explanation::new(&found, options.language()).into_ts()?)
    };
    Ok(explanation()?)
}

impl Explanation {
    fn new(found: &errors::Explanation, locale: Locale) -> Self {
        Self {
            query: found.query as f64,
            known: found.known,
            summary: found.summary(locale),
            meanings: found
                .meanings
                .iter()
                .map(|one| Meaning::new(one, locale))
                .collect(),
        }
    }
}

impl Meaning {
    pub(super) fn new(found: &errors::Meaning, locale: Locale) -> Self {
        let reference = found.reference();
        Self {
            code: found.code() as f64,
            source: Source::from(&found.source()),
            fit: MeaningFit::from(&found.fit()),
            name: found.name(),
            title: found.title(locale),
            cause: found.cause(locale),
            advice: found.advice(locale),
            audience: found.audience_text(locale).into(),
            who: Who::from(&found.who()),
            retry: match found.retry() {
                RetryRule::Never => Retry::Never,
                RetryRule::Now => Retry::Now,
                RetryRule::After { seconds } => Retry::After {
                    after_seconds: seconds,
                },
            },
            benign: found.benign(),
            family: found.family(),
            reference: format!("{} ({})", reference.title(locale), reference.date()),
            contact: found.contact(),
        }
    }
}
