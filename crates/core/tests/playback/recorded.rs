//! What happened in browsers, stepped through again: each file of `tests/vectors/timelines` is the report of a player under a
//! fault. Whoever changes a decision on purpose records them anew: `cargo xtask bench faults --reports tests/vectors/timelines`.

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

/// The lines of a report up to the first that was left out.
fn entries(report: &str) -> impl Iterator<Item = &str> {
    report
        .lines()
        .skip_while(|line| !line.starts_with("{\"at\":"))
        .take_while(|line| line.starts_with("{\"at\":"))
}

#[test]
fn every_recorded_timeline_is_decided_as_it_was() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors/timelines");
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    assert!(files.len() > 50, "one of every fault");
    for file in files {
        let report = fs::read_to_string(&file).unwrap();
        let mut playback = Playback::default();
        let mut count = 0;
        for line in entries(&report) {
            let place = format!("{}, entry {count}: {line}", file.display());
            let entry: Entry = serde_json::from_str(line).expect(&place);
            let (next, effects) = playback.step(&entry.event, Millis(entry.at));
            playback = next;
            let status = playback.status();
            assert_eq!(effects, entry.effects, "{place}");
            assert_eq!(
                (status.state, status.cause),
                (entry.state, entry.cause),
                "{place}"
            );
            count += 1;
        }
        assert!(count > 0, "{} has no timeline", file.display());
    }
}
