//! Where a list of rooms comes from.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::Blob;

/// A text or a file. It stays in JavaScript's memory, because a copy of a large one takes time.
#[derive(Clone, PartialEq)]
pub(crate) struct RosterSource(JsValue);

impl RosterSource {
    pub(crate) fn new(text_or_file: impl Into<JsValue>) -> Self {
        Self(text_or_file.into())
    }

    pub(super) const fn value(&self) -> &JsValue {
        &self.0
    }

    /// The text; a file's has to be read first.
    pub(crate) fn text(&self) -> Option<String> {
        self.0.as_string()
    }

    pub(crate) fn file(&self) -> Option<&Blob> {
        self.0.dyn_ref()
    }
}
