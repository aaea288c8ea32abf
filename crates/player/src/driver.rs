//! Drives the supervisor: passes it what happens, and carries out what it decides.

use std::{
    cell::{Cell, RefCell},
    collections::VecDeque,
    rc::{Rc, Weak},
};

use panglu_core::{
    is_signed,
    playback::{
        Answer, Delivery, Effect, Event, Failure, Millis, PageEvent, Plan, Playback, Signal, Start, State,
        Status,
    },
};
use panglu_probe::{FrozenPlaylist, Probe};
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlVideoElement;

use crate::{
    Opening,
    clock::monotonic,
    codec,
    connection::{Connection, Deadline, Outcome},
    notice::Notice,
    opening::Begun,
    page,
    source::{Options, Source},
    stage::{Load, Stage},
    stats::{Meter, Stats},
    timeline::Timeline,
};

/// The supervisor of one stage, with everything that its decisions need.
pub(crate) struct Driver {
    stage: Rc<Stage>,
    source: RefCell<Source>,
    options: RefCell<Options>,
    playback: Cell<Playback>,
    /// Events that came while another one was being handled.
    queue: RefCell<VecDeque<(Event, Millis)>>,
    is_busy: Cell<bool>,
    probe: RefCell<Option<Asking>>,
    frozen: FrozenPlaylist,
    /// What was loaded before the supervisor asked for it.
    loaded: Cell<Option<Plan>>,
    video: RefCell<Option<HtmlVideoElement>>,
    meter: RefCell<Meter>,
    timeline: RefCell<Timeline>,
    observer: Box<dyn Fn(Notice)>,
}

/// A question to the stream's address.
enum Asking {
    /// An FLV connection. If a stream comes, the player takes it over.
    Connection(Connection),
    Playlist(#[allow(dead_code, reason = "kept so that dropping it cancels it")] Probe),
}

impl Driver {
    /// Takes over what was opened, and steps through what has happened in it.
    pub(crate) fn new(opening: Opening, observer: impl Fn(Notice) + 'static) -> Rc<Self> {
        codec::inspect_streams();
        let Opening {
            stage,
            begun,
            events,
            frozen,
            ..
        } = opening;
        let driver = Rc::new_cyclic(|driver: &Weak<Self>| {
            let driver = driver.clone();
            stage.report_to(move |signal| {
                if let Some(driver) = driver.upgrade() {
                    driver.send(Event::Player(signal));
                    if signal == Signal::Playing {
                        // What came while it waited is seen at once, not at the next tick.
                        driver.tick();
                    }
                }
            });
            Self {
                stage,
                source: RefCell::default(),
                options: RefCell::default(),
                playback: Cell::default(),
                queue: RefCell::default(),
                is_busy: Cell::default(),
                probe: RefCell::default(),
                frozen,
                loaded: Cell::default(),
                video: RefCell::default(),
                meter: RefCell::default(),
                timeline: RefCell::default(),
                observer: Box::new(observer),
            }
        });
        if let Some(begun) = begun.take() {
            driver.catch_up(begun, events.take());
        }
        driver
    }

    pub(crate) fn start(self: &Rc<Self>, source: Source, options: Options) {
        let start = Start {
            mixed_content: page::is_mixed_content(source.url(options.plan.delivery)),
            hidden: page::is_hidden(),
            offline: page::is_offline(),
            ..how_to_start(&source, &options)
        };
        self.begin(source, options, monotonic());
        self.send(Event::Start(start));
    }

    /// Tells the supervisor what happened before it was there, at the times when it did.
    fn catch_up(self: &Rc<Self>, Begun { at, source, options }: Begun, events: Vec<(Millis, Event)>) {
        let start = how_to_start(&source, &options);
        self.loaded.set(Some(options.plan));
        self.begin(source, options, at);
        self.send_at(Event::Start(start), at);
        for (at, event) in events {
            self.send_at(event, at);
        }
        let is_so = [
            (page::is_hidden(), PageEvent::Hidden),
            (page::is_offline(), PageEvent::Offline),
        ];
        for (_, event) in is_so.into_iter().filter(|(is_so, _)| *is_so) {
            self.send(Event::Page(event));
        }
    }

    fn begin(&self, source: Source, options: Options, now: Millis) {
        self.source.replace(source);
        self.options.replace(options);
        self.meter.borrow_mut().start(now);
    }

    pub(crate) fn renew(self: &Rc<Self>, source: Option<Source>) {
        let is_new = source.is_some();
        if let Some(source) = source {
            self.options.borrow_mut().signed = is_signed(&source.flv) || is_signed(&source.hls);
            self.stage.renew(&source);
            self.source.replace(source);
        }
        self.send(Event::Renewed(is_new));
    }

    pub(crate) fn stage(&self) -> &Stage {
        &self.stage
    }

    pub(crate) fn status(&self) -> Status {
        self.playback.get().status()
    }

    pub(crate) fn stats(&self) -> Stats {
        self.meter.borrow().stats()
    }

    pub(crate) fn timeline(&self) -> String {
        self.timeline.borrow().text()
    }

