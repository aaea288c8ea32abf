//! The viewer's only clocks.

use gloo::utils::window;
use panglu_core::playback::Millis;
use wasm_bindgen::JsValue;

/// Milliseconds since the page was opened; never jumps.
pub(crate) fn monotonic() -> Millis {
    let milliseconds = window()
        .performance()
        .map_or(0.0, |performance| performance.now());
    Millis(milliseconds as u64)
}

/// Unix seconds by this device's clock.
pub(crate) fn unix_seconds() -> u64 {
    (js_sys::Date::now() / 1000.0) as u64
}

/// A moment as this device's owner writes it.
pub(crate) fn local_time(unix_seconds: u64, language: &str) -> String {
    let date = js_sys::Date::new(&JsValue::from_f64(unix_seconds as f64 * 1000.0));
    String::from(date.to_locale_string(language, &JsValue::UNDEFINED))
}
