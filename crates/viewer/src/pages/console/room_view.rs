//! The workspace of a room: its form and its picture, a status bar, and the tabs.

use panglu_core::{Locale, deployment::Deployment, guide::Topic, text::Text};
use yew::prelude::*;

use super::{
    examples::Examples,
    finding::{Finding, FindingStrip},
    found::{Found, ROOM_CARD},
    on_plan,
    preview::Preview,
    profiles::Account,
    recording_card::RecordingCard,
    room_form::RoomForm,
    sdk_card::SdkCard,
    snippets_card::SnippetsCard,
    state::{Action, ConsoleState, KeyKind, set_key},
    workspace::{
        Addresses, ChannelCard, ChecksCard, Diagnose, Events, Grant, Guide, Inquiry, StatusBar, signed,
        use_granted, use_inquiry, use_listed,
    },
};
use crate::{
    components::{TabList, TabPanel, Watched, use_is_wide},
    language::use_locale,
    link::Tab,
    live::judged::Judged,
    locales,
};

/// What to know about relaying from an app, and about playing in a program of one's own.
const INTEGRATING: &[Topic] = &[Topic::ManualRelay, Topic::FfmpegClient];

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) state: UseReducerHandle<ConsoleState>,
    /// Whether to show the room's finding. Below a question about another text it would be a second answer.
    #[prop_or(true)]
    pub(crate) with_finding: bool,
}

/// Shows the workspace. Without a room there is nothing to show in tabs, so there are none. On a wide window the checks stand
/// below the picture, whatever tab is open.
#[component]
pub(crate) fn RoomView(props: &Props) -> Html {
    let locale = use_locale();
    let profile = use_context::<Deployment>().unwrap_or_default();
    let is_wide = use_is_wide();
    let account = use_context::<Account>().unwrap_or_default();
    let watched = use_state_eq(Watched::default);
    // The form of a complete room makes way for the picture until somebody wants it.
    let editing = use_state_eq(|| false);
    let state = &props.state;
    let query = &state.room;
    let room = query.room().ok();
    let name = room.as_ref().map(|room| account.stream_name(room));
    // Signed again for every change of the room, so that the time counts from then.
    let signature = use_memo(
        (query.clone(), name.clone(), state.keys.play.clone()),
        |(_, name, key)| signed(name.as_ref()?, key),
    );
    let mut found = room
        .zip(name)
        .map(|(room, name)| Found::new(room, name, &profile, signature.as_ref().as_ref()));
    // A key that is typed signs by itself.
    let granted = use_granted(found.as_ref(), signature.is_none());
    if let (Grant::Given(granted), Some(found)) = (&granted, &mut found) {
        granted.apply(found);
    }
    let listed = use_listed(found.as_ref().map(|found| &found.code), profile.backend.as_ref());
    let shown = is_wide || query.tab() == Tab::Diagnose;
    let inquiry = use_inquiry(
        found.clone().filter(|_| granted != Grant::Asked),
        state.keys.play.clone(),
        &watched,
        shown,
    );
    let on_query = {
        let (state, editing) = (state.clone(), editing.clone());
        Callback::from(move |room| {
            editing.set(true);
            state.dispatch(Action::Edit(room));
        })
    };
    let on_edit = {
        let editing = editing.clone();
        Callback::from(move |_: MouseEvent| editing.set(!*editing))
    };
    let on_watched = {
        let watched = watched.clone();
        Callback::from(move |told| watched.set(told))
    };
    let evidence = inquiry.evidence.as_ref();
    let finding = evidence.map(|evidence| Finding::of_checks(&evidence.finding(locale), locale));
    let folded = found.is_some() && !*editing;
    let is_shared = found.as_ref().is_none_or(|found| found.is_for_audience(&profile));
    html! {
        <>
        if let Some(finding) = finding.filter(|_| props.with_finding) {
            <FindingStrip state={state.clone()} {finding} />
        }
        <main class={classes!("cards", "workspace", state.is_untouched().then_some("untouched"))}>
            <div class={classes!("aside", (!folded).then_some("editing"))}>
                if let Some(found) = &found {
                    <StatusBar
                        found={found.clone()} link={is_shared.then(|| AttrValue::from(query.tidy().watch_link()))}
                        is_signed={signature.is_some() && profile.backend.is_none()} listed={listed.clone()} watched={(*watched).clone()}
                        evidence={inquiry.evidence.clone()} editing={*editing} {on_edit}
                    />
                }
                <section class="card room-card" id={ROOM_CARD} hidden={folded} aria-label={locales::PageRoom.text(locale)}>
                    { for state.repeated.iter().map(|name| html! {
                        <p class="note error" data-repeated={*name}>{ locales::PageLinkRepeated { name }.text(locale) }</p>
                    }) }
                    <RoomForm
                        query={query.clone()} {on_query} play_key={state.keys.play.clone()}
                        on_play_key={set_key(state, KeyKind::Play)}
                    />
                </section>
                if !state.is_untouched() {
                    <section class="card picture-card" aria-label={locales::PagePreview.text(locale)}>
                        <Preview
                            room={(granted != Grant::NotAsked).then(|| query.tidy())} source={found.as_ref().map(|found| found.source.clone())} plan={query.plan()} on_plan={on_plan(state)}
                            share={if is_shared { query.tidy().watch_link() } else { String::new() }} {on_watched}
                        />
                    </section>
                }
                if let Some(found) = found.as_ref().filter(|_| is_wide) {
                    <ChecksCard
                        room={found.room.clone()} inquiry={inquiry.clone()} report={watched.report.clone()} listed={listed.clone()}
                    />
                }
            </div>
            <div class="work">
                if let Some(found) = &found {
                    { tabs(state, found, &watched, &inquiry, listed.filter(|_| !is_wide), is_wide, locale) }
                } else if state.is_untouched() {
                    <Examples state={state.clone()} />
                } else {
                    <section class="card" aria-label={locales::PageAddresses.text(locale)}>
                        <h2>{ locales::PageAddresses.text(locale) }</h2>
                        <p class="note">{ locales::PageAddressesEmpty.text(locale) }</p>
                    </section>
                }
            </div>
        </main>
        </>
    }
}

