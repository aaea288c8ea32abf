//! The script that defines `<panglu-player>`. It is loaded with the first picture, because the console has none when it opens.

use gloo::{
    events::EventListener,
    utils::{document, window},
};
use web_sys::Element;
use yew::prelude::*;

/// The script, beside the page.
const SCRIPT: &str = "element/panglu-player.js";

/// Loads the script. Returns whether that failed, and what tries again.
#[hook]
pub(super) fn use_player() -> (bool, Callback<MouseEvent>) {
    let failed = use_state_eq(|| false);
    {
        let failed = failed.clone();
        use_effect_with(*failed, move |has_failed| {
            let script = (!has_failed).then(script).flatten();
            let listeners = script.map(|script| {
                // A script that ends with an error has loaded, and has defined nothing.
                ["error", "load"].map(|event| {
                    let (arrived, failed) = (script.clone(), failed.clone());
                    EventListener::once(&script, event, move |_| {
                        if !is_defined() {
                            // The next attempt adds it anew.
                            arrived.remove();
                            failed.set(true);
                        }
                    })
                })
            });
            move || drop(listeners)
        });
    }
    let has_failed = *failed;
    (has_failed, Callback::from(move |_: MouseEvent| failed.set(false)))
}

fn is_defined() -> bool {
    !window().custom_elements().get("panglu-player").is_undefined()
}

/// The script in the page, which is added if it is not there.
fn script() -> Option<Element> {
    let page = document();
    let selector = format!("script[src='{SCRIPT}']");
    if let Some(script) = page.query_selector(&selector).ok().flatten() {
        return Some(script);
    }
    let script = page.create_element("script").ok()?;
    let attributes = [
        ("type", Some("module".to_owned())),
        ("crossorigin", Some("anonymous".to_owned())),
        ("integrity", integrity()),
        ("src", Some(SCRIPT.to_owned())),
    ];
    for (name, value) in attributes {
        script.set_attribute(name, &value.unwrap_or_default()).ok()?;
    }
    page.head()?.append_child(&script).ok()?;
    Some(script)
}

/// The digest that the build has put into the page: `www/integrity.mjs`.
fn integrity() -> Option<String> {
    let list = document()
        .query_selector("meta[name='panglu-integrity']")
        .ok()??;
    let list = list.get_attribute("content")?;
    let mut words = list.split(' ').skip_while(|word| *word != SCRIPT);
    words.nth(1).map(str::to_owned)
}
