//! The card for an error code, with all its meanings side by side.

use std::borrow::Cow;

use panglu_core::{
    Locale,
    errors::{Fit, Meaning, RelayCall, RetryRule, explain},
    identify::{ErrorName, LogLine},
    text::Text,
};
use yew::prelude::*;

use super::facts::Facts;
use crate::{language::use_locale, locales};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) code: i64,
    /// The log line that contained the code.
    #[prop_or_default]
    pub(crate) line: Option<LogLine>,
}

/// Explains one code. Which meaning applies depends on where the number was seen, so all are shown.
#[component]
pub(crate) fn CodeCard(props: &Props) -> Html {
    let locale = use_locale();
    let found = explain(props.code, None);
    html! {
        <section class="card" data-card="code" aria-label={locales::CodeTitle.text(locale)}>
            <h2>{ locales::CodeHeading { code: props.code }.text(locale) }</h2>
            if let Some(line) = &props.line {
                <p class="note">{ seen_in(line, locale) }</p>
            }
            if !found.known || found.meanings.len() > 1 {
                <p class="note" data-summary="">{ found.summary(locale) }</p>
            }
            <div class="meanings">{ for found.meanings.iter().map(|meaning| view(meaning, locale)) }</div>
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct NameProps {
    pub(crate) named: ErrorName,
}

/// Explains the name of an error, with the meanings of similar names.
#[component]
pub(crate) fn NameCard(props: &NameProps) -> Html {
    let locale = use_locale();
    html! {
        <section class="card" data-card="error-name" aria-label={locales::CodeTitle.text(locale)}>
            <h2>{ &props.named.name }</h2>
            <div class="meanings">{ for props.named.found.iter().map(|found| view(&found.meaning, locale)) }</div>
        </section>
    }
}

/// The label of a meaning that is not for exactly this number; `None` for an exact match.
const fn fit(fit: Fit) -> Option<Text> {
    match fit {
        Fit::Exact => None,
        Fit::Family => Some(locales::CodeFamily),
        Fit::Nearest => Some(locales::CodeNearest),
    }
}

fn seen_in(line: &LogLine, locale: Locale) -> String {
    let call = line.call.map(|call| match call {
        RelayCall::Start => locales::CodeStartFailed.text(locale).into_owned(),
        RelayCall::Stop => locales::CodeStopFailed.text(locale).into_owned(),
    });
    let details = [
        call,
        line.module.clone(),
        Some(line.message.clone()).filter(|message| !message.is_empty()),
    ];
    let details: Vec<String> = details.into_iter().flatten().collect();
    details.join(" · ")
}

fn view(meaning: &Meaning, locale: Locale) -> Html {
    let reference = meaning.reference();
    let rows = vec![
        (locales::CodeCause.text(locale), meaning.cause(locale).into()),
        (locales::CodeAct.text(locale), meaning.advice(locale).into()),
        (locales::CodeWho.text(locale), meaning.who().label(locale)),
        (locales::CodeRetry.text(locale), retry(meaning.retry(), locale)),
        (locales::CodeAudience.text(locale), meaning.audience_text(locale)),
        (
            locales::CodeReference.text(locale),
            format!("{} ({})", reference.title(locale), reference.date()).into(),
        ),
    ];
    let contact = meaning.contact();
    html! {
        <article class="meaning" data-source={meaning.source().name()} data-code={meaning.code().to_string()} data-fit={meaning.fit().name()}>
            <h3>
                { meaning.title(locale) }
                if let Some(fit) = fit(meaning.fit()) { <span class="badge plain">{ fit.text(locale) }</span> }
                if meaning.benign() { <span class="badge good">{ locales::CodeBenign.text(locale) }</span> }
            </h3>
            <p class="note">{ meaning.source().label(locale) }{ format!(" · {} · {}", meaning.code(), meaning.name()) }</p>
            <Facts {rows} />
            if !contact.is_empty() {
                <p class="note">{ locales::CodeContact { fields: contact.join(", ") }.text(locale) }</p>
            }
        </article>
    }
}

fn retry(rule: RetryRule, locale: Locale) -> Cow<'static, str> {
    match rule {
        RetryRule::Never => locales::CodeRetryNever.text(locale),
        RetryRule::Now => locales::CodeRetryNow.text(locale),
        RetryRule::After { seconds } => locales::CodeRetryAfter { seconds }.text(locale),
    }
}
