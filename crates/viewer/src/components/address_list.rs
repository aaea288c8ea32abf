//! Names and addresses, each with a button that copies it.

use yew::prelude::*;

use super::copy_button::CopyButton;

/// One row.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Address {
    /// A stable name for styles and tests.
    pub(crate) name: &'static str,
    pub(crate) label: AttrValue,
    pub(crate) text: AttrValue,
}

#[derive(Debug, Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) addresses: Vec<Address>,
}

/// The rows. A click on an address selects all of it.
#[component]
pub(crate) fn AddressList(props: &Props) -> Html {
    html! {
        <dl class="addresses">
            { for props.addresses.iter().map(|address| html! {
                <div class="address" key={address.name} data-address={address.name}>
                    <dt>{ &address.label }</dt>
                    <dd>
                        <code>{ &address.text }</code>
                        <CopyButton text={address.text.clone()} what={address.label.clone()} />
                    </dd>
                </div>
            }) }
        </dl>
    }
}
