//! A list of names and addresses, each with a copy button.

use yew::prelude::*;

use super::copy_button::CopyButton;

/// A row of the list.
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

/// The list. A click on an address selects the whole address.
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
    /// The name of the text, for screen readers that announce only the button.
    pub(crate) what: AttrValue,
}

/// A text with a copy button.
#[component]
pub(crate) fn AddressLine(props: &LineProps) -> Html {
    html! {
        <span class="line">
            <code>{ &props.text }</code>
            <CopyButton text={props.text.clone()} what={props.what.clone()} />
        </span>
    }
}
