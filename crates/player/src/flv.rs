//! Sets up mpegts.js for the shortest delay, for the plain player and for TcPlayer.

use std::cell::OnceCell;

use gloo::utils::window;
use js_sys::{Function, Object};
use panglu_core::playback::Failure;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

use crate::bindings::{FlvPlayer, MPEGTS, Mpegts, object, set};

/// Creates a player for one address, not yet attached to an element.
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

/// Defines the global `flvjs` that TcPlayer looks for. TcPlayer passes no options, so this one adds them.
pub(crate) fn lend_as_flvjs() -> Result<(), Failure> {
    type CreatePlayer = Closure<dyn FnMut(JsValue) -> JsValue>;
    thread_local! {
        /// Kept as long as the page, like the global object that refers to it.
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

/// Without a stash buffer before the first frame, and with gentle catching up when the delay grows.
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
            // Its log is for its own developers; its errors arrive as events.
            set(&logging, "enableAll", &JsValue::FALSE);
        }
        run(engine)
    })
}
