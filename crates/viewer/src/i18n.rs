//! Which language the pages are in.

use gloo::{
    storage::{LocalStorage, Storage},
    utils::{document, window},
};
use panglu_core::Locale;

const STORAGE_KEY: &str = "panglu.language";

/// The language chosen earlier on this device, otherwise the browser's first one that we speak.
pub(crate) fn preferred() -> Locale {
    let chosen = LocalStorage::get::<String>(STORAGE_KEY).ok();
    let tag = chosen
        .or_else(|| window().navigator().language())
        .unwrap_or_default();
    Locale::from_tag(&tag)
}

/// Keeps the choice for the next visit, where the browser lets us.
pub(crate) fn remember(locale: Locale) {
    // Private windows may refuse; then the choice lasts as long as the page.
    let _kept = LocalStorage::set(STORAGE_KEY, locale.tag());
}

/// Tells screen readers and the browser which language the page is in.
pub(crate) fn announce(locale: Locale) {
    if let Some(root) = document().document_element() {
        // `lang` can always be set on an element.
        let _set = root.set_attribute("lang", locale.tag());
    }
}
