//! The texts of a meaning for audiences, operators and developers.

use alloc::{
    borrow::{Cow, ToOwned},
    format,
    string::{String, ToString},
    vec,
    vec::Vec,
};

use super::{Fit, Meaning, RetryRule, Source, catalogue};
use crate::{Locale, locales, paragraph, texts};

impl Meaning {
    /// The text for the audience, without the number. A suggestion ([`Fit::Nearest`]) may be wrong, so its text says
    /// only that there is no picture.
    #[must_use]
    pub fn audience_text(&self, locale: Locale) -> Cow<'static, str> {
        match self.fit() {
            Fit::Exact | Fit::Family => self.row().audience.text(locale),
            Fit::Nearest => locales::ExplainAudienceNoPicture.text(locale),
        }
    }

    /// The paragraph for the operator: what happened, why, who must act, what to do, when to retry, and what to send to
    /// support.
    #[must_use]
    pub fn operator_text(&self, locale: Locale) -> String {
        let mut sentences = vec![
            Operator::Title {
                title: self.title(locale),
            }
            .text(locale),
            self.cause(locale).into(),
        ];
        if !self.benign() {
            sentences.push(
                Operator::Who {
                    who: self.who().label(locale).into_owned(),
                }
                .text(locale),
            );
        }
        sentences.push(self.advice(locale).into());
        match self.retry() {
            RetryRule::Never if self.benign() => {}
            RetryRule::Never => sentences.push(Operator::RetryNever.text(locale)),
            RetryRule::Now => sentences.push(Operator::RetryNow.text(locale)),
            RetryRule::After { seconds } => sentences.push(Operator::RetryAfter { seconds }.text(locale)),
        }
        if !self.contact().is_empty() {
            sentences.push(
                Operator::Contact {
                    fields: self.contact().join(", "),
                }
                .text(locale),
            );
        }
        paragraph(&sentences, locale)
    }

    /// The line for the developer: source, number, name, field, retry rule and document.
    #[must_use]
    pub fn developer_text(&self, locale: Locale) -> String {
        let code = match self.refines() {
            Some(refined) => format!("{refined}/{}", self.code()),
            None => self.code().to_string(),
        };
        let retry = match self.retry() {
            RetryRule::After { seconds } => format!("after {seconds} s"),
            rule => rule.name().to_owned(),
        };
        let reference = self.reference();
        Developer::Line {
            source: self.source().name(),
            code,
            name: self.name(),
            fit: self.fit().name(),
            field: self.field(),
            retry,
            document: reference.title(locale),
            date: reference.date(),
        }
        .text(locale)
        .into_owned()
    }
}

impl super::Explanation {
    /// One sentence above the list of meanings: what kind of answer this is.
    #[must_use]
    pub fn summary(&self, locale: Locale) -> String {
        let code = self.query;
        let exact = self
            .meanings
            .iter()
            .filter(|meaning| meaning.fit() == Fit::Exact)
            .count();
        let summary = match (self.known, self.meanings.first().map(Meaning::fit)) {
            (true, _) if exact == 1 => Summary::One { code },
            (true, _) => Summary::Rivals { code, count: exact },
            (false, Some(Fit::Family)) => Summary::Family { code },
            (false, Some(Fit::Exact)) => Summary::Elsewhere { code },
            (false, _) if self.probable_source() == Some(Source::Relay) => {
                let ranges: Vec<_> = catalogue::ranges(Source::Relay)
                    .map(|range| format!("{}–{}", range.start(), range.end()))
                    .collect();
                let ranges = ranges.join(&locales::ListComma.text(locale));
                Summary::LikeRelay { code, ranges }
            }
            (false, _) => Summary::Nearest { code },
        };
        summary.text(locale).into_owned()
    }
}

texts! {
    enum Operator as ExplainOperator {
        Title { title: &'static str },
        Who { who: String },
        RetryNever,
        RetryNow,
        RetryAfter { seconds: u16 },
        Contact { fields: String },
    }
}

texts! {
    enum Developer as ExplainDeveloper {
        Line {
            source: &'static str,
            code: String,
            name: &'static str,
            fit: &'static str,
            field: &'static str,
            retry: String,
            document: &'static str,
            date: &'static str,
        },
    }
}

texts! {
    enum Summary as ExplainSummary {
        One { code: i64 },
        Rivals { code: i64, count: usize },
        Family { code: i64 },
        Elsewhere { code: i64 },
        LikeRelay { code: i64, ranges: String },
        Nearest { code: i64 },
    }
}
