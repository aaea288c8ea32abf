//! Tells when the program has ended because of a mistake in it. `www/watch/boot.js` says so in words, because no code of the
//! program runs any more.

use std::panic::PanicHookInfo;

use gloo::utils::window;
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit};
use yew::set_custom_panic_hook;

/// The event on `window`; its detail is the report.
const EVENT: &str = "panglu-panicked";

/// From now on, a panic is told to the page. Yew would print it with whatever it quotes, and replace any hook that it does not know.
pub(crate) fn tell() {
    set_custom_panic_hook(Box::new(|info| {
        let detail = CustomEventInit::new();
        detail.set_detail(&JsValue::from_str(&report(info)));
        if let Ok(event) = CustomEvent::new_with_event_init_dict(EVENT, &detail) {
            // There is nobody left who could be told that it was not heard.
            let _heard = window().dispatch_event(&event);
        }
    }));
}

/// The version, the place in the code, and the message if it is a fixed one. One that was put together may quote what was pasted
/// or a key.
fn report(info: &PanicHookInfo<'_>) -> String {
    let message = info.payload().downcast_ref::<&'static str>();
    let place = info.location().map(ToString::to_string).unwrap_or_default();
    let version = env!("CARGO_PKG_VERSION");
    ["Panglu ", version, "\n", &place, "\n", message.unwrap_or(&"")]
        .concat()
        .trim_end()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use std::{
        panic::{catch_unwind, set_hook, take_hook},
        sync::{Arc, Mutex},
    };

    use super::report;

    #[test]
    fn a_report_names_the_place_and_repeats_nothing_that_may_be_secret() {
        let reports = Arc::new(Mutex::new(Vec::new()));
        let heard = Arc::clone(&reports);
        let before = take_hook();
        set_hook(Box::new(move |info| heard.lock().unwrap().push(report(info))));
        let pasted = String::from("PlayKeyOfTheTest");
        let fixed = catch_unwind(|| panic!("the list is empty"));
        let quoting = catch_unwind(|| panic!("cannot read {pasted}"));
        set_hook(before);
        assert!(fixed.is_err() && quoting.is_err());
        let reports = reports.lock().unwrap();
        let [fixed, quoting] = reports.as_slice() else {
            panic!("{reports:?}");
        };
        assert!(
            fixed.starts_with("Panglu 0.") && fixed.contains("panics.rs:"),
            "{fixed}"
        );
        assert!(fixed.ends_with("the list is empty"), "{fixed}");
        assert!(
            quoting.contains("panics.rs:") && !quoting.contains("PlayKey"),
            "{quoting}"
        );
    }
}
