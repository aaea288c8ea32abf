//! Loads classic scripts, each once per page.

use std::{cell::RefCell, future::Future, pin::pin};

use futures_util::{
    FutureExt,
    future::{Either, LocalBoxFuture, Shared, select},
};
use gloo::{
    events::EventListener,
    timers::future::TimeoutFuture,
    utils::{document, window},
};
use js_sys::{Function, Object, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlScriptElement;

use crate::engines::Script;

/// A script that has not loaded within this time is treated as missing. The largest is 600 KB, which takes most of this
/// time on a slow network.
const TIMEOUT_MS: u32 = 30_000;

/// The error for a script that could not be loaded or run.
#[derive(Debug, Clone)]
pub(crate) struct ScriptMissing;

type Pending = Shared<LocalBoxFuture<'static, Result<(), ScriptMissing>>>;

thread_local! {
    /// Scripts that are loading or loaded. A failed one is removed, so that the next attempt loads it again.
    static SCRIPTS: RefCell<Vec<(String, Pending)>> = RefCell::default();
}

/// Loads all scripts in parallel and runs them in the given order.
pub(crate) async fn load_all(wanted: &[Script]) -> Result<(), ScriptMissing> {
    let pending: Vec<Pending> = wanted.iter().map(|script| load(&script.url)).collect();
    for (script, pending) in wanted.iter().zip(pending) {
        let arrived = pending.await.is_ok() && Object::has_own(&window(), &script.global.into());
        if !arrived {
            SCRIPTS.with_borrow_mut(|scripts| scripts.retain(|(url, _)| *url != script.url));
            return Err(ScriptMissing);
        }
    }
    Ok(())
}

fn load(url: &str) -> Pending {
    SCRIPTS.with_borrow_mut(|scripts| {
        if let Some((_, pending)) = scripts.iter().find(|(known, _)| known == url) {
            return pending.clone();
        }
        let pending = in_time(fetch(url)).boxed_local().shared();
        scripts.push((url.to_owned(), pending.clone()));
        pending
    })
}

async fn in_time(script: impl Future<Output = Result<(), ScriptMissing>>) -> Result<(), ScriptMissing> {
    match select(pin!(script), TimeoutFuture::new(TIMEOUT_MS)).await {
        Either::Left((result, _)) => result,
        Either::Right(((), _)) => Err(ScriptMissing),
    }
}

/// The element is added before the future is first polled, so that several scripts load in parallel.
fn fetch(url: &str) -> impl Future<Output = Result<(), ScriptMissing>> + use<> {
    let script = insert(url);
    async move {
        let script = script.ok_or(ScriptMissing)?;
        let mut subscriptions = None;
        let settled = Promise::new(&mut |resolve: Function, reject: Function| {
            let settle = |name: &'static str, settle: Function| {
                EventListener::once(&script, name, move |_| {
                    // Resolving a promise cannot fail.
                    let _settled = settle.call0(&JsValue::UNDEFINED);
                })
            };
            subscriptions = Some((settle("load", resolve), settle("error", reject)));
        });
        let result = JsFuture::from(settled).await;
        drop(subscriptions);
        result.map(drop).map_err(|_| {
            script.remove();
            ScriptMissing
        })
    }
}

fn insert(url: &str) -> Option<HtmlScriptElement> {
    let script = document()
        .create_element("script")
        .ok()?
        .dyn_into::<HtmlScriptElement>()
        .ok()?;
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
