//! Any text gets an answer, and an address that was parsed can be written and parsed again with the same result.
#![no_main]

use libfuzzer_sys::fuzz_target;
use panglu_core::{
    SigningKey,
    inspect::{InspectContext, Keys, inspect},
};

fuzz_target!(|text: &str| {
    let Ok(key) = SigningKey::parse("PlayKey") else { return };
    let keys = Keys { push: std::slice::from_ref(&key), play: std::slice::from_ref(&key) };
    let context = InspectContext { keys, now: 1_700_000_000, play_validity: 60 };
    let Ok(seen) = inspect(text, &context) else { return };
    let again = inspect(&seen.parts.to_string(), &context).expect("what was written can be read");
    assert_eq!(again.parts, seen.parts);
    for advice in seen.advice {
        if let Some(suggestion) = advice.suggestion {
            inspect(suggestion.as_str(), &context).expect("a corrected address is an address");
        }
    }
});
