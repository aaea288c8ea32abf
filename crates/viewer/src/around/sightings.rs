//! Tells the backend what is seen of the picture: a witness beside others, which keeps a stream on the list whose host's reports are
//! lost on their way.

use std::{cell::RefCell, rc::Rc};

use gloo::{
    events::EventListener,
    net::http::{Method, RequestBuilder},
    timers::callback::Interval,
    utils::{document, window},
};
use js_sys::{JSON, Reflect};
use serde::Serialize;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{CustomEvent, Element, Url};

use super::PLAYER;
use crate::{link::Room, services::profile};

/// How often it is told that the picture moves, in milliseconds.
const EVERY_MS: u32 = 10_000;

/// Tells it as long as the page is open, if the settings name a backend of this site: others would have to allow it first.
pub(super) fn tell(room: Room) {
    spawn_local(async move {
        let Some(backend) = profile::fetch().await.ok().and_then(|profile| profile.backend) else {
            return;
        };
        let address = backend.seen(room.room, &room.user, room.kind);
        let (Some(address), Ok(Some(player))) = (on_this_site(&address), document().query_selector(PLAYER))
        else {
            return;
        };
        watch(&player, address);
    });
}

fn watch(player: &Element, address: String) {
    let telling = Rc::new(RefCell::new(Telling {
        address,
        told: None,
        again: None,
    }));
    telling.borrow_mut().look(&property(player, "state"));
    let listener = EventListener::new(player, "statechange", move |event| {
        if let Some(event) = event.dyn_ref::<CustomEvent>() {
            telling.borrow_mut().look(&event.detail());
        }
    });
    // The page has one player, which stays.
    listener.forget();
}

struct Telling {
    address: String,
    /// What was told last.
    told: Option<Seen>,
    again: Option<Interval>,
}

impl Telling {
    fn look(&mut self, state: &JsValue) {
        let seen = Seen::of(state);
        if seen == self.told {
            return;
        }
        self.told.clone_from(&seen);
        self.again = None;
        let Some(seen) = seen else { return };
        let (address, is_moving) = (self.address.clone(), seen.observation == MOVING);
        let send = move || post(address.clone(), &seen);
        send();
        // What is over is over; what moves is told as long as it does.
        self.again = is_moving.then(|| Interval::new(EVERY_MS, send));
    }
}

const MOVING: &str = "moving";

/// What is seen, as the server calls it.
#[derive(Clone, PartialEq, Serialize)]
struct Seen {
    observation: &'static str,
    format: String,
}

impl Seen {
    /// What a state of the player means; `None` if it says nothing about the stream.
    fn of(state: &JsValue) -> Option<Self> {
        let text = |name| property(state, name).as_string();
        let observation = match (text("state")?.as_str(), text("cause").as_deref()) {
            ("playing", _) => MOVING,
            (_, Some("ended")) => "ended",
            (_, Some("not-started")) => "not-found",
            _ => return None,
        };
        Some(Self {
            observation,
            format: text("delivery")?,
        })
    }
}

fn property(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &name.into()).unwrap_or_default()
}

/// The complete address, if it is one of this site.
fn on_this_site(address: &str) -> Option<String> {
    let base = document().base_uri().ok().flatten()?;
    let url = Url::new_with_base(address, &base).ok()?;
    (url.origin() == window().location().origin().ok()?).then(|| url.href())
}

fn post(address: String, seen: &Seen) {
    // Two texts can always be written.
    let body = serde_wasm_bindgen::to_value(seen).ok();
    let Some(body) = body.and_then(|body| JSON::stringify(&body).ok()) else {
        return;
    };
    spawn_local(async move {
        let request = RequestBuilder::new(&address)
            .method(Method::POST)
            .header("Content-Type", "application/json")
            .body(body);
        // Whether it was heard changes nothing for the viewer.
        if let Ok(request) = request {
            let _heard = request.send().await;
        }
    });
}
