//! The search in the catalogue of errors, for people who remember a word of one.

use panglu_core::errors::search;
use web_sys::HtmlDetailsElement;
use yew::prelude::*;

use super::meaning::MeaningView;
use crate::{components::TextField, language::use_locale, locales};

/// More rows would not be read; another word makes them fewer.
const MOST: usize = 20;

/// A longer text is no word of an error.
const LONGEST: usize = 60;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// What is searched at first.
    #[prop_or_default]
    pub(crate) query: AttrValue,
}

/// Searches numbers, names, titles and causes. It is folded, unless the first query finds something.
#[component]
pub(crate) fn CatalogueCard(props: &Props) -> Html {
    let locale = use_locale();
    let query = use_state_eq(String::new);
    let open = use_state_eq(|| false);
    let details = use_node_ref();
    {
        let (query, open) = (query.clone(), open.clone());
        use_effect_with(props.query.clone(), move |first| {
            let first = first.trim();
            let is_found = !first.is_empty() && first.len() <= LONGEST && !search(first).is_empty();
            query.set(if is_found { first.to_owned() } else { String::new() });
            open.set(is_found);
        });
    }
    // Most people who look at an error never open this.
    let found = use_memo((*open, (*query).clone()), |(open, query)| {
        if *open { search(query) } else { Vec::new() }
    });
    let on_input = {
        let query = query.clone();
        Callback::from(move |text| query.set(text))
    };
    let on_toggle = {
        let (open, details) = (open.clone(), details.clone());
        Callback::from(move |_: Event| {
            let details = details.cast::<HtmlDetailsElement>();
            open.set(details.is_some_and(|details| details.open()));
        })
    };
    let count = if found.len() > MOST {
        locales::CatalogueMore {
            count: found.len(),
            shown: MOST,
        }
        .text(locale)
    } else {
        locales::CatalogueCount { count: found.len() }.text(locale)
    };
    html! {
        <section class="card" data-card="catalogue" aria-label={locales::CatalogueTitle.text(locale)}>
            <details ref={details} open={*open} ontoggle={on_toggle}>
                <summary><h2>{ locales::CatalogueTitle.text(locale) }</h2></summary>
                <TextField
                    id="catalogue-query" label={locales::CatalogueQuery.text(locale)} hint={AttrValue::from(locales::CatalogueHint.text(locale))}
                    value={(*query).clone()} {on_input}
                />
                <p class="note" role="status">{ count }</p>
                <div class="meanings">
                    { for found.iter().take(MOST).map(|meaning| html! {
                        <MeaningView key={format!("{}-{}", meaning.source().name(), meaning.name())} meaning={*meaning} open=false />
                    }) }
                </div>
            </details>
        </section>
    }
}
