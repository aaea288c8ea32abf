//! Saves files on the device.

use gloo::utils::document;
use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Saves a file as a browser saves a download.
pub(crate) fn save(file: &Blob, name: &str) {
    let Ok(address) = Url::create_object_url_with_blob(file) else {
        return;
    };
    if let Ok(link) = document().create_element("a")
        && let Ok(link) = link.dyn_into::<HtmlAnchorElement>()
    {
        link.set_href(&address);
        link.set_download(name);
        link.click();
    }
    // The browser has the file by now.
    let _revoked = Url::revoke_object_url(&address);
}

/// Saves a text as a JSON file.
pub(crate) fn save_json(text: &str, name: &str) {
    let kind = BlobPropertyBag::new();
    kind.set_type("application/json");
    if let Ok(file) = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &kind) {
        save(&file, name);
    }
}
