//! A choice between a few visible options.

use yew::prelude::*;

#[derive(Debug, Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// Unique in the page. Groups the radio buttons.
    pub(crate) name: AttrValue,
    pub(crate) label: AttrValue,
    /// The value and label of each option.
    pub(crate) options: Vec<(&'static str, AttrValue)>,
    pub(crate) selected: AttrValue,
    pub(crate) on_select: Callback<&'static str>,
}

/// Radio buttons displayed as one bar.
#[component]
pub(crate) fn Segmented(props: &Props) -> Html {
    html! {
        <fieldset class="segmented">
            <legend>{ &props.label }</legend>
            <div class="segments">
                { for props.options.iter().map(|(value, label)| {
                    let value = *value;
                    html! {
                        <label key={value}>
                            <input
                                type="radio"
                                name={props.name.clone()}
                                {value}
                                checked={props.selected == value}
                                onchange={props.on_select.reform(move |_: Event| value)}
                            />
                            <span>{ label }</span>
                        </label>
                    }
                }) }
            </div>
        </fieldset>
    }
}
