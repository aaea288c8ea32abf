//! Loads classic scripts, each once per page.

use std::cell::RefCell;

use futures_util::future::{Either, select};
use gloo::{
    timers::future::TimeoutFuture,
    utils::{document, window},
};
use js_sys::{Object, Promise};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlScriptElement;

use crate::engines::Script;

/// Scripts that have not loaded within this time are treated as missing. The largest is 600 KB, which takes most of this
/// time on a slow network.
const TIMEOUT_MS: u32 = 30_000;

/// The error for a script that could not be loaded or run.
#[derive(Debug, Clone)]
pub(crate) struct ScriptMissing;

/// A script that is loading or loaded.
#[derive(Clone)]
struct Pending {
    url: String,
    script: HtmlScriptElement,
    loaded: Promise,
}

thread_local! {
    /// A failed one is removed, so that the next attempt loads it again.
    static SCRIPTS: RefCell<Vec<Pending>> = RefCell::default();
}

/// Loads all scripts in parallel and runs them in the given order.
pub(crate) async fn load_all(wanted: &[Script]) -> Result<(), ScriptMissing> {
    // All promises are listened to at once: browsers report one that fails and that nobody listens to.
    let pending = wanted.iter().map(|script| {
        let Pending { script, loaded, .. } = load(&script.url)?;
        Some((script, JsFuture::from(loaded)))
    });
    let pending: Vec<_> = pending.collect();
    let mut patience = TimeoutFuture::new(TIMEOUT_MS);
    for (script, pending) in wanted.iter().zip(pending) {
        let (element, loaded) = pending.ok_or(ScriptMissing)?;
        let has_loaded = matches!(select(loaded, &mut patience).await, Either::Left((Ok(_), _)));
        if !(has_loaded && Object::has_own(&window(), &script.global.into())) {
            element.remove();
            SCRIPTS.with_borrow_mut(|scripts| scripts.retain(|known| known.url != script.url));
            return Err(ScriptMissing);
        }
    }
    Ok(())
}

fn load(url: &str) -> Option<Pending> {
    SCRIPTS.with_borrow_mut(|scripts| {
        if let Some(known) = scripts.iter().find(|known| known.url == url) {
            return Some(known.clone());
        }
        let script = insert(url)?;
        let loaded = Promise::new(&mut |resolve, reject| {
            script.set_onload(Some(&resolve));
            script.set_onerror(Some(&reject));
        });
        let pending = Pending {
            url: url.to_owned(),
            script,
            loaded,
        };
        scripts.push(pending.clone());
        Some(pending)
    })
}

fn insert(url: &str) -> Option<HtmlScriptElement> {
    let script: HtmlScriptElement = document().create_element("script").ok()?.unchecked_into();
    script.set_src(url);
    if let Some(integrity) = integrity_of(url) {
        script.set_integrity(&integrity);
        // Only an answer to such a request is checked where the page has no origin, as in a sandboxed frame.
        script.set_cross_origin(Some("anonymous"));
    }
    // Inserted scripts are asynchronous by default; these must run in order.
    script.set_async(false);
    document().head()?.append_child(&script).ok()?;
    Some(script)
}

/// The digest that a page names for one of its own players, beside its address, in a list that `www/integrity.mjs` writes.
fn integrity_of(url: &str) -> Option<String> {
    let list = document()
        .query_selector("meta[name=panglu-integrity]")
        .ok()??
        .get_attribute("content")?;
    let mut words = list.split(' ').skip_while(|word| *word != url);
    words.nth(1).map(str::to_owned)
}
