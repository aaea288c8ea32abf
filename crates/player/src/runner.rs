//! Plays one stream and keeps it playing.

use std::rc::Rc;

use gloo::timers::callback::Interval;
use panglu_core::playback::{Event, Status};
use web_sys::HtmlVideoElement;

use crate::{Notice, Opening, Options, Source, Stats, clock::TICK_MS, driver::Driver, page::PageEvents};

/// Plays one stream in an element of the page. Dropping it destroys the player and closes every connection.
pub struct Runner {
    driver: Rc<Driver>,
    _ticks: Interval,
    _page: PageEvents,
}

impl Runner {
    /// Takes over what was opened, with everything that has happened in it. `observer` is never called from within a method
    /// of the runner.
    #[must_use]
    pub fn supervise(opening: Opening, observer: impl Fn(Notice) + 'static) -> Self {
        let driver = Driver::new(opening, observer);
        let ticking = Rc::downgrade(&driver);
        let ticks = Interval::new(TICK_MS, move || {
            if let Some(driver) = ticking.upgrade() {
                driver.tick();
            }
        });
        let paging = Rc::downgrade(&driver);
        let page = PageEvents::subscribe(move |event| {
            if let Some(driver) = paging.upgrade() {
                driver.on_page(event);
            }
        });
        Self {
            driver,
            _ticks: ticks,
            _page: page,
        }
    }

    /// Plays a source; replaces what is playing.
    pub fn start(&self, source: Source, options: Options) {
        self.driver.start(source, options);
    }

    /// Stops playing and closes every connection.
    pub fn stop(&self) {
        self.driver.send(Event::Stop);
    }

    /// Resumes, or tries again at once. Call it from a user gesture.
    pub fn play(&self) {
        // A fresh look at the picture decides where to go on.
        self.driver.tick();
        self.driver.send(Event::PlayRequested);
    }

    /// Pauses.
    pub fn pause(&self) {
        self.driver.send(Event::PauseRequested);
    }

    /// Jumps to the live edge, and resumes if paused.
    pub fn go_live(&self) {
        self.driver.tick();
        self.driver.send(Event::LiveRequested);
    }

    /// Takes new addresses of the same stream, after [`Notice::Renew`] or before the old ones expire; `None` if there are none.
    /// What plays is not interrupted.
    pub fn renew(&self, source: Option<Source>) {
        self.driver.renew(source);
    }

    /// Mutes or unmutes, also players to come.
    pub fn set_muted(&self, muted: bool) {
        self.driver.stage().set_muted(muted);
    }

    /// Sets the volume from 0 to 1, also for players to come.
    pub fn set_volume(&self, volume: f64) {
        self.driver.stage().set_volume(volume);
    }

    /// Whether the sound is off.
    #[must_use]
    pub fn muted(&self) -> bool {
        self.driver.stage().sound().muted
    }

    /// The volume, from 0 to 1.
    #[must_use]
    pub fn volume(&self) -> f64 {
        self.driver.stage().sound().volume
    }

    /// The state of playback.
    #[must_use]
    pub fn status(&self) -> Status {
        self.driver.status()
    }

    /// The latest figures.
    #[must_use]
    pub fn stats(&self) -> Stats {
        self.driver.stats()
    }

    /// The element that shows the picture.
    #[must_use]
    pub fn video(&self) -> Option<HtmlVideoElement> {
        self.driver.stage().video()
    }

    /// The events of this page view, oldest first, one JSON object a line. There are no addresses in it.
    #[must_use]
    pub fn timeline(&self) -> String {
        self.driver.timeline()
    }
}
