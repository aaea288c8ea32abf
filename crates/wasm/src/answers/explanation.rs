//! `explain`.

use alloc::{
    borrow::{Cow, ToOwned},
    string::String,
    vec::Vec,
};

use panglu_core::{
    Locale,
    errors::{self, RetryRule},
};

use super::words::{MeaningFit, Source, Who};
use crate::json::{Json, Object, object};

object! {
    /// Every meaning of an error code, the likeliest first. There is at least one.
    Explanation {
        /// The code that was asked for.
        "query" query: i64,
        /// Whether the catalogue has this very code.
        "known" known: bool,
        "meanings" meanings: Vec<Meaning>,
    }
}

object! {
    /// One meaning of a code.
    Meaning {
        /// The code that is explained; another than the query where `fit` is `nearest`.
        "code" code: i64,
        /// Who reports it.
        "source" source: Source,
        /// How well it fits the query.
        "fit" fit: MeaningFit,
        /// A stable name, such as `room-not-found`.
        "name" name: Cow<'static, str>,
        /// What has happened, in a few words.
        "title" title: Cow<'static, str>,
        /// Why.
        "cause" cause: Cow<'static, str>,
        /// What to do.
        "advice" advice: Cow<'static, str>,
        /// What to tell somebody who only wants to watch.
        "audience" audience: Cow<'static, str>,
        /// Who must act.
        "who" who: Who,
        /// When trying again makes sense.
        "retry" retry: Retry,
        /// Whether it is nothing to worry about.
        "benign" benign: bool,
        /// The range it belongs to, where its source has such.
        "family"? family: String,
        /// The document it comes from, and its date.
        "reference" reference: String,
        /// What to have at hand when the vendor must be asked; empty where that is no use.
        "contact" contact: Vec<&'static str> as "string[]",
    }
}

/// When trying again makes sense.
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(tsify::Tsify),
    serde(tag = "kind", rename_all = "lowercase")
)]
pub(crate) enum Retry {
    /// Not before somebody has changed something.
    Never,
    /// At once.
    Now,
    /// After a wait.
    After {
        /// Seconds, from the failed attempt on.
        #[cfg_attr(not(target_arch = "wasm32"), serde(rename = "afterSeconds"))]
        after_seconds: u16,
    },
}

impl Json for Retry {
    fn write(&self, out: &mut Vec<u8>) {
        let (kind, after_seconds) = match self {
            Self::Never => ("never", None),
            Self::Now => ("now", None),
            Self::After { after_seconds } => ("after", Some(*after_seconds)),
        };
        let mut object = Object::begin(out);
        object.field("kind", &kind);
        object.field("afterSeconds", &after_seconds);
        object.end();
    }
}

impl Explanation {
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
        family: found.family().map(str::to_owned),
        reference: [reference.title(locale), " (", reference.date(), ")"].concat(),
        contact: found.contact().to_vec(),
    }
}
