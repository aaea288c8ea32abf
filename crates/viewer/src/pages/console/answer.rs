//! The cards for what was recognised in a text.

use std::borrow::Cow;

use panglu_core::{
    TrtcRoom,
    identify::{RoomReference, Subject},
};
use yew::prelude::*;

use super::{
    address_card::{AddressCard, source_of},
    address_preview::AddressPreview,
    catalogue_card::CatalogueCard,
    code_card::{CodeCard, NameCard},
    notification_card::NotificationCard,
    number_card::NumberCard,
    on_plan, on_state, roster,
    state::{Action, ConsoleState},
    stream_card::StreamCard,
    timeline_card::TimelineCard,
    unknown_card::UnknownCard,
};
use crate::{chunk::in_chunk, language::use_locale};

in_chunk!(lists: pasted_roster(roster::PastedProps) = roster::PastedRoster);

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) state: UseReducerHandle<ConsoleState>,
}

/// Shows the cards of the selected reading. What stood there before has nothing to do with this text, so it is gone.
#[component]
pub(crate) fn Answer(props: &Props) -> Html {
    let locale = use_locale();
    let state = props.state.clone();
    match state.subject() {
        // What a room shows stands beside its form.
        Some(Subject::Room(RoomReference {
            room: TrtcRoom::Number(room),
            ..
        })) => html! { <NumberCard state={state.clone()} room={*room} /> },
        None | Some(Subject::Room(_)) => Html::default(),
        Some(Subject::Unknown) => html! {
            <main class="cards wide">
                <CatalogueCard query={state.pasted.clone()} />
                <UnknownCard attempts={state.attempts.clone()} seen={state.seen.clone()} />
            </main>
        },
        Some(Subject::Rooms(found)) => html! {
            <main class="cards wide">
                { pasted_roster(roster::PastedProps {
                    pasted: state.pasted.clone(),
                    roster: found.clone(),
                    account: state.room.bizid.clone(),
                    play_key: state.keys.play.clone(),
                    plan: state.room.plan(),
                    on_open: on_state(&state, Action::Open),
                }) }
            </main>
        },
        Some(Subject::Address(address)) => {
            let address = address.expose();
            let source = source_of(address);
            html! {
                <main class={classes!("cards", source.is_none().then_some("wide"))}>
                    <AddressCard state={state.clone()} address={address.to_owned()} />
                    if let Some(source) = source {
                        <div class="beside"><section class="card">
                            <AddressPreview {source} plan={state.room.plan()} on_plan={on_plan(&state)} />
                        </section></div>
                    }
                </main>
            }
        }
        Some(Subject::LogLine(line)) => html! {
            <main class="cards wide"><CodeCard code={line.code} line={Some(line.clone())} /><CatalogueCard /></main>
        },
        Some(Subject::Code(code)) => html! {
            <main class="cards wide"><CodeCard code={*code} /><CatalogueCard /></main>
        },
        Some(Subject::ErrorName(named)) => html! {
            <main class="cards wide"><NameCard named={named.clone()} /><CatalogueCard /></main>
        },
        Some(Subject::Notification(body)) => html! {
            <main class="cards wide"><NotificationCard state={state.clone()} body={body.expose().to_owned()} /></main>
        },
        Some(Subject::Timeline(bodies)) => html! {
            <main class="cards wide"><TimelineCard state={state.clone()} bodies={bodies.clone()} /></main>
        },
        Some(subject @ (Subject::Callback(_) | Subject::Secret(_))) => html! {
            <main class="cards wide"><Note kind={subject.kind()} title={subject.text(locale)} /></main>
        },
        Some(Subject::Stream(name)) => html! {
            <main class="cards wide"><StreamCard name={name.to_string()} state={state.clone()} /></main>
        },
    }
}

#[derive(Clone, PartialEq, Properties)]
struct NoteProps {
    kind: &'static str,
    title: Cow<'static, str>,
}

/// The card for what has no more to show than its name: the warnings and the other readings are above it.
#[component]
fn Note(props: &NoteProps) -> Html {
    html! { <section class="card" data-card={props.kind}><h2>{ props.title.clone() }</h2></section> }
}
