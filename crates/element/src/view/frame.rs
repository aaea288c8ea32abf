//! What is in the page from the start: the place of the picture, the poster over it, and a sign that something is coming.

use web_sys::{HtmlElement, ShadowRoot};

use super::dom;

/// The nodes that everything else is put around. The picture is never moved: that would stop it.
#[derive(Clone)]
pub(crate) struct Frame {
    pub(crate) root: HtmlElement,
    /// For the players.
    pub(crate) stage: HtmlElement,
    pub(crate) poster: HtmlElement,
    /// What lies over the picture.
    pub(crate) overlay: HtmlElement,
    pub(crate) busy: HtmlElement,
}

impl Frame {
    /// Builds the nodes.
    pub(crate) fn new(root: &ShadowRoot) -> Self {
        let stage = dom::element("div", &[("class", "stage"), ("part", "stage")]);
        let poster = dom::element("img", &[("part", "poster"), ("alt", ""), ("hidden", "")]);
        let posters = dom::parent("slot", &[("name", "poster")], &[&poster]);
        let busy = dom::element(
            "span",
            &[("part", "busy"), ("aria-hidden", "true"), ("hidden", "")],
        );
        let overlay = dom::parent("div", &[("class", "overlay"), ("part", "overlay")], &[&busy]);
        // It can have the focus, so that keys work after a click on the picture.
        let frame = dom::parent(
            "div",
            &[
                ("class", "frame"),
                ("part", "frame"),
                ("role", "region"),
                ("tabindex", "-1"),
            ],
            &[&stage, &posters, &overlay],
        );
        root.replace_children_with_node_1(&frame);
        Self {
            root: frame,
            stage,
            poster,
            overlay,
            busy,
        }
    }

    /// Shows the poster, if there is one.
    pub(crate) fn show_poster(&self, address: Option<&str>) {
        if let Some(address) = address {
            dom::set(&self.poster, "src", address);
        }
        dom::show(&self.poster, address.is_some());
    }
}
