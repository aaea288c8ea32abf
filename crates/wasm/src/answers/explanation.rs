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

/// The meanings of an error code, the likeliest first. There is always at least one.
#[derive(Serialize, Tsify)]
pub struct Explanation {
    /// The code that was asked for.
    query: f64,
    /// Whether the catalogue has exactly this code.
    known: bool,
    /// What kind of answer this is, as a sentence.
    summary: String,
    meanings: Vec<Meaning>,
}

/// One meaning of a code.
#[derive(Serialize, Tsify)]
pub struct Meaning {
    /// The code that is explained. It differs from the query if `fit` is `nearest`.
    code: f64,
    /// The product that reports it.
    source: Source,
    /// How well it matches the query.
    fit: MeaningFit,
    /// A stable name, such as `room-not-found`.
    name: &'static str,
    /// What happened, in a few words.
    title: &'static str,
    /// Why it happened.
    cause: &'static str,
    /// What to do.
    advice: &'static str,
    /// What to tell viewers.
    audience: String,
    /// Who must act.
    who: Who,
    /// When to retry.
    retry: Retry,
    /// Whether the code is harmless.
    benign: bool,
    /// The range that the code belongs to, if its source documents ranges.
    #[serde(skip_serializing_if = "Option::is_none")]
    family: Option<&'static str>,
    /// The source document and its date.
    reference: String,
    /// What to send to the vendor's support; empty if support is not needed.
    #[tsify(type = "string[]")]
    contact: &'static [&'static str],
}

/// When to retry.
#[derive(Serialize, Tsify)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Retry {
    /// Only after something has been changed.
    Never,
    /// Immediately.
    Now,
    /// After a delay.
    After {
        /// The delay in seconds, from the failed attempt.
        #[serde(rename = "afterSeconds")]
        after_seconds: u16,
    },
}

/// The function and what it answers, in TypeScript.
pub(super) const TYPES: &[&str] = &[
    r#"
/**
 * Every meaning of an error code, the likeliest first. An unknown code gets the explanation of its range.
 *
 * @throws {PangluError} for a source that does not exist.
 */
export declare function explain(code: number, options?: ExplainOptions): Explanation;
"#,
    Explanation::DECL,
    Meaning::DECL,
    Retry::DECL,
];

/// Every meaning of an error code, the likeliest first.
///
/// # Errors
/// If the source does not exist.
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
