//! Full screen and picture in picture, with the differences between browsers.

use gloo::utils::document;
use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, HtmlVideoElement};

use crate::bindings::{Pictures, Video};

fn pictures() -> Pictures {
    document().unchecked_into()
}

/// Whether there is a way to full screen.
pub(crate) fn is_possible(video: Option<&HtmlVideoElement>) -> bool {
    document().fullscreen_enabled()
        || video.is_some_and(|video| video.unchecked_ref::<Video>().enter_fullscreen().is_some())
}

/// Whether this element fills the screen.
pub(crate) fn is_shown(host: &Element) -> bool {
    host.matches(":fullscreen").unwrap_or(false)
}

/// Enters or leaves full screen. If the browser refuses, the picture keeps its size, and nothing else is to be done.
pub(crate) fn toggle(host: &Element, video: Option<&HtmlVideoElement>) {
    if is_shown(host) {
        document().exit_fullscreen();
    } else if document().fullscreen_enabled() {
        let _entered = host.request_fullscreen();
    } else if let Some(video) = video
        && let Some(enter) = video.unchecked_ref::<Video>().enter_fullscreen()
    {
        let _entered = enter.call0(video);
    }
}

/// Whether the picture can be shown over other windows.
pub(crate) fn can_float(video: Option<&HtmlVideoElement>) -> bool {
    pictures().enabled().unwrap_or(false)
        && video.is_some_and(|video| video.unchecked_ref::<Video>().picture_in_picture().is_some())
}

/// Whether this picture is shown over other windows.
pub(crate) fn floats(video: Option<&HtmlVideoElement>) -> bool {
    video.is_some() && pictures().shown().as_ref() == video
}

/// Shows the picture over other windows.
pub(crate) fn float(video: &HtmlVideoElement) -> Option<Promise> {
    let enter = video.unchecked_ref::<Video>().picture_in_picture()?;
    enter.call0(video).ok()?.dyn_into().ok()
}

/// Shows the picture over other windows, or back in the page.
pub(crate) fn toggle_float(video: Option<&HtmlVideoElement>) {
    let asked = if floats(video) {
        pictures().leave().ok()
    } else {
        video.and_then(float)
    };
    if let Some(asked) = asked {
        spawn_local(async move {
            // A refusal needs no words: the picture stays where it is.
            let _shown = JsFuture::from(asked).await;
        });
    }
}