    pub(crate) fn tick(self: &Rc<Self>) {
        let sample = self.stage.sample();
        self.send(Event::Tick(sample));
        let status = self.playback.get().status();
        if matches!(status.state, State::Idle) {
            return;
        }
        let video = self.stage.video();
        let is_new = self
            .meter
            .borrow_mut()
            .measure(&sample, video.as_ref(), monotonic());
        if is_new {
            self.tell(Notice::Stats(self.meter.borrow().stats()));
        }
    }

    pub(crate) fn on_page(self: &Rc<Self>, event: PageEvent) {
        self.send(Event::Page(event));
        if !matches!(event, PageEvent::Hidden | PageEvent::Stored) {
            // What became of the picture meanwhile is seen at once, not at the next tick.
            self.tick();
        }
    }

    /// Passes an event to the supervisor and carries out what it decides. Events that this causes wait for their turn.
    pub(crate) fn send(self: &Rc<Self>, event: Event) {
        self.send_at(event, monotonic());
    }

    fn send_at(self: &Rc<Self>, event: Event, now: Millis) {
        self.queue.borrow_mut().push_back((event, now));
        if self.is_busy.replace(true) {
            return;
        }
        loop {
            let Some((event, now)) = self.queue.borrow_mut().pop_front() else {
                break;
            };
            self.handle(&event, now);
        }
        self.is_busy.set(false);
    }

    fn handle(self: &Rc<Self>, event: &Event, now: Millis) {
        let before = self.playback.get().status();
        let (playback, effects) = self.playback.get().step(event, now);
        self.playback.set(playback);
        let status = playback.status();
        self.timeline.borrow_mut().note(now, event, &effects, &status);
        for effect in effects {
            self.carry_out(effect);
        }
        if let Event::Probed(_) = event {
            // A connection that nobody wanted is closed.
            self.probe.borrow_mut().take();
        }
        if status.state != before.state {
            match status.state {
                State::Playing => self.meter.borrow_mut().playing(now),
                State::Recovering => self.meter.borrow_mut().stalled(),
                _ => {}
            }
        }
        if status != before {
            self.tell(Notice::Status(status));
        }
        let video = self.stage.video();
        if *self.video.borrow() != video {
            self.video.replace(video.clone());
            self.tell(Notice::Video(video));
        }
    }

    fn carry_out(self: &Rc<Self>, effect: Effect) {
        match effect {
            Effect::Load(plan) if self.loaded.take() == Some(plan) => self.meter.borrow_mut().loaded(),
            Effect::Load(plan) => {
                let open = match self.probe.borrow_mut().take() {
                    Some(Asking::Connection(connection)) if connection.is_open() => Some(connection),
                    _ => None,
                };
                let (source, options) = (self.source.borrow(), self.options.borrow());
                self.meter.borrow_mut().loaded();
                self.stage.load(Load {
                    plan,
                    url: source.url(plan.delivery),
                    signed: options.signed,
                    files: &options.files,
                    frozen: Rc::clone(&self.frozen),
                    open,
                });
            }
            Effect::Unload => self.stage.unload(),
            Effect::Probe { delivery, within_ms } => self.ask(delivery, within_ms),
            Effect::Play => self.stage.play(),
            Effect::Pause => self.stage.pause(),
            Effect::Jump(position) => {
                if let Some(video) = self.stage.video() {
                    video.set_current_time(position);
                }
            }
            Effect::Rate(rate) => {
                if let Some(video) = self.stage.video() {
                    video.set_playback_rate(rate);
                }
            }
            Effect::Renew => self.tell(Notice::Renew),
        }
    }

    fn ask(self: &Rc<Self>, delivery: Delivery, within_ms: u32) {
        let weak = Rc::downgrade(self);
        let report = move |answer| {
            if let Some(driver) = weak.upgrade() {
                driver.send(Event::Probed(answer));
            }
        };
        let source = self.source.borrow();
        let (url, signed) = (source.url(delivery), self.options.borrow().signed);
        let asking = match delivery {
            Delivery::Flv => Connection::open(url, signed, Deadline::Stream(within_ms), move |outcome| {
                report(match outcome {
                    Outcome::Live => Answer::Live,
                    Outcome::Failed(Failure::Answer(answer)) => answer,
                    Outcome::Ended => Answer::Empty,
                    Outcome::Failed(_) => Answer::Unreachable,
                });
            })
            .map(Asking::Connection),
            Delivery::Hls => {
                Probe::start(url, signed, within_ms, Rc::clone(&self.frozen), report).map(Asking::Playlist)
            }
        };
        self.probe.replace(asking);
    }

    /// Tells the owner later, so that it may call the runner.
    fn tell(self: &Rc<Self>, notice: Notice) {
        let driver = Rc::downgrade(self);
        spawn_local(async move {
            if let Some(driver) = driver.upgrade() {
                (driver.observer)(notice);
            }
        });
    }
}

/// How a stream is to be started, where nothing speaks against it.
fn how_to_start(source: &Source, options: &Options) -> Start {
    Start {
        plan: options.plan,
        lag: options.lag,
        can_switch: !options.fixed_format && !source.hls.is_empty(),
        renewable: options.renewable,
        mixed_content: false,
        hidden: false,
        offline: false,
    }
}
