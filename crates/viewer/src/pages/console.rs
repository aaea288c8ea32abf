//! The operator's page: an input box for any text, and below it the cards for the pasted text.

mod address_card;
mod address_preview;
mod answer;
mod catalogue_card;
mod code_card;
mod examples;
mod facts;
mod finding;
mod found;
mod judged;
mod meaning;
mod notification_card;
mod number_card;
mod page_options;
mod paste_box;
mod profiles;
mod readings;
mod recent;
mod room_form;
mod room_view;
mod roster;
mod roster_source;
mod sdk_card;
mod sdk_choices;
mod sdk_fields;
mod sdk_options;
mod skip;
mod snippets_card;
mod state;
mod stream_card;
mod timeline_card;
mod unknown_card;
mod workspace;

use std::rc::Rc;

use gloo::{
    events::EventListener,
    timers::callback::Timeout,
    utils::{document, window},
};
use panglu_core::{
    Locale, TrtcRoom,
    deployment::Deployment,
    identify::{RoomReference, Subject},
};
use paste_box::PasteBox;
use profiles::{Account, AccountBar, AccountNotes, deployment_of, use_account_of, use_accounts};
use recent::Recent;
use room_view::RoomView;
use roster::RosterIntake;
use state::{Action, ConsoleState, Keys};
use yew::prelude::*;
use yew_router::prelude::*;

pub(crate) use profiles::stored;
pub(crate) use roster::work as roster_worker;

use crate::{
    chunk::in_chunk,
    components::{HeldKeys, LanguageSwitch, SkipLinks, use_is_wide},
    language::use_locale,
    link::{Ask, Link as RoomLink},
    locales,
    route::Route,
    services::profiles::Stored,
};

in_chunk!(answers: subject_finding(finding::Props) = finding::SubjectFinding);
in_chunk!(answers: show_answer(answer::Props) = answer::Answer);
in_chunk!(lists: room_roster(roster::Props) = roster::RoomRoster);

/// How long the room must be unchanged before it is written to the page's address, in milliseconds.
const MIRROR_PAUSE_MS: u32 = 300;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The accounts of this device.
    pub(crate) stored: Stored,
}

/// The console. What is looked at is written to the page's address without what is secret in it; the pasted text itself and the
/// keys stay in memory only.
#[component]
pub(crate) fn Console(props: &Props) -> Html {
    let locale = use_locale();
    let navigator = use_navigator();
    let location = use_location();
    let is_wide = use_is_wide();
    let state = use_reducer_eq(|| {
        let link = location
            .as_ref()
            .map(|location| RoomLink::parse(location.query_str()));
        let ask = location.as_ref().and_then(|location| Ask::parse(location.hash()));
        ConsoleState::opened_by(link.unwrap_or_default(), ask.as_ref())
    });
    let accounts = use_accounts(&props.stored);
    use_account_of(&state, &accounts);
    let site = use_context::<Deployment>().unwrap_or_default();
    let account = Account(accounts.of_room(&state.room.bizid).cloned().map(Rc::new));
    {
        // A link that is pasted into the bar of this very page changes nothing but the fragment.
        let dispatcher = state.dispatcher();
        use_effect_with((), move |()| {
            let listener = EventListener::new(&window(), "hashchange", move |_| {
                let hash = window().location().hash().unwrap_or_default();
                if let Some(ask) = Ask::parse(&hash) {
                    dispatcher.dispatch(Action::Ask(ask));
                }
            });
            move || drop(listener)
        });
    }
    use_effect_with(locale, |locale| {
        document().set_title(&locales::PageConsoleTitle.text(*locale))
    });
    use_effect_with((state.room.clone(), state.ask().cloned()), move |(room, ask)| {
        let (query, ask) = (room.tidy(), ask.clone());
        // Browsers block pages that change their address at every keystroke, so this waits for a pause in typing.
        let pause = Timeout::new(MIRROR_PAUSE_MS, move || {
            if let Some(navigator) = navigator {
                // If the parameters cannot be written, the address is unchanged; the form still has them.
                let _mirrored = navigator.replace_with_query(&Route::Console, query);
                mirror(ask.as_ref());
            }
        });
        move || drop(pause)
    });
    html! {
        <div class="console">
            <SkipLinks label={locales::PageSkip.text(locale)} places={skip::places(&state, locale)} />
            <header>
                <h1>{ locales::PageProductName.text(locale) }<small>{ locales::PageTagline.text(locale) }</small></h1>
                if site.backend.is_some() {
                    <nav class="places" aria-label={locales::DeskPlaces.text(locale)}>
                        <Link<Route> to={Route::Desk}>{ locales::DeskTitle.text(locale) }</Link<Route>>
                        <a href="live">{ locales::HomeTitle.text(locale) }</a>
                    </nav>
                }
                <LanguageSwitch />
                <AccountBar accounts={accounts.clone()} bizid={state.room.bizid.clone()} />
            </header>
            <AccountNotes accounts={accounts.clone()} bizid={state.room.bizid.clone()} />
            <ContextProvider<Deployment> context={deployment_of(site, &accounts)}>
            <ContextProvider<Account> context={account}>
            <PasteBox state={state.clone()} />
            <div class="desk">
                <aside class="rail" aria-label={locales::PageRail.text(locale)}>
                    <RosterIntake
                        on_source={on_state(&state, Action::ReadRoster)}
                        on_back={state.is_roster_left.then(|| on_state(&state, |_: MouseEvent| Action::BackToRoster))}
                        with_hint={is_wide || state.is_untouched()}
                    />
                    <Recent state={state.clone()} open={is_wide} />
                </aside>
                <div class="answer" id={skip::ANSWER} tabindex="-1">
                    <HeldKeys is_held={state.keys != Keys::default()} on_forget={on_state(&state, |()| Action::ForgetKeys)} />
                    if state.subject().is_some() {
                        { subject_finding(finding::Props { state: state.clone() }) }
                    }
                    { looked_at(&state, locale) }
                </div>
            </div>
            </ContextProvider<Account>>
            </ContextProvider<Deployment>>
        </div>
    }
}

