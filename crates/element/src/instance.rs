//! What the class in `js/element.ts` holds while its element is in a page.

use std::rc::Rc;

use js_sys::{JsString, Promise};
use wasm_bindgen::prelude::*;
use web_sys::{HtmlVideoElement, ShadowRoot};

use crate::{
    announce::{self, ErrorDetail, StateDetail, StatsDetail},
    bindings::Host,
    element::Element,
    fullscreen,
};

/// A playing element. `free` closes its connections and removes its nodes and listeners.
#[wasm_bindgen]
pub struct Instance(Rc<Element>);

#[wasm_bindgen]
impl Instance {
    /// Fills the shadow root of an element. `retry` is called when a person wants the settings to be fetched again.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(host: Host, root: ShadowRoot, volume: f64, retry: js_sys::Function) -> Self {
        Self(Element::new(host, root, volume, retry))
    }

    /// Shows that the settings are being fetched.
    pub fn prepare(&self) {
        self.0.prepare();
    }

    /// Reads the attributes. What is played changes only if they say so. `settings` are the deployment's, if the element
    /// names some; `missing` tells that they could not be loaded.
    pub fn apply(&self, settings: &JsValue, missing: bool) {
        self.0.apply(settings, missing);
    }

    /// Plays, or tries again at once.
    pub fn play(&self) {
        self.0.play();
    }

    /// Pauses.
    pub fn pause(&self) {
        self.0.pause();
    }

    /// Jumps to the live edge.
    #[wasm_bindgen(js_name = goLive)]
    pub fn go_live(&self) {
        self.0.go_live();
    }

    /// Whether the sound is off.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn muted(&self) -> bool {
        self.0.muted()
    }

    /// The volume, from 0 to 1.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn volume(&self) -> f64 {
        self.0.volume()
    }

    /// Sets the volume.
    #[wasm_bindgen(setter)]
    pub fn set_volume(&self, volume: f64) {
        self.0.set_volume(volume);
    }

    /// Whether nobody wants the picture to move.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn paused(&self) -> bool {
        self.0.model.borrow().shown.is_paused()
    }

    /// The element that shows the picture.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn video(&self) -> Option<HtmlVideoElement> {
        self.0.video()
    }

    /// Why playback has failed; `undefined` unless it has.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn error(&self) -> JsValue {
        let model = self.0.model.borrow();
        ErrorDetail::new(&model.shown, model.locale)
            .map_or(JsValue::UNDEFINED, |error| announce::plain(&error))
    }

    /// The state, as the details of `statechange` have it.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn state(&self) -> JsValue {
        let model = self.0.model.borrow();
        announce::plain(&StateDetail::new(&model.shown, model.locale))
    }

    /// The latest figures.
    #[must_use]
    pub fn stats(&self) -> JsValue {
        announce::plain(&StatsDetail::from(&self.0.model.borrow().stats))
    }

    /// Everything that helps to find out what went wrong, as one text.
    #[must_use]
    pub fn report(&self) -> JsString {
        self.0.report().into()
    }

    /// Shows the picture over other windows; `undefined` where that is impossible.
    #[wasm_bindgen(js_name = requestPictureInPicture)]
    #[must_use]
    pub fn request_picture_in_picture(&self) -> Option<Promise> {
        fullscreen::float(&self.0.video()?)
    }
}
