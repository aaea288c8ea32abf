//! Several rooms at once, each as a picture with its state.

use gloo::events::EventListener;
use panglu_core::{deployment::Deployment, playback::Plan};
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlDialogElement, KeyboardEvent};
use yew::prelude::*;

use super::{addresses::addresses, messages::Row, tile::Tile};
use crate::{components::Segmented, language::use_locale, locales, secret::Secret};

/// The numbers of pictures that fill a wall.
const SIZES: [&str; 4] = ["1", "4", "9", "16"];

/// The most pictures of a wall.
pub(super) const MOST: usize = 16;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    pub(super) rows: Vec<Row>,
    pub(super) profile: Deployment,
    pub(super) play_key: Secret,
    pub(super) plan: Plan,
    pub(super) on_close: Callback<()>,
}

/// Shows the first rows. One of them has sound.
#[component]
pub(super) fn Wall(props: &Props) -> Html {
    let locale = use_locale();
    let dialog = use_node_ref();
    let size = use_state_eq(|| "4");
    let sounding = use_state_eq(|| None::<usize>);
    // Signed once: an address that is signed again is another one, and would be opened anew.
    let given = (props.rows.clone(), props.profile.clone(), props.play_key.clone());
    let sources = use_memo(given, |(rows, profile, key)| {
        let sources = rows.iter().map(|row| addresses(row, profile, key));
        sources.collect::<Vec<_>>()
    });
    {
        let dialog = dialog.clone();
        use_effect_with((), move |()| {
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
                // It fails only if it is shown already.
                let _shown = dialog.show_modal();
            }
        });
    }
    let on_sound = {
        let sounding = sounding.clone();
        Callback::from(move |tile| sounding.set((*sounding != Some(tile)).then_some(tile)))
    };
    {
        let (dialog, on_sound) = (dialog.clone(), on_sound.clone());
        use_effect(move || {
            let listener = dialog.cast::<HtmlDialogElement>().map(|dialog| {
                // Before the player that has the focus hears of it.
                EventListener::new_with_options(
                    &dialog,
                    "keydown",
                    gloo::events::EventListenerOptions::run_in_capture_phase(),
                    move |event: &Event| {
                        if let Some(tile) = event.dyn_ref().and_then(digit) {
                            on_sound.emit(tile);
                        }
                    },
                )
            });
            move || drop(listener)
        });
    }
    let on_close = props.on_close.reform(|_: Event| ());
    let on_button = props.on_close.reform(|_: MouseEvent| ());
    let on_size = {
        let size = size.clone();
        Callback::from(move |chosen| size.set(chosen))
    };
    let count = size.parse().unwrap_or(MOST);
    html! {
        <dialog ref={dialog} class="wall" aria-label={locales::WallTitle.text(locale)} onclose={on_close}>
            <div class="wall-head">
                <h2>{ locales::WallTitle.text(locale) }</h2>
                <Segmented
                    name="wall" label={locales::WallSize.text(locale)} selected={*size}
                    options={SIZES.map(|size| (size, size.into())).to_vec()} on_select={on_size}
                />
                <button type="button" onclick={on_button}>{ locales::WallClose.text(locale) }</button>
            </div>
            <p class="note">{ locales::WallHint.text(locale) }</p>
            <div class={classes!("tiles", format!("of-{}", *size))}>
                { for props.rows.iter().zip(sources.iter()).take(count).enumerate().map(|(index, (row, source))| html! {
                    <Tile
                        key={row.line} {index} row={row.clone()} source={source.clone()} plan={props.plan}
                        has_sound={*sounding == Some(index)} on_sound={on_sound.clone()}
                    />
                }) }
            </div>
        </dialog>
    }
}

/// The tile of a digit key, from 0.
fn digit(event: &KeyboardEvent) -> Option<usize> {
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return None;
    }
    let digit: usize = event.key().parse().ok()?;
    digit.checked_sub(1).filter(|tile| *tile < 9)
}
