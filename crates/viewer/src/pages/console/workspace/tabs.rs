//! The tabs of a room. What a tab shows arrives when it is first opened.

use panglu_core::text::Text;
use yew::prelude::*;

use super::{
    super::state::{Action, ConsoleState},
    addresses,
    checks_card::{self, ChecksCard},
    diagnose::Diagnose,
    events,
    examiner::Examined,
    integrate, recording_card,
};
use crate::{
    chunk::in_chunk,
    components::{TabList, TabPanel, Watched},
    language::use_locale,
    link::Tab,
    locales,
};

in_chunk!(tabs: show_addresses(addresses::Props) = addresses::Addresses);
in_chunk!(tabs: show_events(events::Props) = events::Events);
in_chunk!(tabs: show_integrate(integrate::Props) = integrate::Integrate);
in_chunk!(tabs: show_recording_card(()) = recording_card::RecordingCard);

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) state: UseReducerHandle<ConsoleState>,
    pub(crate) examined: Examined,
    pub(crate) watched: Watched,
    /// Whether the checks stand beside the tabs.
    pub(crate) has_checks: bool,
}

/// Shows the tabs.
#[component]
pub(crate) fn Tabs(props: &Props) -> Html {
    let locale = use_locale();
    let Props {
        state,
        examined,
        watched,
        has_checks,
    } = props;
    let on_select = {
        let state = state.dispatcher();
        Callback::from(move |name: &'static str| {
            let tab = Tab::named(name).unwrap_or_default();
            state.dispatch(Action::OpenTab(tab));
        })
    };
    let selected = state.room.tab().name();
    let panel =
        |tab: Tab, shown: Html| html! { <TabPanel value={tab.name()} {selected}>{ shown }</TabPanel> };
    let found = || examined.found.clone();
    html! {
        <>
            <TabList
                label={locales::RoomTabs.text(locale)} {selected} {on_select}
                tabs={Tab::ALL.map(|tab| (tab.name(), label(tab).text(locale).into())).to_vec()}
            />
            { panel(Tab::Diagnose, html! {
                <>
                    if !has_checks {
                        <ChecksCard ..checks_card::Props::new(examined, watched) />
                    }
                    <Diagnose watched={watched.clone()} />
                </>
            }) }
            { panel(Tab::Addresses, show_addresses(addresses::Props { found: found(), state: state.clone() })) }
            { panel(Tab::Events, show_events(events::Props {
                code: examined.found.code.clone(),
                state: state.clone(),
                moving: watched.moving(),
            })) }
            { panel(Tab::Integrate, show_integrate(integrate::Props { found: found() })) }
            { panel(Tab::Record, show_recording_card(())) }
        </>
    }
}

const fn label(tab: Tab) -> Text {
    match tab {
        Tab::Diagnose => locales::RoomTabDiagnose,
        Tab::Addresses => locales::RoomTabAddresses,
        Tab::Events => locales::RoomTabEvents,
        Tab::Integrate => locales::RoomTabIntegrate,
        Tab::Record => locales::RoomTabRecord,
    }
}
