//! Names and addresses, each with a button that copies it.

use yew::prelude::*;

use super::copy_button::CopyButton;

/// One row.
#[derive(Clone, PartialEq)]
pub(crate) struct Address {
    /// A stable name for styles and tests.
    pub(crate) name: &'static str,
    pub(crate) label: AttrValue,
    pub(crate) text: AttrValue,
}

#[derive(Clone, PartialEq, Properties)]
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
                    <dd><AddressLine text={address.text.clone()} what={address.label.clone()} /></dd>
                </div>
            }) }
        </dl>
    }
}

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct LineProps {
    pub(crate) text: AttrValue,
    /// What it is, for those who only hear the button.
    pub(crate) what: AttrValue,
}

/// One text with a button that copies it.
#[component]
pub(crate) fn AddressLine(props: &LineProps) -> Html {
    html! {
        <span class="line">
            <code>{ &props.text }</code>
            <CopyButton text={props.text.clone()} what={props.what.clone()} />
        </span>
    }
}
