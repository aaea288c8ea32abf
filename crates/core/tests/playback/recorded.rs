//! What happened in browsers, stepped through again: each file of `tests/vectors/timelines` is the timeline of a report.
//! Whoever changes a decision on purpose records these anew: `cargo xtask bench faults --reports`.

use std::{fs, path::Path};

use panglu_core::playback::{Cause, Effect, Event, Millis, Playback, State};
use serde::Deserialize;

#[derive(Deserialize)]
struct Entry {
    at: u64,
    event: Event,
    #[serde(default)]
    effects: Vec<Effect>,
    state: State,
    #[serde(default)]
    cause: Option<Cause>,
}

#[test]
fn every_recorded_timeline_is_decided_as_it_was() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors/timelines");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    assert!(!files.is_empty());
    for file in files {
        let mut playback = Playback::default();
        for (number, line) in fs::read_to_string(&file).unwrap().lines().enumerate() {
            let place = format!("{}:{}", file.display(), number + 1);
            let entry: Entry = serde_json::from_str(line).unwrap_or_else(|error| panic!("{place}: {error}"));
            let (next, effects) = playback.step(&entry.event, Millis(entry.at));
            playback = next;
            let status = playback.status();
            assert_eq!(effects, entry.effects, "{place}");
            assert_eq!((status.state, status.cause), (entry.state, entry.cause), "{place}");
        }
    }
}
