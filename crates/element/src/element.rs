//! The element: it plays what its attributes ask for, and does what people ask of it.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use gloo::{events::EventListener, timers::callback::Timeout, utils::document};
use panglu_core::{
    Locale,
    playback::{Cause, State},
};
use panglu_player::{Notice, Runner, Stats};
use web_sys::HtmlVideoElement;

use crate::{
    announce,
    bindings::Host,
    command::Sheet,
    handover::{Asks, Handover},
    keyboard, language,
    media_session::Session,
    metrics::{self, Metrics, Occasion},
    renewal, report,
    shown::Shown,
    source::{Attributes, Granted, Request},
    view::{Handler, View},
    wanted::{self, Fetched, Wanted},
};

/// What changes while the element is in the page.
pub(crate) struct Model {
    pub(crate) shown: Shown,
    pub(crate) locale: Locale,
    pub(crate) stats: Stats,
    /// What the attributes ask for; `None` before they were read.
    pub(crate) wanted: Option<Wanted>,
    /// Whether it was started, by a person or by `autoplay`.
    pub(crate) begun: bool,
    pub(crate) volume: f64,
    pub(crate) awake: bool,
    pub(crate) sheet: Option<Sheet>,
    pub(crate) statistics: bool,
    pub(crate) copied: Option<bool>,
}

impl Model {
    /// What is to be played, if the attributes name something.
    pub(crate) fn request(&self) -> Option<&Request> {
        self.wanted.as_ref()?.as_ref().ok()?.as_ref()
    }
}

/// One element in a page.
pub(crate) struct Element {
    pub(crate) host: Host,
    pub(crate) view: View,
    pub(crate) model: RefCell<Model>,
    pub(crate) runner: Runner,
    session: Session,
    pub(crate) asks: Asks,
    /// Names this element in this page view.
    id: String,
    /// Counts figures between two metrics, and the stalls that were told.
    ticks: Cell<u32>,
    stalls: Cell<u32>,
    pub(crate) falling_asleep: RefCell<Option<Timeout>>,
    pub(crate) forgetting_copy: RefCell<Option<Timeout>>,
    video_events: RefCell<Vec<EventListener>>,
    _listeners: [EventListener; 2],
    _language: language::Follower,
}

impl Element {
    /// Completes an element that may be playing already.
    pub(crate) fn new(handover: Handover) -> Rc<Self> {
        let Handover {
            host,
            frame,
            opening,
            begun,
            asks,
            video_events,
        } = handover;
        let (locale, volume) = (language::of(&host), opening.volume());
        Rc::new_cyclic(|this: &std::rc::Weak<Self>| {
            let on: Handler = {
                let this = this.clone();
                Rc::new(move |command| {
                    if let Some(this) = this.upgrade() {
                        this.perform(command);
                    }
                })
            };
            let view = View::new(frame, on.clone());
            let runner = {
                let this = this.clone();
                Runner::supervise(opening, move |notice| {
                    if let Some(this) = this.upgrade() {
                        this.notice(notice);
                    }
                })
            };
            let model = Model {
                shown: Shown::Resting { ready: false },
                locale,
                stats: Stats::default(),
                begun: begun.is_some(),
                wanted: begun.map(|request| Ok(Some(request))),
                volume,
                awake: false,
                sheet: None,
                statistics: false,
                copied: None,
            };
            let follower = {
                let this = this.clone();
                language::Follower::new(move || {
                    if let Some(this) = this.upgrade() {
                        let locale = language::of(&this.host);
                        this.model.borrow_mut().locale = locale;
                        this.render();
                    }
                })
            };
            Self {
                _listeners: listeners(&host, &on),
                _language: follower,
                session: Session::new(&on),
                host,
                view,
                model: RefCell::new(model),
                runner,
                asks,
                id: random_id(),
                ticks: Cell::new(0),
                stalls: Cell::new(0),
                falling_asleep: RefCell::default(),
                forgetting_copy: RefCell::default(),
                video_events: RefCell::new(video_events),
            }
        })
    }

    pub(crate) fn prepare(&self) {
        self.become_shown(Shown::Preparing);
    }

    /// Reads the attributes and does what they ask for.
    pub(crate) fn apply(self: &Rc<Self>, fetched: &Fetched) {
        self.model.borrow_mut().locale = language::of(&self.host);
        let wanted = wanted::read(&self.host, fetched);
        let muted = self.host.has("muted");
        if self.runner.muted() != muted {
            self.runner.set_muted(muted);
            self.tell_volume();
        }
        let (changed, plays) = {
            let mut model = self.model.borrow_mut();
            let changed = model.wanted.as_ref() != Some(&wanted);
            model.wanted = Some(wanted.clone());
            let plays = self.host.has("autoplay") || (model.begun && !model.shown.is_paused());
            (
                changed || (plays && !model.begun) || model.shown == Shown::Preparing,
                plays,
            )
        };
        if !changed {
            return self.render();
        }
        match wanted {
            Ok(Some(_)) if plays => self.start(),
            Ok(wanted) => self.rest(Shown::Resting {
                ready: wanted.is_some(),
            }),
            Err(mistake) => self.rest(Shown::Mistaken(mistake)),
        }
        self.render();
    }

