//! The audience's page: the video, its state in words, and the controls. It has no key and shows no technical details.

use gloo::utils::{document, window};
use panglu_core::{PlayFormat, deployment::Deployment, play_url};
use yew::prelude::*;
use yew_router::prelude::*;

use crate::{
    components::{LanguageSwitch, Picture, Source},
    language::use_locale,
    link::{Link as RoomLink, LinkFault, RoomQuery},
    locales,
    route::Route,
};

/// Plays the stream of the link.
#[component]
pub(crate) fn Watch() -> Html {
    let locale = use_locale();
    let profile = use_context::<Deployment>().unwrap_or_default();
    let link = use_location()
        .map(|location| RoomLink::parse(location.query_str()))
        .unwrap_or_default();
    let query = &link.query;
    let room_name = query.room.clone();
    use_effect_with((room_name, locale), |(room, locale)| {
        document().set_title(&locales::PageWatchTitle { room: room.clone() }.text(*locale));
    });

    let room = match link.room() {
        Ok(room) => room,
        Err(faults) => return html! { <BadLink {faults} query={query.clone()} /> },
    };
    let (code, site) = (room.code(), profile.play_site(&room.biz));
    let source = Source {
        flv: play_url(&code, PlayFormat::Flv, &site, None).to_string(),
        hls: play_url(&code, PlayFormat::Hls, &site, None).to_string(),
    };
    html! {
        <main class="watch">
            <Picture {source} plan={query.plan()} share={window().location().href().unwrap_or_default()} />
            <LanguageSwitch />
        </main>
    }
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct BadLinkProps {
    faults: Vec<LinkFault>,
    query: RoomQuery,
}

/// The message for a link that does not specify a room: first for the audience, then the errors for the operator.
#[component]
fn BadLink(props: &BadLinkProps) -> Html {
    let locale = use_locale();
    html! {
        <main class="notice" role="alert">
            <p>{ locales::PageBadLink.text(locale) }</p>
            <p>{ locales::PageBadLinkAct.text(locale) }</p>
            <ul>{ for props.faults.iter().map(|fault| html! { <li>{ fault.text(locale) }</li> }) }</ul>
            <Link<Route, RoomQuery> to={Route::Console} query={props.query.tidy()}>
                { locales::PageCheckRoom.text(locale) }
            </Link<Route, RoomQuery>>
        </main>
    }
}
