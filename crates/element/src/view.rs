//! What people see: the picture, the sentence over it, and the controls.

mod bar;
pub(crate) mod button;
pub(crate) mod dom;
mod frame;
mod icons;
mod overlay;
mod settings;
mod share;
mod shortcuts;
mod statistics;
mod styles;

use std::borrow::Cow;

use bar::Bar;
use button::Builder;
pub(crate) use button::Handler;
pub(crate) use frame::Frame;
use gloo::events::EventListener;
use overlay::Overlay;
use panglu_core::{Locale, playback::Plan};
use panglu_player::Stats;
use settings::Settings;
use share::Share;
use shortcuts::Shortcuts;
use statistics::Statistics;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, PointerEvent};

use crate::{
    command::{Command, Sheet},
    locales,
    shown::Shown,
};

/// Everything that is shown.
pub(crate) struct Picture<'a> {
    pub(crate) locale: Locale,
    pub(crate) shown: &'a Shown,
    pub(crate) stats: &'a Stats,
    /// What is played, or will be.
    pub(crate) plan: Plan,
    /// Whether there are addresses for FLV and for HLS.
    pub(crate) offered: [bool; 2],
    pub(crate) muted: bool,
    pub(crate) volume: f64,
    /// Whether the buttons are shown at all.
    pub(crate) controls: bool,
    /// Whether somebody is using the element right now.
    pub(crate) awake: bool,
    pub(crate) poster: Option<String>,
    /// What is shown, if the page says so.
    pub(crate) title: Option<String>,
    pub(crate) sheet: Option<Sheet>,
    pub(crate) statistics: bool,
    /// The link to share; `None` if there is none.
    pub(crate) link: Option<String>,
    /// The outcome of the last copy.
    pub(crate) copied: Option<bool>,
    pub(crate) fullscreen: Option<bool>,
    pub(crate) floating: Option<bool>,
    pub(crate) hotkeys: bool,
}

/// The nodes in the shadow root. Dropping them removes every listener; the nodes stay until the next view.
pub(crate) struct View {
    frame: Frame,
    overlay: Overlay,
    bar: Bar,
    settings: Settings,
    share: Share,
    shortcuts: Shortcuts,
    statistics: Statistics,
    /// Says to those who listen what was copied.
    said: HtmlElement,
    _listeners: Vec<EventListener>,
}

impl View {
    /// Builds the nodes around the picture.
    pub(crate) fn new(frame: Frame, on: Handler) -> Self {
        styles::adopt(&frame.root);
        let mut builder = Builder {
            on,
            listeners: Vec::new(),
        };
        let overlay = Overlay::new(&frame, &mut builder);
        let bar = Bar::new(&mut builder);
        let settings = Settings::new(&mut builder);
        let share = Share::new(&mut builder);
        let shortcuts = Shortcuts::new(&mut builder);
        let statistics = Statistics::new(&mut builder);
        let said = dom::element("p", &[("class", "out-of-sight"), ("role", "status")]);
        for part in [
            &statistics.root,
            &settings.root,
            &share.root,
            &shortcuts.root,
            &bar.root,
            &said,
        ] {
            dom::append(&frame.root, part);
        }
        listen_to_pointer(&mut builder, &frame.root, &frame.stage);
        Self {
            frame,
            overlay,
            bar,
            settings,
            share,
            shortcuts,
            statistics,
            said,
            _listeners: builder.listeners,
        }
    }

    /// Where nodes may be added for a moment.
    pub(crate) fn frame(&self) -> &Element {
        &self.frame.root
    }

    /// Moves the focus into a sheet that was opened, or back to the button that opened it.
    pub(crate) fn focus(&self, sheet: Option<Sheet>) {
        let target = match sheet {
            Some(Sheet::Settings) => self.settings.first(),
            Some(Sheet::Share) => self.share.first(),
            Some(Sheet::Shortcuts) => self.shortcuts.first(),
            None => self.bar.settings_button(),
        };
        let _focused = target.focus();
    }

    /// Shows a state of everything.
    pub(crate) fn render(&self, picture: &Picture<'_>) {
        let locale = picture.locale;
        let frame = &self.frame.root;
        dom::set(frame, "lang", locale.tag());
        let name = locales::PlayerName.text(locale);
        // Several players in one page are told apart by what they show.
        let name = match &picture.title {
            Some(title) => Cow::Owned([&name, " · ", title].concat()),
            None => name,
        };
        dom::set(frame, "aria-label", &name);
        dom::flag(frame, "data-awake", picture.awake || picture.sheet.is_some());
        dom::flag(frame, "data-controls", picture.controls);
        self.frame.show_poster(picture.poster.as_deref());
        dom::flag(
            frame,
            "data-picture",
            picture.stats.width > 0 && picture.shown.plan().is_some(),
        );
        self.overlay.render(picture);
        self.bar.render(picture);
        self.settings.render(picture);
        self.share.render(picture);
        self.shortcuts.render(picture);
        self.statistics.render(picture);
        let said = picture.copied.map(|copied| copied_text(copied, locale));
        dom::text(&self.said, said.as_deref().unwrap_or_default());
    }
}

/// What a copy came to.
fn copied_text(copied: bool, locale: Locale) -> std::borrow::Cow<'static, str> {
    if copied {
        locales::PlayerCopied.text(locale)
    } else {
        locales::PlayerCopyRefused.text(locale)
    }
}

/// With a mouse, a click pauses and a double click fills the screen. A finger only shows the controls.
fn listen_to_pointer(builder: &mut Builder, frame: &HtmlElement, stage: &HtmlElement) {
    builder.on(frame, "pointermove", Command::Awake);
    builder.on(frame, "pointerdown", Command::Awake);
    builder.on(frame, "focusin", Command::Awake);
    builder.on(stage, "dblclick", Command::Fullscreen);
    let on = builder.on.clone();
    let left = EventListener::new(frame, "pointerleave", move |event| {
        if event.dyn_ref::<PointerEvent>().is_some_and(is_mouse) {
            on(Command::Asleep);
        }
    });
    let on = builder.on.clone();
    let clicked = EventListener::new(stage, "click", move |event| {
        if event.dyn_ref::<PointerEvent>().is_some_and(is_mouse) {
            on(Command::ClickPicture);
        }
    });
    builder.listeners.extend([left, clicked]);
}

fn is_mouse(event: &PointerEvent) -> bool {
    event.pointer_type() == "mouse"
}
