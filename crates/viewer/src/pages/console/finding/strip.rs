//! The strip below the box: the verdict, the next act, and what to do with both.

use yew::prelude::*;

use super::Finding;
use crate::{
    components::{CopyButton, Sign},
    language::use_locale,
    locales,
    pages::console::state::{Action, ConsoleState},
};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) state: UseReducerHandle<ConsoleState>,
    pub(crate) finding: Finding,
}

/// Shows the finding, and hands it on.
#[component]
pub(crate) fn FindingStrip(props: &Props) -> Html {
    let locale = use_locale();
    let Props { state, finding } = props;
    let ask = state.ask();
    let page = state.room.tidy().console_link();
    let link = match ask {
        Some(ask) => Some(format!("{page}#{}", ask.to_fragment())),
        None => state.is_in_link().then_some(page),
    };
    let values = state.subject().map(|subject| subject.values(locale));
    let values = values.filter(|values| !values.is_empty());
    let lines = [
        Some(finding.verdict.to_string()),
        finding.next.as_ref().map(ToString::to_string),
        values,
        link.clone(),
    ];
    let text = lines.into_iter().flatten().collect::<Vec<_>>().join("\n");
    let undo = {
        let state = state.dispatcher();
        Callback::from(move |_: MouseEvent| state.dispatch(Action::Undo))
    };
    html! {
        <section
            class={classes!("finding", finding.outcome.name())} aria-label={locales::FindingTitle.text(locale)}
            data-finding={state.subject().map_or("room", |subject| subject.kind())}
            data-verdict={finding.names.map(|(verdict, _)| verdict)} data-who={finding.names.map(|(_, who)| who)}
        >
            <div role="status">
                <p class="says"><Sign outcome={finding.outcome} />{ " " }{ finding.verdict.clone() }</p>
                if let Some(next) = &finding.next { <p class="next">{ next.clone() }</p> }
                if link.is_none() { <p class="note">{ locales::FindingNotShared.text(locale) }</p> }
            </div>
            <div class="acts">
                <CopyButton {text} what={locales::FindingTitle.text(locale)} label={locales::FindingCopy} />
                if let Some(link) = link {
                    <CopyButton text={link} what={locales::StatusLink.text(locale)} label={locales::FindingShare} />
                }
                if !state.before.is_empty() {
                    <button type="button" class="copy" onclick={undo}>{ locales::FindingUndo.text(locale) }</button>
                }
            </div>
        </section>
    }
}
