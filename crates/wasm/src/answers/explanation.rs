//! `explain`.

use panglu_core::{
    Locale,
    errors::{Explanation, Meaning, RetryRule, Source},
};
use serde::{Deserialize, Serialize};

use super::LocaleOption;

/// The options of `explain`.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct ExplainOptions {
    pub(crate) source: Option<String>,
    #[serde(flatten)]
    pub(crate) locale: LocaleOption,
}

impl ExplainOptions {
    /// The source by its name; an unknown name asks for every source.
    pub(crate) fn source(&self) -> Option<Source> {
        self.source.as_deref().and_then(Source::from_name)
    }
}

/// Every meaning of a code.
#[derive(Serialize)]
pub(crate) struct ExplanationAnswer {
    query: f64,
    known: bool,
    meanings: Vec<MeaningAnswer>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct MeaningAnswer {
    code: f64,
    source: &'static str,
    fit: &'static str,
    name: &'static str,
    title: &'static str,
    cause: &'static str,
    advice: &'static str,
    audience: String,
    who: &'static str,
    retry: Retry,
    benign: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    family: Option<&'static str>,
    reference: String,
    contact: &'static [&'static str],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Retry {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    after_seconds: Option<u16>,
}

impl ExplanationAnswer {
    pub(crate) fn new(found: &Explanation, locale: Locale) -> Self {
        Self {
            query: found.query as f64,
            known: found.known,
            meanings: found
                .meanings
                .iter()
                .map(|meaning| answer(meaning, locale))
                .collect(),
        }
    }
}

fn answer(meaning: &Meaning, locale: Locale) -> MeaningAnswer {
    let rule = meaning.retry();
    let after_seconds = match rule {
        RetryRule::After { seconds } => Some(seconds),
        RetryRule::Never | RetryRule::Now => None,
    };
    let reference = meaning.reference();
    MeaningAnswer {
        code: meaning.code() as f64,
        source: meaning.source().name(),
        fit: meaning.fit().name(),
        name: meaning.name(),
        title: meaning.title(locale),
        cause: meaning.cause(locale),
        advice: meaning.advice(locale),
        audience: meaning.audience_text(locale).into_owned(),
        who: meaning.who().name(),
        retry: Retry {
            kind: rule.name(),
            after_seconds,
        },
        benign: meaning.benign(),
        family: meaning.family(),
        reference: format!("{} ({})", reference.title(locale), reference.date()),
        contact: meaning.contact(),
    }
}
