//! The sheet with the keys.

use panglu_core::{Locale, text::Cow};
use web_sys::HtmlElement;

use super::{Picture, button::Builder, dom};
use crate::{
    command::{Command, Sheet},
    locales,
};

/// The nodes of the sheet.
pub(crate) struct Shortcuts {
    pub(crate) root: HtmlElement,
    title: HtmlElement,
    list: [(HtmlElement, HtmlElement); 6],
    close: HtmlElement,
}

impl Shortcuts {
    pub(crate) fn new(builder: &mut Builder) -> Self {
        let title = dom::element("p", &[("class", "title")]);
        let keys = dom::element("dl", &[]);
        let list = std::array::from_fn(|_| {
            let (key, meaning) = (dom::element("kbd", &[]), dom::element("dd", &[]));
            dom::append(&keys, &dom::parent("dt", &[], &[&key]));
            dom::append(&keys, &meaning);
            (key, meaning)
        });
        let close = builder.button("close", Command::Close);
        let root = dom::parent(
            "div",
            &[("class", "sheet"), ("part", "shortcuts"), ("role", "group")],
            &[&title, &keys, &close],
        );
        Self {
            root,
            title,
            list,
            close,
        }
    }

    /// The control that has the focus when the sheet opens.
    pub(crate) fn first(&self) -> &HtmlElement {
        &self.close
    }

    pub(crate) fn render(&self, picture: &Picture<'_>) {
        let locale = picture.locale;
        let open = picture.sheet == Some(Sheet::Shortcuts);
        dom::show(&self.root, open);
        if !open {
            return;
        }
        let title = locales::PlayerShortcuts.text(locale);
        dom::set(&self.root, "aria-label", &title);
        dom::text(&self.title, &title);
        for ((key, meaning), (name, text)) in self.list.iter().zip(lines(locale)) {
            dom::text(key, &name);
            dom::text(meaning, &text);
        }
        dom::text(&self.close, &locales::PlayerClose.text(locale));
    }
}

/// The keys, and what they do.
fn lines(locale: Locale) -> [(Cow<'static, str>, Cow<'static, str>); 6] {
    let play = format!(
        "{} / {}",
        locales::PlayerPlay.text(locale),
        locales::PlayerPause.text(locale)
    );
    [
        (
            format!("{} k", locales::PlayerKeySpace.text(locale)).into(),
            play.into(),
        ),
        ("m".into(), locales::PlayerMute.text(locale)),
        ("↑ ↓".into(), locales::PlayerLouderAndQuieter.text(locale)),
        ("→".into(), locales::PlayerGoLive.text(locale)),
        ("f".into(), locales::PlayerFullscreen.text(locale)),
        ("p".into(), locales::PlayerPictureInPicture.text(locale)),
    ]
}
