//! Sets up mpegts.js for the shortest delay, for the plain player and for TcPlayer.

use std::cell::OnceCell;

use gloo::utils::window;
use js_sys::{Function, JsString, Object};
use panglu_core::playback::Failure;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

use crate::{
    bindings::{FlvPlayer, MPEGTS, Mpegts, flv_options, flv_source, loader_class, set},
    connection,
};

/// How far behind the newest data playback stays, in seconds: publishers and networks deliver unevenly.
pub(crate) const LEAST_LAG_S: f64 = 1.0;

/// Creates a player for one address, not yet attached to an element.
pub(crate) fn player_for(url: &str) -> Result<FlvPlayer, Failure> {
    with_engine(|engine| {
        if !engine.is_supported() {
            return Err(Failure::Unsupported);
        }
        create(engine, &flv_source(url))
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

fn create(engine: &Mpegts, source: &JsValue) -> Result<FlvPlayer, Failure> {
    engine
        .create_player(source, &flv_options(&loader(engine)))
        .map_err(|_| Failure::Unsupported)
}

/// The class that mpegts.js fetches with: it takes over the connection that was opened for its address.
fn loader(engine: &Mpegts) -> JsValue {
    type Open = Closure<dyn FnMut(JsString, Function)>;
    thread_local! {
        static CLASS: OnceCell<(JsValue, Open)> = const { OnceCell::new() };
    }
    CLASS.with(|cell| {
        let (class, _) = cell.get_or_init(|| {
            let open: Open = Closure::new(|url: JsString, sink: Function| {
                // Without a connection the player stays silent, and the supervisor asks why.
                let _taken = connection::take_over(&String::from(url), sink);
            });
            let class = loader_class(&engine.base_loader(), open.as_ref().unchecked_ref());
            (class, open)
        });
        class.clone()
    })
}

fn with_engine<T>(run: impl FnOnce(&Mpegts) -> Result<T, Failure>) -> Result<T, Failure> {
    MPEGTS.with(|engine| {
        let engine = engine.as_ref().ok_or(Failure::EngineMissing)?;
        if let Some(logging) = engine.logging() {
            // Its log is for its own developers; its errors arrive as events.
            logging.set_enable_all(false);
        }
        run(engine)
    })
}
