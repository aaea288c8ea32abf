//! What went wrong with a push or a recording, as a notification tells it.

use panglu_core::{
    Locale,
    notification::{self, Event},
};
use serde::Serialize;
use tsify::Tsify;

/// One kind of error of a push or a recording, and how often it was seen.
#[derive(Serialize, Tsify)]
pub struct StreamError {
    /// The cloud's number for this kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<f64>,
    /// A stable name, such as `video-frame-late`; left out for a number that the vendor does not list.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'static str>,
    /// The kind in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    /// How often it was seen since the last report.
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<f64>,
    /// The cloud's own words for the kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    /// When it was seen; empty for a recording, whose notification does not say.
    moments: Vec<StreamErrorMoment>,
}

/// A moment at which an error was seen.
#[derive(Serialize, Tsify)]
pub struct StreamErrorMoment {
    /// Unix milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<f64>,
    /// The cloud's own words, with the numbers of this moment.
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
}

/// The errors that an event tells of; none for an event of another kind.
pub(super) fn stream_errors(event: &Event, locale: Locale) -> Option<Vec<StreamError>> {
    match event {
        Event::PushErrors(push) => Some(push.errors.iter().map(|one| of_push(one, locale)).collect()),
        Event::RecordingErrors(recording) => {
            let errors = recording.errors.iter();
            Some(errors.map(|one| of_recording(one, locale)).collect())
        }
        _ => None,
    }
}

fn of_push(error: &notification::PushError, locale: Locale) -> StreamError {
    let moments = error.moments.iter().map(|moment| StreamErrorMoment {
        at: moment.at_ms.map(|milliseconds| milliseconds as f64),
        description: moment.description.clone(),
    });
    StreamError {
        kind: error.kind.map(|kind| kind.number() as f64),
        name: error.kind.and_then(notification::PushErrorKind::name),
        text: error.kind.map(|kind| kind.label(locale).into()),
        count: error.count.map(|count| count as f64),
        description: error.description_en.clone(),
        moments: moments.collect(),
    }
}

fn of_recording(error: &notification::RecordingError, locale: Locale) -> StreamError {
    StreamError {
        kind: error.kind.map(|kind| kind.number() as f64),
        name: error.kind.and_then(notification::RecordingErrorKind::name),
        text: error.kind.map(|kind| kind.label(locale).into()),
        count: error.count.map(|count| count as f64),
        description: error.description.clone(),
        moments: Vec::new(),
    }
}
