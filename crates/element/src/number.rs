//! Numbers as text, by the browser: the same in Rust would be a tenth of the wasm.

use js_sys::Number;

/// A number with a fixed number of digits after the point.
pub(crate) fn fixed(value: f64, digits: u8) -> String {
    // It fails for more than a hundred digits only.
    Number::from(value)
        .to_fixed(digits)
        .map(String::from)
        .unwrap_or_default()
}
