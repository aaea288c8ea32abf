//! Bindings to the third-party players, which are global objects of classic scripts.

use js_sys::{Function, Object};
use wasm_bindgen::prelude::*;
use web_sys::HtmlVideoElement;

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

    #[wasm_bindgen(method, getter, js_name = LoggingControl)]
    pub(crate) fn logging(this: &Mpegts) -> Option<Object>;
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

    /// Stops polling, detaches the element and frees all resources.
    #[wasm_bindgen(method, catch)]
    pub(crate) fn destroy(this: &Hls) -> Result<(), JsValue>;
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

    /// TcPlayer's wrapper around the element and the engine.
    pub(crate) type TcVideo;

    #[wasm_bindgen(method, getter)]
    pub(crate) fn el(this: &TcVideo) -> Option<HtmlVideoElement>;

    #[wasm_bindgen(method, getter)]
    pub(crate) fn flv(this: &TcVideo) -> Option<FlvPlayer>;

    #[wasm_bindgen(method, getter)]
    pub(crate) fn hls(this: &TcVideo) -> Option<Hls>;
}

/// Creates a plain JavaScript object from names and values.
pub(crate) fn object<'a>(entries: impl IntoIterator<Item = (&'a str, JsValue)>) -> JsValue {
    let object = Object::new();
    for (name, value) in entries {
        set(&object, name, &value);
    }
    object.into()
}

/// Sets a property of an extensible object.
pub(crate) fn set(target: &JsValue, name: &str, value: &JsValue) {
    // Only frozen and exotic objects reject this, and this crate passes neither.
    let _accepted = js_sys::Reflect::set(target, &name.into(), value);
}

/// Reads a property; `undefined` if it does not exist.
pub(crate) fn get(target: &JsValue, name: &str) -> JsValue {
    js_sys::Reflect::get(target, &name.into()).unwrap_or(JsValue::UNDEFINED)
}
