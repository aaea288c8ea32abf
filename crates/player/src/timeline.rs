//! Writes down what the supervisor was told and what it decided, so that it can be stepped through again.

use std::collections::VecDeque;

use panglu_core::playback::{Effect, Event, Millis, State, Status};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;

/// The first events are kept: how it began is asked most often. With four ticks a second, this is over a minute.
const FIRST: usize = 400;

/// The latest events are kept as well: five minutes.
const LATEST: usize = 1_200;

/// One event, with what followed from it.
#[derive(Debug, Clone, Serialize)]
struct Entry {
    /// Milliseconds since the page was opened.
    at: u64,
    event: Event,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    effects: Vec<Effect>,
    state: State,
    #[serde(skip_serializing_if = "Option::is_none")]
    cause: Option<&'static str>,
}

/// The events of a page view.
#[derive(Debug, Default)]
pub(crate) struct Timeline {
    first: Vec<Entry>,
    latest: VecDeque<Entry>,
    left_out: usize,
}

impl Timeline {
    /// Notes an event.
    pub(crate) fn note(&mut self, now: Millis, event: &Event, effects: &[Effect], status: &Status) {
        let entry = Entry {
            at: now.0,
            event: event.clone(),
            effects: effects.to_vec(),
            state: status.state,
            cause: status.cause.map(panglu_core::playback::Cause::name),
        };
        if self.first.len() < FIRST {
            return self.first.push(entry);
        }
        if self.latest.len() == LATEST {
            self.latest.pop_front();
            self.left_out += 1;
        }
        self.latest.push_back(entry);
    }

    /// The entries as JSON, one a line, with a line that says how many were left out.
    pub(crate) fn text(&self) -> String {
        let mut lines: Vec<String> = self.first.iter().map(json).collect();
        if self.left_out > 0 {
            lines.push(format!("{{\"leftOut\":{}}}", self.left_out));
        }
        lines.extend(self.latest.iter().map(json));
        lines.join("\n")
    }
}

fn json(entry: &Entry) -> String {
    // The browser writes JSON, so no writer is needed here. An entry has neither cycles nor big integers.
    let plain = entry
        .serialize(&Serializer::json_compatible())
        .unwrap_or_default();
    js_sys::JSON::stringify(&plain).map_or_else(|_| String::new(), String::from)
}
