//! What the vendor's documents say about a topic, folded until somebody wants it.

use panglu_core::guide::{Fact, Topic};
use yew::prelude::*;

use crate::{language::use_locale, locales};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The topics, in display order.
    pub(crate) topics: &'static [Topic],
}

/// A card with a fold for each topic. Each names its documents, because the rules have changed over the years.
#[component]
pub(crate) fn Guide(props: &Props) -> Html {
    let locale = use_locale();
    html! {
        <section class="card" data-card="guide">
            <h2>{ locales::GuideTitle.text(locale) }</h2>
            { for props.topics.iter().map(|topic| {
                let mut documents: Vec<_> = Fact::of(*topic).map(Fact::document).collect();
                documents.dedup();
                html! {
                    <details key={topic.code()} data-topic={topic.code()}>
                        <summary>{ topic.text(locale) }</summary>
                        <ul class="advice">{ for Fact::of(*topic).map(|fact| view(fact, locale)) }</ul>
                        { for documents.into_iter().map(|document| html! {
                            <p class="note">{ format!("{} ({})", document.title(locale), document.date()) }</p>
                        }) }
                    </details>
                }
            }) }
        </section>
    }
}

fn view(fact: Fact, locale: panglu_core::Locale) -> Html {
    html! {
        <li key={fact.code()} data-fact={fact.code()}>
            { fact.text(locale) }
            if let Some(link) = fact.link() {
                { " " }
                <a href={link} target="_blank" rel="noopener noreferrer">{ link }</a>
            }
        </li>
    }
}
