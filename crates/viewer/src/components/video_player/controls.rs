//! The controls of the video player, the same for every engine.

use gloo::{events::EventListener, utils::document};
use web_sys::Element;
use yew::prelude::*;

use crate::{language::use_locale, locales};

#[derive(Debug, Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The element that is shown in full screen.
    pub(crate) frame: NodeRef,
    pub(crate) muted: bool,
    pub(crate) on_sound: Callback<()>,
    pub(crate) on_pause: Callback<()>,
}

/// The buttons over a playing video. Streams start muted, because browsers allow only muted autoplay, so the sound
/// button is clearly visible.
#[component]
pub(crate) fn Controls(props: &Props) -> Html {
    let locale = use_locale();
    let fullscreen = use_state_eq(|| document().fullscreen_element().is_some());
    {
        let fullscreen = fullscreen.clone();
        use_effect_with((), move |()| {
            let changed = EventListener::new(&document(), "fullscreenchange", move |_| {
                fullscreen.set(document().fullscreen_element().is_some());
            });
            move || drop(changed)
        });
    }
    let toggle_fullscreen = {
        let frame = props.frame.clone();
        Callback::from(move |_: MouseEvent| {
            if document().fullscreen_element().is_some() {
                document().exit_fullscreen();
            } else if let Some(frame) = frame.cast::<Element>() {
                // If the browser refuses, the video keeps its size, and nothing else needs to be done.
                let _entered = frame.request_fullscreen();
            }
        })
    };
    let sound = props.on_sound.reform(|_: MouseEvent| ());
    let pause = props.on_pause.reform(|_: MouseEvent| ());
    let pause_label = locales::PagePause.text(locale);
    let fullscreen_label = if *fullscreen {
        locales::PageLeaveFullscreen
    } else {
        locales::PageFullscreen
    }
    .text(locale);
    html! {
        <div class="controls">
            if props.muted {
                <button type="button" class="unmute" onclick={sound}>
                    <span class="icon icon-muted" aria-hidden="true" />{ locales::PageUnmute.text(locale) }
                </button>
            } else {
                <button type="button" class="round" onclick={sound} aria-label={locales::PageMute.text(locale)} title={locales::PageMute.text(locale)}>
                    <span class="icon icon-sound" aria-hidden="true" />
                </button>
            }
            <button type="button" class="round" onclick={pause} aria-label={pause_label.clone()} title={pause_label}>
                <span class="icon icon-pause" aria-hidden="true" />
            </button>
            if document().fullscreen_enabled() {
                <button type="button" class="round" onclick={toggle_fullscreen} aria-label={fullscreen_label.clone()} title={fullscreen_label}>
                    <span class={classes!("icon", if *fullscreen { "icon-shrink" } else { "icon-expand" })} aria-hidden="true" />
                </button>
            }
        </div>
    }
}
