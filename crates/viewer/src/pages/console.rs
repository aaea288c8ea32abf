//! The operator's page: an input box for any text, and below it the cards for the pasted text.

mod address_card;
mod address_preview;
mod code_card;
mod examples;
mod facts;
mod finding;
mod found;
mod held_keys;
mod judged;
mod notification_card;
mod number_card;
mod page_options;
mod paste_box;
mod preview;
mod recent;
mod recording_card;
mod room_form;
mod room_view;
mod sdk_card;
mod sdk_choices;
mod sdk_fields;
mod sdk_options;
mod snippets_card;
mod state;
mod stream_card;
mod timeline_card;
mod unknown_card;
mod workspace;

use std::borrow::Cow;

use address_card::{AddressCard, source_of};
use address_preview::AddressPreview;
use code_card::{CodeCard, NameCard};
use examples::Examples;
use finding::{FindingStrip, of_subject};
use gloo::{
    events::EventListener,
    timers::callback::Timeout,
    utils::{document, window},
};
use held_keys::HeldKeys;
use notification_card::NotificationCard;
use number_card::NumberCard;
use panglu_core::{
    Locale, TrtcRoom,
    identify::{RoomReference, Subject},
};
use paste_box::PasteBox;
use recent::Recent;
use room_view::RoomView;
use state::{Action, ConsoleState};
use stream_card::StreamCard;
use timeline_card::TimelineCard;
use unknown_card::UnknownCard;
use yew::prelude::*;
use yew_router::prelude::*;

use crate::{
    components::LanguageSwitch,
    language::use_locale,
    link::{Ask, Link as RoomLink},
    locales,
    route::Route,
};

/// How long the room must be unchanged before it is written to the page's address, in milliseconds.
const MIRROR_PAUSE_MS: u32 = 300;

/// The console. What is looked at is written to the page's address without what is secret in it; the pasted text itself and the
/// keys stay in memory only.
#[component]
pub(crate) fn Console() -> Html {
    let locale = use_locale();
    let navigator = use_navigator();
    let location = use_location();
    let state = use_reducer_eq(|| {
        let link = location
            .as_ref()
            .map(|location| RoomLink::parse(location.query_str()));
        let ask = location.as_ref().and_then(|location| Ask::parse(location.hash()));
        ConsoleState::opened_by(link.unwrap_or_default(), ask.as_ref())
    });
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
    use_effect_with((state.room.clone(), state.ask()), move |(room, ask)| {
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
            <header>
                <h1>{ locales::PageProductName.text(locale) }<small>{ locales::PageTagline.text(locale) }</small></h1>
                <LanguageSwitch />
            </header>
            <PasteBox state={state.clone()} />
            <Recent state={state.clone()} />
            <HeldKeys state={state.clone()} />
            if state.is_untouched() { <Examples state={state.clone()} /> }
            if let Some(finding) = of_subject(&state, locale) {
                <FindingStrip state={state.clone()} {finding} />
            }
            { answer(&state, locale) }
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

/// The cards for the selected reading.
fn answer(state: &UseReducerHandle<ConsoleState>, locale: Locale) -> Html {
    let state = state.clone();
    match state.subject() {
        // What stood there before has nothing to do with this text: no room goes on playing beside it.
        Some(Subject::Unknown) => html! {
            <main class="cards wide"><UnknownCard attempts={state.attempts.clone()} seen={state.seen.clone()} /></main>
        },
        // A bare number becomes the room only when the operator chooses it.
        Some(Subject::Room(RoomReference {
            room: TrtcRoom::Number(room),
            user: None,
            ..
        })) if state.room.room != room.to_string() => {
            html! {
                <><NumberCard state={state.clone()} room={*room} /><RoomView {state} /></>
            }
        }
        None | Some(Subject::Room(_)) => html! { <RoomView {state} /> },
        Some(Subject::Rooms(roster)) => html! {
            <main class="cards"><RoomList rooms={roster.rooms.clone()} state={state.clone()} /></main>
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
            <main class="cards wide"><CodeCard code={line.code} line={Some(line.clone())} /></main>
        },
        Some(Subject::Code(code)) => html! { <main class="cards wide"><CodeCard code={*code} /></main> },
        Some(Subject::ErrorName(named)) => html! {
            <main class="cards wide"><NameCard named={named.clone()} /></main>
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

/// A callback that changes how the video is played.
fn on_plan(state: &UseReducerHandle<ConsoleState>) -> Callback<panglu_core::playback::Plan> {
    let state = state.clone();
    Callback::from(move |plan| state.dispatch(Action::Edit(state.room.clone().with_plan(plan))))
}

#[derive(Clone, PartialEq, Properties)]
struct RoomListProps {
    rooms: Vec<RoomReference>,
    state: UseReducerHandle<ConsoleState>,
}

/// The most rooms that are listed. More buttons would make the page slow, and nobody reads them.
const LISTED_ROOMS: usize = 500;

/// A list of rooms, each with a button that opens it.
#[component]
fn RoomList(props: &RoomListProps) -> Html {
    let locale = use_locale();
    let left_out = props.rooms.len().saturating_sub(LISTED_ROOMS);
    html! {
        <section class="card wide" data-card="rooms">
            <ul class="rooms">
                { for props.rooms.iter().take(LISTED_ROOMS).enumerate().map(|(index, room)| {
                    let line = [
                        room.biz.as_ref().map(ToString::to_string),
                        Some(room.room.to_string()),
                        room.user.as_ref().map(ToString::to_string),
                        room.kind.map(|kind| kind.to_string()),
                    ];
                    let line: Vec<String> = line.into_iter().flatten().collect();
                    let open = {
                        let (state, room) = (props.state.clone(), room.clone());
                        Callback::from(move |_: MouseEvent| state.dispatch(Action::Open(room.clone())))
                    };
                    html! { <li key={index}><button type="button" onclick={open}>{ line.join(" · ") }</button></li> }
                }) }
            </ul>
            if left_out > 0 {
                <p class="note">{ locales::RoomsLeftOut { count: left_out }.text(locale) }</p>
            }
        </section>
    }
}
