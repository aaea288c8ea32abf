//! Whether the window has room for a third column.

use gloo::{events::EventListener, utils::window};
use yew::prelude::*;

/// From here on there is a rail beside the picture and the tabs. The same width as in `www/styles/layout.css`.
const WIDE: &str = "(min-width: 110rem)";

/// Whether the window is wide, now and whenever that changes.
#[hook]
pub(crate) fn use_is_wide() -> bool {
    // A browser that cannot say is taken for a narrow one.
    let query = use_memo((), |()| window().match_media(WIDE).ok().flatten());
    let is_wide = {
        let query = query.clone();
        use_state_eq(move || query.as_ref().as_ref().is_some_and(|query| query.matches()))
    };
    {
        let is_wide = is_wide.clone();
        use_effect_with((), move |()| {
            let listener = query.as_ref().clone().map(|query| {
                let asked = query.clone();
                EventListener::new(&query, "change", move |_| is_wide.set(asked.matches()))
            });
            move || drop(listener)
        });
    }
    *is_wide
}
