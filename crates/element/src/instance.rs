//! What the class in `js/element.ts` holds while its element is in a page.

use std::rc::Rc;

use js_sys::{Function, JsString, Promise};
use wasm_bindgen::prelude::*;
use web_sys::{HtmlVideoElement, ShadowRoot};

use crate::{
    bindings::Host,
    deferred::Deferred,
    early::Early,
    handover::Asks,
    renewal,
    wanted::{Fetched, Profile},
};

/// A playing element. `free` closes its connections and removes its nodes and listeners. What is `undefined` is not known
/// before the rest of the element has arrived.
#[wasm_bindgen]
pub struct Instance(Rc<Early>);

#[wasm_bindgen]
impl Instance {
    /// Fills the shadow root of an element. `retry` is called when a person wants the settings to be fetched again,
    /// `refresh` when other addresses are wanted, `incomplete` with whether the rest of the element cannot be loaded.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(
        host: Host,
        root: ShadowRoot,
        volume: f64,
        retry: Function,
        refresh: Function,
        incomplete: Function,
    ) -> Self {
        let asks = Asks { retry, refresh };
        Self(Early::new(host, root, volume, asks, incomplete))
    }

    /// Shows that the settings are being fetched.
    pub fn prepare(&self) {
        self.0.prepare();
    }

    /// Where the backend of the deployment is to be asked for the addresses of the stream, before [`Self::apply`]: relative to
    /// the settings. `undefined` if none is asked.
    #[must_use]
    pub fn question(&self, settings: Option<JsString>) -> Option<JsString> {
        self.0.question(Profile::Text(settings?)).map(JsString::from)
    }

    /// Reads the attributes. What is played changes only if they say so. `settings` is the text of the deployment's, if the
    /// element names some; `missing` tells that they could not be loaded. `granted` is what the backend has answered.
    pub fn apply(&self, settings: Option<JsString>, missing: bool, granted: &JsValue) {
        let profile = match settings {
            _ if missing => Profile::Missing,
            Some(text) => Profile::Text(text),
            None => Profile::NotNamed,
        };
        let granted = renewal::granted(granted);
        self.0.apply(Fetched { profile, granted });
    }

    /// Takes new addresses of the same stream before the old ones expire.
    pub fn renew(&self, granted: &JsValue) {
        if let Some(granted) = renewal::granted(granted) {
            self.0.when_complete(|element| element.renew(granted));
        }
    }

    /// Plays, or tries again at once.
    pub fn play(&self) {
        self.0.when_complete(|element| element.play());
    }

    /// Pauses.
    pub fn pause(&self) {
        self.0.when_complete(|element| element.pause());
    }

    /// Jumps to the live edge.
    #[wasm_bindgen(js_name = goLive)]
    pub fn go_live(&self) {
        self.0.when_complete(|element| element.go_live());
    }

    /// The volume, from 0 to 1.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn volume(&self) -> Option<f64> {
        self.0
            .deferred()
            .map(Deferred::volume)
            .or_else(|| self.0.volume())
    }

    /// Sets the volume.
    #[wasm_bindgen(setter)]
    pub fn set_volume(&self, volume: f64) {
        match self.0.deferred() {
            Some(element) => element.set_volume(volume),
            None => self.0.set_volume(volume),
        }
    }

    /// Whether nobody wants the picture to move.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn paused(&self) -> bool {
        let element = self.0.deferred();
        element.map_or_else(|| !self.0.has_begun(), Deferred::paused)
    }

    /// The element that shows the picture.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn video(&self) -> Option<HtmlVideoElement> {
        let element = self.0.deferred();
        element.map_or_else(|| self.0.video(), Deferred::video)
    }

    /// Why playback has failed; `undefined` unless it has.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn error(&self) -> JsValue {
        self.0.deferred().map_or(JsValue::UNDEFINED, Deferred::error)
    }

    /// The state, as the details of `statechange` have it.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn state(&self) -> JsValue {
        self.0.deferred().map_or(JsValue::UNDEFINED, Deferred::state)
    }

    /// The latest figures.
    #[must_use]
    pub fn stats(&self) -> JsValue {
        self.0.deferred().map_or(JsValue::UNDEFINED, Deferred::stats)
    }

    /// Everything that helps to find out what went wrong, as one text.
    #[must_use]
    pub fn report(&self) -> Option<JsString> {
        self.0.deferred().map(Deferred::report)
    }

    /// Shows the picture over other windows; `undefined` where that is impossible.
    #[wasm_bindgen(js_name = requestPictureInPicture)]
    #[must_use]
    pub fn request_picture_in_picture(&self) -> Option<Promise> {
        self.0.deferred()?.request_picture_in_picture()
    }
}
