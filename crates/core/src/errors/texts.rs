//! What the audience, operators and developers read about a meaning.

use alloc::{
    borrow::{Cow, ToOwned},
    format,
    string::{String, ToString},
    vec,
};

use super::{Fit, Meaning, RetryRule};
use crate::{Locale, texts};

impl Meaning {
    /// What someone who only wants to watch should read: true, useful and without a number. A suggestion
    /// ([`Fit::Nearest`]) may be wrong, so it tells them no more than that there is no picture.
    #[must_use]
    pub fn audience_text(&self, locale: Locale) -> Cow<'static, str> {
        match self.fit() {
            Fit::Exact | Fit::Family => self.row().audience.text(locale).into(),
            Fit::Nearest => Audience::NoPicture.text(locale),
        }
    }

    /// The paragraph for whoever runs the broadcast: what happened, why, who must act, what to do, when to try
    /// again, and what to send to support.
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
        sentences.join(match locale {
            Locale::En => " ",
            Locale::ZhCn => "",
        })
    }

    /// The line for whoever wrote the app: source, number, name, field, retry rule and document.
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
    /// One sentence over the list: what kind of answer this is.
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
            (false, _) => Summary::Nearest { code },
        };
        summary.text(locale).into_owned()
    }
}

texts! {
    enum Audience {
        NoPicture => {
            en: "The broadcast cannot be shown at the moment. Please try again in a while.",
            zh: "暂时无法显示这场直播，请过一会儿再试。",
        },
    }
}

texts! {
    enum Operator {
        Title { title: &'static str } => { en: "{title}.", zh: "{title}。" },
        Who { who: String } => { en: "This is for {who} to fix.", zh: "需由{who}处理。" },
        RetryNever => { en: "Retrying will not help until this is fixed.", zh: "问题解决前重试无效。" },
        RetryNow => { en: "Trying again at once is fine.", zh: "可以马上重试。" },
        RetryAfter { seconds: u16 } => { en: "Try again after {seconds} s.", zh: "{seconds} 秒后再试。" },
        Contact { fields: String } => {
            en: "Support needs: {fields}.",
            zh: "联系客服时请附上：{fields}。",
        },
    }
}

texts! {
    enum Developer {
        Line {
            source: &'static str,
            code: String,
            name: &'static str,
            fit: &'static str,
            field: &'static str,
            retry: String,
            document: &'static str,
            date: &'static str,
        } => {
            en: "{source} {code} {name} ({fit}); field {field}; retry: {retry}; from: {document}, {date}",
            zh: "{source} {code} {name}（{fit}）；字段 {field}；重试 {retry}；出处：{document}，{date}",
        },
    }
}

texts! {
    enum Summary {
        One { code: i64 } => { en: "{code} has one known meaning.", zh: "{code} 有一种已知含义。" },
        Rivals { code: i64, count: usize } => {
            en: "{code} has {count} known meanings; which one holds depends on what reported it.",
            zh: "{code} 有 {count} 种已知含义，要看是哪个产品报出的。",
        },
        Family { code: i64 } => {
            en: "{code} itself is not documented, but the vendor says what its range is about.",
            zh: "{code} 没有单独的说明，但腾讯云文档说明了它所在区间的含义。",
        },
        Elsewhere { code: i64 } => {
            en: "{code} is not known from this source; another product uses it.",
            zh: "该来源没有 {code}，但其他产品用到了它。",
        },
        Nearest { code: i64 } => {
            en: "{code} is not known. If it was misread, it may be one of these.",
            zh: "没有找到 {code}。如果是看错了，可能是下面这些。",
        },
    }
}
