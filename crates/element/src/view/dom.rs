//! Builds and changes nodes. What is already as it should be is not touched, so rendering often costs little.

use gloo::utils::document;
use wasm_bindgen::{JsCast, UnwrapThrowExt};
use web_sys::{Element, HtmlElement};

const SVG: &str = "http://www.w3.org/2000/svg";

/// Creates an element with attributes.
pub(crate) fn element(tag: &str, attributes: &[(&str, &str)]) -> HtmlElement {
    // The names are constants of this crate, so they are valid.
    let element = document().create_element(tag).unwrap_throw();
    for (name, value) in attributes {
        set(&element, name, value);
    }
    element.unchecked_into()
}

/// Creates an element with children.
pub(crate) fn parent(tag: &str, attributes: &[(&str, &str)], children: &[&Element]) -> HtmlElement {
    let parent = element(tag, attributes);
    for child in children {
        append(&parent, child);
    }
    parent
}

/// Adds a node at the end.
pub(crate) fn append(parent: &Element, child: &Element) {
    // Only a node within itself is refused.
    let _appended = parent.append_child(child);
}

/// Creates a drawing and the path in it.
pub(crate) fn drawing(view_box: &str) -> (Element, Element) {
    let create = |tag| document().create_element_ns(Some(SVG), tag).unwrap_throw();
    let (svg, path) = (create("svg"), create("path"));
    set(&svg, "viewBox", view_box);
    set(&svg, "aria-hidden", "true");
    append(&svg, &path);
    (svg, path)
}

/// Sets an attribute.
pub(crate) fn set(element: &Element, name: &str, value: &str) {
    if element.get_attribute(name).as_deref() != Some(value) {
        let _set = element.set_attribute(name, value);
    }
}

/// Sets an attribute, or removes it.
pub(crate) fn set_or_remove(element: &Element, name: &str, value: Option<&str>) {
    match value {
        Some(value) => set(element, name, value),
        None if element.has_attribute(name) => {
            let _removed = element.remove_attribute(name);
        }
        None => {}
    }
}

/// Sets or removes an attribute without a value.
pub(crate) fn flag(element: &Element, name: &str, on: bool) {
    set_or_remove(element, name, on.then_some(""));
}

/// Shows or hides an element.
pub(crate) fn show(element: &Element, shown: bool) {
    flag(element, "hidden", !shown);
}

/// Sets the text.
pub(crate) fn text(element: &Element, text: &str) {
    if element.text_content().as_deref() != Some(text) {
        element.set_text_content(Some(text));
    }
}
