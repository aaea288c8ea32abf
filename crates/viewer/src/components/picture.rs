//! The picture: `<panglu-player>`, used as any page would use it.

use gloo::events::EventListener;
use js_sys::Reflect;
use panglu_core::{
    PlayFormat, diagnosis,
    playback::{Cause, Delivery, Plan, State},
};
use wasm_bindgen::JsValue;
use web_sys::{Element, Event};
use yew::prelude::*;

use super::player_script::use_player;
use crate::{chunk::PartMissing, link::RoomQuery, services::profile};

/// The FLV and HLS addresses of one stream. They may be signed, so the type does not implement `Debug`.
#[derive(Clone, PartialEq)]
pub(crate) struct Source {
    pub(crate) flv: String,
    pub(crate) hls: String,
}

/// What the player last told about itself. The names are those of its events; a figure is missing until it is known.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Watched {
    pub(crate) state: String,
    pub(crate) cause: Option<String>,
    /// What is wrong, in words.
    pub(crate) sentence: Option<String>,
    pub(crate) engine: Option<String>,
    pub(crate) delivery: Option<String>,
    pub(crate) figures: Figures,
    /// The player's own account of what happened. It holds no key.
    pub(crate) report: String,
}

/// The figures of the picture.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Figures {
    pub(crate) width: Option<f64>,
    pub(crate) height: Option<f64>,
    pub(crate) fps: Option<f64>,
    pub(crate) kbps: Option<f64>,
    pub(crate) lag: Option<f64>,
    pub(crate) buffered: Option<f64>,
    pub(crate) dropped: Option<f64>,
    pub(crate) stalls: Option<f64>,
    pub(crate) first_frame_ms: Option<f64>,
}

impl Watched {
    /// The format in which the picture is moving; `None` if it is not.
    pub(crate) fn moving(&self) -> Option<PlayFormat> {
        match self.delivery.as_deref() {
            _ if self.state != "playing" => None,
            Some("hls") => Some(PlayFormat::Hls),
            _ => Some(PlayFormat::Flv),
        }
    }

    /// What a diagnosis wants to know of it.
    pub(crate) fn evidence(&self) -> diagnosis::Picture {
        let figures = &self.figures;
        let size = figures.width.zip(figures.height);
        diagnosis::Picture {
            state: State::named(&self.state).unwrap_or_default(),
            cause: self.cause.as_deref().and_then(Cause::named),
            delivery: self.delivery.as_deref().and_then(Delivery::named),
            first_frame_ms: figures.first_frame_ms,
            size: size.filter(|(width, _)| *width > 0.0),
            fps: figures.fps,
            kbps: figures.kbps,
            lag: figures.lag,
            stalls: figures.stalls,
        }
    }

    /// Reads the player's properties.
    fn of(player: &Element) -> Self {
        let state = property(player, "state");
        let text = |name| property(&state, name).as_string();
        let stats = property(player, "stats");
        let number = |name| property(&stats, name).as_f64();
        let report = property(player, "report");
        let report = js_sys::Function::from(report).call0(player);
        Self {
            state: text("state").unwrap_or_default(),
            cause: text("cause"),
            sentence: text("sentence"),
            engine: text("engine"),
            delivery: text("delivery"),
            figures: Figures {
                width: number("width"),
                height: number("height"),
                fps: number("fps"),
                kbps: number("kbps"),
                lag: number("lag"),
                buffered: number("buffered"),
                dropped: number("dropped"),
                stalls: number("stalls"),
                first_frame_ms: number("firstFrameMs"),
            },
            report: report.ok().and_then(|text| text.as_string()).unwrap_or_default(),
        }
    }
}

/// A property of an object; undefined if there is none.
fn property(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) source: Source,
    /// The room, if the player gets its addresses from the backend by itself, and goes on past their expiry.
    #[prop_or_default]
    pub(crate) room: Option<RoomQuery>,
    pub(crate) plan: Plan,
    /// The link that people may share; empty if there is none.
    pub(crate) share: AttrValue,
    /// What is shown, where several pictures are; people see it as a tooltip.
    #[prop_or_default]
    pub(crate) title: Option<AttrValue>,
    /// Hears what the player tells about itself.
    #[prop_or_default]
    pub(crate) on_watched: Callback<Watched>,
}

/// The events with which the player tells that its properties have changed.
const TOLD: [&str; 2] = ["statechange", "stats"];

/// Plays a source.
#[component]
pub(crate) fn Picture(props: &Props) -> Html {
    let Source { flv, hls } = props.source.clone();
    let (flv, hls) = match &props.room {
        Some(_) => (None, None),
        None => (Some(flv), Some(hls)),
    };
    let room = props.room.clone();
    let [bizid, number, user, kind] = match room {
        Some(room) => [room.bizid, room.room, room.user, room.kind].map(Some),
        None => [const { None }; 4],
    };
    let kind = kind.filter(|kind| !kind.is_empty());
    let player = use_node_ref();
    {
        let player = player.clone();
        use_effect_with(props.on_watched.clone(), move |on_watched| {
            let player = player.cast::<Element>();
            let listeners = player.map(|player| {
                TOLD.map(|name| {
                    let (on_watched, seen) = (on_watched.clone(), player.clone());
                    EventListener::new(&player, name, move |_: &Event| {
                        on_watched.emit(Watched::of(&seen))
                    })
                })
            });
            move || drop(listeners)
        });
    }
    // A browser that cannot play FLV gets HLS, unless it was HLS that was asked for.
    let format = match props.plan.delivery {
        Delivery::Flv => "auto",
        Delivery::Hls => Delivery::Hls.name(),
    };
    let (failed, again) = use_player();
    if failed {
        return html! { <PartMissing on_again={again} /> };
    }
    html! {
        <@{"panglu-player"}
            ref={player} {flv} {hls} {bizid} room={number} {user} {kind}
            engine={props.plan.engine.name()} {format}
            profile={profile::FILE} share={props.share.clone()} title={props.title.clone()}
            muted=true autoplay=true controls=true
        />
    }
}
