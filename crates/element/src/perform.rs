//! Does what people ask of the element, and shows it.

use std::rc::Rc;

use gloo::{timers::callback::Timeout, utils::window};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use crate::{
    announce, clipboard,
    command::{Command, Sheet},
    element::Element,
    fullscreen, keyboard,
    shown::Shown,
    source::{Attributes, Request},
    view::{Picture, dom},
    wanted::Mistake,
};

/// How long the buttons stay after the last movement, in milliseconds.
const AWAKE_MS: u32 = 3_000;

/// How long it is said that something was copied, in milliseconds.
const COPIED_MS: u32 = 2_500;

impl Element {
    /// Does what was asked.
    pub(crate) fn perform(self: &Rc<Self>, command: Command) {
        match command {
            Command::Play => self.play(),
            Command::Pause => self.pause(),
            Command::TogglePlay if self.model.borrow().shown.is_paused() => self.play(),
            Command::TogglePlay => self.pause(),
            Command::ClickPicture if self.model.borrow().sheet.is_some() => self.open(None),
            Command::ClickPicture => self.perform(Command::TogglePlay),
            Command::ToggleSound => self.set_muted(!self.muted()),
            Command::Volume(volume) => self.choose_volume(volume),
            Command::Louder(step) => {
                let volume = if self.muted() { 0.0 } else { self.volume() };
                self.choose_volume(volume + step);
            }
            Command::GoLive => self.go_live(),
            Command::Format(delivery) => self.choose("format", delivery.name()),
            Command::Line(engine) => self.choose("engine", engine.name()),
            Command::PictureInPicture => fullscreen::toggle_float(self.video().as_ref()),
            Command::Fullscreen => fullscreen::toggle(&self.host, self.video().as_ref()),
            Command::Statistics => {
                let mut model = self.model.borrow_mut();
                model.statistics = !model.statistics;
            }
            Command::Sheet(sheet) => {
                let open = self.model.borrow().sheet == Some(sheet);
                self.open((!open).then_some(sheet));
            }
            Command::Close => self.open(None),
            Command::CopyLink => self.copy(self.link()),
            Command::CopyReport => self.copy(Some(self.report())),
            Command::Awake => return self.wake(),
            Command::Asleep => {
                self.falling_asleep.take();
                self.model.borrow_mut().awake = false;
            }
            Command::Look => {}
        }
        self.render();
    }

    pub(crate) fn play(&self) {
        let (begun, again) = {
            let model = self.model.borrow();
            let again = matches!(model.shown, Shown::Mistaken(Mistake::Deployment(_)));
            (model.begun, again)
        };
        if again {
            // The page's own function; what it throws is reported to the page.
            let _asked = self.asks.retry.call0(&JsValue::UNDEFINED);
        } else if begun {
            self.runner.play();
        } else {
            self.start();
        }
    }

    pub(crate) fn pause(&self) {
        if self.model.borrow().begun {
            self.runner.pause();
        }
    }

    pub(crate) fn go_live(&self) {
        if self.model.borrow().begun {
            self.runner.go_live();
        }
    }

    /// The attribute says what is true, so that a page sees what a person chose.
    fn set_muted(&self, muted: bool) {
        dom::flag(&self.host, "muted", muted);
        self.runner.set_muted(muted);
        self.tell_volume();
    }

    pub(crate) fn set_volume(&self, volume: f64) {
        let volume = volume.clamp(0.0, 1.0);
        self.model.borrow_mut().volume = volume;
        self.runner.set_volume(volume);
        self.tell_volume();
        self.render();
    }

    /// Chosen by a person, who wants to hear it.
    fn choose_volume(&self, volume: f64) {
        let volume = volume.clamp(0.0, 1.0);
        self.set_volume(volume);
        if self.muted() != (volume == 0.0) {
            self.set_muted(volume == 0.0);
        }
    }

    /// Without a video there is nobody else who says it.
    pub(crate) fn tell_volume(&self) {
        if self.video().is_none() {
            announce::fire(&self.host, "volumechange");
        }
    }

    /// The way of playing is an attribute like those that a page sets, and read as they are.
    fn choose(&self, attribute: &str, value: &str) {
        dom::set(&self.host, attribute, value);
    }

    fn open(&self, sheet: Option<Sheet>) {
        let before = std::mem::replace(&mut self.model.borrow_mut().sheet, sheet);
        self.model.borrow_mut().copied = None;
        self.render();
        if before != sheet {
            self.view.focus(sheet);
        }
    }

    /// The link to share: the one that the page names, or the page itself. An empty one means that there is none.
    fn link(&self) -> Option<String> {
        match self.host.get("share") {
            Some(link) => Some(link).filter(|link| !link.is_empty()),
            None => window().location().href().ok(),
        }
    }

    fn copy(self: &Rc<Self>, text: Option<String>) {
        let (Some(text), this) = (text, Rc::downgrade(self)) else {
            return;
        };
        let place = self.view.frame().clone();
        spawn_local(async move {
            let copied = clipboard::copy(&text, &place).await;
            let Some(this) = this.upgrade() else { return };
            this.model.borrow_mut().copied = Some(copied);
            this.render();
            let weak = Rc::downgrade(&this);
            let forget = Timeout::new(COPIED_MS, move || {
                if let Some(this) = weak.upgrade() {
                    this.model.borrow_mut().copied = None;
                    this.render();
                }
            });
            this.forgetting_copy.replace(Some(forget));
        });
    }

    /// Shows the buttons for a while.
    fn wake(self: &Rc<Self>) {
        let weak = Rc::downgrade(self);
        let fall_asleep = Timeout::new(AWAKE_MS, move || {
            if let Some(this) = weak.upgrade() {
                this.perform(Command::Asleep);
            }
        });
        self.falling_asleep.replace(Some(fall_asleep));
        let was_awake = std::mem::replace(&mut self.model.borrow_mut().awake, true);
        if !was_awake {
            self.render();
        }
    }

    /// Shows everything as it is now.
    pub(crate) fn render(&self) {
        let video = self.video();
        let model = self.model.borrow();
        let request = model.request();
        let wanted = request.map(|request| request.options.plan);
        let offered = request.map_or([false; 2], |Request { source, .. }| {
            [!source.flv.is_empty(), !source.hls.is_empty()]
        });
        self.view.render(&Picture {
            locale: model.locale,
            shown: &model.shown,
            stats: &model.stats,
            plan: model.shown.plan().or(wanted).unwrap_or_default(),
            offered,
            muted: self.muted(),
            volume: model.volume,
            controls: self.host.has("controls"),
            awake: model.awake,
            poster: self.host.text("poster"),
            title: self.host.text("title"),
            sheet: model.sheet,
            statistics: model.statistics,
            link: self.link(),
            copied: model.copied,
            fullscreen: fullscreen::is_possible(video.as_ref()).then(|| fullscreen::is_shown(&self.host)),
            floating: fullscreen::can_float(video.as_ref()).then(|| fullscreen::floats(video.as_ref())),
            hotkeys: keyboard::is_on(self.host.as_ref()),
        });
    }
}
