//! The element until it is complete: it reads the attributes, begins to play, and calls for the rest.

use std::{
    cell::{Cell, OnceCell, RefCell},
    rc::{Rc, Weak},
};

use gloo::{
    events::EventListener,
    timers::{callback::Timeout, future::TimeoutFuture},
};
use js_sys::Function;
use panglu_core::playback::{Plan, Signal, State};
use panglu_player::Opening;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlVideoElement, ShadowRoot};

use crate::{
    announce,
    bindings::Host,
    deferred::{self, Deferred},
    handover::{Asks, Handover},
    source::{Attributes, Request},
    view::{Frame, dom},
    wanted::{self, Fetched, Profile},
};

/// How long the first frame has everything to itself, in milliseconds. After this, people need words.
const PATIENCE_MS: u32 = 3_000;

/// How long to wait before the rest is asked for again, in milliseconds.
const AGAIN_MS: u32 = 3_000;

type Call = Box<dyn FnOnce(&dyn Deferred)>;

/// An element, and the rest of it once it is there.
pub(crate) struct Early {
    host: Host,
    root: ShadowRoot,
    frame: Frame,
    /// `None` once it was handed over.
    opening: RefCell<Option<Opening>>,
    begun: RefCell<Option<Request>>,
    fetched: RefCell<Option<Fetched>>,
    /// What was asked of the rest before it was there.
    calls: RefCell<Vec<Call>>,
    is_preparing: Cell<bool>,
    is_completing: Cell<bool>,
    deferred: OnceCell<Box<dyn Deferred>>,
    asks: Cell<Option<Asks>>,
    /// Called with whether the rest cannot be loaded.
    incomplete: Function,
    video_events: RefCell<Vec<EventListener>>,
    patience: RefCell<Option<Timeout>>,
}

impl Early {
    pub(crate) fn new(
        host: Host,
        root: ShadowRoot,
        volume: f64,
        asks: Asks,
        incomplete: Function,
    ) -> Rc<Self> {
        Rc::new_cyclic(|this: &Weak<Self>| {
            let frame = Frame::new(&root);
            let heard = this.clone();
            let opening = Opening::new(frame.stage.clone(), move |signal| {
                if let Some(this) = heard.upgrade() {
                    this.hear(signal);
                }
            });
            opening.set_volume(volume);
            announce::mark(&host, State::Idle, None, None);
            Self {
                host,
                root,
                frame,
                opening: RefCell::new(Some(opening)),
                begun: RefCell::default(),
                fetched: RefCell::default(),
                calls: RefCell::default(),
                is_preparing: Cell::new(false),
                is_completing: Cell::new(false),
                deferred: OnceCell::new(),
                asks: Cell::new(Some(asks)),
                incomplete,
                video_events: RefCell::default(),
                patience: RefCell::default(),
            }
        })
    }

    /// The complete element, if it is there.
    pub(crate) fn deferred(&self) -> Option<&dyn Deferred> {
        self.deferred.get().map(Box::as_ref)
    }

    /// Does something with the complete element, as soon as it is there.
    pub(crate) fn when_complete(self: &Rc<Self>, call: impl FnOnce(&dyn Deferred) + 'static) {
        match self.deferred() {
            Some(deferred) => call(deferred),
            None => {
                self.calls.borrow_mut().push(Box::new(call));
                self.complete();
            }
        }
    }

    /// Where a backend is to be asked first.
    pub(crate) fn question(&self, profile: Profile) -> Option<String> {
        wanted::question(&self.host, profile)
    }

    /// The settings are being fetched.
    pub(crate) fn prepare(self: &Rc<Self>) {
        if let Some(deferred) = self.deferred() {
            return deferred.prepare();
        }
        self.is_preparing.set(true);
        self.show_busy(None);
        self.complete_later();
    }

    /// Reads the attributes and does what they ask for.
    pub(crate) fn apply(self: &Rc<Self>, fetched: Fetched) {
        if let Some(deferred) = self.deferred() {
            return deferred.apply(&fetched);
        }
        let has_begun = self.begin(&fetched);
        let is_first = self.fetched.replace(Some(fetched)).is_none();
        // What plays now may no longer be what is wanted.
        if has_begun && is_first {
            self.complete_later();
        } else {
            self.complete();
        }
    }

