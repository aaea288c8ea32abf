//! The bar with the buttons.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};

use super::{
    Picture,
    button::{Builder, IconButton},
    dom, icons,
};
use crate::{
    command::{Command, Sheet},
    locales, number,
    view::settings,
};
use panglu_core::playback::{Delivery, State};

/// From how far behind the live edge on people are told, in seconds. Segments make HLS late by nature.
const fn late_s(delivery: Delivery) -> f64 {
    match delivery {
        Delivery::Flv => 4.0,
        Delivery::Hls => 12.0,
    }
}

/// The nodes of the bar.
pub(crate) struct Bar {
    pub(crate) root: HtmlElement,
    play: IconButton,
    sound: IconButton,
    sound_text: HtmlElement,
    volume: HtmlInputElement,
    live: HtmlElement,
    live_text: HtmlElement,
    lag: HtmlElement,
    settings: IconButton,
    float: IconButton,
    fullscreen: IconButton,
}

impl Bar {
    pub(crate) fn new(builder: &mut Builder) -> Self {
        let play = builder.icon("play", "k", Command::TogglePlay);
        let sound = builder.icon("mute", "m", Command::ToggleSound);
        let sound_text = dom::element("span", &[]);
        dom::append(&sound.root, &sound_text);
        let volume: HtmlInputElement = dom::element(
            "input",
            &[
                ("type", "range"),
                ("part", "volume"),
                ("min", "0"),
                ("max", "100"),
                ("step", "5"),
                ("aria-keyshortcuts", "ArrowUp ArrowDown"),
            ],
        )
        .unchecked_into();
        listen_to_volume(builder, &volume);
        let live = builder.button("live", Command::GoLive);
        dom::set(&live, "aria-keyshortcuts", "ArrowRight");
        let live_text = dom::element("span", &[]);
        // Whoever listens hears no number that changes each second.
        let lag = dom::element("span", &[("part", "lag"), ("aria-hidden", "true")]);
        dom::append(&live, &live_text);
        dom::append(&live, &lag);
        let settings = builder.icon("settings-button", "", Command::Sheet(Sheet::Settings));
        dom::set(&settings.root, "aria-controls", settings::ID);
        let float = builder.icon("picture-in-picture", "p", Command::PictureInPicture);
        let fullscreen = builder.icon("fullscreen", "f", Command::Fullscreen);
        let space = dom::element("span", &[("class", "space")]);
        let more = dom::element("slot", &[("name", "controls")]);
        let root = dom::parent(
            "div",
            &[("class", "bar"), ("part", "controls")],
            &[
                &play.root,
                &sound.root,
                &volume,
                &live,
                &space,
                &more,
                &settings.root,
                &float.root,
                &fullscreen.root,
            ],
        );
        Self {
            root,
            play,
            sound,
            sound_text,
            volume,
            live,
            live_text,
            lag,
            settings,
            float,
            fullscreen,
        }
    }

    pub(crate) fn settings_button(&self) -> &HtmlElement {
        &self.settings.root
    }

    pub(crate) fn render(&self, picture: &Picture<'_>) {
        let locale = picture.locale;
        dom::show(&self.root, picture.controls);
        if picture.shown.is_paused() {
            self.play.render(icons::PLAY, &locales::PlayerPlay.text(locale));
        } else {
            self.play.render(icons::PAUSE, &locales::PlayerPause.text(locale));
        }
        self.render_sound(picture);
        self.render_live(picture);
        let settings = locales::PlayerSettings.text(locale);
        self.settings.render(icons::SETTINGS, &settings);
        let open = picture.sheet == Some(Sheet::Settings);
        dom::set(
            &self.settings.root,
            "aria-expanded",
            if open { "true" } else { "false" },
        );
        dom::show(&self.float.root, picture.floating.is_some());
        self.float.render(
            icons::FLOAT,
            &if picture.floating == Some(true) {
                locales::PlayerLeavePictureInPicture.text(locale)
            } else {
                locales::PlayerPictureInPicture.text(locale)
            },
        );
        dom::show(&self.fullscreen.root, picture.fullscreen.is_some());
        if picture.fullscreen == Some(true) {
            let name = locales::PlayerLeaveFullscreen.text(locale);
            self.fullscreen.render(icons::SHRINK, &name);
        } else {
            let name = locales::PlayerFullscreen.text(locale);
            self.fullscreen.render(icons::EXPAND, &name);
        }
    }

    fn render_sound(&self, picture: &Picture<'_>) {
        let locale = picture.locale;
        let silent = picture.muted || picture.volume == 0.0;
        // Streams start muted, because browsers allow no other start, so the way to the sound is spelled out.
        let invite = silent && picture.shown.state() == State::Playing;
        if silent {
            let name = if invite {
                locales::PlayerTapForSound.text(locale)
            } else {
                locales::PlayerUnmute.text(locale)
            };
            self.sound.render(icons::MUTED, &name);
        } else {
            self.sound.render(icons::SOUND, &locales::PlayerMute.text(locale));
        }
        dom::flag(&self.sound.root, "data-invite", invite);
        dom::show(&self.sound_text, invite);
        dom::text(&self.sound_text, &locales::PlayerTapForSound.text(locale));
        let percent = if picture.muted {
            0.0
        } else {
            picture.volume * 100.0
        };
        if (self.volume.value_as_number() - percent).abs() > 0.5 {
            self.volume.set_value_as_number(percent);
        }
        // Not every page allows `style` attributes, but every page allows this.
        let volume: &HtmlElement = &self.volume;
        let _styled = volume
            .style()
            .set_property("--value", &(number::fixed(percent, 0) + "%"));
        dom::set(&self.volume, "aria-label", &locales::PlayerVolume.text(locale));
    }

    fn render_live(&self, picture: &Picture<'_>) {
        let (locale, state) = (picture.locale, picture.shown.state());
        dom::show(
            &self.live,
            matches!(state, State::Playing | State::Paused | State::Recovering),
        );
        dom::text(&self.live_text, &locales::PlayerLive.text(locale));
        let lag = picture.stats.lag.filter(|_| state == State::Playing);
        let late = state == State::Paused || lag.is_some_and(|lag| lag > late_s(picture.plan.delivery));
        dom::flag(&self.live, "data-late", late);
        let seconds = lag.map(|lag| number::fixed(lag, 1));
        dom::text(
            &self.lag,
            &seconds.map_or_else(Default::default, |seconds| {
                locales::PlayerSeconds { seconds }.text(locale)
            }),
        );
        let action = if late {
            locales::PlayerGoLive.text(locale)
        } else {
            locales::PlayerLive.text(locale)
        };
        dom::set(&self.live, "title", &action);
    }
}

fn listen_to_volume(builder: &mut Builder, volume: &HtmlInputElement) {
    let (on, input) = (builder.on.clone(), volume.clone());
    let moved = EventListener::new(volume, "input", move |_| {
        on(Command::Volume(input.value_as_number() / 100.0));
    });
    builder.listeners.push(moved);
}
