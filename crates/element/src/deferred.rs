//! What of the element arrives after the first frame: its supervisor, its controls and its words.
//!
//! The build puts everything that only [`complete`] needs into a file of its own, which is fetched when it is first called.

use std::rc::Rc;

use js_sys::{JsString, Promise};
use wasm_bindgen::JsValue;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use web_sys::HtmlVideoElement;

use crate::{
    announce::{self, ErrorDetail, StateDetail, StatsDetail},
    element::Element,
    fullscreen,
    handover::Handover,
    source::Granted,
    wanted::Fetched,
};

/// What the element does once it is complete: see [`crate::Instance`].
pub(crate) trait Deferred {
    fn prepare(&self);
    fn apply(&self, fetched: &Fetched);
    fn renew(&self, granted: Granted);
    fn play(&self);
    fn pause(&self);
    fn go_live(&self);
    fn volume(&self) -> f64;
    fn set_volume(&self, volume: f64);
    fn paused(&self) -> bool;
    fn video(&self) -> Option<HtmlVideoElement>;
    fn error(&self) -> JsValue;
    fn state(&self) -> JsValue;
    fn stats(&self) -> JsValue;
    fn report(&self) -> JsString;
    fn request_picture_in_picture(&self) -> Option<Promise>;
}

impl Deferred for Rc<Element> {
    fn prepare(&self) {
        Element::prepare(self);
    }

    fn apply(&self, fetched: &Fetched) {
        Element::apply(self, fetched);
    }

    fn renew(&self, granted: Granted) {
        self.renewed(Some(granted));
    }

    fn play(&self) {
        Element::play(self);
    }

    fn pause(&self) {
        Element::pause(self);
    }

    fn go_live(&self) {
        Element::go_live(self);
    }

    fn volume(&self) -> f64 {
        Element::volume(self)
    }

    fn set_volume(&self, volume: f64) {
        Element::set_volume(self, volume);
    }

    fn paused(&self) -> bool {
        self.model.borrow().shown.is_paused()
    }

    fn video(&self) -> Option<HtmlVideoElement> {
        Element::video(self)
    }

    fn error(&self) -> JsValue {
        let model = self.model.borrow();
        ErrorDetail::new(&model.shown, model.locale)
            .map_or(JsValue::UNDEFINED, |error| announce::plain(&error))
    }

    fn state(&self) -> JsValue {
        let model = self.model.borrow();
        announce::plain(&StateDetail::new(&model.shown, model.locale))
    }

    fn stats(&self) -> JsValue {
        announce::plain(&StatsDetail::from(&self.model.borrow().stats))
    }

    fn report(&self) -> JsString {
        Element::report(self).into()
    }

    fn request_picture_in_picture(&self) -> Option<Promise> {
        fullscreen::float(&Element::video(self)?)
    }
}

/// Completes an element with what it hands over, if it is still there. `take` is called once the file has arrived.
#[wasm_split(deferred, fallible)]
pub(crate) fn complete(
    take: Box<dyn FnOnce() -> Option<Handover>>,
) -> Result<Option<Box<dyn Deferred>>, SplitLoaderError> {
    Ok(take().map(|handover| Box::new(Element::new(handover)) as _))
}
