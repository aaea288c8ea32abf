//! A list of names and values in two columns.

use std::borrow::Cow;

use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// Pairs of name and value.
    pub(crate) rows: Vec<(Cow<'static, str>, Cow<'static, str>)>,
}

/// A list of facts.
#[component]
pub(crate) fn Facts(props: &Props) -> Html {
    html! {
        <dl class="facts">
            { for props.rows.iter().map(|(name, value)| html! {
                <div key={name.to_string()}><dt>{ name.to_string() }</dt><dd>{ value.to_string() }</dd></div>
            }) }
        </dl>
    }
}
