//! Bindings to the third-party players, which are global objects of classic scripts.

use js_sys::{Function, Object};
use wasm_bindgen::prelude::*;
use web_sys::{HtmlVideoElement, XmlHttpRequest};

#[wasm_bindgen(module = "/src/engines/classes.js")]
extern "C" {
    /// A class for `customLoader` of mpegts.js. `open` gets an address and a function for each chunk of data.
    #[wasm_bindgen(js_name = loaderClass)]
    pub(crate) fn loader_class(base: &JsValue, open: &Function) -> JsValue;

    /// A subclass of hls.js with options. `constructed` gets every instance.
    #[wasm_bindgen(js_name = withOptions)]
    pub(crate) fn with_options(hls: &JsValue, options: &JsValue, constructed: &Function) -> JsValue;
}

#[wasm_bindgen(module = "/src/engines/options.js")]
extern "C" {
    #[wasm_bindgen(js_name = flvOptions)]
    pub(crate) fn flv_options(loader: &JsValue) -> JsValue;

    #[wasm_bindgen(js_name = flvSource)]
    pub(crate) fn flv_source(url: &str) -> JsValue;

    #[wasm_bindgen(js_name = hlsOptions)]
    pub(crate) fn hls_options(before_request: &JsValue) -> JsValue;

    #[wasm_bindgen(js_name = tcplayerOptions)]
    pub(crate) fn tcplayer_options(format: &str, url: &str, volume: f64, listener: &JsValue) -> JsValue;
}

#[wasm_bindgen]
extern "C" {
    /// mpegts.js and hls.js define themselves as globals.
    #[wasm_bindgen(thread_local_v2, js_name = mpegts)]
    pub(crate) static MPEGTS: Option<Mpegts>;

    pub(crate) type Mpegts;

    #[wasm_bindgen(method, js_name = createPlayer, catch)]
    pub(crate) fn create_player(
        this: &Mpegts,
        source: &JsValue,
        config: &JsValue,
    ) -> Result<FlvPlayer, JsValue>;

    #[wasm_bindgen(method, js_name = isSupported)]
    pub(crate) fn is_supported(this: &Mpegts) -> bool;

    #[wasm_bindgen(method, getter, js_name = BaseLoader)]
    pub(crate) fn base_loader(this: &Mpegts) -> JsValue;

    #[wasm_bindgen(method, getter, js_name = LoggingControl)]
    pub(crate) fn logging(this: &Mpegts) -> Option<Logging>;

    pub(crate) type Logging;

    #[wasm_bindgen(method, setter, js_name = enableAll)]
    pub(crate) fn set_enable_all(this: &Logging, enabled: bool);
}

#[wasm_bindgen]
extern "C" {
    #[derive(Clone)]
    pub(crate) type FlvPlayer;

    #[wasm_bindgen(method, js_name = attachMediaElement)]
    pub(crate) fn attach(this: &FlvPlayer, video: &HtmlVideoElement);

    #[wasm_bindgen(method)]
    pub(crate) fn load(this: &FlvPlayer);

    #[wasm_bindgen(method)]
    pub(crate) fn on(this: &FlvPlayer, event: &str, listener: &Function);

    /// Closes the connection, detaches the element and frees all resources.
    #[wasm_bindgen(method, catch)]
    pub(crate) fn destroy(this: &FlvPlayer) -> Result<(), JsValue>;
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(thread_local_v2, js_name = Hls)]
    pub(crate) static HLS: Option<Object>;

    #[derive(Clone)]
    pub(crate) type Hls;

    #[wasm_bindgen(constructor, catch)]
    pub(crate) fn new(config: &JsValue) -> Result<Hls, JsValue>;

    #[wasm_bindgen(static_method_of = Hls, js_name = isSupported)]
    pub(crate) fn is_supported() -> bool;

    #[wasm_bindgen(method, js_name = loadSource)]
    pub(crate) fn load_source(this: &Hls, url: &str);

    #[wasm_bindgen(method, js_name = attachMedia)]
    pub(crate) fn attach_media(this: &Hls, video: &HtmlVideoElement);

    #[wasm_bindgen(method)]
    pub(crate) fn on(this: &Hls, event: &str, listener: &Function);

    #[wasm_bindgen(method, js_name = recoverMediaError)]
    pub(crate) fn recover_media_error(this: &Hls);

    /// What its newest playlist says; nothing before the first.
    #[wasm_bindgen(method, getter, js_name = latestLevelDetails)]
    pub(crate) fn playlist(this: &Hls) -> Option<LevelDetails>;

    /// How far behind the live edge it means to play, in seconds.
    #[wasm_bindgen(method, getter, js_name = targetLatency)]
    pub(crate) fn target_latency(this: &Hls) -> Option<f64>;

    /// Stops polling, detaches the element and frees all resources.
    #[wasm_bindgen(method, catch)]
    pub(crate) fn destroy(this: &Hls) -> Result<(), JsValue>;
}

