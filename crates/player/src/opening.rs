//! A stream that is asked for before its supervisor is there.
//!
//! What shows the first frame is small; what keeps the picture moving and knows why it does not is larger, and may arrive
//! later. An [`Opening`] begins to play without it, and keeps what happens until [`crate::Runner::supervise`] takes over.

use std::{cell::RefCell, rc::Rc};

use gloo::timers::callback::Interval;
use panglu_core::playback::{Event, Millis, Signal};
use panglu_probe::FrozenPlaylist;
use web_sys::{HtmlElement, HtmlVideoElement};

use crate::{
    Options, Source,
    clock::{TICK_MS, monotonic},
    page,
    stage::{Load, Stage},
};

/// An element of the page, in which a stream may have begun to play.
pub struct Opening {
    pub(crate) stage: Rc<Stage>,
    pub(crate) begun: RefCell<Option<Begun>>,
    pub(crate) events: Events,
    pub(crate) frozen: FrozenPlaylist,
    /// Looks at the picture, as the supervisor will.
    ticks: RefCell<Option<Interval>>,
}

/// What has happened, and when.
type Events = Rc<RefCell<Vec<(Millis, Event)>>>;

/// What was begun, and when.
pub(crate) struct Begun {
    pub(crate) at: Millis,
    pub(crate) source: Source,
    pub(crate) options: Options,
}

impl Opening {
    /// Takes over `host`, an empty element in the page or in a shadow root of it. `observer` hears the signals of the player
    /// until a supervisor does. No method calls it directly.
    #[must_use]
    pub fn new(host: HtmlElement, observer: impl Fn(&Signal) + 'static) -> Self {
        let events = Events::default();
        let noted = Rc::clone(&events);
        let stage = Stage::new(host, move |signal| {
            noted.borrow_mut().push((monotonic(), Event::Player(signal)));
            observer(&signal);
        });
        Self {
            stage: Rc::new(stage),
            begun: RefCell::default(),
            events,
            frozen: FrozenPlaylist::default(),
            ticks: RefCell::default(),
        }
    }

    /// Begins to play, unless it is plain that this fails: then the supervisor says why. Returns whether it began.
    pub fn start(&self, source: &Source, options: &Options) -> bool {
        let plan = options.plan;
        let url = source.url(plan.delivery);
        if page::is_mixed_content(url) || page::is_hidden() || page::is_offline() {
            return false;
        }
        self.stage.load(Load {
            plan,
            url,
            signed: options.signed,
            files: &options.files,
            frozen: Rc::clone(&self.frozen),
            open: None,
        });
        let (stage, events) = (Rc::downgrade(&self.stage), Rc::clone(&self.events));
        let ticks = Interval::new(TICK_MS, move || {
            if let Some(stage) = stage.upgrade() {
                events
                    .borrow_mut()
                    .push((monotonic(), Event::Tick(stage.sample())));
            }
        });
        self.ticks.replace(Some(ticks));
        self.begun.replace(Some(Begun {
            at: monotonic(),
            source: source.clone(),
            options: options.clone(),
        }));
        true
    }

    /// Whether a stream was asked for.
    #[must_use]
    pub fn has_begun(&self) -> bool {
        self.begun.borrow().is_some()
    }

    /// Mutes or unmutes.
    pub fn set_muted(&self, muted: bool) {
        self.stage.set_muted(muted);
    }

    /// Sets the volume from 0 to 1.
    pub fn set_volume(&self, volume: f64) {
        self.stage.set_volume(volume);
    }

    /// The volume, from 0 to 1.
    #[must_use]
    pub fn volume(&self) -> f64 {
        self.stage.sound().volume
    }

    /// The element that shows the picture.
    #[must_use]
    pub fn video(&self) -> Option<HtmlVideoElement> {
        self.stage.video()
    }
}