    /// Begins to play what the attributes ask for. Returns whether something plays.
    fn begin(&self, fetched: &Fetched) -> bool {
        let opening = self.opening.borrow();
        let Some(opening) = opening.as_ref() else {
            return false;
        };
        opening.set_muted(self.host.has("muted"));
        let poster = self.host.text("poster");
        self.frame.show_poster(poster.as_deref());
        if opening.has_begun() {
            return true;
        }
        let Some(request) = wanted::usable(&self.host, fetched) else {
            return false;
        };
        let options = wanted::options(&self.host, &request);
        if !self.host.has("autoplay") || !opening.start(&request.source, &options) {
            return false;
        }
        self.show_busy(Some(request.options.plan));
        self.begun.replace(Some(request));
        true
    }

    fn show_busy(&self, plan: Option<Plan>) {
        dom::show(&self.frame.busy, true);
        announce::mark(&self.host, State::Connecting, None, plan);
    }

    /// Hears the player while nobody supervises it.
    fn hear(self: &Rc<Self>, signal: &Signal) {
        match signal {
            Signal::Started => {
                let video = self.video();
                self.video_events
                    .replace(announce::forward(&self.host, video.as_ref()));
            }
            // The picture moves, or somebody has to find out why it does not.
            _ => self.complete(),
        }
    }

    /// Leaves the network and the processor to the first frame for a while.
    fn complete_later(self: &Rc<Self>) {
        let this = Rc::downgrade(self);
        let patience = Timeout::new(PATIENCE_MS, move || {
            if let Some(this) = this.upgrade() {
                this.complete();
            }
        });
        self.patience.borrow_mut().get_or_insert(patience);
    }

    /// Fetches the rest of the element, and hands over to it.
    fn complete(self: &Rc<Self>) {
        if self.is_completing.replace(true) {
            return;
        }
        self.patience.take();
        let weak = Rc::downgrade(self);
        spawn_local(async move {
            let completed = loop {
                let early = weak.clone();
                let take = move || {
                    let early = early.upgrade()?;
                    early.tell_incomplete(false);
                    early.hand_over()
                };
                if let Ok(completed) = deferred::complete(Box::new(take)).await {
                    break completed;
                }
                let Some(this) = weak.upgrade() else { return };
                this.tell_incomplete(true);
                drop(this);
                TimeoutFuture::new(AGAIN_MS).await;
            };
            if let (Some(this), Some(deferred)) = (weak.upgrade(), completed) {
                this.become_complete(deferred);
            }
        });
    }

    fn tell_incomplete(&self, incomplete: bool) {
        // The class's own function does not throw.
        let _told = self.incomplete.call1(&JsValue::UNDEFINED, &incomplete.into());
    }

    fn hand_over(&self) -> Option<Handover> {
        Some(Handover {
            host: self.host.clone(),
            frame: self.frame.clone(),
            opening: self.opening.take()?,
            begun: self.begun.take(),
            asks: self.asks.take()?,
            video_events: self.video_events.take(),
        })
    }

    fn become_complete(&self, deferred: Box<dyn Deferred>) {
        let deferred = self.deferred.get_or_init(|| deferred).as_ref();
        match self.fetched.take() {
            Some(fetched) => deferred.apply(&fetched),
            None if self.is_preparing.get() => deferred.prepare(),
            None => {}
        }
        for call in self.calls.take() {
            call(deferred);
        }
    }

    pub(crate) fn has_begun(&self) -> bool {
        self.opening.borrow().as_ref().is_some_and(Opening::has_begun)
    }

    pub(crate) fn volume(&self) -> Option<f64> {
        self.opening.borrow().as_ref().map(Opening::volume)
    }

    pub(crate) fn set_volume(&self, volume: f64) {
        if let Some(opening) = &*self.opening.borrow() {
            opening.set_volume(volume);
        }
    }

    pub(crate) fn video(&self) -> Option<HtmlVideoElement> {
        self.opening.borrow().as_ref().and_then(Opening::video)
    }
}

impl Drop for Early {
    fn drop(&mut self) {
        // Both close their connections, and nothing may hear them any more.
        self.deferred.take();
        self.opening.take();
        self.root.replace_children_with_node_0();
        announce::mark(&self.host, State::Idle, None, None);
    }
}
