//! Asks the page for new addresses when the old ones are refused.

use js_sys::Promise;
use panglu_player::Source;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use crate::bindings::{Host, Renewed};

/// Calls the page's `refreshUrl`, and gives its answer to `reply`.
pub(crate) fn ask(host: &Host, reply: impl FnOnce(Option<Source>) + 'static) {
    let Some(refresh) = host.refresh_url() else {
        return reply(None);
    };
    let asked = refresh.call0(host);
    spawn_local(async move {
        let answer = match asked {
            Ok(answer) => JsFuture::from(Promise::resolve(&answer)).await,
            Err(thrown) => Err(thrown),
        };
        reply(answer.ok().and_then(|answer| source(&answer)));
    });
}

fn source(answer: &JsValue) -> Option<Source> {
    if !answer.is_object() {
        return None;
    }
    let answer: &Renewed = answer.unchecked_ref();
    let source = Source {
        flv: answer.flv().unwrap_or_default(),
        hls: answer.hls().unwrap_or_default(),
    };
    (source != Source::default()).then_some(source)
}
