//! The language of the element: that of its attribute, of the page around it, or of the browser.

use gloo::utils::{document, window};
use js_sys::Array;
use panglu_core::Locale;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, MutationObserver, MutationObserverInit, ShadowRoot};

/// The language for an element.
pub(crate) fn of(host: &Element) -> Locale {
    let named = host.get_attribute("locale").filter(|tag| !tag.is_empty());
    named
        .or_else(|| around(host))
        .or_else(preferred)
        .map_or_else(Locale::default, |tag| Locale::from_tag(&tag))
}

/// The `lang` of the nearest ancestor, also outside of the shadow tree that the element is in.
fn around(host: &Element) -> Option<String> {
    let mut element = host.clone();
    loop {
        if let Ok(Some(found)) = element.closest("[lang]") {
            return found.get_attribute("lang").filter(|tag| !tag.is_empty());
        }
        element = element.get_root_node().dyn_into::<ShadowRoot>().ok()?.host();
    }
}

/// The reader's first language that there are texts for.
fn preferred() -> Option<String> {
    let languages = window().navigator().languages();
    languages
        .iter()
        .filter_map(|tag| tag.as_string())
        .find(|tag| is_known(tag))
}

fn is_known(tag: &str) -> bool {
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    Locale::ALL
        .iter()
        .any(|known| primary(known.tag()) == primary(tag))
}

/// Hears when the page changes its language. Dropping it ends that.
pub(crate) struct Follower {
    observer: Option<MutationObserver>,
    _changed: Closure<dyn FnMut()>,
}

impl Follower {
    pub(crate) fn new(changed: impl FnMut() + 'static) -> Self {
        let changed = Closure::<dyn FnMut()>::new(changed);
        let observer = MutationObserver::new(changed.as_ref().unchecked_ref()).ok();
        if let (Some(observer), Some(page)) = (&observer, document().document_element()) {
            let wanted = MutationObserverInit::new();
            wanted.set_attributes(true);
            wanted.set_subtree(true);
            wanted.set_attribute_filter(&Array::of1(&"lang".into()));
            // Only contradicting wishes are refused.
            let _observed = observer.observe_with_options(&page, &wanted);
        }
        Self {
            observer,
            _changed: changed,
        }
    }
}

impl Drop for Follower {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}
