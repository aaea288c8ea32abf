//! The plain player: a `<video>` element with mpegts.js or hls.js.

use gloo::utils::document;
use js_sys::Function;
use panglu_core::playback::{Delivery, Failure, Signal};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::HtmlVideoElement;

use crate::{
    bindings::{FlvPlayer, Hls, get, object},
    flv,
    media::{self, MediaEvents},
    player::{Listener, PlayRequest, Player},
};

/// The engine in use. The listeners are stored here, because the engine must be destroyed before they are dropped.
enum Engine {
    Flv {
        player: FlvPlayer,
        _listeners: [Closure<dyn FnMut(JsValue, JsValue)>; 2],
    },
    Hls {
        hls: Hls,
        _listener: Closure<dyn FnMut(JsValue, JsValue)>,
    },
    /// The browser's own HLS support.
    Native,
}

/// The plain player.
pub(crate) struct PlainPlayer {
    video: HtmlVideoElement,
    engine: Engine,
    events: Option<MediaEvents>,
}

impl PlainPlayer {
    pub(crate) fn start(request: &PlayRequest<'_>) -> Result<Self, Failure> {
        let video = document()
            .create_element("video")
            .ok()
            .and_then(|element| element.dyn_into::<HtmlVideoElement>().ok())
            .ok_or(Failure::Unsupported)?;
        video.set_autoplay(true);
        video.set_muted(request.muted);
        // Without this attribute, an iPhone plays the video in full screen outside the page.
        let _accepted = video.set_attribute("playsinline", "");
        request
            .host
            .append_child(&video)
            .map_err(|_| Failure::Unsupported)?;

        let events = Some(MediaEvents::subscribe(&video, &request.listener));
        let engine = match request.delivery {
            Delivery::Flv => start_flv(&video, request),
            Delivery::Hls => start_hls(&video, request),
        };
        match engine {
            Ok(engine) => {
                media::play(&video, &request.listener);
                Ok(Self {
                    video,
                    engine,
                    events,
                })
            }
            Err(failure) => {
                video.remove();
                Err(failure)
            }
        }
    }
}

impl Player for PlainPlayer {
    fn video(&self) -> Option<HtmlVideoElement> {
        Some(self.video.clone())
    }
}

impl Drop for PlainPlayer {
    fn drop(&mut self) {
        self.events.take();
        // An engine that throws here has already closed its connection.
        let _destroyed = match &self.engine {
            Engine::Flv { player, .. } => player.destroy(),
            Engine::Hls { hls, .. } => hls.destroy(),
            Engine::Native => Ok(()),
        };
        // An element without a source releases its connection and decoder.
        let _removed = self.video.remove_attribute("src");
        self.video.load();
        self.video.remove();
    }
}

fn start_flv(video: &HtmlVideoElement, request: &PlayRequest<'_>) -> Result<Engine, Failure> {
    let player = flv::player_for(request.url)?;
    let failed = {
        let listener = request.listener.clone();
        Closure::new(move |kind: JsValue, _detail: JsValue| {
            let failure = if kind.as_string().as_deref() == Some("NetworkError") {
                Failure::Network
            } else {
                Failure::Media
            };
            listener(Signal::Failed(failure));
        })
    };
    let complete = {
        let listener: Listener = request.listener.clone();
        Closure::new(move |_: JsValue, _: JsValue| listener(Signal::Ended))
    };
    player.on("error", function(&failed));
    player.on("loading_complete", function(&complete));
    player.attach(video);
    player.load();
    Ok(Engine::Flv {
        player,
        _listeners: [failed, complete],
    })
}

fn start_hls(video: &HtmlVideoElement, request: &PlayRequest<'_>) -> Result<Engine, Failure> {
    if !Hls::is_supported() {
        if video.can_play_type("application/vnd.apple.mpegurl").is_empty() {
            return Err(Failure::Unsupported);
        }
        video.set_src(request.url);
        return Ok(Engine::Native);
    }
    let hls = Hls::new(&object([])).map_err(|_| Failure::Unsupported)?;
    let failed = {
        let (listener, hls) = (request.listener.clone(), hls.clone());
        let mut recovered = false;
        Closure::new(move |_event: JsValue, data: JsValue| {
            if !get(&data, "fatal").is_truthy() {
                return;
            }
            match get(&data, "type").as_string().as_deref() {
                Some("networkError") => listener(Signal::Failed(Failure::Network)),
                // One broken segment can be skipped; if it happens again, the stream cannot be decoded here.
                Some("mediaError") if !std::mem::replace(&mut recovered, true) => hls.recover_media_error(),
                _ => listener(Signal::Failed(Failure::Media)),
            }
        })
    };
    hls.on("hlsError", function(&failed));
    hls.load_source(request.url);
    hls.attach_media(video);
    Ok(Engine::Hls {
        hls,
        _listener: failed,
    })
}

fn function(closure: &Closure<dyn FnMut(JsValue, JsValue)>) -> &Function {
    closure.as_ref().unchecked_ref()
}
