//! One room of a wall: its picture, what it is, and how it is.

use std::borrow::Cow;

use gloo::events::EventListener;
use js_sys::Array;
use panglu_core::{Locale, playback::Plan};
use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{Element, Event, IntersectionObserver, IntersectionObserverEntry};
use yew::prelude::*;

use super::messages::Row;
use crate::{
    components::{Picture, Source, Watched},
    language::use_locale,
    locales,
};

#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    pub(super) index: usize,
    pub(super) row: Row,
    pub(super) source: Option<Source>,
    pub(super) plan: Plan,
    pub(super) has_sound: bool,
    /// Gives the sound to this tile, or takes it away.
    pub(super) on_sound: Callback<usize>,
}

/// Plays while it is seen.
#[component]
pub(super) fn Tile(props: &Props) -> Html {
    let locale = use_locale();
    let tile = use_node_ref();
    let is_seen = use_state_eq(|| false);
    let watched = use_state_eq(Watched::default);
    {
        let (tile, is_seen) = (tile.clone(), is_seen.clone());
        use_effect_with((), move |()| {
            let watching = tile
                .cast::<Element>()
                .and_then(|tile| Seen::new(&tile, move |now| is_seen.set(now)));
            move || drop(watching)
        });
    }
    {
        let tile = tile.clone();
        let (has_sound, index, on_sound) = (props.has_sound, props.index, props.on_sound.clone());
        use_effect_with((has_sound, *is_seen), move |_| {
            let player = tile
                .cast::<Element>()
                .and_then(|tile| tile.query_selector("panglu-player").ok().flatten());
            let listener = player.map(|player| {
                // Like any attribute, it is left alone by the framework until its value changes there.
                let _muted = if has_sound {
                    player.remove_attribute("muted")
                } else {
                    player.set_attribute("muted", "")
                };
                let player_again = player.clone();
                EventListener::new(&player, "volumechange", move |_: &Event| {
                    // By the player's own button.
                    if player_again.has_attribute("muted") == has_sound {
                        on_sound.emit(index);
                    }
                })
            });
            move || drop(listener)
        });
    }
    let on_watched = {
        let watched = watched.clone();
        Callback::from(move |told| watched.set(told))
    };
    let on_click = {
        let (on_sound, index) = (props.on_sound.clone(), props.index);
        Callback::from(move |_: MouseEvent| on_sound.emit(index))
    };
    let names = [&props.row.room, &props.row.user];
    let label = names.map(String::as_str).join(" · ");
    html! {
        <figure ref={tile} class="tile" data-tile={props.index.to_string()} data-state={watched.state.clone()} data-seen={is_seen.to_string()}>
            { match props.source.clone().filter(|_| *is_seen) {
                Some(source) => html! { <Picture {source} plan={props.plan} share="" title={label.clone()} {on_watched} /> },
                None => html! { <div class="picture empty"></div> },
            } }
            <figcaption>
                <button type="button" aria-pressed={props.has_sound.to_string()} onclick={on_click}>
                    { (props.index + 1).to_string() }{ " " }{ locales::WallSound.text(locale) }
                </button>
                <span class="name">{ label }</span>
                <span class="state">{ state_text(&watched, props.source.is_some(), locale) }</span>
            </figcaption>
        </figure>
    }
}

fn state_text(watched: &Watched, has_source: bool, locale: Locale) -> Cow<'static, str> {
    match &watched.sentence {
        _ if !has_source => locales::WallNoAddress.text(locale),
        Some(sentence) => sentence.clone().into(),
        None if watched.state == "playing" => locales::WatchedPlaying.text(locale),
        None => locales::WatchedConnecting.text(locale),
    }
}

/// Tells whether an element is in sight, until it is dropped.
struct Seen {
    observer: IntersectionObserver,
    _told: Closure<dyn FnMut(Array)>,
}

impl Seen {
    fn new(element: &Element, tell: impl Fn(bool) + 'static) -> Option<Self> {
        let told = Closure::new(move |entries: Array| {
            // The last one is how it is now.
            if let Ok(entry) = entries
                .get(entries.length().saturating_sub(1))
                .dyn_into::<IntersectionObserverEntry>()
            {
                tell(entry.is_intersecting());
            }
        });
        let told: Closure<dyn FnMut(Array)> = told;
        let observer = IntersectionObserver::new(told.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Self {
            observer,
            _told: told,
        })
    }
}

impl Drop for Seen {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
