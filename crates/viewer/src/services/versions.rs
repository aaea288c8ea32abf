//! The workers that keep the pages for when there is no network, and new versions of the pages, which they have ready.
//! `www/workers/offline.js` is their side.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use gloo::{
    events::EventListener,
    utils::{document, window},
};
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    MessageEvent, ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState,
    VisibilityState,
};
use yew::Callback;

/// The script of the console's worker, beside the page. It is named from the page's base, so that a site may lie in a folder.
const SCRIPT: &str = "worker.js";

/// What the worker is asked, and what it answers if it must not.
const TAKE_OVER: &str = "panglu-take-over";
const OTHERS_OPEN: &str = "panglu-others-open";

/// What there is to say about a new version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum News {
    /// It is there, and is used as soon as it is wanted.
    Ready,
    /// It cannot be used, because other tabs show pages of the old one.
    OthersOpen,
}

/// Listens for new versions until it is dropped.
pub(crate) struct Versions {
    registration: ServiceWorkerRegistration,
    wanted: Rc<Cell<bool>>,
    _listeners: [EventListener; 4],
}

impl Versions {
    /// Listens once a worker keeps this page. `None` where browsers have no such workers.
    pub(crate) async fn of_this_page(news: Callback<News>) -> Option<Self> {
        let container = container()?;
        // Where nothing is kept, this goes on for ever.
        let kept = JsFuture::from(container.ready().ok()?).await.ok()?;
        let registration: ServiceWorkerRegistration = kept.dyn_into().ok()?;
        let wanted = Rc::new(Cell::new(false));
        let listeners = [
            on_found(&registration, &news),
            on_answer(&container, news.clone()),
            on_takeover(&container, Rc::clone(&wanted)),
            on_return(registration.clone()),
        ];
        // One that was found before, in another tab or at the last visit.
        if registration.waiting().is_some() && container.controller().is_some() {
            news.emit(News::Ready);
        }
        Some(Self {
            registration,
            wanted,
            _listeners: listeners,
        })
    }

    /// Opens this page anew in the new version, unless other tabs show the old one.
    pub(crate) fn take_over(&self) {
        self.wanted.set(true);
        match self.registration.waiting() {
            // A worker that has ended since answers nothing, and the page goes on as it is.
            Some(waiting) => drop(waiting.post_message(&JsValue::from_str(TAKE_OVER))),
            // Another tab was quicker.
            None => reload(),
        }
    }
}

/// Keeps the console for when there is no network. Where browsers refuse that, as without https and with cookies blocked, the page works as
/// long as there is a network.
pub(crate) async fn keep_console() {
    if let Some(container) = container() {
        let _kept = JsFuture::from(container.register(SCRIPT)).await;
    }
}

fn container() -> Option<ServiceWorkerContainer> {
    let navigator = window().navigator();
    // In browsers without it, and in pages that are not secure, the property is missing.
    let has_workers = Reflect::has(&navigator, &"serviceWorker".into()).unwrap_or_default();
    has_workers.then(|| navigator.service_worker())
}

fn reload() {
    // A page can always be loaded again, and if it were refused, this one goes on.
    let _reloading = window().location().reload();
}

/// Follows a worker that is being installed until its files are there. The first one of all is no news.
fn on_found(registration: &ServiceWorkerRegistration, news: &Callback<News>) -> EventListener {
    let installing = Rc::new(RefCell::new(None::<EventListener>));
    let follow = {
        let (registration, news) = (registration.clone(), news.clone());
        move || {
            let listener = registration.installing().map(|worker| {
                let (before, news) = (registration.active(), news.clone());
                EventListener::new(&worker.clone(), "statechange", move |_| {
                    if is_ready(&worker) && before.is_some() {
                        news.emit(News::Ready);
                    }
                })
            });
            installing.replace(listener);
        }
    };
    follow();
    EventListener::new(registration, "updatefound", move |_| follow())
}

fn is_ready(worker: &ServiceWorker) -> bool {
    worker.state() == ServiceWorkerState::Installed
}

fn on_answer(container: &ServiceWorkerContainer, news: Callback<News>) -> EventListener {
    EventListener::new(container, "message", move |event| {
        let answer = event
            .dyn_ref::<MessageEvent>()
            .and_then(|event| event.data().as_string());
        if answer.as_deref() == Some(OTHERS_OPEN) {
            news.emit(News::OthersOpen);
        }
    })
}

fn on_takeover(container: &ServiceWorkerContainer, wanted: Rc<Cell<bool>>) -> EventListener {
    EventListener::new(container, "controllerchange", move |_| {
        if wanted.get() {
            reload();
        }
    })
}

/// A page may stay open for days; whoever comes back to it hears of what is new.
fn on_return(registration: ServiceWorkerRegistration) -> EventListener {
    EventListener::new(&document(), "visibilitychange", move |_| {
        if document().visibility_state() == VisibilityState::Visible {
            // Without a network there is nothing new.
            let _asked = registration.update();
        }
    })
}
