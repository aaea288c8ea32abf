//! The workspace of a room: its form, which is in the page from the beginning, and around it what shows a complete room.

use panglu_core::{Locale, deployment::Deployment};
use yew::prelude::*;

use super::{
    examples::Examples,
    found::ROOM_CARD,
    on_plan,
    room_form::RoomForm,
    state::{Action, ConsoleState, KeyKind, set_key},
    workspace::{
        checks_card,
        examiner::{self, Examined},
        preview, room_finding, status_bar, tabs,
    },
};
use crate::{
    chunk::in_chunk,
    components::{Watched, use_is_wide},
    language::use_locale,
    link::Tab,
    locales,
};

in_chunk!(room: show_examiner(examiner::Props) = examiner::Examiner);
in_chunk!(room: show_room_finding(room_finding::Props) = room_finding::RoomFinding);
in_chunk!(room: show_status_bar(status_bar::Props) = status_bar::StatusBar);
in_chunk!(room: show_preview(preview::Props) = preview::Preview);
in_chunk!(room: show_checks_card(checks_card::Props) = checks_card::ChecksCard);
in_chunk!(room: show_tabs(tabs::Props) = tabs::Tabs);

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
    let watched = use_state_eq(Watched::default);
    let known = use_state_eq(|| None::<Examined>);
    // The form of a complete room makes way for the picture until somebody wants it.
    let editing = use_state_eq(|| false);
    let state = &props.state;
    let query = &state.room;
    let room = query.room().ok();
    // What is known about the room before says nothing about this one.
    let examined = (*known)
        .clone()
        .filter(|known| Some(&known.found.room) == room.as_ref());
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
    let on_watched = use_callback(watched.setter(), |told, watched| watched.set(told));
    let on_examined = use_callback(known.setter(), |told, known| known.set(told));
    let evidence = examined
        .as_ref()
        .and_then(|examined| examined.inquiry.evidence.clone());
    let folded = room.is_some() && !*editing;
    let is_shared = examined
        .as_ref()
        .is_none_or(|examined| examined.found.is_for_audience(&profile));
    let link = || query.tidy().watch_link();
    html! {
        <>
        if !state.is_untouched() {
            { show_examiner(examiner::Props {
                state: state.clone(),
                watched: (*watched).clone(),
                shown: is_wide || query.tab() == Tab::Diagnose,
                on_examined,
            }) }
        }
        if let Some(evidence) = evidence.clone().filter(|_| props.with_finding) {
            { show_room_finding(room_finding::Props { state: state.clone(), evidence }) }
        }
        <main class={classes!("cards", "workspace", state.is_untouched().then_some("untouched"))}>
            <div class={classes!("aside", (!folded).then_some("editing"))}>
                if let Some(examined) = &examined {
                    { show_status_bar(status_bar::Props {
                        found: examined.found.clone(),
                        link: is_shared.then(|| link().into()),
                        is_signed: examined.is_signed && profile.backend.is_none(),
                        listed: examined.listed.clone(),
                        watched: (*watched).clone(),
                        evidence,
                        editing: *editing,
                        on_edit,
                    }) }
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
                        { show_preview(preview::Props {
                            room: examined.as_ref().filter(|examined| examined.is_granted).map(|_| query.tidy()),
                            source: examined.as_ref().map(|examined| examined.found.source.clone()),
                            plan: query.plan(),
                            on_plan: on_plan(state),
                            share: if is_shared { link().into() } else { AttrValue::default() },
                            on_watched,
                        }) }
                    </section>
                }
                if let Some(examined) = examined.as_ref().filter(|_| is_wide) {
                    { show_checks_card(checks_card::Props::new(examined, &watched)) }
                }
            </div>
            <div class="work">{ work(state, examined, &watched, is_wide, locale) }</div>
        </main>
        </>
    }
}

/// What stands beside the picture.
fn work(
    state: &UseReducerHandle<ConsoleState>,
    examined: Option<Examined>,
    watched: &Watched,
    is_wide: bool,
    locale: Locale,
) -> Html {
    if let Some(examined) = examined {
        return show_tabs(tabs::Props {
            state: state.clone(),
            examined,
            watched: watched.clone(),
            has_checks: is_wide,
        });
    }
    if state.is_untouched() {
        return html! { <Examples state={state.clone()} /> };
    }
    if state.room.room().is_ok() {
        return Html::default();
    }
    html! {
        <section class="card" aria-label={locales::PageAddresses.text(locale)}>
            <h2>{ locales::PageAddresses.text(locale) }</h2>
            <p class="note">{ locales::PageAddressesEmpty.text(locale) }</p>
        </section>
    }
}
