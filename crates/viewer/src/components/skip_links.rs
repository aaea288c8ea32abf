//! The first links of a page, which lead past what stands before its contents. They are seen while they have the focus.

use gloo::utils::document;
use yew::prelude::*;

use super::focus::focus;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// What has them, for screen readers.
    pub(crate) label: AttrValue,
    /// The id of each place, and what its link says. A place must be able to take the focus.
    pub(crate) places: Vec<(AttrValue, AttrValue)>,
}

/// Shows a link for each place.
#[component]
pub(crate) fn SkipLinks(props: &Props) -> Html {
    html! {
        <nav class="skip-links" aria-label={props.label.clone()}>
            { for props.places.iter().map(|(place, label)| {
                let id = place.clone();
                let onclick = Callback::from(move |event: MouseEvent| {
                    // The page's address says what is looked at, and stays as it is.
                    event.prevent_default();
                    focus(document().get_element_by_id(&id));
                });
                html! { <a key={place.to_string()} href={format!("#{place}")} {onclick}>{ label }</a> }
            }) }
        </nav>
    }
}
