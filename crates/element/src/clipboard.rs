//! Copies text to the clipboard.

use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlDocument, HtmlElement, HtmlTextAreaElement, Node};

/// Copies a text. Returns false if the browser does not allow it. `place` is where the focus may go meanwhile.
pub(crate) async fn copy(text: &str, place: &Node) -> bool {
    // The clipboard API exists only on https pages and on localhost; other http pages need the old `copy` command.
    if window().is_secure_context()
        && JsFuture::from(window().navigator().clipboard().write_text(text))
            .await
            .is_ok()
    {
        return true;
    }
    copy_by_selection(text, place).unwrap_or(false)
}

fn copy_by_selection(text: &str, place: &Node) -> Option<bool> {
    let document = document();
    let area = document
        .create_element("textarea")
        .ok()?
        .dyn_into::<HtmlTextAreaElement>()
        .ok()?;
    area.set_value(text);
    area.set_class_name("out-of-sight");
    place.append_child(&area).ok()?;
    let focused = document
        .active_element()
        .and_then(|element| element.dyn_into::<HtmlElement>().ok());
    area.select();
    let copied = document
        .dyn_into::<HtmlDocument>()
        .ok()
        .and_then(|document| document.exec_command("copy").ok());
    area.remove();
    // Restores the focus for keyboard users.
    if let Some(focused) = focused {
        let _focused = focused.focus();
    }
    copied
}