    /// Starts what the attributes ask for.
    pub(crate) fn start(&self) {
        let request = self.request();
        if let Some(request) = request {
            self.model.borrow_mut().begun = true;
            let options = wanted::options(&self.host, &request);
            self.runner.start(request.source, options);
            self.become_shown(Shown::Playback(self.runner.status()));
        }
    }

    /// Stops playing.
    fn rest(&self, shown: Shown) {
        let begun = std::mem::take(&mut self.model.borrow_mut().begun);
        if begun {
            self.runner.stop();
        }
        self.become_shown(shown);
    }

    pub(crate) fn request(&self) -> Option<Request> {
        self.model.borrow().request().cloned()
    }

    pub(crate) fn video(&self) -> Option<HtmlVideoElement> {
        self.runner.video()
    }

    pub(crate) fn muted(&self) -> bool {
        self.host.has("muted")
    }

    pub(crate) fn volume(&self) -> f64 {
        self.model.borrow().volume
    }

    /// Something to hear or to see was reported.
    fn notice(self: &Rc<Self>, notice: Notice) {
        match notice {
            // A late one, after playback was stopped.
            Notice::Status(_) if !self.model.borrow().begun => {}
            Notice::Status(status) => self.become_shown(Shown::Playback(status)),
            Notice::Video(video) => self.listen_to(video.as_ref()),
            Notice::Renew => {
                let this = Rc::downgrade(self);
                renewal::ask(&self.asks.refresh, move |granted| {
                    if let Some(this) = this.upgrade() {
                        this.renewed(granted);
                    }
                });
            }
            Notice::Stats(stats) => {
                self.model.borrow_mut().stats = stats;
                announce::tell(&self.host, "stats", &announce::StatsDetail::from(&stats));
                self.ticks.set(self.ticks.get() + 1);
                if self.ticks.get().is_multiple_of(metrics::EVERY) {
                    self.measure(Occasion::Interval);
                }
                self.render();
            }
        }
    }

    /// Takes new addresses of the stream that is wanted. Started again, it is played from them.
    pub(crate) fn renewed(&self, granted: Option<Granted>) {
        let source = match (granted, &mut self.model.borrow_mut().wanted) {
            (Some(granted), Some(Ok(Some(request)))) => request.renew(&granted).then_some(granted.source),
            _ => None,
        };
        self.runner.renew(source);
    }

    /// Changes what is shown, and tells the page.
    fn become_shown(&self, shown: Shown) {
        let before = {
            let mut model = self.model.borrow_mut();
            if model.shown == shown {
                return;
            }
            std::mem::replace(&mut model.shown, shown)
        };
        let (shown, locale) = {
            let model = self.model.borrow();
            (model.shown.clone(), model.locale)
        };
        let cause = shown.cause().map(Cause::name);
        announce::mark(&self.host, shown.state(), cause, shown.plan());
        self.render();
        announce::tell(
            &self.host,
            "statechange",
            &announce::StateDetail::new(&shown, locale),
        );
        if before.is_paused() != shown.is_paused() {
            announce::fire(&self.host, if shown.is_paused() { "pause" } else { "play" });
        }
        let (old, new) = (before.state(), shown.state());
        if old != new {
            self.measure(Occasion::State);
            match new {
                State::Playing => self.session.take(&self.title()),
                _ => self.session.moves(false),
            }
        }
        if new == State::Failed && (old, before.code()) != (new, shown.code()) {
            self.measure(Occasion::Error);
            announce::fire(&self.host, "error");
        }
    }

    /// The name of what is shown, for other windows than this page.
    fn title(&self) -> String {
        self.host.text("title").unwrap_or_else(|| document().title())
    }

    fn measure(&self, occasion: Occasion) {
        let metrics = {
            let model = self.model.borrow();
            let starved = self.stalls.replace(model.stats.stalls) < model.stats.stalls;
            let name = model.request().and_then(|request| request.name.as_deref());
            let now = js_sys::Date::now();
            Metrics::new(occasion, &model.shown, &model.stats, &self.id, name, starved, now)
        };
        announce::tell(&self.host, "metrics", &metrics);
    }

    /// Fires the events of the video on the element.
    fn listen_to(self: &Rc<Self>, video: Option<&HtmlVideoElement>) {
        let mut listeners = announce::forward(&self.host, video);
        if let Some(video) = video {
            listeners.extend(["enterpictureinpicture", "leavepictureinpicture"].map(|name| {
                let this = Rc::downgrade(self);
                EventListener::new(video, name, move |_| {
                    if let Some(this) = this.upgrade() {
                        this.render();
                    }
                })
            }));
        }
        let old = self.video_events.replace(listeners);
        drop(old);
        self.render();
    }

    pub(crate) fn report(&self) -> String {
        let model = self.model.borrow();
        report::write(
            &model.shown,
            model.request(),
            &model.stats,
            &self.runner.timeline(),
        )
    }
}

impl Drop for Element {
    fn drop(&mut self) {
        self.runner.stop();
    }
}

/// Keys, and full screen, which can also be left with a key of the browser.
fn listeners(host: &Host, on: &Handler) -> [EventListener; 2] {
    [keyboard::listen(host, on), {
        let on = on.clone();
        EventListener::new(host, "fullscreenchange", move |_| {
            on(crate::command::Command::Look)
        })
    }]
}

fn random_id() -> String {
    let part = || (js_sys::Math::random() * f64::from(u32::MAX)) as u32;
    format!("{}-{}", part(), part())
}