fn tabs(
    state: &UseReducerHandle<ConsoleState>,
    found: &Found,
    watched: &Watched,
    inquiry: &Inquiry,
    listed: Option<Judged>,
    is_wide: bool,
    locale: Locale,
) -> Html {
    let query = &state.room;
    let on_select = {
        let state = state.clone();
        Callback::from(move |name: &'static str| {
            let tab = Tab::named(name).unwrap_or_default();
            state.dispatch(Action::OpenTab(tab));
        })
    };
    let selected = query.tab().name();
    let panel =
        |tab: Tab, shown: Html| html! { <TabPanel value={tab.name()} {selected}>{ shown }</TabPanel> };
    html! {
        <>
            <TabList
                label={locales::RoomTabs.text(locale)} {selected} {on_select}
                tabs={Tab::ALL.map(|tab| (tab.name(), label(tab).text(locale).into())).to_vec()}
            />
            { panel(Tab::Diagnose, html! {
                <>
                    if !is_wide {
                        <ChecksCard
                            room={found.room.clone()} inquiry={inquiry.clone()} report={watched.report.clone()} {listed}
                        />
                    }
                    <Diagnose watched={watched.clone()} />
                </>
            }) }
            { panel(Tab::Addresses, html! { <Addresses found={found.clone()} state={state.clone()} /> }) }
            { panel(Tab::Events, html! { <Events code={found.code.clone()} state={state.clone()} moving={watched.moving()} /> }) }
            { panel(Tab::Integrate, html! {
                <>
                    <SnippetsCard rtmp={found.rtmp.clone()} source={found.source.clone()} />
                    <SdkCard room={found.room.room} kind={found.room.kind} />
                    <ChannelCard />
                    <Guide topics={INTEGRATING} />
                </>
            }) }
            { panel(Tab::Record, html! { <RecordingCard /> }) }
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
