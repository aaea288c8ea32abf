//! Any body is judged and read or refused with a reason, and no signature but the right one makes it valid.
#![no_main]

use libfuzzer_sys::fuzz_target;
use panglu_core::callback::{CallbackKey, inspect_at, verify_at};

fuzz_target!(|body: &[u8]| {
    let Ok(key) = CallbackKey::parse("KeyOfTheFuzzer") else { return };
    let Ok(other) = CallbackKey::parse("AnotherKey") else { return };
    let sign = key.sign(body);
    let seen = inspect_at(body, &sign, &key, 1_700_000_000);
    assert!(seen.verdict.proves_body(), "{:?}", seen.verdict);
    if let Some(error) = &seen.error {
        assert!(!seen.verdict.is_valid() && !error.code().is_empty());
    }
    assert!(!verify_at(body, &sign, &other, 1_700_000_000).proves_body());
});
