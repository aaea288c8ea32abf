//! One meaning of an error: what it is called and by whom, its cause, and what each person should know and do.

use std::borrow::Cow;

use panglu_core::{
    Locale,
    errors::{Fit, Meaning, RetryRule},
    identify::{ErrorName, Subject},
    text::Text,
};
use yew::prelude::*;

use super::facts::Facts;
use crate::{
    components::CopyButton,
    language::use_locale,
    link::{Ask, RoomQuery},
    locales,
};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) meaning: Meaning,
    /// Whether it is unfolded from the beginning.
    pub(crate) open: bool,
}

/// Shows a meaning, folded or not.
#[component]
pub(crate) fn MeaningView(props: &Props) -> Html {
    let locale = use_locale();
    let meaning = &props.meaning;
    let contact = meaning.contact();
    html! {
        <details
            class="meaning" open={props.open} data-source={meaning.source().name()} data-code={meaning.code().to_string()}
            data-fit={meaning.fit().name()}
        >
            <summary>
                <h3>
                    { meaning.title(locale) }
                    if let Some(fit) = fit(meaning.fit()) { <span class="badge plain">{ fit.text(locale) }</span> }
                    if meaning.benign() { <span class="badge good">{ locales::CodeBenign.text(locale) }</span> }
                </h3>
                <p class="note">{ meaning.source().label(locale) }{ format!(" · {} · {}", meaning.code(), meaning.name()) }</p>
            </summary>
            <Facts rows={rows(meaning, locale)} />
            if !contact.is_empty() {
                <p class="note">{ locales::CodeContact { fields: contact.join(", ") }.text(locale) }</p>
            }
            <p class="note">
                { locales::CodeReference.text(locale) }{ " · " }{ reference(meaning, locale) }
            </p>
            if let Some(link) = link(meaning) {
                <CopyButton text={link} what={meaning.title(locale)} label={locales::CodeCopyLink} />
            }
        </details>
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

fn rows(meaning: &Meaning, locale: Locale) -> Vec<(Cow<'static, str>, Cow<'static, str>)> {
    vec![
        (locales::CodeCause.text(locale), meaning.cause(locale).into()),
        (locales::CodeAct.text(locale), meaning.advice(locale).into()),
        (locales::CodeWho.text(locale), meaning.who().label(locale)),
        (locales::CodeRetry.text(locale), retry(meaning.retry(), locale)),
        (locales::CodeAudience.text(locale), meaning.audience_text(locale)),
    ]
}

fn reference(meaning: &Meaning, locale: Locale) -> Html {
    let reference = meaning.reference();
    let text = format!("{} ({})", reference.title(locale), reference.date());
    match reference.url() {
        Some(url) => html! { <a href={url} target="_blank" rel="noopener noreferrer">{ text }</a> },
        None => text.into(),
    }
}

fn retry(rule: RetryRule, locale: Locale) -> Cow<'static, str> {
    match rule {
        RetryRule::Never => locales::CodeRetryNever.text(locale),
        RetryRule::Now => locales::CodeRetryNow.text(locale),
        RetryRule::After { seconds } => locales::CodeRetryAfter { seconds }.text(locale),
    }
}

/// A link that opens the console with this meaning. A name of several words leads to it alone; a name of one word may be any word,
/// so its number is in the link, which has other meanings too.
fn link(meaning: &Meaning) -> Option<String> {
    let subject = if meaning.name().contains('-') {
        Subject::ErrorName(ErrorName {
            name: meaning.name().to_owned(),
            found: Vec::new(),
        })
    } else {
        Subject::Code(meaning.code())
    };
    let ask = Ask::of(&subject)?;
    Some(format!(
        "{}#{}",
        RoomQuery::default().console_link(),
        ask.to_fragment()
    ))
}
