//! The message for a link that does not specify a room: first for the audience, then the errors for the operator.

use yew::prelude::*;

use crate::{
    language::use_locale,
    link::{LinkFault, RoomQuery},
    locales,
};

#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct Props {
    pub(super) faults: Vec<LinkFault>,
    pub(super) query: RoomQuery,
}

/// Takes the place of the picture.
#[component]
pub(super) fn BadLink(props: &Props) -> Html {
    let locale = use_locale();
    html! {
        <main>
            <div class="notice" role="alert">
                <p>{ locales::PageBadLink.text(locale) }</p>
                <p>{ locales::PageBadLinkAct.text(locale) }</p>
                <ul>{ for props.faults.iter().map(|fault| html! { <li>{ fault.text(locale) }</li> }) }</ul>
                <a href={props.query.tidy().console_link()}>{ locales::PageCheckRoom.text(locale) }</a>
            </div>
        </main>
    }
}
