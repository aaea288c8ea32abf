//! Asks the page or its backend for new addresses when the old ones are refused.

use js_sys::{Function, Promise};
use panglu_player::Source;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use crate::{bindings::Renewed, source::Granted};

/// Calls a function that returns new addresses, and gives them to `reply`.
pub(crate) fn ask(refresh: &Function, reply: impl FnOnce(Option<Granted>) + 'static) {
    let asked = refresh.call0(&JsValue::UNDEFINED);
    spawn_local(async move {
        let answer = match asked {
            Ok(answer) => JsFuture::from(Promise::resolve(&answer)).await,
            Err(thrown) => Err(thrown),
        };
        reply(answer.ok().and_then(|answer| granted(&answer)));
    });
}

/// The addresses in an answer, if it has any.
pub(crate) fn granted(answer: &JsValue) -> Option<Granted> {
    if !answer.is_object() {
        return None;
    }
    let answer: &Renewed = answer.unchecked_ref();
    let source = Source {
        flv: answer.flv().unwrap_or_default(),
        hls: answer.hls().unwrap_or_default(),
    };
    (source != Source::default()).then(|| Granted {
        code: answer.code(),
        source,
    })
}
