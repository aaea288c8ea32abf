//! The worker that holds a roster, so that reading and searching 100,000 rows takes none of the page's time.

use std::time::Duration;

use gloo::{
    timers::future::sleep,
    worker::{Codec, HandlerId, Worker, WorkerScope},
};
use js_sys::{ArrayBuffer, Uint8Array};
use panglu_core::{BizId, Locale};
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast, JsValue, UnwrapThrowExt};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, TextDecoder, TextDecoderOptions};

use super::{
    answers::{Found, refused, row},
    csv::csv,
    messages::{Ask, Progress, Told},
    reading::Reading,
};

/// How many lines are read before the first are told, and between looks at new questions.
const FIRST_LINES: usize = 500;
const LINES: usize = 5000;

/// The messages as JavaScript's own values, so that texts and files are passed without being copied first.
pub(super) struct Values;

impl Codec for Values {
    fn encode<I: Serialize>(input: I) -> JsValue {
        serde_wasm_bindgen::to_value(&input).unwrap_throw()
    }

    fn decode<O: for<'de> Deserialize<'de>>(input: JsValue) -> O {
        serde_wasm_bindgen::from_value(input).unwrap_throw()
    }
}

/// The worker.
pub(super) struct Desk {
    reading: Option<Reading>,
    /// What was searched for last.
    found: Option<Found>,
    lines: u32,
}

/// What the worker tells itself.
pub(super) enum Step {
    Opened(String, HandlerId),
    Read(HandlerId),
}

impl Worker for Desk {
    type Message = Step;
    type Input = Ask;
    type Output = Told;

    fn create(_scope: &WorkerScope<Self>) -> Self {
        Self {
            reading: None,
            found: None,
            lines: 0,
        }
    }

    fn update(&mut self, scope: &WorkerScope<Self>, step: Step) {
        match step {
            Step::Opened(text, page) => {
                let reading = Reading::new(text);
                self.lines = reading.lines() as u32;
                self.reading = Some(reading);
                self.read(scope, page, FIRST_LINES);
            }
            Step::Read(page) => self.read(scope, page, LINES),
        }
    }

    fn received(&mut self, scope: &WorkerScope<Self>, ask: Ask, page: HandlerId) {
        match ask {
            Ask::Read(source) => {
                scope.send_future(
                    async move { Step::Opened(text_of(source).await.unwrap_or_default(), page) },
                );
            }
            Ask::Rows(wanted) => {
                if let Some((reading, found)) = self.found(&wanted.query) {
                    scope.respond(page, Told::Rows(found.part(&reading.rows, wanted)));
                }
            }
            Ask::Refused { from, count, locale } => {
                if let Some(reading) = &self.reading {
                    let part = refused(&reading.rows, from, count, Locale::from_tag(&locale));
                    scope.respond(page, Told::Refused(part));
                }
            }
            Ask::Csv { query, account } => {
                if let Some(file) = self.csv(&query, &account) {
                    scope.respond(page, Told::Csv(file));
                }
            }
        }
    }
}

impl Desk {
    fn read(&mut self, scope: &WorkerScope<Self>, page: HandlerId, lines: usize) {
        let Some(reading) = &mut self.reading else {
            return;
        };
        let is_done = reading.step(lines);
        // What was found is not all there is any more.
        self.found = None;
        if is_done && !reading.is_table() {
            scope.respond(page, Told::NoTable);
            return;
        }
        scope.respond(
            page,
            Told::Progress(Progress {
                lines: self.lines,
                rooms: reading.rows.entries.len() as u32,
                refused: reading.rows.refused.len() as u32,
                is_done,
            }),
        );
        if !is_done {
            // Questions that have arrived are answered first.
            scope.send_future(async move {
                sleep(Duration::ZERO).await;
                Step::Read(page)
            });
        }
    }

    /// The rows that match a search.
    fn found(&mut self, query: &str) -> Option<(&Reading, &Found)> {
        let reading = self.reading.as_ref()?;
        if self.found.as_ref().is_none_or(|found| found.query != query) {
            self.found = Some(Found::new(&reading.rows, query));
        }
        Some((reading, self.found.as_ref()?))
    }

    fn csv(&mut self, query: &str, account: &str) -> Option<Blob> {
        let (reading, found) = self.found(query)?;
        let account = BizId::parse(account.trim()).ok();
        let entries = found.entries(&reading.rows, 0, usize::MAX);
        let file = csv(entries
            .into_iter()
            .map(|entry| row(&entry.room, entry.line, account.as_ref())))
        .ok()?;
        let options = BlobPropertyBag::new();
        options.set_type("text/csv;charset=utf-8");
        let parts = js_sys::Array::of1(&Uint8Array::from(file.as_slice()));
        Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()
    }
}

/// The text of a source. Spreadsheets in China also write files in GBK, and “Unicode text” in UTF-16.
async fn text_of(source: JsValue) -> Option<String> {
    let Some(file) = source.dyn_ref::<Blob>() else {
        return source.as_string();
    };
    let buffer = JsFuture::from(file.array_buffer()).await.ok()?;
    let bytes = Uint8Array::new(buffer.dyn_ref::<ArrayBuffer>()?);
    let encodings: &[&str] = match (bytes.get_index(0), bytes.get_index(1)) {
        (0xff, 0xfe) => &["utf-16le"],
        (0xfe, 0xff) => &["utf-16be"],
        _ => &["utf-8", "gb18030"],
    };
    encodings.iter().find_map(|encoding| {
        let options = TextDecoderOptions::new();
        options.set_fatal(true);
        let decoder = TextDecoder::new_with_label_and_options(encoding, &options).ok()?;
        decoder.decode_with_buffer_source(&bytes).ok()
    })
}
