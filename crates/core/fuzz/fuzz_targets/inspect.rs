//! Any text is answered, and what is read can be written and read again as the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use panglu_core::{
    SigningKey,
    inspect::{Circumstances, Keys, inspect},
};

fuzz_target!(|text: &str| {
    let Ok(key) = SigningKey::parse("PlayKey") else { return };
    let keys = Keys { push: std::slice::from_ref(&key), play: std::slice::from_ref(&key) };
    let circumstances = Circumstances { keys, now: 1_700_000_000, play_validity: 60 };
    let Ok(seen) = inspect(text, &circumstances) else { return };
    let again = inspect(&seen.parts.to_string(), &circumstances).expect("what was written can be read");
    assert_eq!(again.parts, seen.parts);
    for advice in seen.advice {
        if let Some(suggestion) = advice.suggestion {
            inspect(suggestion.as_str(), &circumstances).expect("a corrected address is an address");
        }
    }
});
