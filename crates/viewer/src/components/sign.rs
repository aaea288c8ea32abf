//! The sign of an outcome.

use panglu_core::diagnosis::Outcome;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) outcome: Outcome,
}

/// The sign of an outcome, beside its word or sentence.
#[component]
pub(crate) fn Sign(props: &Props) -> Html {
    let sign = match props.outcome {
        Outcome::Good => "●",
        Outcome::Warn => "▲",
        Outcome::Bad => "✕",
        Outcome::Unknown => "○",
        Outcome::Running => "◌",
    };
    html! { <span class={classes!("sign", props.outcome.name())} aria-hidden="true">{ sign }</span> }
}
