//! The sentence over the picture, and the button for what a person can do about it.

use panglu_core::playback::Action;
use web_sys::HtmlElement;

use super::{
    Frame, Picture,
    button::{Builder, IconButton},
    dom, icons,
};
use crate::{command::Command, locales};

/// The nodes of the overlay.
pub(crate) struct Overlay {
    root: HtmlElement,
    busy: HtmlElement,
    sentence: HtmlElement,
    try_now: HtmlElement,
    play: IconButton,
}

impl Overlay {
    pub(crate) fn new(frame: &Frame, builder: &mut Builder) -> Self {
        let (root, busy) = (frame.overlay.clone(), frame.busy.clone());
        let sentence = dom::element("p", &[("part", "sentence")]);
        // The region stays in the page, so that screen readers announce every change of the sentence.
        let told = dom::parent("div", &[("class", "told"), ("role", "status")], &[&sentence]);
        let try_now = builder.button("action", Command::Play);
        let play = builder.icon("action play-large", "k", Command::Play);
        for part in [&told, &play.root, &try_now] {
            dom::append(&root, part);
        }
        Self {
            root,
            busy,
            sentence,
            try_now,
            play,
        }
    }

    pub(crate) fn render(&self, picture: &Picture<'_>) {
        let (shown, locale) = (picture.shown, picture.locale);
        let sentence = shown.sentence(locale);
        dom::text(&self.sentence, sentence.as_deref().unwrap_or_default());
        dom::show(&self.sentence, sentence.is_some());
        dom::show(&self.busy, shown.is_busy());
        let action = shown.action();
        dom::show(&self.play.root, action == Some(Action::Play));
        self.play.render(icons::PLAY, &locales::PlayerPlay.text(locale));
        dom::show(&self.try_now, action == Some(Action::TryNow));
        dom::text(&self.try_now, &locales::PlayerTryNow.text(locale));
        dom::flag(&self.root, "data-shown", sentence.is_some() || action.is_some());
    }
}
