//! What an error code means: every meaning it has, side by side.

use std::borrow::Cow;

use panglu_core::{
    Locale,
    errors::{Fit, Meaning, RelayCall, RetryRule, explain},
    identify::LogLine,
    text::Text,
};
use yew::prelude::*;

use super::facts::Facts;
use crate::{language::use_locale, locales};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) code: i64,
    /// The log line it was found in.
    #[prop_or_default]
    pub(crate) line: Option<LogLine>,
}

/// The explanation of one code. Which of several meanings applies depends on where the number was seen, so all are shown.
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
            if !found.known {
                <p class="note">{ locales::CodeUnknown.text(locale) }</p>
            } else if found.meanings.len() > 1 {
                <p class="note">{ locales::CodeRivals { count: found.meanings.len() }.text(locale) }</p>
            }
            if found.meanings.iter().all(|meaning| meaning.fit() == Fit::Nearest) {
                { relay_ranges(props.code, locale) }
            }
            <div class="meanings">{ for found.meanings.iter().map(|meaning| view(meaning, locale)) }</div>
        </section>
    }
}

/// What a meaning is where it is not that of the number itself.
const fn fit(fit: Fit) -> Option<Text> {
    match fit {
        Fit::Exact => None,
        Fit::Family => Some(locales::CodeFamily),
        Fit::Nearest => Some(locales::CodeNearest),
    }
}

/// The ranges that the relay's codes come in, as the vendor divides them; core says what each is about.
const RELAY_RANGES: [(i64, i64); 4] = [
    (40_000_000, 40_000_099),
    (40_000_200, 40_000_299),
    (40_000_300, 40_000_399),
    (40_000_400, 40_000_499),
];

/// The relay's ranges, for a number that looks like one of its codes and lies in none of them.
pub(super) fn relay_ranges(code: i64, locale: Locale) -> Html {
    if !(40_000_000..=40_009_999).contains(&code) {
        return Html::default();
    }
    html! {
        <div data-ranges="relay">
            <p class="note">{ locales::CodeRelayRanges.text(locale) }</p>
            <ul class="advice">
                { for RELAY_RANGES.iter().filter_map(|(first, last)| {
                    let title = explain(*last, None).meanings.first()?.title(locale);
                    Some(html! { <li key={*last}>{ format!("{first}–{last} · {title}") }</li> })
                }) }
            </ul>
        </div>
    }
}

fn seen_in(line: &LogLine, locale: Locale) -> String {
    let call = match line.call {
        RelayCall::Start => locales::CodeStartFailed,
        RelayCall::Stop => locales::CodeStopFailed,
    };
    let details = [
        line.module.clone(),
        Some(line.message.clone()).filter(|message| !message.is_empty()),
    ];
    let details: Vec<String> = details.into_iter().flatten().collect();
    let separator = if details.is_empty() { "" } else { " · " };
    format!("{}{separator}{}", call.text(locale), details.join(" · "))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_range_of_the_relay_is_explained_as_a_whole() {
        for (first, last) in RELAY_RANGES {
            let found = explain(last, None);
            let family = found.meanings.first().unwrap();
            assert_eq!(family.fit(), Fit::Family, "{last}");
            let inside = explain(first + 98, None);
            assert_eq!(inside.meanings[0].name(), family.name(), "{first}");
        }
    }
}
