//! Tells the page what happens: attributes of the element that styles and tests can read, and events.

use gloo::events::EventListener;
use panglu_core::{
    Locale,
    playback::{Cause, Plan, State},
};
use panglu_player::Stats;
use serde::Serialize;
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, Element, Event, HtmlVideoElement};

use crate::{shown::Shown, view::dom};

/// The events of a video element that are fired again on the element. `play` and `pause` are not among them: an engine
/// that is replaced pauses its video, and a page should not see that. `error` is fired when playback fails, not whenever an
/// engine does.
const MEDIA_EVENTS: [&str; 23] = [
    "abort",
    "canplay",
    "canplaythrough",
    "durationchange",
    "emptied",
    "ended",
    "enterpictureinpicture",
    "leavepictureinpicture",
    "loadeddata",
    "loadedmetadata",
    "loadstart",
    "playing",
    "progress",
    "ratechange",
    "resize",
    "seeked",
    "seeking",
    "stalled",
    "suspend",
    "timeupdate",
    "volumechange",
    "waiting",
    "webkitendfullscreen",
];

/// Fires the events of a video on the element, as long as the listeners are kept.
pub(crate) fn forward(host: &Element, video: Option<&HtmlVideoElement>) -> Vec<EventListener> {
    let Some(video) = video else {
        return Vec::new();
    };
    let forwarded = |name: &&'static str| {
        let (host, name) = (host.clone(), *name);
        EventListener::new(video, name, move |_| fire(&host, name))
    };
    MEDIA_EVENTS.iter().map(forwarded).collect()
}

/// Fires an event without details, as media elements do: it does not bubble.
pub(crate) fn fire(host: &Element, name: &str) {
    if let Ok(event) = Event::new(name) {
        // Nobody can cancel it, so the answer says nothing.
        let _fired = host.dispatch_event(&event);
    }
}

/// Fires an event with details.
pub(crate) fn tell(host: &Element, name: &str, detail: &impl Serialize) {
    let init = CustomEventInit::new();
    init.set_detail(&plain(detail));
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        let _fired = host.dispatch_event(&event);
    }
}

/// A plain JavaScript object.
pub(crate) fn plain(value: &impl Serialize) -> JsValue {
    // Structures of texts and numbers can always be written.
    value
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .unwrap_or(JsValue::UNDEFINED)
}

/// Sets the attributes that say what is going on.
pub(crate) fn mark(host: &Element, state: State, cause: Option<&str>, plan: Option<Plan>) {
    dom::set(host, "data-state", state.name());
    dom::set_or_remove(host, "data-cause", cause);
    dom::set_or_remove(host, "data-engine", plan.map(|plan| plan.engine.name()));
    dom::set_or_remove(host, "data-delivery", plan.map(|plan| plan.delivery.name()));
}

/// The details of `statechange`. Times are milliseconds since the page was opened, as `performance.now()` has them.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct StateDetail {
    state: &'static str,
    cause: Option<&'static str>,
    sentence: Option<String>,
    since: Option<u64>,
    next_try: Option<u64>,
    engine: Option<&'static str>,
    delivery: Option<&'static str>,
}

impl StateDetail {
    pub(crate) fn new(shown: &Shown, locale: Locale) -> Self {
        let plan = shown.plan();
        Self {
            state: shown.state().name(),
            cause: shown.cause().map(Cause::name),
            sentence: shown.sentence(locale).map(std::borrow::Cow::into_owned),
            since: shown.since().map(|since| since.0),
            next_try: shown.next_try().map(|next| next.0),
            engine: plan.map(|plan| plan.engine.name()),
            delivery: plan.map(|plan| plan.delivery.name()),
        }
    }
}

/// The value of the property `error`, with the numbers of `MediaError`.
#[derive(Serialize)]
pub(crate) struct ErrorDetail {
    code: u8,
    message: String,
    cause: String,
}

impl ErrorDetail {
    /// The error of a state; `None` unless playback has failed.
    pub(crate) fn new(shown: &Shown, locale: Locale) -> Option<Self> {
        let code = match (shown.state(), shown.cause()) {
            (State::Failed, Some(Cause::Unplayable)) => 3,
            (State::Failed, None | Some(Cause::EngineMissing | Cause::MixedContent | Cause::CrossOrigin)) => {
                4
            }
            (State::Failed, Some(_)) => 2,
            _ => return None,
        };
        Some(Self {
            code,
            message: shown.sentence(locale).unwrap_or_default().into_owned(),
            cause: shown.code().unwrap_or_default(),
        })
    }
}

/// The details of `stats`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct StatsDetail {
    width: u32,
    height: u32,
    fps: f64,
    kbps: f64,
    dropped: u32,
    lag: Option<f64>,
    buffered: f64,
    rate: f64,
    stalls: u32,
    loads: u32,
    first_frame_ms: Option<f64>,
}

impl From<&Stats> for StatsDetail {
    fn from(stats: &Stats) -> Self {
        Self {
            width: stats.width,
            height: stats.height,
            fps: stats.fps,
            kbps: stats.kbps,
            dropped: stats.dropped,
            lag: stats.lag,
            buffered: stats.buffered,
            rate: stats.rate,
            stalls: stats.stalls,
            loads: stats.loads,
            first_frame_ms: stats.first_frame_ms.map(|ms| ms as f64),
        }
    }
}
