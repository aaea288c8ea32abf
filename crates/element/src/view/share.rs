//! The sheet with the link, as text and as a QR code.

use std::{cell::RefCell, fmt::Write as _};

use qrcodegen::{QrCode, QrCodeEcc};
use web_sys::{Element, HtmlElement};

use super::{Picture, button::Builder, dom};
use crate::{
    command::{Command, Sheet},
    locales,
};

/// The nodes of the sheet.
pub(crate) struct Share {
    pub(crate) root: HtmlElement,
    svg: Element,
    path: Element,
    link: HtmlElement,
    copy: HtmlElement,
    close: HtmlElement,
    /// The link that the code shows.
    drawn: RefCell<String>,
}

impl Share {
    pub(crate) fn new(builder: &mut Builder) -> Self {
        let (svg, path) = dom::drawing("0 0 1 1");
        // It has a name, so it is no decoration.
        dom::set_or_remove(&svg, "aria-hidden", None);
        dom::set(&svg, "role", "img");
        dom::set(&svg, "class", "code");
        let link = dom::element("p", &[("part", "link")]);
        let copy = builder.button("copy-link", Command::CopyLink);
        let close = builder.button("close", Command::Close);
        let root = dom::parent(
            "div",
            &[("class", "sheet"), ("part", "share"), ("role", "group")],
            &[&svg, &link, &copy, &close],
        );
        Self {
            root,
            svg,
            path,
            link,
            copy,
            close,
            drawn: RefCell::default(),
        }
    }

    /// The control that has the focus when the sheet opens.
    pub(crate) fn first(&self) -> &HtmlElement {
        &self.copy
    }

    pub(crate) fn render(&self, picture: &Picture<'_>) {
        let locale = picture.locale;
        let link = picture
            .link
            .as_deref()
            .filter(|_| picture.sheet == Some(Sheet::Share));
        dom::show(&self.root, link.is_some());
        let Some(link) = link else { return };
        dom::set(&self.root, "aria-label", &locales::PlayerShare.text(locale));
        dom::set(&self.svg, "aria-label", &locales::PlayerLinkCode.text(locale));
        dom::text(&self.link, link);
        self.draw(link);
        let copy = match picture.copied {
            Some(copied) => super::copied_text(copied, locale),
            None => locales::PlayerCopyLink.text(locale),
        };
        dom::text(&self.copy, &copy);
        dom::text(&self.close, &locales::PlayerClose.text(locale));
    }

    /// A link that is too long for a code is only shown as text.
    fn draw(&self, link: &str) {
        if *self.drawn.borrow() == link {
            return;
        }
        link.clone_into(&mut self.drawn.borrow_mut());
        let code = QrCode::encode_text(link, QrCodeEcc::Medium).ok();
        dom::flag(&self.svg, "hidden", code.is_none());
        let Some(code) = code else { return };
        // Scanners need a margin of four modules around the code.
        let side = code.size() + 8;
        dom::set(&self.svg, "viewBox", &format!("-4 -4 {side} {side}"));
        let mut squares = String::new();
        for y in 0..code.size() {
            for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
                // Writing into a text cannot fail.
                let _written = write!(squares, "M{x} {y}h1v1h-1z");
            }
        }
        dom::set(&self.path, "d", &squares);
    }
}
