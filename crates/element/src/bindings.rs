//! What browsers have and `web-sys` has not, or only as unstable.

use js_sys::{Array, Function, JsString, Promise};
use wasm_bindgen::prelude::*;
use web_sys::{Element, EventTarget, HtmlElement, HtmlVideoElement, Node};

#[wasm_bindgen]
extern "C" {
    /// The element as its class declares it: see `js/element.ts`.
    #[wasm_bindgen(extends = HtmlElement, extends = Element, extends = Node, extends = EventTarget)]
    #[derive(Clone)]
    pub type Host;

    /// The page's own function for new addresses.
    #[wasm_bindgen(method, getter, js_name = refreshUrl)]
    pub(crate) fn refresh_url(this: &Host) -> Option<Function>;
}

#[wasm_bindgen]
extern "C" {
    /// Reads JSON, from a text that stays where it is.
    #[wasm_bindgen(js_namespace = JSON, catch)]
    pub(crate) fn parse(text: &JsString) -> Result<JsValue, JsValue>;
}

#[wasm_bindgen]
extern "C" {
    /// Addresses of a stream: the answer of `refreshUrl`, or of a backend.
    pub type Renewed;

    /// The name of the stream; only a backend tells it.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn code(this: &Renewed) -> Option<String>;

    #[wasm_bindgen(method, getter)]
    pub(crate) fn flv(this: &Renewed) -> Option<String>;

    #[wasm_bindgen(method, getter)]
    pub(crate) fn hls(this: &Renewed) -> Option<String>;
}

#[wasm_bindgen]
extern "C" {
    /// A video element with what only some browsers have.
    #[wasm_bindgen(extends = HtmlVideoElement)]
    pub(crate) type Video;

    #[wasm_bindgen(method, getter, js_name = requestPictureInPicture)]
    pub(crate) fn picture_in_picture(this: &Video) -> Option<Function>;

    /// Only iPhones have it: they show no other element in full screen.
    #[wasm_bindgen(method, getter, js_name = webkitEnterFullscreen)]
    pub(crate) fn enter_fullscreen(this: &Video) -> Option<Function>;
}

#[wasm_bindgen]
extern "C" {
    /// The document with its picture in picture.
    pub(crate) type Pictures;

    #[wasm_bindgen(method, getter, js_name = pictureInPictureEnabled)]
    pub(crate) fn enabled(this: &Pictures) -> Option<bool>;

    #[wasm_bindgen(method, getter, js_name = pictureInPictureElement)]
    pub(crate) fn shown(this: &Pictures) -> Option<HtmlVideoElement>;

    #[wasm_bindgen(method, js_name = exitPictureInPicture, catch)]
    pub(crate) fn leave(this: &Pictures) -> Result<Promise, JsValue>;
}

#[wasm_bindgen]
extern "C" {
    /// A shadow root with its styles.
    pub(crate) type StyledRoot;

    #[wasm_bindgen(method, getter, js_name = adoptedStyleSheets)]
    pub(crate) fn sheets(this: &StyledRoot) -> Array;

    #[wasm_bindgen(js_name = CSSStyleSheet)]
    pub(crate) type StyleSheet;

    #[wasm_bindgen(constructor, js_class = "CSSStyleSheet", catch)]
    pub(crate) fn new() -> Result<StyleSheet, JsValue>;

    #[wasm_bindgen(method, js_class = "CSSStyleSheet", js_name = replaceSync)]
    pub(crate) fn replace(this: &StyleSheet, styles: &str);
}

#[wasm_bindgen]
extern "C" {
    pub(crate) type MediaNavigator;

    #[wasm_bindgen(method, getter, js_name = mediaSession)]
    pub(crate) fn session(this: &MediaNavigator) -> Option<MediaSession>;

    pub(crate) type MediaSession;

    #[wasm_bindgen(method, setter)]
    pub(crate) fn set_metadata(this: &MediaSession, metadata: &JsValue);

    #[wasm_bindgen(method, setter, js_name = playbackState)]
    pub(crate) fn set_playback_state(this: &MediaSession, state: &str);

    /// Browsers throw for actions that they do not know.
    #[wasm_bindgen(method, js_name = setActionHandler, catch)]
    pub(crate) fn set_action_handler(
        this: &MediaSession,
        action: &str,
        handler: Option<&Function>,
    ) -> Result<(), JsValue>;

    #[wasm_bindgen(js_name = MediaMetadata)]
    pub(crate) type Metadata;

    #[wasm_bindgen(constructor, js_class = "MediaMetadata", catch)]
    pub(crate) fn new(about: &JsValue) -> Result<Metadata, JsValue>;
}
