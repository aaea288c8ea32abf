//! The plain player: a `<video>` element with mpegts.js or hls.js.

use panglu_core::playback::{Delivery, Failure, Signal};
use wasm_bindgen::{JsValue, closure::Closure};
use web_sys::HtmlVideoElement;

use crate::{
    bindings::{FlvPlayer, Hls},
    flv,
    hls::{self, HlsEvents, function},
    media::{self, MediaEvents},
    player::{Edge, PlayRequest, Player},
};

/// The engine in use. The listeners are stored here, because the engine must be destroyed before they are dropped.
enum Engine {
    Flv {
        player: FlvPlayer,
        _listener: Closure<dyn FnMut(JsValue, JsValue)>,
    },
    Hls {
        hls: Hls,
        events: HlsEvents,
        settings: hls::Settings,
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
        let video = media::element().ok_or(Failure::Unsupported)?;
        video.set_autoplay(true);
        request.sound.apply(&video);
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

    fn edge(&self) -> Option<Edge> {
        match &self.engine {
            Engine::Hls { hls, .. } => hls::edge(hls),
            Engine::Flv { .. } | Engine::Native => None,
        }
    }

    fn fetched(&self) -> Option<u64> {
        match &self.engine {
            Engine::Hls { events, .. } => Some(events.bytes()),
            Engine::Flv { .. } | Engine::Native => None,
        }
    }

    fn renew(&self, url: &str) {
        // A connection stays open. The browser's own player asks for the old playlist until it is refused, and is loaded again.
        if let Engine::Hls { settings, .. } = &self.engine {
            settings.renew(url);
        }
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
        // The connection reports its own errors, so what is left are those of the data.
        Closure::new(move |_kind: JsValue, _detail: JsValue| listener(Signal::Failed(Failure::Media)))
    };
    player.on("error", function(&failed));
    player.attach(video);
    player.load();
    Ok(Engine::Flv {
        player,
        _listener: failed,
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
    let settings = hls::Settings::new();
    let hls = Hls::new(&settings.options).map_err(|_| Failure::Unsupported)?;
    let events = HlsEvents::subscribe(&hls, request);
    hls.load_source(request.url);
    hls.attach_media(video);
    Ok(Engine::Hls {
        hls,
        events,
        settings,
    })
}
