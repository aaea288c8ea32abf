//! The npm package `panglu`: `panglu-core` behind functions that take and return numbers only.
//!
//! JavaScript writes a request into memory that [`reserve`] hands out, calls a function with its length, and reads the
//! answer where [`answer_at`] says. The module imports nothing, so no getter, no exception and no re-entry of the
//! caller can come between two lines of Rust; `npm/src` reads the caller's objects before it calls.
//!
//! Every function that answers returns whether the answer is a refusal: `{ code, field, message }` instead of the
//! answer's own shape. Both are JSON.
#![cfg_attr(target_arch = "wasm32", no_std)]

extern crate alloc;

mod answers;
mod batch;
mod exchange;
mod json;
mod options;
mod refusal;
#[cfg(target_arch = "wasm32")]
mod runtime;
#[cfg(not(target_arch = "wasm32"))]
pub mod typescript;

use alloc::borrow::ToOwned;

use answers::{Explanation, Identified, Inspection, NotificationVerdict, PlayPlan, PushUrl};
use batch::Outcome;
use exchange::{EXCHANGE, Exchange};
use options::{
    ExplainOptions, IdentifyOptions, InspectOptions, PlayOptions, PushOptions, Stream, VerifyOptions,
};
use wasm_bindgen::prelude::*;

/// Makes room for a request and says where it is to be written. The place is good until the next call.
#[wasm_bindgen]
#[must_use]
pub fn reserve(bytes: usize) -> *const u8 {
    EXCHANGE.lock().reserve(bytes)
}

/// Where the last answer stands.
#[wasm_bindgen]
#[must_use]
pub fn answer_at() -> *const u8 {
    EXCHANGE.lock().answer().as_ptr()
}

/// How many bytes of UTF-8 the last answer has.
#[wasm_bindgen]
#[must_use]
pub fn answer_bytes() -> usize {
    EXCHANGE.lock().answer().len()
}

/// The name of a room's stream, as a JSON text. Request: the fields of [`Stream`].
#[wasm_bindgen]
#[must_use]
pub fn stream_code(bytes: usize) -> bool {
    Exchange::answer_with(bytes, |fields| {
        Ok(Stream::read(fields)?.code()?.as_str().to_owned())
    })
}

/// What the play addresses of one stream are put together from. Request: the fields of [`PlayOptions`].
#[wasm_bindgen]
#[must_use]
pub fn play_urls(bytes: usize) -> bool {
    Exchange::answer_with(bytes, |fields| PlayPlan::of_stream(&PlayOptions::read(fields)?))
}

/// Where the user's name of [`stream_digest`] is to be written, in UTF-16, as long as the instance lives.
#[wasm_bindgen]
#[must_use]
pub fn name_at() -> *const u8 {
    EXCHANGE.lock().name.0.as_ptr()
}

/// Where the digits of [`stream_digest`] stand, as long as the instance lives.
#[wasm_bindgen]
#[must_use]
pub fn digest_at() -> *const u8 {
    EXCHANGE.lock().digest.as_ptr()
}

/// The digest of one room's stream, 32 hexadecimal digits. Takes the UTF-16 units of the user's name that were written.
/// Returns whether the room or the user was refused; [`stream_code`] says why.
#[wasm_bindgen]
#[must_use]
pub fn stream_digest(room: u32, user_units: usize, aux: bool) -> bool {
    batch::one(&mut EXCHANGE.lock(), room, user_units, aux).is_none()
}

/// The addresses of a roster, as [`batch::many`] describes. Returns -1, or -2 if the site was refused,
/// or the index of the first room that was; [`stream_code`] says why.
#[wasm_bindgen]
#[must_use]
pub fn play_urls_batch(bytes: usize) -> i32 {
    match batch::many(&mut EXCHANGE.lock(), bytes) {
        Outcome::Done => -1,
        Outcome::SiteRefused => -2,
        Outcome::RoomRefused(index) => i32::try_from(index).unwrap_or(i32::MAX),
    }
}

/// The address a stream is published to, whole and split as OBS asks for it. Request: the fields of [`PushOptions`].
#[wasm_bindgen]
#[must_use]
pub fn push_url(bytes: usize) -> bool {
    Exchange::answer_with(bytes, |fields| PushUrl::new(&PushOptions::read(fields)?))
}

/// What an address is, what its signature is worth and how it should read. Request: the address and the fields of
/// [`InspectOptions`].
#[wasm_bindgen]
#[must_use]
pub fn inspect_url(bytes: usize) -> bool {
    Exchange::answer_with(bytes, |fields| {
        let url = fields.text()?.unwrap_or_default();
        Inspection::new(url, &InspectOptions::read(fields)?)
    })
}

/// Every meaning of an error code, the likeliest first. Request: the fields of [`ExplainOptions`].
#[wasm_bindgen]
#[must_use]
pub fn explain(code: f64, bytes: usize) -> bool {
    Exchange::answer_with(bytes, |fields| {
        let options = ExplainOptions::read(fields)?;
        let found = panglu_core::errors::explain(code as i64, options.source()?);
        Ok(Explanation::new(&found, options.locale()))
    })
}

/// What a pasted text is. Request: the text and the fields of [`IdentifyOptions`].
#[wasm_bindgen]
#[must_use]
pub fn identify(bytes: usize) -> bool {
    Exchange::answer_with(bytes, |fields| {
        let text = fields.text()?.unwrap_or_default();
        let locale = IdentifyOptions::read(fields)?.locale();
        Ok(Identified::new(panglu_core::identify::identify(text), locale))
    })
}

/// What a notification's signature is worth, and what it does not prove. Request: the body and the fields of
/// [`VerifyOptions`].
#[wasm_bindgen]
#[must_use]
pub fn verify_notification(bytes: usize) -> bool {
    Exchange::answer_with(bytes, |fields| {
        let body = fields.bytes()?.unwrap_or_default();
        NotificationVerdict::new(body, &VerifyOptions::read(fields)?)
    })
}
