//! How the controls look. Their styles come with them, because the picture needs none of them.

use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::bindings::{StyleSheet, StyledRoot};

const STYLES: &str = concat!(include_str!("buttons.css"), include_str!("controls.css"));

thread_local! {
    /// One sheet for all elements of the page.
    static SHEET: Option<StyleSheet> = {
        let sheet = StyleSheet::new().ok();
        sheet.inspect(|sheet| sheet.replace(STYLES))
    };
}

/// Adds the styles to the shadow root that a node is in. Unlike an element with styles, this is allowed on every page.
pub(super) fn adopt(node: &Element) {
    let root: StyledRoot = node.get_root_node().unchecked_into();
    SHEET.with(|sheet| {
        let (Some(sheet), adopted) = (sheet, root.sheets()) else {
            return;
        };
        if !adopted.includes(sheet, 0) {
            adopted.push(sheet);
        }
    });
}
