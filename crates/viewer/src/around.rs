//! What stands around the picture of the audience's page: the language, the link to hand on, the way to the console; and
//! for a link that names no room, what is wrong with it. It has no key and shows no technical details.

mod bad_link;
mod sightings;

use gloo::utils::{document, window};
use panglu_core::Locale;
use yew::prelude::*;

use self::bad_link::BadLink;
use crate::{
    components::{CopyButton, LanguageSwitch, NewVersion},
    language::{Language, use_language, use_locale},
    link::{Link, RoomQuery},
    locales,
};

/// The player, which `www/watch/index.html` holds.
const PLAYER: &str = "panglu-player";

/// Puts everything into a new element after the player.
pub(crate) fn show() {
    let document = document();
    let (Some(body), Ok(place)) = (document.body(), document.create_element("div")) else {
        return;
    };
    place.set_class_name("around");
    if body.append_child(&place).is_ok() {
        yew::Renderer::<Around>::with_root(place).render();
    }
}

#[component]
fn Around() -> Html {
    let language = use_language(Callback::from(tell_player));
    let locale = language.locale;
    let search = window().location().search().unwrap_or_default();
    let link = Link::parse(&search);
    {
        let room = link.room().ok();
        use_effect_with((), move |()| {
            if let Some(room) = room {
                sightings::tell(room);
            }
        });
    }
    let room = link.query.room.clone();
    use_effect_with((room, locale), |(room, locale)| {
        document().set_title(&locales::PageWatchTitle { room: room.clone() }.text(*locale));
    });
    html! {
        <ContextProvider<Language> context={language}>
            if let Err(faults) = link.room() {
                <BadLink {faults} query={link.query} />
                <LanguageSwitch />
            } else {
                <Bar query={link.query} />
            }
        </ContextProvider<Language>>
    }
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct BarProps {
    query: RoomQuery,
}

/// What may be wanted while watching. It steps back while the picture moves.
#[component]
fn Bar(props: &BarProps) -> Html {
    let locale = use_locale();
    let query = props.query.tidy();
    html! {
        <header class="bar">
            <h1>{ locales::PageWatchTitle { room: query.room.clone() }.text(locale) }</h1>
            <CopyButton text={query.watch_link()} what={locales::PageWatchLink.text(locale)} />
            <a href={query.console_link()}>{ locales::PageCheckRoom.text(locale) }</a>
            <LanguageSwitch />
            <NewVersion ready={locales::VersionReadyToWatch} tag="div" />
        </header>
    }
}

/// The player speaks the language of its page.
fn tell_player(locale: Locale) {
    if let Ok(Some(player)) = document().query_selector(PLAYER) {
        // An attribute with a fixed name can always be set.
        let _set = player.set_attribute("locale", locale.tag());
    }
}