#[wasm_bindgen]
extern "C" {
    /// What hls.js tells about a segment that it requests.
    pub(crate) type FragmentData;

    #[wasm_bindgen(method, getter, js_name = frag)]
    pub(crate) fn fragment(this: &FragmentData) -> Option<Fragment>;

    pub(crate) type Fragment;

    #[wasm_bindgen(method, getter)]
    pub(crate) fn stats(this: &Fragment) -> LoaderStats;

    pub(crate) type LoaderStats;

    /// The bytes that came so far.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn loaded(this: &LoaderStats) -> f64;

    /// What hls.js tells about a playlist that it has read.
    pub(crate) type LevelData;

    #[wasm_bindgen(method, getter)]
    pub(crate) fn details(this: &LevelData) -> LevelDetails;

    pub(crate) type LevelDetails;

    /// Whether the playlist has no end.
    #[wasm_bindgen(method, getter, js_name = live)]
    pub(crate) fn is_live(this: &LevelDetails) -> bool;

    /// The media time at which its last segment ends, in seconds.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn edge(this: &LevelDetails) -> f64;

    /// How long ago it got its last segment, in seconds.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn age(this: &LevelDetails) -> f64;

    /// What hls.js tells about an error.
    pub(crate) type HlsError;

    #[wasm_bindgen(method, getter, js_name = networkDetails)]
    pub(crate) fn network_details(this: &HlsError) -> Option<XmlHttpRequest>;

    #[wasm_bindgen(method, getter, js_name = fatal)]
    pub(crate) fn is_fatal(this: &HlsError) -> bool;

    /// The kind of error: a text.
    #[wasm_bindgen(method, getter, js_name = type)]
    pub(crate) fn kind(this: &HlsError) -> JsValue;

    /// Which error it is: a text.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn details(this: &HlsError) -> JsValue;

    #[wasm_bindgen(method, getter)]
    pub(crate) fn response(this: &HlsError) -> Option<HlsResponse>;

    pub(crate) type HlsResponse;

    /// The HTTP status; 0 if no answer came.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn code(this: &HlsResponse) -> Option<f64>;
}

#[wasm_bindgen]
extern "C" {
    pub(crate) type TcPlayer;

    /// `id` is the id of an element that is already in the document.
    #[wasm_bindgen(constructor, catch)]
    pub(crate) fn new(id: &str, options: &JsValue) -> Result<TcPlayer, JsValue>;

    #[wasm_bindgen(method, catch)]
    pub(crate) fn destroy(this: &TcPlayer) -> Result<(), JsValue>;

    #[wasm_bindgen(method, getter)]
    pub(crate) fn video(this: &TcPlayer) -> Option<TcVideo>;

    #[wasm_bindgen(method, setter)]
    pub(crate) fn set_listener(this: &TcPlayer, listener: &JsValue);

    /// A message of TcPlayer. Errors have two forms: with a `detail` object, or with `code` at the top level.
    pub(crate) type TcMessage;

    /// The kind of message: a text.
    #[wasm_bindgen(method, getter, js_name = type)]
    pub(crate) fn kind(this: &TcMessage) -> JsValue;

    #[wasm_bindgen(method, getter)]
    pub(crate) fn code(this: &TcMessage) -> Option<f64>;

    #[wasm_bindgen(method, getter)]
    pub(crate) fn detail(this: &TcMessage) -> Option<TcDetail>;

    pub(crate) type TcDetail;

    #[wasm_bindgen(method, getter)]
    pub(crate) fn code(this: &TcDetail) -> Option<f64>;

    /// TcPlayer's wrapper around the element and the engine.
    pub(crate) type TcVideo;

    #[wasm_bindgen(method, getter)]
    pub(crate) fn el(this: &TcVideo) -> Option<HtmlVideoElement>;

    #[wasm_bindgen(method, getter)]
    pub(crate) fn flv(this: &TcVideo) -> Option<FlvPlayer>;

    #[wasm_bindgen(method, getter)]
    pub(crate) fn hls(this: &TcVideo) -> Option<Hls>;

    /// Ends subscriptions to messages, of the whole player and not only of its video. `*` may stand for each argument.
    #[wasm_bindgen(method, catch, js_name = unsub)]
    pub(crate) fn unsubscribe(
        this: &TcVideo,
        kind: &str,
        sender: &str,
        callback: &str,
    ) -> Result<(), JsValue>;
}

/// Sets a property of an extensible object.
pub(crate) fn set(target: &JsValue, name: &str, value: &JsValue) {
    // Only frozen and exotic objects reject this, and this crate passes neither.
    let _accepted = js_sys::Reflect::set(target, &name.into(), value);
}