/// Writes the ask to the fragment of the page's address.
fn mirror(ask: Option<&Ask>) {
    let (Ok(history), Ok(here)) = (window().history(), window().location().href()) else {
        return;
    };
    let page = here.split('#').next().unwrap_or_default();
    let url = match ask {
        Some(ask) => format!("{page}#{}", ask.to_fragment()),
        None => page.to_owned(),
    };
    if url != here {
        let state = history.state().unwrap_or_default();
        // If it cannot be written, the address is unchanged, and the link to share is still right.
        let _written = history.replace_state_with_url(&state, "", Some(&url));
    }
}

/// What is looked at. A room has its form, which is in the page from the beginning.
fn looked_at(state: &UseReducerHandle<ConsoleState>, locale: Locale) -> Html {
    let state = state.clone();
    if let Some(source) = state.roster.clone().filter(|_| !state.is_roster_left) {
        let on_no_table = roster::to_text(on_state(&state, Action::Paste));
        let roster = room_roster(roster::Props {
            source,
            account: state.room.bizid.clone(),
            play_key: state.keys.play.clone(),
            plan: state.room.plan(),
            on_open: on_state(&state, Action::Open),
            on_no_table,
        });
        return html! { <main class="cards wide">{ roster }</main> };
    }
    match state.subject() {
        None if state.is_awaiting() => {
            html! { <main><p class="arriving">{ locales::PageOpening.text(locale) }</p></main> }
        }
        // A bare number becomes the room only when the operator chooses it.
        Some(Subject::Room(RoomReference {
            room: TrtcRoom::Number(room),
            user: None,
            ..
        })) if state.room.room != room.to_string() => {
            html! { <>{ show_answer(answer::Props { state: state.clone() }) }<RoomView {state} with_finding=false /></> }
        }
        None | Some(Subject::Room(_)) => html! { <RoomView {state} /> },
        Some(_) => show_answer(answer::Props { state }),
    }
}

/// A callback that does something to the state.
fn on_state<T: 'static>(state: &UseReducerHandle<ConsoleState>, action: fn(T) -> Action) -> Callback<T> {
    let state = state.dispatcher();
    Callback::from(move |value| state.dispatch(action(value)))
}

/// A callback that changes how the video is played.
fn on_plan(state: &UseReducerHandle<ConsoleState>) -> Callback<panglu_core::playback::Plan> {
    let state = state.clone();
    Callback::from(move |plan| state.dispatch(Action::Edit(state.room.clone().with_plan(plan))))
}
