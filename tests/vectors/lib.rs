//! Reads the shared cases of `tests/vectors`: the same files run natively, in a browser and through npm.

use serde::Deserialize;

/// Reads a vector file's text.
///
/// # Panics
/// If the file does not have the structure of `T`.
pub fn cases<T: for<'de> Deserialize<'de>>(text: &str) -> Vec<T> {
    match serde_json::from_str::<Vec<T>>(text) {
        Ok(cases) if !cases.is_empty() => cases,
        Ok(_) => panic!("a vector file is empty"),
        Err(error) => panic!("a vector file cannot be read: {error}"),
    }
}
