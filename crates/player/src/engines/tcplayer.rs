//! The vendor's TcPlayer, with the fixes that it needs.

use std::cell::Cell;

use gloo::utils::document;
use panglu_core::playback::{Delivery, Failure, Signal};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{HtmlElement, HtmlVideoElement};

use crate::{
    bindings::{TcPlayer, TcVideo, get, object},
    flv, media,
    player::{Listener, PlayRequest, Player},
};

/// A running TcPlayer.
pub(crate) struct TcPlayerPlayer {
    player: TcPlayer,
    container: HtmlElement,
    /// TcPlayer has a reference to this function, which is removed before the closure is dropped.
    _listener: Closure<dyn FnMut(JsValue)>,
}

impl TcPlayerPlayer {
    pub(crate) fn start(request: &PlayRequest<'_>) -> Result<Self, Failure> {
        if request.delivery == Delivery::Flv {
            flv::lend_as_flvjs()?;
        }
        let container = container(request.host)?;
        let listener = {
            let listener = request.listener.clone();
            Closure::new(move |message: JsValue| {
                if let Some(signal) = signal_of(&message) {
                    listener(signal);
                }
            })
        };
        let options = options(request, &listener);
        let player = TcPlayer::new(&container.id(), &options).map_err(|_| {
            container.remove();
            // It throws where it cannot run at all; another player may still work.
            Failure::EngineMissing
        })?;
        let started = Self {
            player,
            container,
            _listener: listener,
        };
        if let Some(video) = started.video() {
            start_muted(&video, request.muted, &request.listener);
        }
        Ok(started)
    }

    fn inner(&self) -> Option<TcVideo> {
        self.player.video()
    }
}

impl Player for TcPlayerPlayer {
    fn video(&self) -> Option<HtmlVideoElement> {
        self.inner()?.el()
    }
}

impl Drop for TcPlayerPlayer {
    fn drop(&mut self) {
        // Otherwise late messages would call a dropped closure.
        self.player.set_listener(&JsValue::UNDEFINED);
        // TcPlayer's own `destroy` leaves the engine connected and polling, so the engine is destroyed first. If a call
        // throws, there is nothing left to close.
        if let Some(video) = self.inner() {
            let _destroyed = video.flv().map(|flv| flv.destroy());
            let _destroyed = video.hls().map(|hls| hls.destroy());
        }
        let _destroyed = self.player.destroy();
        self.container.remove();
    }
}

/// Creates an element inside the host. TcPlayer finds it by id, so it must be in the document and the id unique.
fn container(host: &HtmlElement) -> Result<HtmlElement, Failure> {
    thread_local! { static COUNT: Cell<u32> = const { Cell::new(0) }; }
    let number = COUNT.replace(COUNT.get().wrapping_add(1));
    let element = document()
        .create_element("div")
        .ok()
        .and_then(|element| element.dyn_into::<HtmlElement>().ok())
        .ok_or(Failure::Unsupported)?;
    element.set_id(&format!("panglu-tcplayer-{number}"));
    element.set_class_name("panglu-tcplayer");
    host.append_child(&element).map_err(|_| Failure::Unsupported)?;
    Ok(element)
}

fn options(request: &PlayRequest<'_>, listener: &Closure<dyn FnMut(JsValue)>) -> JsValue {
    let source = match request.delivery {
        Delivery::Flv => "flv",
        Delivery::Hls => "m3u8",
    };
    object([
        (source, request.url.into()),
        // Without this option TcPlayer ignores FLV and looks for Flash.
        ("h5_flv", JsValue::TRUE),
        ("live", JsValue::TRUE),
        ("autoplay", JsValue::TRUE),
        ("volume", if request.muted { 0 } else { 1 }.into()),
        ("width", "100%".into()),
        ("height", "100%".into()),
        // The page has its own controls, texts and loading indicator, the same for every player.
        ("controls", "none".into()),
        ("showLoading", JsValue::FALSE),
        ("listener", listener.as_ref().clone()),
    ])
}

/// Muted autoplay works only if the element itself is muted immediately. TcPlayer does not report that it was blocked.
fn start_muted(video: &HtmlVideoElement, muted: bool, listener: &Listener) {
    video.set_muted(muted);
    let _accepted = video.set_attribute("playsinline", "");
    media::play(video, listener);
}

/// The signal for a message of TcPlayer. Errors have two forms: with a `detail` object, or with `code` at the top
/// level.
fn signal_of(message: &JsValue) -> Option<Signal> {
    match get(message, "type").as_string()?.as_str() {
        "playing" => Some(Signal::Playing),
        "pause" => Some(Signal::Paused),
        "ended" => Some(Signal::Ended),
        "error" => {
            let detail = get(message, "detail");
            let code = get(if detail.is_object() { &detail } else { message }, "code").as_f64();
            Some(Signal::Failed(failure_of(code)))
        }
        _ => None,
    }
}

/// Maps TcPlayer's error numbers (our measurements and the vendor's table): 5 means no playable source in this browser;
/// 3, 4 and 1002 mean that something cannot be decoded; every network error is 1 or 2.
fn failure_of(code: Option<f64>) -> Failure {
    match code.unwrap_or_default() as i32 {
        5 => Failure::Unsupported,
        3 | 4 | 1002 => Failure::Media,
        _ => Failure::Network,
    }
}
