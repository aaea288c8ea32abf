//! The card for a text that was not recognised: the attempted readings, and what can be pasted.

use panglu_core::identify::{Attempt, SeenId};
use yew::prelude::*;

use crate::{language::use_locale, locales};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The failed attempts to read the text.
    pub(crate) attempts: Vec<Attempt>,
    /// The ids in the text.
    pub(crate) seen: Vec<SeenId>,
}

/// Lists the ids in the text, and every attempted reading with the reason why it failed and an example of such a text.
#[component]
pub(crate) fn UnknownCard(props: &Props) -> Html {
    let locale = use_locale();
    html! {
        <section class="card" data-card="unknown" aria-label={locales::UnknownTitle.text(locale)}>
            <h2>{ locales::UnknownTitle.text(locale) }</h2>
            if !props.seen.is_empty() {
                <p data-seen="">
                    { locales::UnknownSeen.text(locale) }{ " " }
                    { props.seen.iter().map(|id| id.text(locale)).collect::<Vec<_>>().join(" · ") }
                </p>
            }
            <ul class="advice">
                { for props.attempts.iter().map(|attempt| html! {
                    <li key={attempt.kind()} data-tried={attempt.kind()}>{ attempt.text(locale) }</li>
                }) }
            </ul>
        </section>
    }
}
