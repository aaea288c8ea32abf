//! Any text gets at least one reading, the readings are sorted by confidence, and no key that is put into a text comes back.
#![no_main]

use libfuzzer_sys::fuzz_target;
use panglu_core::{
    Locale,
    identify::{Identified, identify, roster},
};

/// A SecretId, as it is found in files of settings.
const PLANTED: &str = "AKIDfuzzedfuzzed0123456789abcdefABCD";

fuzz_target!(|text: &str| {
    let found = identify(text);
    let mut surest = found.best.confidence;
    for guess in &found.alternatives {
        assert!(guess.confidence <= surest);
        surest = guess.confidence;
    }
    for said in words(&found) {
        assert!(!said.is_empty() || text.is_empty());
    }
    assert_eq!(found, identify(text), "the same text has the same answer");
    let _rooms = roster(text);

    let planted = format!("{text}\n{PLANTED}\n{text}");
    let found = identify(&planted);
    assert!(!format!("{found:?}").contains(PLANTED));
    assert!(!words(&found).iter().any(|said| said.contains(PLANTED)));
    for reading in std::iter::once(&found.best).chain(&found.alternatives) {
        assert!(!reading.subject.shared_text().is_some_and(|shown| shown.contains(PLANTED)));
    }
});

/// Everything that the result says to people.
fn words(found: &Identified) -> Vec<String> {
    let mut said = Vec::new();
    for locale in Locale::ALL {
        said.push(found.best.text(locale).into_owned());
        for reading in std::iter::once(&found.best).chain(&found.alternatives) {
            said.push(format!("{} {}", reading.subject.text(locale), reading.subject.values(locale)));
        }
        said.extend(found.warnings.iter().map(|warning| warning.text(locale)));
        said.extend(found.seen.iter().map(|id| id.text(locale)));
        said.extend(found.attempts.iter().map(|attempt| attempt.text(locale)));
    }
    said
}
