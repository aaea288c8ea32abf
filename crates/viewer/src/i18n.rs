//! Chooses, stores and announces the language of the pages.

use gloo::utils::{document, window};
use panglu_core::Locale;

use crate::services::storage::storage;

const STORAGE_KEY: &str = "panglu.language";

/// The language chosen earlier on this device, otherwise the browser's first supported language.
pub(crate) fn preferred() -> Locale {
    let chosen = storage().and_then(|storage| storage.get_item(STORAGE_KEY).ok()?);
    let tag = chosen
        .or_else(|| window().navigator().language())
        .unwrap_or_default();
    Locale::from_tag(&tag)
}

/// Stores the choice for the next visit, if the browser allows it.
pub(crate) fn remember(locale: Locale) {
    if let Some(storage) = storage() {
        // A full or read-only storage refuses; then the choice is lost when the page is closed.
        let _kept = storage.set_item(STORAGE_KEY, locale.tag());
    }
}

/// Sets the `lang` attribute of the page, for screen readers and the browser.
pub(crate) fn announce(locale: Locale) {
    if let Some(root) = document().document_element() {
        // `lang` can always be set on an element.
        let _set = root.set_attribute("lang", locale.tag());
    }
}
