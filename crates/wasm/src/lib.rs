//! The wasm of the npm package `panglu`: `panglu-core` for JavaScript.
//!
//! Every export decodes its arguments, calls the core, and encodes the result. Results cross as objects, written by
//! `serde`; ids and names cross as strings. `npm/src` copies the caller's objects before it calls, so that no code of
//! the caller runs during a call of Rust.
//!
//! The crate is built twice: complete for `panglu`, and without the feature `answers` for `panglu/addresses`.

pub mod addresses;
#[cfg(feature = "answers")]
pub mod answers;
mod error;
pub mod string_unions;
#[cfg(all(feature = "answers", not(target_arch = "wasm32")))]
pub mod typescript;

use wasm_bindgen::prelude::*;

/// The memory of the running instance.
#[wasm_bindgen]
#[must_use]
pub fn instance_memory() -> JsValue {
    wasm_bindgen::memory()
}
