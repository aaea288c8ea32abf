//! mpegts.js, set up for the shortest delay, for the plain player and for TcPlayer alike.

use std::cell::OnceCell;

use gloo::utils::window;
use js_sys::{Function, Object};
use panglu_core::playback::Failure;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

use crate::bindings::{FlvPlayer, MPEGTS, Mpegts, object, set};

/// A player for one address, not yet attached to an element.
pub(crate) fn player_for(url: &str) -> Result<FlvPlayer, Failure> {
    with_engine(|engine| {
        if !engine.is_supported() {
            return Err(Failure::Unsupported);
        }
        create(
            engine,
            &object([
                ("type", "flv".into()),
                ("isLive", JsValue::TRUE),
                ("url", url.into()),
            ]),
        )
    })
}

/// TcPlayer looks for a global `flvjs` and passes it no options, so it is given mpegts.js with ours.
pub(crate) fn lend_as_flvjs() -> Result<(), Failure> {
    type CreatePlayer = Closure<dyn FnMut(JsValue) -> JsValue>;
    thread_local! {
        /// Lives as long as the page, because the global object that holds it does.
        static CREATE_PLAYER: OnceCell<CreatePlayer> = const { OnceCell::new() };
    }
    with_engine(|engine| {
        CREATE_PLAYER.with(|cell| {
            cell.get_or_init(|| {
                let create_player: CreatePlayer = Closure::new(|source: JsValue| {
                    with_engine(|engine| create(engine, &source)).map_or(JsValue::NULL, JsValue::from)
                });
                let flvjs = Object::create(engine.unchecked_ref::<Object>());
                set(
                    &flvjs,
                    "createPlayer",
                    create_player.as_ref().unchecked_ref::<Function>(),
                );
                set(&window(), "flvjs", &flvjs);
                create_player
            });
        });
        Ok(())
    })
}

/// No stash in front of the first frame, and gentle catching up when the picture falls behind.
fn create(engine: &Mpegts, source: &JsValue) -> Result<FlvPlayer, Failure> {
    let config = object([
        ("enableStashBuffer", JsValue::FALSE),
        ("liveSync", JsValue::TRUE),
        ("lazyLoad", JsValue::FALSE),
        ("autoCleanupSourceBuffer", JsValue::TRUE),
    ]);
    engine
        .create_player(source, &config)
        .map_err(|_| Failure::Unsupported)
}

fn with_engine<T>(run: impl FnOnce(&Mpegts) -> Result<T, Failure>) -> Result<T, Failure> {
    MPEGTS.with(|engine| {
        let engine = engine.as_ref().ok_or(Failure::EngineMissing)?;
        if let Some(logging) = engine.logging() {
            // What it logs is for its own developers; its faults reach us as events.
            set(&logging, "enableAll", &JsValue::FALSE);
        }
        run(engine)
    })
}
