//! Any text gets at least one reading, and the readings are sorted by confidence.
#![no_main]

use libfuzzer_sys::fuzz_target;
use panglu_core::{Locale, identify::identify};

fuzz_target!(|text: &str| {
    let found = identify(text);
    let mut surest = found.best.confidence;
    for guess in &found.alternatives {
        assert!(guess.confidence <= surest);
        surest = guess.confidence;
    }
    for locale in Locale::ALL {
        assert!(!found.best.subject.text(locale).is_empty());
    }
});
