//! The vendor's TcPlayer, with the fixes that it needs.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use gloo::{
    events::EventListener,
    utils::{body, document, window},
};
use panglu_core::playback::{Delivery, Failure, Signal};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{HtmlElement, HtmlVideoElement};

use crate::{
    bindings::{HLS, Hls, TcMessage, TcPlayer, TcVideo, set, tcplayer_options, with_options},
    flv,
    hls::{self, HlsEvents},
    media,
    player::{Edge, PlayRequest, Player},
};

/// Every kind of message, every sender, every callback.
const ALL: &str = "*";

/// A running TcPlayer.
pub(crate) struct TcPlayerPlayer {
    player: TcPlayer,
    container: HtmlElement,
    /// The subscriptions to its hls.js, which must be destroyed before they are dropped.
    hls: Vec<HlsEvents>,
    hls_settings: hls::Settings,
    /// Ends with the player.
    _bridge: Option<EventListener>,
    /// TcPlayer has a reference to this function, which is removed before the closure is dropped.
    _listener: Closure<dyn FnMut(TcMessage)>,
}

impl TcPlayerPlayer {
    pub(crate) fn start(request: &PlayRequest<'_>) -> Result<Self, Failure> {
        if request.delivery == Delivery::Flv {
            flv::lend_as_flvjs()?;
        }
        let container = container()?;
        let listener: Closure<dyn FnMut(TcMessage)> = {
            let listener = request.listener.clone();
            Closure::new(move |message: TcMessage| {
                if let Some(signal) = signal_of(&message) {
                    listener(signal);
                }
            })
        };
        let options = options(request, listener.as_ref());
        let hls = RefCell::new(Vec::new());
        let hls_settings = hls::Settings::new();
        let player = without_new_scripts(|| {
            construct(request, &hls_settings, &hls, || {
                TcPlayer::new(&container.id(), &options)
            })
        });
        let player = match player {
            // Moved within the same task, so that the page never shows it elsewhere.
            Ok(player) if request.host.append_child(&container).is_ok() => player,
            // It throws where it cannot run at all; another player may still work.
            _ => {
                container.remove();
                return Err(Failure::EngineMissing);
            }
        };
        let video = player.video().and_then(|video| video.el());
        if let Some(video) = &video {
            // Muted autoplay works only if the element itself is muted immediately.
            request.sound.apply(video);
            let _accepted = video.set_attribute("playsinline", "");
            video.set_autoplay(true);
            media::play(video, &request.listener);
        }
        Ok(Self {
            player,
            container,
            hls: hls.into_inner(),
            hls_settings,
            _bridge: video.map(|video| play_in_wechat(video, request)),
            _listener: listener,
        })
    }

    fn inner(&self) -> Option<TcVideo> {
        self.player.video()
    }
}

/// Runs TcPlayer's constructor. It makes its hls.js without options, from the global of that name, so another class stands
/// there meanwhile.
fn construct<T>(
    request: &PlayRequest<'_>,
    settings: &hls::Settings,
    events: &RefCell<Vec<HlsEvents>>,
    run: impl FnOnce() -> Result<T, JsValue>,
) -> Result<T, JsValue> {
    let original = HLS.with(|hls| hls.as_ref().map(JsValue::from));
    let Some(original) = original.filter(|_| request.delivery == Delivery::Hls) else {
        return run();
    };
    let made: Rc<RefCell<Vec<Hls>>> = Rc::default();
    let constructed = {
        let made = Rc::clone(&made);
        Closure::<dyn FnMut(Hls)>::new(move |hls| made.borrow_mut().push(hls))
    };
    let class = with_options(&original, &settings.options, constructed.as_ref().unchecked_ref());
    set(&window(), "Hls", &class);
    let result = run();
    set(&window(), "Hls", &original);
    *events.borrow_mut() = made
        .borrow()
        .iter()
        .map(|hls| HlsEvents::subscribe(hls, request))
        .collect();
    result
}

impl Player for TcPlayerPlayer {
    fn video(&self) -> Option<HtmlVideoElement> {
        self.inner()?.el()
    }

    fn edge(&self) -> Option<Edge> {
        hls::edge(&self.inner()?.hls()?)
    }

    fn fetched(&self) -> Option<u64> {
        (!self.hls.is_empty()).then(|| self.hls.iter().map(HlsEvents::bytes).sum())
    }

    fn renew(&self, url: &str) {
        self.hls_settings.renew(url);
    }
}

impl Drop for TcPlayerPlayer {
    fn drop(&mut self) {
        // Otherwise late messages would call a dropped closure.
        self.player.set_listener(&JsValue::UNDEFINED);
        // TcPlayer's own `destroy` leaves the engine connected and polling, so the engine is destroyed first. It also leaves
        // every callback in its list of subscriptions, which is global and so would keep all nodes of the player. If a call
        // throws, there is nothing left to close.
        if let Some(video) = self.inner() {
            let _destroyed = video.flv().map(|flv| flv.destroy());
            let _destroyed = video.hls().map(|hls| hls.destroy());
            let _unsubscribed = video.unsubscribe(ALL, ALL, ALL);
        }
        let _destroyed = self.player.destroy();
        self.container.remove();
    }
}

/// WeChat allows a video to start by itself once it has said that its bridge is there.
fn play_in_wechat(video: HtmlVideoElement, request: &PlayRequest<'_>) -> EventListener {
    let listener = request.listener.clone();
    EventListener::once(&document(), "WeixinJSBridgeReady", move |_| {
        media::play(&video, &listener);
    })
}

/// Takes out the scripts that were inserted while something ran: TcPlayer leaves one behind for each player.
fn without_new_scripts<T>(run: impl FnOnce() -> T) -> T {
    let scripts = document().scripts();
    let before = scripts.length();
    let result = run();
    // The list is live: a script that is taken out makes room for the next.
    while scripts.length() > before
        && let Some(script) = scripts.item(scripts.length() - 1)
    {
        script.remove();
    }
    result
}

/// Creates an element in the page. TcPlayer finds it by id, which it cannot inside a shadow root, so it is moved into its host
/// once TcPlayer has it.
fn container() -> Result<HtmlElement, Failure> {
    thread_local! { static COUNT: Cell<u32> = const { Cell::new(0) }; }
    let number = COUNT.replace(COUNT.get().wrapping_add(1));
    let element = document()
        .create_element("div")
        .map_err(|_| Failure::Unsupported)?;
    let element: HtmlElement = element.unchecked_into();
    element.set_id(&format!("panglu-tcplayer-{number}"));
    element.set_class_name("panglu-tcplayer");
    body().append_child(&element).map_err(|_| Failure::Unsupported)?;
    Ok(element)
}

fn options(request: &PlayRequest<'_>, listener: &JsValue) -> JsValue {
    let format = match request.delivery {
        Delivery::Flv => "flv",
        Delivery::Hls => "m3u8",
    };
    let volume = if request.sound.muted {
        0.0
    } else {
        request.sound.volume
    };
    tcplayer_options(format, request.url, volume, listener)
}

fn signal_of(message: &TcMessage) -> Option<Signal> {
    match message.kind().as_string()?.as_str() {
        "playing" => Some(Signal::Playing),
        "pause" => Some(Signal::Paused),
        "ended" => Some(Signal::Ended),
        "error" => {
            let code = message
                .detail()
                .map_or_else(|| message.code(), |detail| detail.code());
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
