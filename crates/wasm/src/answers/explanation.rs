//! `explain`.

use alloc::{borrow::Cow, format, string::String, vec::Vec};

use panglu_core::{
    Locale,
    errors::{self, RetryRule},
};
use serde::Serialize;

use super::words::{MeaningFit, Source, Who};

/// Every meaning of an error code, the likeliest first. There is at least one.
#[derive(Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(tsify::Tsify),
    tsify(rename = "Explanation")
)]
pub(crate) struct ExplanationAnswer {
    /// The code that was asked for.
    query: i64,
    /// Whether the catalogue has this very code.
    known: bool,
    meanings: Vec<Meaning>,
}

/// One meaning of a code.
#[derive(Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(tsify::Tsify))]
pub(crate) struct Meaning {
    /// The code that is explained; another than the query where `fit` is `nearest`.
    code: i64,
    /// Who reports it.
    source: Source,
    /// How well it fits the query.
    fit: MeaningFit,
    /// A stable name, such as `room-not-found`.
    name: Cow<'static, str>,
    /// What has happened, in a few words.
    title: Cow<'static, str>,
    /// Why.
    cause: Cow<'static, str>,
    /// What to do.
    advice: Cow<'static, str>,
    /// What to tell somebody who only wants to watch.
    audience: Cow<'static, str>,
    /// Who must act.
    who: Who,
    /// When trying again makes sense.
    retry: Retry,
    /// Whether it is nothing to worry about.
    benign: bool,
    /// The range it belongs to, where its source has such.
    #[serde(skip_serializing_if = "Option::is_none")]
    family: Option<Cow<'static, str>>,
    /// The document it comes from, and its date.
    reference: String,
    /// What to have at hand when the vendor must be asked; empty where that is no use.
    contact: Vec<Cow<'static, str>>,
}

/// When trying again makes sense.
#[derive(Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(tsify::Tsify))]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(crate) enum Retry {
    /// Not before somebody has changed something.
    Never,
    /// At once.
    Now,
    /// After a wait.
    #[serde(rename_all = "camelCase")]
    After {
        /// Seconds, from the failed attempt on.
        after_seconds: u16,
    },
}

impl ExplanationAnswer {
    pub(crate) fn new(found: &errors::Explanation, locale: Locale) -> Self {
        Self {
            query: found.query,
            known: found.known,
            meanings: found.meanings.iter().map(|one| meaning(one, locale)).collect(),
        }
    }
}

fn meaning(found: &errors::Meaning, locale: Locale) -> Meaning {
    let reference = found.reference();
    Meaning {
        code: found.code(),
        source: Source::from(&found.source()),
        fit: MeaningFit::from(&found.fit()),
        name: found.name().into(),
        title: found.title(locale).into(),
        cause: found.cause(locale).into(),
        advice: found.advice(locale).into(),
        audience: found.audience_text(locale),
        who: Who::from(&found.who()),
        retry: match found.retry() {
            RetryRule::Never => Retry::Never,
            RetryRule::Now => Retry::Now,
            RetryRule::After { seconds } => Retry::After {
                after_seconds: seconds,
            },
        },
        benign: found.benign(),
        family: found.family().map(Into::into),
        reference: format!("{} ({})", reference.title(locale), reference.date()),
        contact: found.contact().iter().map(|&field| field.into()).collect(),
    }
}
