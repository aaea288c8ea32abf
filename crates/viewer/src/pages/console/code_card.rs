//! The card for an error code, with all its meanings.

use panglu_core::{
    Locale,
    errors::{Meaning, RelayCall, explain},
    identify::{ErrorName, LogLine},
};
use yew::prelude::*;

use super::meaning::MeaningView;
use crate::{language::use_locale, locales};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) code: i64,
    /// The log line that contained the code.
    #[prop_or_default]
    pub(crate) line: Option<LogLine>,
}

/// Explains one code. Which meaning applies depends on where the number was seen: the likeliest is open, the others are named.
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
            <div class="meanings">{ for list(found.meanings.iter()) }</div>
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
            <div class="meanings">{ for list(props.named.found.iter().map(|found| &found.meaning)) }</div>
        </section>
    }
}

/// The meanings, of which the first is open.
fn list<'a>(meanings: impl Iterator<Item = &'a Meaning>) -> impl Iterator<Item = Html> {
    meanings.enumerate().map(|(index, meaning)| {
        html! { <MeaningView key={format!("{}-{}", meaning.source().name(), meaning.name())} meaning={*meaning} open={index == 0} /> }
    })
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
